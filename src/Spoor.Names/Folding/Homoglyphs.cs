namespace Spoor.Names.Folding;

/// <summary>Words that mix Latin and Cyrillic letters that look alike.</summary>
internal static class Homoglyphs
{
    private const string Latin = "aceopxyikmtbhs";
    private const string Cyrillic = "асеорхуікмтвнѕ";

    /// <summary>The folded word in one script, and whether it had letters of both.</summary>
    internal static (string Word, bool Mixed) Unmix(string folded)
    {
        var hasCyrillic = Romanisation.HasCyrillic(folded);
        var hasLatin = folded.AsSpan().IndexOfAnyInRange('a', 'z') >= 0;
        if (!hasCyrillic || !hasLatin)
        {
            return (folded, false);
        }

        return (IsRatherCyrillic(folded) ? Map(folded, Latin, Cyrillic) : Map(folded, Cyrillic, Latin), true);
    }

    // A letter that has no double decides; where all have one, the greater part does.
    private static bool IsRatherCyrillic(string folded)
    {
        if (folded.Any(c => c is >= '\u0400' and <= '\u052F' && !Cyrillic.Contains(c, StringComparison.Ordinal)))
        {
            return true;
        }

        return !folded.Any(c => char.IsAsciiLetterLower(c) && !Latin.Contains(c, StringComparison.Ordinal))
            && folded.Count(c => c is >= '\u0400' and <= '\u052F') > folded.Count(char.IsAsciiLetterLower);
    }

    private static string Map(string word, string from, string to) => string.Create(word.Length, (word, from, to), static (span, state) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            var index = state.from.IndexOf(state.word[i], StringComparison.Ordinal);
            span[i] = index < 0 ? state.word[i] : state.to[index];
        }
    });
}
