using System.Text;

namespace Spoor.Linking.Resolution;

/// <summary>
/// Which names are worth comparing: those that share a word, or the consonants of one after romanisation, or an acronym. Crowded
/// blocks are cut finer, so that the number of pairs grows with the number of names and not with its square.
/// </summary>
internal static class NameBlocks
{
    /// <summary>A block with more names is cut finer by the first letters of the other words.</summary>
    private const int Crowded = 48;

    private const string Cyrillic = "абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюя";

    private static readonly string[] Latin =
        ["a", "b", "v", "g", "g", "d", "e", "e", "e", "zh", "z", "i", "i", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "iu", "ia"];

    /// <summary>Pairs of places in <paramref name="keys"/> to compare, the lower one first, in order.</summary>
    public static IReadOnlyList<(int First, int Second)> Pairs(IReadOnlyList<string> keys, CancellationToken cancellation)
    {
        var blocks = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        var words = keys.Select(k => k.Split(' ').Select(Skeleton).ToArray()).ToArray();
        for (var i = 0; i < keys.Count; i++)
        {
            foreach (var block in words[i].Append(string.Concat(words[i])).Append(Initials(keys[i])).Where(b => b.Length >= 2).Distinct(StringComparer.Ordinal))
            {
                Add(blocks, block, i);
            }
        }

        var pairs = new List<long>();
        foreach (var (word, block) in blocks)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var cut in block.Count <= Crowded ? [block] : Cut(word, block, words))
            {
                AddPairs(cut, pairs);
            }
        }

        // Names that share several blocks then stand side by side and count once.
        pairs.Sort();
        return [.. pairs.Where((pair, at) => at == 0 || pair != pairs[at - 1]).Select(pair => ((int)(pair >> 32), (int)(pair & uint.MaxValue)))];
    }

    /// <summary>What romanisations of one word have in common: its consonants, near ones as one.</summary>
    internal static string Skeleton(string word)
    {
        var roman = new StringBuilder();
        foreach (var letter in word)
        {
            var place = Cyrillic.IndexOf(letter, StringComparison.Ordinal);
            roman.Append(place >= 0 ? Latin[place] : letter.ToString());
        }

        var bones = new StringBuilder();
        foreach (var letter in roman.ToString())
        {
            var bone = letter switch
            {
                'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'j' or 'h' => '\0',
                'c' or 'q' => 'k',
                'w' => 'v',
                'z' => 's',
                _ => letter,
            };
            if (bone != '\0' && (bones.Length == 0 || bones[^1] != bone || char.IsDigit(bone)))
            {
                bones.Append(bone);
            }
        }

        return bones.Length >= 2 ? bones.ToString() : word;
    }

    private static string Initials(string key)
    {
        var words = key.Split(' ');
        return words.Length < 3 ? "" : Skeleton(string.Concat(words.Select(w => w[..1])));
    }

    private static IEnumerable<List<int>> Cut(string word, List<int> block, string[][] words)
    {
        var finer = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var i in block)
        {
            foreach (var other in words[i].Where(w => w != word).Select(w => w[..Math.Min(3, w.Length)]).DefaultIfEmpty("").Distinct(StringComparer.Ordinal))
            {
                Add(finer, other, i);
            }
        }

        return finer.Values.Where(f => f.Count <= 2 * Crowded);
    }

    private static void AddPairs(List<int> block, List<long> pairs)
    {
        for (var i = 0; i < block.Count; i++)
        {
            for (var j = i + 1; j < block.Count; j++)
            {
                pairs.Add(((long)block[i] << 32) | (uint)block[j]);
            }
        }
    }

    private static void Add(SortedDictionary<string, List<int>> blocks, string key, int value)
    {
        if (!blocks.TryGetValue(key, out var block))
        {
            blocks[key] = block = [];
        }

        block.Add(value);
    }
}
