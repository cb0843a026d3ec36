using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;

namespace Spoor.Extraction.Layout;

/// <summary>Tells which pack reads a text: the one whose frequent words make up the largest share.</summary>
internal static class LanguageGuess
{
    /// <summary>Tokens looked at; a language does not change its frequent words further on.</summary>
    private const int Sample = 2000;

    /// <summary>Below this share of frequent words no pack reads the text.</summary>
    private const double Least = 0.12;

    public static LanguagePack? Guess(List<Token> tokens, IReadOnlyList<LanguagePack> packs, string? declared)
    {
        var words = tokens.Where(t => t.IsWord).Take(Sample).ToList();
        if (words.Count == 0)
        {
            return null;
        }

        LanguagePack? best = null;
        var bestShare = 0.0;
        foreach (var pack in packs)
        {
            var share = words.Count(w => pack.Stopwords.Contains(w.Lower)) / (double)words.Count;
            if (declared is not null && declared.StartsWith(pack.Code, StringComparison.OrdinalIgnoreCase))
            {
                share += 0.05;
            }

            if (share > bestShare)
            {
                (best, bestShare) = (pack, share);
            }
        }

        return bestShare >= Least ? best : null;
    }
}
