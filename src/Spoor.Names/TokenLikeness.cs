using System.Numerics;
using Spoor.Names.Folding;

namespace Spoor.Names;

/// <summary>How alike two words are, and in what way.</summary>
internal static class TokenLikeness
{
    private const double SameSounds = 0.95;
    private const double Romanised = 0.99;
    private const double InitialLikeness = 0.35;
    private const double LeastSpelling = 0.75;
    private const int LongestCompared = 40;

    internal static double Of(NameToken a, NameToken b, bool asPerson, out TokenRelation relation)
    {
        relation = TokenRelation.Exact;
        if (a.Folded.Equals(b.Folded, StringComparison.Ordinal))
        {
            return 1;
        }

        if (a.HasDigit || b.HasDigit || (a.Business is not null && b.Business is not null && a.Business != b.Business))
        {
            return 0;
        }

        relation = TokenRelation.Romanised;
        if (a.Latin.Equals(b.Latin, StringComparison.Ordinal))
        {
            return Romanised;
        }

        relation = TokenRelation.Initial;
        if (a.IsInitial != b.IsInitial)
        {
            return asPerson && a.Sounds.Length > 0 && b.Sounds.Length > 0 && a.Sounds[0] == b.Sounds[0] ? InitialLikeness : 0;
        }

        relation = TokenRelation.Spelling;
        if (a.Sounds.Equals(b.Sounds, StringComparison.Ordinal))
        {
            return a.Sounds.Length > 2 ? SameSounds : a.Sounds.Length == 2 && asPerson ? 0.85 : 0;
        }

        return a.IsLatin && b.IsLatin ? Spelling(a, b) : OtherScript(a.Folded, b.Folded);
    }

    private static double Spelling(NameToken a, NameToken b)
    {
        var longer = Math.Max(a.Sounds.Length, b.Sounds.Length);
        var shorter = Math.Min(a.Sounds.Length, b.Sounds.Length);
        if (shorter < 3 || longer - shorter > 3 || longer > LongestCompared || BitOperations.PopCount(a.Letters ^ b.Letters) > 4)
        {
            return 0;
        }

        var likeness = 1 - Distance(a.Sounds, b.Sounds) / longer;
        var least = longer < 5 ? 0.83 : longer < 7 ? 0.8 : LeastSpelling;
        return likeness >= least ? likeness * SameSounds : 0;
    }

    private static double OtherScript(string a, string b)
    {
        var longer = Math.Max(a.Length, b.Length);
        if (longer < 4 || longer > LongestCompared || Math.Abs(a.Length - b.Length) > 1)
        {
            return 0;
        }

        var likeness = 1 - Distance(a, b) / longer;
        return likeness >= 0.8 ? likeness * SameSounds : 0;
    }

    // Levenshtein's distance; a vowel costs half, the first letter half as much again.
    private static double Distance(string a, string b)
    {
        Span<double> row = stackalloc double[b.Length + 1];
        row[0] = 0;
        for (var j = 0; j < b.Length; j++)
        {
            row[j + 1] = row[j] + Cost(b[j], j);
        }

        for (var i = 0; i < a.Length; i++)
        {
            var diagonal = row[0];
            row[0] += Cost(a[i], i);
            for (var j = 0; j < b.Length; j++)
            {
                var replaced = diagonal + (a[i] == b[j] ? 0 : Replacement(a[i], b[j], Math.Min(i, j)));
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(replaced, Math.Min(row[j + 1] + Cost(a[i], i), row[j] + Cost(b[j], j)));
            }
        }

        return row[b.Length];
    }

    private static double Cost(char letter, int at) => SoundSpelling.IsVowel(letter) && at > 0 ? 0.5 : letter == 'h' && at > 0 ? 0.6 : at == 0 ? 1.5 : 1;

    private static double Replacement(char a, char b, int at)
    {
        if (SoundSpelling.IsVowel(a) && SoundSpelling.IsVowel(b))
        {
            return at == 0 ? 0.8 : 0.5;
        }

        return (a, b) switch
        {
            ('g', 'h') or ('h', 'g') or ('h', 'k') or ('k', 'h') or ('c', 's') or ('s', 'c') or ('s', 'z') or ('z', 's') or ('c', 'k') or ('k', 'c') => 0.5,
            ('d', 't') or ('t', 'd') or ('b', 'p') or ('p', 'b') or ('v', 'u') or ('u', 'v') or ('v', 'f') or ('f', 'v') => 0.6,
            _ => at == 0 ? 1.5 : 1,
        };
    }
}
