namespace Spoor.Pages.Words;

/// <summary>Language tags as the page may carry them.</summary>
internal static class LanguageTag
{
    /// <summary>The tag when it has the shape of one (letters, digits and hyphens, two to eight a part), else null.</summary>
    public static string? Of(string? language) =>
        language is { Length: >= 2 and <= 35 } && language.Split('-').All(p => p.Length is >= 2 and <= 8 && p.All(char.IsAsciiLetterOrDigit))
            ? language
            : null;
}
