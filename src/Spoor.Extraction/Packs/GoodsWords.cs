using System.Collections.Frozen;

namespace Spoor.Extraction.Packs;

/// <summary>
/// Kinds of goods by the general words for them, so that goods told in two languages can be compared. A word that the pack does not hold has
/// no kind: nothing is known of it.
/// </summary>
public sealed class GoodsWords
{
    /// <summary>A Norwegian compound counts as its last part; shorter parts stand inside too many other words.</summary>
    private const int ShortestPart = 4;

    private static readonly Lazy<GoodsWords> Loaded = new(Load);

    private readonly FrozenDictionary<string, FrozenDictionary<string, string[]>> languages;
    private readonly FrozenDictionary<string, FrozenDictionary<string, string[]>> sorts;

    private GoodsWords(FrozenDictionary<string, FrozenDictionary<string, string[]>> languages, FrozenDictionary<string, FrozenDictionary<string, string[]>> sorts) =>
        (this.languages, this.sorts) = (languages, sorts);

    /// <summary>The words of the pack.</summary>
    public static GoodsWords Standard => Loaded.Value;

    /// <summary>The kinds of goods that a noun with what stands before it may be: those of the longest phrase at its end.</summary>
    /// <param name="language">ISO 639; null: nothing is known.</param>
    /// <param name="goods">"thermal cameras", "varmekameraene".</param>
    public IReadOnlyList<string> Kinds(string? language, string goods)
    {
        if (language is null || !languages.TryGetValue(language, out var forms))
        {
            return [];
        }

        var words = goods.ToLowerInvariant().Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        for (var count = Math.Min(2, words.Length); count >= 1; count--)
        {
            if (forms.TryGetValue(string.Join(' ', words[^count..]), out var kinds))
            {
                return kinds;
            }
        }

        return language == "nb" && words.Length > 0 ? OfCompound(words[^1], forms) : [];
    }

    /// <summary>Which of a kind it is: "marine" of "marine engines" and of "båtmotorer". Empty when no word before the kind is in the pack.</summary>
    /// <param name="language">ISO 639; null: nothing is known.</param>
    /// <param name="goods">"thermal cameras", "varmekameraene".</param>
    public IReadOnlyList<string> Sorts(string? language, string goods)
    {
        if (language is null || !sorts.TryGetValue(language, out var known) || !languages.TryGetValue(language, out var forms))
        {
            return [];
        }

        var words = goods.ToLowerInvariant().Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        var before = words.SkipLast(1);
        if (language == "nb" && words.Length > 0 && !forms.ContainsKey(words[^1]) && Enumerable.Range(2, Math.Max(0, words[^1].Length - ShortestPart - 1)).FirstOrDefault(start => forms.ContainsKey(words[^1][start..])) is > 0 and var cut)
        {
            before = before.Append(words[^1][..cut]);
        }

        return [.. before.SelectMany(w => known.GetValueOrDefault(w) ?? []).Distinct(StringComparer.Ordinal)];
    }

    private static string[] OfCompound(string word, FrozenDictionary<string, string[]> forms)
    {
        for (var start = 2; start <= word.Length - ShortestPart; start++)
        {
            if (forms.TryGetValue(word[start..], out var kinds))
            {
                return kinds;
            }
        }

        return [];
    }

    private static GoodsWords Load()
    {
        var items = PackFiles.Read("world/goods.yml").Items().ToArray();
        return new GoodsWords(Read(items, "kind", (language, entry) => (language == "nb" ? Inflection.NorwegianNoun(entry) : Inflection.EnglishNoun(entry)).Select(f => f.Form)), Read(items, "sort", (_, entry) => [entry]));
    }

    private static FrozenDictionary<string, FrozenDictionary<string, string[]>> Read(PackNode[] items, string key, Func<string, string, IEnumerable<string>> inflect)
    {
        var found = new Dictionary<string, Dictionary<string, HashSet<string>>>(StringComparer.Ordinal);
        foreach (var item in items.Where(i => i.Find(key) is not null))
        {
            var kind = item.Get(key).Text;
            foreach (var (language, entries) in item.Entries().Where(e => e.Key != key))
            {
                foreach (var form in entries.Texts().SelectMany(e => inflect(language, e)))
                {
                    var forms = found.TryGetValue(language, out var known) ? known : found[language] = new(StringComparer.Ordinal);
                    (forms.TryGetValue(form, out var kinds) ? kinds : forms[form] = new(StringComparer.Ordinal)).Add(kind);
                }
            }
        }

        return found.ToFrozenDictionary(l => l.Key, l => l.Value.ToFrozenDictionary(f => f.Key, f => f.Value.Order(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal), StringComparer.Ordinal);
    }
}
