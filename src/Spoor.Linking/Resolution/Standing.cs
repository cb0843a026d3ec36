using Spoor.Model.Annotations;

namespace Spoor.Linking.Resolution;

/// <summary>What one document says a person is: words for posts and occupations, age, and where the posts are held.</summary>
/// <param name="Language">Language of the words; words of two languages are not compared.</param>
/// <param name="Words">Folded beginnings of the words.</param>
/// <param name="Ages">Ages told.</param>
/// <param name="Bodies">Folded names of the bodies where a post is held.</param>
/// <param name="IsAtCompany">One of them is a company: its name is not translated.</param>
internal sealed record Standing(string? Language, IReadOnlySet<string> Words, IReadOnlySet<int> Ages, IReadOnlySet<string> Bodies, bool IsAtCompany)
{
    private const int Stem = 5;
    private const int YearsApart = 3;

    /// <summary>What the document says about a person; null for what is no person, or when it says nothing.</summary>
    public static Standing? Of(DocumentAnnotations document, Entity entity)
    {
        if (entity.Type != EntityType.Person)
        {
            return null;
        }

        var offices = document.Facts.Where(f => f.Type == FactType.Office && f.Polarity == Polarity.Positive && f.Filling(FactRole.Holder).Contains(entity.Id)).ToArray();
        var words = entity.Attributes.Concat(offices.Select(f => f.Title).OfType<string>()).SelectMany(FoldedName.AllWords).ToArray();
        var bodies = offices.SelectMany(f => f.Filling(FactRole.Organization)).SelectMany(b => document.Entities.Where(e => e.Id == b)).ToArray();
        var standing = new Standing(
            document.Language,
            words.Where(w => w.Length >= 3 && !w.Any(char.IsDigit)).Select(w => w[..Math.Min(Stem, w.Length)]).ToHashSet(StringComparer.Ordinal),
            words.Where(w => w.Length == 2 && w.All(char.IsAsciiDigit)).Select(w => ((w[0] - '0') * 10) + w[1] - '0').ToHashSet(),
            bodies.Select(e => FoldedName.Key(e.Name)).ToHashSet(StringComparer.Ordinal),
            bodies.Any(e => e is { Type: EntityType.Company, IsNamed: true }));
        return standing.Words.Count == 0 && standing.Ages.Count == 0 ? null : standing;
    }

    /// <summary>True when what two documents say is hardly true of one person.</summary>
    public bool Contradicts(Standing other)
    {
        if (Ages.Count > 0 && other.Ages.Count > 0 && !Ages.Any(a => other.Ages.Any(b => Math.Abs(a - b) <= YearsApart)))
        {
            return true;
        }

        if (!string.Equals(Language, other.Language, StringComparison.Ordinal))
        {
            return Bodies.Count > 0 && other.Bodies.Count > 0 && (IsAtCompany || other.IsAtCompany) && !Bodies.Overlaps(other.Bodies);
        }

        return Words.Count > 0 && other.Words.Count > 0 && !Words.Overlaps(other.Words) && !Bodies.Overlaps(other.Bodies);
    }
}
