using System.Text;

namespace Spoor.Linking.Corroboration;

/// <summary>The fingerprints of a text: hashes of its shingles, thinned by winnowing. The same on every machine.</summary>
internal static class Fingerprints
{
    private const int WordShingle = 5;
    private const int CharacterShingle = 8;
    private const int Window = 4;
    private const ulong Start = 14695981039346656037UL;

    /// <summary>At most <paramref name="most"/> fingerprints, from the beginning of the text.</summary>
    public static IReadOnlyCollection<ulong> Of(string text, int most)
    {
        var (units, length) = Units(text, most * Window);
        var shingles = new ulong[Math.Max(0, units.Count - length + 1)];
        for (var i = 0; i < shingles.Length; i++)
        {
            shingles[i] = Mix(units, i, length);
        }

        var prints = new HashSet<ulong>();
        for (var i = 0; i + Window <= shingles.Length && prints.Count < most; i++)
        {
            prints.Add(Least(shingles.AsSpan(i, Window)));
        }

        if (shingles.Length is > 0 and < Window)
        {
            prints.Add(Least(shingles));
        }

        return prints;
    }

    /// <summary>Hashes of the words; of the single characters where the script has no spaces.</summary>
    private static (List<ulong> Units, int Shingle) Units(string text, int most)
    {
        var units = new List<ulong>();
        var word = Start;
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
                word = Add(word, Rune.ToLowerInvariant(rune));
                continue;
            }

            Flush(ref word, units);
            if (isCharacter)
            {
                characters++;
                units.Add(Add(Start, rune));
            }
        }

        Flush(ref word, units);
        return (units, 2 * characters > units.Count ? CharacterShingle : WordShingle);
    }

    private static void Flush(ref ulong word, List<ulong> units)
    {
        if (word != Start)
        {
            units.Add(word);
            word = Start;
        }
    }

    /// <summary>FNV-1a, 64 bits, over UTF-16 code units.</summary>
    private static ulong Add(ulong hash, Rune rune)
    {
        Span<char> units = stackalloc char[2];
        foreach (var unit in units[..rune.EncodeToUtf16(units)])
        {
            hash = (hash ^ unit) * 1099511628211UL;
        }

        return hash;
    }

    private static ulong Least(ReadOnlySpan<ulong> shingles)
    {
        var least = ulong.MaxValue;
        foreach (var shingle in shingles)
        {
            least = Math.Min(least, shingle);
        }

        return least;
    }

    private static ulong Mix(List<ulong> units, int start, int length)
    {
        var hash = Start;
        for (var i = start; i < start + length; i++)
        {
            hash = (hash ^ units[i]) * 1099511628211UL;
            hash ^= hash >> 29;
        }

        return hash;
    }
}
