using System.Collections.Frozen;
using Spoor.Extraction.Packs;

namespace Spoor.Extraction.Facts;

/// <summary>The fact rules of a language and the noun sets they name.</summary>
internal sealed class FactPack
{
    public required FactRule[] VerbRules { get; init; }

    public required FactRule[] NounRules { get; init; }

    public required FrozenDictionary<string, FrozenSet<string>> NounSets { get; init; }

    /// <summary>Endings of plurals, by which a noun that the pack does not know is told to be one.</summary>
    public required string[] PluralEndings { get; init; }

    /// <summary>Endings that only look like those of plurals.</summary>
    public required string[] SingularEndings { get; init; }

    public static FactPack Load(string language)
    {
        var node = PackFiles.Read($"languages/{language}/facts.yml");
        var rules = node.Get("rules").Items().Select(FactRuleParser.Parse).ToList();
        return new FactPack
        {
            PluralEndings = [.. node.Get("plural_endings").Texts()],
            SingularEndings = [.. node.Get("singular_endings").Texts()],
            VerbRules = [.. rules.Where(r => r.Noun is null)],
            NounRules = [.. rules.Where(r => r.Noun is not null)],
            NounSets = node.Get("nouns").Entries().ToFrozenDictionary(e => e.Key, e => e.Value.Texts().ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal),
        };
    }

    public bool IsInNounSet(string set, string word) =>
        NounSets.TryGetValue(set, out var words) && (words.Contains(word) || words.Any(w => w.Length > 5 && word.Length > w.Length + 2 && word.EndsWith(w, StringComparison.Ordinal)));
}
