using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;

namespace Spoor.Extraction.Layout;

/// <summary>
/// Tells which pack reads a text: the one whose frequent words make up the largest share. A form or an invoice has few of them; it goes to
/// the pack that knows most of its words, when it knows far more of them than any other.
/// </summary>
internal static class LanguageGuess
{
    /// <summary>Tokens looked at; a language does not change its frequent words further on.</summary>
    private const int Sample = 2000;

    /// <summary>Below this share of frequent words no pack reads running text.</summary>
    private const double Least = 0.12;

    /// <summary>Below this share of known words no pack reads a form.</summary>
    private const double LeastKnown = 0.4;

    /// <summary>How many times more words of a form a pack must know than the next one.</summary>
    private const double Lead = 1.5;

    /// <summary>How many times larger the share of a language without a pack must be before a text is left unread: Danish and Norwegian share most small words.</summary>
    private const double Margin = 1.1;

    /// <summary>What the document itself says of its language weighs as much as this share of frequent words.</summary>
    private const double Declared = 0.05;

    /// <summary>The pack that reads a text; without one, the language it seems to be in when that can be told.</summary>
    public static (LanguagePack? Pack, OtherLanguage? Other) Guess(List<Token> tokens, IReadOnlyList<LanguagePack> packs, IReadOnlyList<OtherLanguage> others, string? declared)
    {
        var words = tokens.Where(t => t.IsWord).Take(Sample).Select(t => t.Lower).ToList();
        var (best, share, _) = Largest(packs, pack => Share(words, pack.Stopwords.Contains) + (IsDeclared(pack.Code, declared) ? Declared : 0));
        var (rival, rivalShare, _) = Largest(others, other => Share(words, other.Words.Contains) + (IsDeclared(other.Code, declared) ? Declared : 0));
        if (rivalShare >= Least && rivalShare > share * Margin)
        {
            return (null, rival);
        }

        if (share >= Least)
        {
            return (best, null);
        }

        // Names make up half of a form: only words that some language could know are counted.
        var plain = words.Where(w => w.Length > 3).Distinct(StringComparer.Ordinal).ToList();
        (best, share, var next) = Largest(packs, pack => Share(plain, pack.Lexicon.Knows));
        return (share >= LeastKnown && share >= next * Lead ? best : null, null);
    }

    private static double Share(List<string> words, Func<string, bool> isKnown) => words.Count == 0 ? 0 : words.Count(isKnown) / (double)words.Count;

    private static bool IsDeclared(string code, string? declared) => declared is not null && declared.StartsWith(code, StringComparison.OrdinalIgnoreCase);

    private static (T? Best, double Share, double Next) Largest<T>(IReadOnlyList<T> languages, Func<T, double> share)
    {
        var ranked = languages.Select(language => (Language: language, Share: share(language))).OrderByDescending(x => x.Share).ToList();
        return (ranked.FirstOrDefault().Language, ranked.FirstOrDefault().Share, ranked.Skip(1).FirstOrDefault().Share);
    }
}
