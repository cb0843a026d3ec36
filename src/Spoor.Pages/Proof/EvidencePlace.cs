namespace Spoor.Pages.Proof;

/// <summary>Where the reader finds the words: the address within the page and the exhibit's number.</summary>
/// <param name="Href">Address within the page, from <c>#</c>.</param>
/// <param name="Exhibit">Exhibit number from 1.</param>
/// <param name="Mark">Number of the marked words in the exhibit from 1; null when the report holds the document but not these words.</param>
internal readonly record struct EvidencePlace(string Href, int Exhibit, int? Mark)
{
    /// <summary>The number that is printed: <c>1.3</c>, or <c>1</c> for the document as a whole.</summary>
    public string Number => Mark is { } mark ? $"{Exhibit}.{mark}" : $"{Exhibit}";
}
