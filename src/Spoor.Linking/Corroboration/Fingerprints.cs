using System.Text;

namespace Spoor.Linking.Corroboration;

/// <summary>The fingerprints of a text: hashes of its shingles, thinned by winnowing. The same on every machine.</summary>
internal static class Fingerprints
{
    private const int WordShingle = 5;
    private const int CharacterShingle = 8;
    private const int Window = 4;

    /// <summary>At most <paramref name="most"/> fingerprints, from the beginning of the text.</summary>
    public static IReadOnlyCollection<ulong> Of(string text, int most)
    {
        var (units, length) = Units(text, most * Window);
        var shingles = Enumerable.Range(0, Math.Max(0, units.Count - length + 1)).Select(i => Mix(units, i, length)).ToArray();
        var prints = new SortedSet<ulong>();
        for (var i = 0; i + Window <= shingles.Length && prints.Count < most; i++)
        {
            prints.Add(shingles.AsSpan(i, Window).ToArray().Min());
        }

        if (shingles.Length is > 0 and < Window)
        {
            prints.Add(shingles.Min());
        }

        return prints;
    }

    /// <summary>Hashes of the words; of the single characters where the script has no spaces.</summary>
    private static (List<ulong> Units, int Shingle) Units(string text, int most)
    {
        var units = new List<ulong>();
        var word = new StringBuilder();
        var characters = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (units.Count >= most)
            {
                break;
            }

            var isCharacter = rune.Value is >= 0x3040 and <= 0x9FFF or >= 0x20000 and <= 0x3FFFF;
            if (Rune.IsLetterOrDigit(rune) && !isCharacter)
            {
                word.Append(Rune.ToLowerInvariant(rune).ToString());
                continue;
            }

            Flush(word, units);
            if (isCharacter)
            {
                characters++;
                units.Add(Hash(rune.ToString()));
            }
        }

        Flush(word, units);
        return (units, 2 * characters > units.Count ? CharacterShingle : WordShingle);
    }

    private static void Flush(StringBuilder word, List<ulong> units)
    {
        if (word.Length > 0)
        {
            units.Add(Hash(word.ToString()));
            word.Clear();
        }
    }

    /// <summary>FNV-1a, 64 bits.</summary>
    private static ulong Hash(string word)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in word)
        {
            hash = (hash ^ unit) * 1099511628211UL;
        }

        return hash;
    }

    private static ulong Mix(List<ulong> units, int start, int length)
    {
        var hash = 14695981039346656037UL;
        for (var i = start; i < start + length; i++)
        {
            hash = (hash ^ units[i]) * 1099511628211UL;
            hash ^= hash >> 29;
        }

        return hash;
    }
}
