using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Spoor.Linking.Corroboration;
using Spoor.Model;
using Spoor.Model.Corroboration;

namespace Spoor.Tests.Linking;

public sealed class IndependenceTests
{
    private static readonly JsonElement[] Cases = [.. JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Linking", "cases", "independence.json"))).RootElement.EnumerateArray()];

    public static TheoryData<string> Names => [.. Cases.Select(c => c.GetProperty("name").GetString()!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_worked_examples_hold(string name)
    {
        var example = Cases.Single(c => c.GetProperty("name").GetString() == name);
        var expected = example.GetProperty("expected");
        var support = IndependenceModel.Support(LineageOf(example));

        Assert.Equal(
            (Number("mentions"), Number("channels"), Number("originsMin"), Number("originsMax"), Number("independent")),
            (support.Mentions, support.Channels, support.OriginsMin, support.OriginsMax, support.Independent));
        Assert.Equal(expected.GetProperty("level").GetString(), Level(support.Level));
        Assert.Equal(expected.GetProperty("flags").EnumerateArray().Select(f => f.GetString()!), support.Flags.Select(Flag));

        int Number(string property) => expected.GetProperty(property).GetInt32();
    }

    [Fact]
    public void The_search_agrees_with_trying_every_set() => Check(lineage =>
    {
        var origins = IndependenceModel.Origins(lineage).Where(o => lineage.Nodes.First(n => n.Id == o).Stance == SourceStance.Support).Order(StringComparer.Ordinal).ToArray();
        var support = IndependenceModel.Support(lineage);
        return support.OriginsMin == Largest(origins, lineage, OriginRelation.Separate)
            && support.OriginsMax == Largest(origins, lineage, OriginRelation.Separate, OriginRelation.Unknown);
    });

    [Fact]
    public void How_two_sources_stand_to_each_other_does_not_depend_on_which_is_named_first() => Check(lineage =>
        lineage.Nodes.All(a => lineage.Nodes.All(b => IndependenceModel.Relation(lineage, a.Id, b.Id) == IndependenceModel.Relation(lineage, b.Id, a.Id))));

    [Fact]
    public void An_outlet_that_copies_adds_a_mention_and_no_support() => Check(lineage =>
    {
        if (lineage.Read.IsEmpty)
        {
            return true;
        }

        var copying = lineage with
        {
            Nodes = lineage.Nodes.Append(new SourceNode { Id = "copy", Label = "copy", Kind = SourceKind.Outlet }).ToValueList(),
            Edges = lineage.Edges.Append(new SourceEdge("copy", lineage.Read[0])).ToValueList(),
            Read = lineage.Read.Append("copy").ToValueList(),
        };
        var (before, after) = (IndependenceModel.Support(lineage), IndependenceModel.Support(copying));
        return after.Independent == before.Independent && after.Level == before.Level && after.Mentions == before.Mentions + 1;
    });

    [Fact]
    public void Support_is_never_more_than_channels_or_origins() => Check(lineage =>
    {
        var support = IndependenceModel.Support(lineage);
        return support.Independent <= support.Channels && support.Independent <= support.OriginsMin && support.OriginsMin <= support.OriginsMax;
    });

    [Fact]
    public void The_order_of_nodes_and_edges_changes_nothing() => Check(lineage =>
    {
        var turned = new Lineage(lineage.Nodes.Reverse().ToValueList(), lineage.Edges.Reverse().ToValueList(), lineage.Read.Reverse().ToValueList(), lineage.IsGeneralised);
        return IndependenceModel.Support(turned) == IndependenceModel.Support(lineage);
    });

    [Fact]
    public void A_persons_decision_about_two_sources_wins()
    {
        var lineage = new Lineage([Node("paper", SourceKind.Document), Node("register", SourceKind.Record)], [], ["paper", "register"]);

        Assert.Equal(2, IndependenceModel.Support(lineage).Independent);
        Assert.Equal(1, IndependenceModel.Support(lineage, judged: [new JudgedRelation("register", "paper", OriginRelation.Linked)]).Independent);
    }

    [Fact]
    public void Very_many_origins_are_counted_without_overstating_the_separate_ones()
    {
        var nodes = Enumerable.Range(0, 3000).Select(i => Node($"n{i:0000}", (i % 3) switch { 0 => SourceKind.Document, 1 => SourceKind.Record, _ => SourceKind.Anonymous }) with { Custodian = $"intake {i % 150}" }).ToArray();
        var support = IndependenceModel.Support(new Lineage(nodes.ToValueList(), [], nodes.Select(n => n.Id).ToValueList()));

        Assert.Equal(2, support.OriginsMin);
        Assert.Equal(3000, support.Channels);
        Assert.InRange(support.OriginsMax, 2, 3000);
    }

    private static void Check(Func<Lineage, bool> holds) =>
        Prop.ForAll(Arb.From(Lineages()), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static Gen<Lineage> Lineages() =>
        from count in Gen.Choose(1, 9)
        from kinds in Gen.ArrayOf(Gen.Elements(Enum.GetValues<SourceKind>()), count)
        from marks in Gen.ArrayOf(Gen.Choose(0, 59), count)
        from links in Gen.ArrayOf(Gen.Choose(0, (count * count) - 1), count)
        from read in Gen.Choose(1, count)
        select new Lineage(
            Enumerable.Range(0, count).Select(i => Node($"n{i}", kinds[i]) with
            {
                Custodian = marks[i] % 4 == 0 ? $"intake {marks[i] % 2}" : null,
                Institution = marks[i] % 5 == 0 ? $"body {marks[i] % 3}" : null,
                LateWithoutBasis = marks[i] % 7 == 0,
                Stance = marks[i] == 11 ? SourceStance.Deny : SourceStance.Support,
            }).ToValueList(),
            links.Select(l => new SourceEdge($"n{l / count}", $"n{l % count}")).ToValueList(),
            Enumerable.Range(0, read).Select(i => $"n{i}").ToValueList());

    private static int Largest(string[] origins, Lineage lineage, params OriginRelation[] allowed) =>
        Enumerable.Range(0, 1 << origins.Length)
            .Select(mask => origins.Where((_, i) => (mask >> i & 1) == 1).ToArray())
            .Where(set => set.All(a => set.All(b => a == b || allowed.Contains(IndependenceModel.Relation(lineage, a, b)))))
            .Max(set => set.Length);

    private static Lineage LineageOf(JsonElement example) => new(
        example.GetProperty("nodes").EnumerateObject().Select(n => new SourceNode
        {
            Id = n.Name,
            Label = n.Name,
            Kind = Enum.Parse<SourceKind>(n.Value.GetProperty("kind").GetString()!, ignoreCase: true),
            Institution = Text(n.Value, "institution"),
            Custodian = Text(n.Value, "custodian"),
            IsInterested = n.Value.TryGetProperty("interested", out var interested) && interested.GetBoolean(),
            LateWithoutBasis = n.Value.TryGetProperty("late_without_basis", out var late) && late.GetBoolean(),
            Stance = Text(n.Value, "stance") switch { "deny" => SourceStance.Deny, "cannot_confirm" => SourceStance.CannotConfirm, "denies_knowledge" => SourceStance.DeniesKnowledge, _ => SourceStance.Support },
        }).ToValueList(),
        example.GetProperty("edges").EnumerateObject().SelectMany(e => e.Value.EnumerateArray().Select(v => new SourceEdge(e.Name, v.GetString()!))).ToValueList(),
        example.GetProperty("read").EnumerateArray().Select(r => r.GetString()!).ToValueList(),
        example.GetProperty("generalised").GetBoolean());

    private static string? Text(JsonElement node, string property) => node.TryGetProperty(property, out var value) ? value.GetString() : null;

    private static SourceNode Node(string id, SourceKind kind) => new() { Id = id, Label = id, Kind = kind };

    private static string Level(SupportLevel level) => level switch
    {
        SupportLevel.OneChannel => "one-channel",
        _ => level.ToString().ToLowerInvariant(),
    };

    private static string Flag(SupportFlag flag) => flag switch
    {
        SupportFlag.Contested => "contested",
        SupportFlag.DeniedByInterestedParty => "denied by an interested party",
        SupportFlag.PartlyUnconfirmed => "partly unconfirmed",
        SupportFlag.KnowledgeDenied => "knowledge denied",
        SupportFlag.OnlyInterestedSources => "only interested sources",
        SupportFlag.OnlyAnonymousSources => "only anonymous sources",
        SupportFlag.CircularReporting => "circular reporting",
        _ => "generalised",
    };
}
