using System.Text;

namespace Spoor.Names.Folding;

/// <summary>
/// One spelling for the Latin spellings of the same sounds (ks and x, kh and h and ch, ts and c, i and j and y,
/// sh and š, v and w, k and c), so that romanisations after different tables fall together.
/// </summary>
internal static class SoundSpelling
{
    // The longest come first; a digraph is taken before its letters.
    private static readonly (string From, string To)[] Rules =
    [
        ("schtsch", "s"), ("shch", "s"), ("stch", "s"), ("dzh", "dz"), ("dsch", "dz"), ("tsch", "h"), ("tch", "h"), ("sch", "s"),
        ("sh", "s"), ("sz", "s"), ("zh", "z"), ("kh", "h"), ("ch", "h"), ("cz", "h"), ("ts", "c"), ("tz", "c"),
        ("ph", "f"), ("th", "t"), ("gh", "g"), ("qu", "kv"), ("dj", "dz"), ("oe", "o"), ("ae", "a"), ("ou", "u"), ("oo", "u"), ("ee", "i"),
        ("x", "ks"), ("q", "k"), ("w", "v"), ("y", "i"), ("j", "i"),
    ];

    private static readonly Dictionary<char, (string From, string To)[]> ByFirst =
        Rules.GroupBy(r => r.From[0]).ToDictionary(g => g.Key, g => g.ToArray());

    /// <summary>The common spelling of a folded Latin word.</summary>
    internal static string Of(string latin)
    {
        var spelled = new StringBuilder(latin.Length + 2);
        for (var at = 0; at < latin.Length;)
        {
            at += Next(latin, at, spelled);
        }

        return Settle(spelled);
    }

    /// <summary>The word without its inner vowels: what is left when vowels are spelled at will.</summary>
    internal static string Skeleton(string sounds)
    {
        if (sounds.Length == 0)
        {
            return "";
        }

        var skeleton = new StringBuilder(sounds.Length);
        skeleton.Append(IsVowel(sounds[0]) ? 'a' : sounds[0]);
        for (var i = 1; i < sounds.Length; i++)
        {
            if (!IsVowel(sounds[i]) && skeleton[^1] != sounds[i])
            {
                skeleton.Append(sounds[i]);
            }
        }

        return skeleton.ToString();
    }

    internal static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';

    private static int Next(string latin, int at, StringBuilder spelled)
    {
        var rest = latin.AsSpan(at);
        if (rest[0] == 'c' && !rest.StartsWith("ch") && !rest.StartsWith("cz"))
        {
            spelled.Append(SoftC(rest) ? 'c' : 'k');
            return 1;
        }

        if (ByFirst.TryGetValue(rest[0], out var rules))
        {
            foreach (var (from, to) in rules)
            {
                if (rest.StartsWith(from))
                {
                    spelled.Append(to);
                    return from.Length;
                }
            }
        }

        // An h before a consonant is not heard: John, Jon.
        if (rest[0] == 'h' && at > 0 && rest.Length > 1 && char.IsAsciiLetter(rest[1]) && !IsVowel(rest[1]) && rest[1] is not ('y' or 'j'))
        {
            return 1;
        }

        spelled.Append(rest[0]);
        return 1;
    }

    private static bool SoftC(ReadOnlySpan<char> rest) => rest.Length > 1 && (rest[1] is 'e' or 'i' or 'y' || rest is "cki" or "cky");

    private static string Settle(StringBuilder spelled)
    {
        var settled = new StringBuilder(spelled.Length);
        for (var i = 0; i < spelled.Length; i++)
        {
            var letter = spelled[i];
            var next = i + 1 < spelled.Length ? spelled[i + 1] : ' ';
            var repeats = settled.Length > 0 && settled[^1] == letter && !char.IsAsciiDigit(letter);

            // ye, je, ie and e are one; so are ey, iy and y at the end.
            var softens = letter == 'i' && next == 'e';
            if (!repeats && !softens)
            {
                settled.Append(letter);
            }
        }

        return settled.ToString();
    }
}
