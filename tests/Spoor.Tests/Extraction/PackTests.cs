using System.Text.RegularExpressions;
using Spoor.Extraction;
using Spoor.Extraction.Facts;
using Spoor.Extraction.Packs;
using Spoor.Tests.Rules;

namespace Spoor.Tests.Extraction;

/// <summary>A language pack is whole: no slot is missing or empty, and every rule does what its examples say.</summary>
public sealed class PackTests
{
    private static readonly string[] Languages = Extractor.Packs;
    private static readonly string[] Files = ["pack.yml", "words.yml", "grammar.yml", "nouns.yml", "verbs.yml", "names.yml", "calendar.yml", "numbers.yml", "cues.yml", "facts.yml", "identifiers.yml"];

    /// <summary>Slots that a language leaves empty on purpose.</summary>
    private static readonly Dictionary<string, string> Meant = new(StringComparer.Ordinal)
    {
        ["languages/en/calendar.yml/connectors/ago_before"] = "English puts \"ago\" behind the time",
        ["languages/nb/grammar.yml/doing_by"] = "Norwegian has no gerund",
        ["languages/nb/grammar.yml/doing_on"] = "Norwegian has no gerund",
        ["languages/nb/grammar.yml/bare_auxiliaries"] = "no Norwegian infinitive reads as a present",
        ["languages/nb/grammar.yml/bare_behind"] = "no Norwegian infinitive reads as a present",
        ["languages/en/identifiers.yml/schemes/orgnr/exact"] = "no English words name this Norwegian number exactly",
        ["languages/nb/identifiers.yml/known"] = "the numbers of control lists stand in the English pack",
    };

    public static TheoryData<string, string> Slots()
    {
        var slots = new TheoryData<string, string>();
        foreach (var language in Languages)
        {
            foreach (var file in Files)
            {
                slots.Add(language, file);
            }
        }

        return slots;
    }

    public static TheoryData<string, string, string, bool> Examples()
    {
        var examples = new TheoryData<string, string, string, bool>();
        foreach (var language in Languages)
        {
            var pack = FactPack.Load(language);
            foreach (var rule in pack.VerbRules.Concat(pack.NounRules))
            {
                foreach (var (text, fires) in rule.Positive.Select(t => (t, true)).Concat(rule.Negative.Select(t => (t, false))))
                {
                    examples.Add(language, rule.Id, text, fires);
                }
            }
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Slots))]
    public void No_slot_of_a_pack_is_empty(string language, string file)
    {
        var empty = Empty(PackFiles.Read($"languages/{language}/{file}")).Where(p => !Meant.ContainsKey(p)).ToArray();

        Assert.True(empty.Length == 0, $"empty: {string.Join(", ", empty)}");
    }

    /// <summary>A slot that one language has and another has not is a question nobody answered.</summary>
    [Theory]
    [MemberData(nameof(Slots))]
    public void Every_pack_has_the_slots_of_the_others(string language, string file)
    {
        var own = PackFiles.Read($"languages/{language}/{file}").Entries().Select(e => e.Key).ToHashSet(StringComparer.Ordinal);
        var missing = Languages.SelectMany(l => PackFiles.Read($"languages/{l}/{file}").Entries()).Select(e => e.Key).Where(k => !own.Contains(k)).Distinct(StringComparer.Ordinal);

        Assert.Equal([], missing);
    }

    /// <summary>A slot that nothing reads is work for every language to come, and gives nothing.</summary>
    [Theory]
    [MemberData(nameof(Slots))]
    public void Every_slot_of_a_pack_is_read(string language, string file)
    {
        var program = string.Concat(Repository.Sources("Spoor.Extraction").Select(Repository.Read));
        var rules = Repository.Read(Path.Combine(Repository.Root, "packs", "languages", language, "facts.yml"));
        var pack = PackFiles.Read($"languages/{language}/{file}");
        var unread = pack.Entries().Select(e => e.Key).Where(k => !program.Contains($"\"{k}\"", StringComparison.Ordinal));
        var unasked = (pack.Find("sets")?.Entries() ?? []).Select(e => e.Key).Where(k => !program.Contains($"\"{k}\"", StringComparison.Ordinal) && !IsAskedFor(k, rules));

        Assert.Equal([], unread.Concat(unasked));
    }

    [Theory]
    [InlineData("sell", true)]
    [InlineData("give", true)]
    [InlineData("steal", false)]
    public void A_verb_set_is_asked_for_by_its_whole_name(string set, bool isAskedFor) => Assert.Equal(isAskedFor, IsAskedFor(set, "x VG(sell|give, active) \"steal\" VG(steals)"));

    [Fact]
    public void Every_rule_has_a_sentence_that_fires_and_one_that_does_not() =>
        Assert.All(Languages.Select(FactPack.Load).SelectMany(p => p.VerbRules.Concat(p.NounRules)), r => Assert.True(r.Positive.Length > 0 && r.Negative.Length > 0, r.Id));

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_of_a_rule_fires_or_does_not(string language, string rule, string text, bool fires)
    {
        var read = ReadText.Of(language, text);

        Assert.True(fires == read.Found.Facts.Any(f => f.Rule.Id == rule), $"{text}\n{read.Facts()}");
    }

    private static bool IsAskedFor(string set, string rules) =>
        Regex.IsMatch(rules, $@"VG\([^)]*(?<![a-z_]){Regex.Escape(set)}(?![a-z_])", RegexOptions.None, TimeSpan.FromSeconds(5));

    private static IEnumerable<string> Empty(PackNode node)
    {
        if (node.IsMap)
        {
            var entries = node.Entries().ToArray();
            return entries.Length == 0 ? [node.Path] : entries.SelectMany(e => Empty(e.Value).Select(p => p.Length > 0 ? p : e.Key));
        }

        if (node.IsList)
        {
            var items = node.Items().ToArray();
            return items.Length == 0 ? [node.Path] : items.SelectMany(Empty);
        }

        return string.IsNullOrWhiteSpace(node.Text) ? [node.Path] : [];
    }
}
