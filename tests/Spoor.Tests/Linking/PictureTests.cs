using FsCheck;
using FsCheck.Fluent;
using Spoor.Linking.Network;
using Spoor.Linking.Resolution;
using Spoor.Model;
using Spoor.Model.Annotations;
using Spoor.Model.Corroboration;
using Spoor.Model.Network;
using Spoor.Model.Parties;

namespace Spoor.Tests.Linking;

public sealed class PictureTests
{
    [Fact]
    public void A_maker_hangs_on_the_goods_through_a_gap_and_is_no_hop()
    {
        var a = new DocumentMaker("a");
        a.Fact(FactType.Delivery, "2024", (FactRole.Supplier, a.Named(EntityType.Company, "Brantholm")), (FactRole.Recipient, a.Named(EntityType.Company, "Vektra Stal")), (FactRole.Manufacturer, a.Named(EntityType.Company, "Nordlys Glass")), (FactRole.Goods, a.Unnamed(EntityType.Goods, "sights")));
        var network = Build([a]).Network;

        Assert.Equal(["Brantholm:Supplier", "Nordlys Glass:Maker", "Vektra Stal:Recipient", "way not stated:NotStated"], network.Nodes.Select(n => $"{n.Label}:{n.Role}").Order(StringComparer.Ordinal));
        Assert.Equal("sights, 2024", network.Edges.Single(e => e.Relation == NetworkRelation.Movement).Label);
        Assert.Equal(2, network.Edges.Count(e => e.Relation == NetworkRelation.Making));
    }

    [Fact]
    public void Who_is_not_stated_is_a_gap()
    {
        var a = new DocumentMaker("a");
        a.Fact(FactType.Delivery, (FactRole.Recipient, a.Named(EntityType.Company, "Vektra Stal")), (FactRole.Manufacturer, a.Named(EntityType.Company, "Nordlys Glass")));
        var network = Build([a]).Network;

        Assert.Contains(network.Nodes, n => n is { Role: NetworkRole.NotStated, Label: "supplier not stated" });
        Assert.Equal(2, network.Edges.Count);
    }

    [Fact]
    public void Alleged_deliveries_are_dashed_and_what_is_left_out_is_counted()
    {
        var a = new DocumentMaker("a");
        a.Claim(CorroboratorTests.Delivery(a, "Brantholm", "Vektra Stal", null), Stance.Asserts, Certainty.Alleged);
        a.Claim(CorroboratorTests.Delivery(a, "Nordlys Glass", "Tolleson Marine", null), Stance.Asserts, Certainty.Alleged);
        var selection = Build([a], new NetworkWording { NodeLimit = 2 });

        Assert.Equal(EdgeStanding.Hedged, selection.Network.Edges.Single().Standing);
        Assert.Equal((2, 1), (selection.NodesLeftOut, selection.EdgesLeftOut));
    }

    [Fact]
    public void Any_network_is_drawn_without_overlaps_inside_its_frame_and_always_the_same() => Prop.ForAll(Arb.From(Networks()), network =>
    {
        var picture = NetworkLayout.Lay(network);
        Assert.Equal(picture, NetworkLayout.Lay(network));
        Assert.Equal(network.Nodes.Count, picture.Nodes.Count);
        Assert.Equal(network.Edges.Count, picture.Edges.Count);
        Assert.All(picture.Nodes, n => Assert.True(n.X >= 0 && n.Y >= 0 && n.X + n.Width <= picture.Width && n.Y + n.Height <= picture.Height));
        Assert.All(picture.Edges, e => Assert.All(e.Points.Append(e.LabelAt), p => Assert.True(double.IsFinite(p.X) && double.IsFinite(p.Y) && p.X >= 0 && p.X <= picture.Width && p.Y >= 0 && p.Y <= picture.Height)));
        for (var i = 0; i < picture.Nodes.Count; i++)
        {
            Assert.All(picture.Nodes.Skip(i + 1), other => Assert.False(Overlap(Box(picture.Nodes[i]), Box(other))));
            Assert.All(picture.Edges.Where(e => !e.LabelLines.IsEmpty), e => Assert.False(Overlap(Box(picture.Nodes[i]), Label(e))));
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Fact]
    public void Goods_move_from_left_to_right() => Prop.ForAll(Arb.From(Networks()), network =>
    {
        var forward = network with { Edges = network.Edges.Select(e => string.CompareOrdinal(e.From, e.To) <= 0 ? e : e with { From = e.To, To = e.From }).Where(e => e.From != e.To).Select(e => e with { Relation = NetworkRelation.Movement }).ToValueList() };
        var picture = NetworkLayout.Lay(forward);
        var places = picture.Nodes.ToDictionary(n => n.Node.Id, n => n.X + (n.Width / 2), StringComparer.Ordinal);
        Assert.All(picture.Edges, e => Assert.True(places[e.Edge.From] < places[e.Edge.To] && e.Points[0].X < e.Points[^1].X));
    }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void A_lineage_flows_from_origins_to_the_reader_with_denials_below()
    {
        SourceNode Node(string id, SourceKind kind, SourceStance stance = SourceStance.Support) => new() { Id = id, Label = id, Kind = kind, Stance = stance };
        var lineage = new Lineage(
            [Node("outlet", SourceKind.Outlet), Node("agency", SourceKind.Agency), Node("papers", SourceKind.Document), Node("officials", SourceKind.Anonymous), Node("ministry", SourceKind.Authority, SourceStance.Deny)],
            [new SourceEdge("outlet", "agency"), new SourceEdge("agency", "papers"), new SourceEdge("agency", "officials"), new SourceEdge("agency", "ministry")],
            ["outlet"]);
        var picture = LineageLayout.Lay(lineage);
        var at = picture.Sources.ToDictionary(s => s.Node.Id, StringComparer.Ordinal);

        Assert.True(at["papers"].X < at["agency"].X && at["agency"].X < at["outlet"].X);
        Assert.All(picture.Sources.Where(s => s.Node.Id != "ministry"), s => Assert.True(at["ministry"].Y > s.Y + s.Height));
        Assert.Equal(["officials", "papers"], picture.Sources.Where(s => s.IsOrigin && s.Node.Stance == SourceStance.Support).Select(s => s.Node.Id).Order(StringComparer.Ordinal));
        Assert.Equal(4, picture.Flows.Count);
    }

    [Fact]
    public void An_old_listing_does_not_squeeze_the_timeline_and_no_two_bars_overlap()
    {
        TimelineItem Item(TimelineLane lane, string time) => new() { Lane = lane, Label = $"{lane} {time}", Time = time.Length == 4 ? DocumentMaker.Year(time) : DocumentMaker.Day(time) };
        TimelineItem[] items = [Item(TimelineLane.Events, "2024"), Item(TimelineLane.Events, "2024-05-01"), Item(TimelineLane.Events, "2025-02-01"), Item(TimelineLane.Reports, "2025-09-25"), Item(TimelineLane.Reports, "2025-09-26"), Item(TimelineLane.Listings, "2010-06-01"), Item(TimelineLane.Listings, "2024-12-16")];
        var picture = TimelineLayout.Lay(items);

        Assert.Equal(items.Length, picture.Bars.Count);
        Assert.True(picture.Bars.Single(b => b.Item.Label == "Events 2024").Width > 200);
        Assert.Equal(picture.Bars.Min(b => b.X), picture.Bars.Single(b => b.Item.Label == "Listings 2010-06-01").X);
        Assert.All(picture.Bars, b => Assert.True(b.Width > 0 && b.X >= 0 && b.X + b.Width <= picture.Width && b.Y + b.Height <= picture.Height));
        Assert.Equal(3, picture.Lanes.Count);
        Assert.Contains(picture.Ticks, t => t.Label == "2024-Q2");
        foreach (var (a, b) in picture.Bars.SelectMany((a, i) => picture.Bars.Skip(i + 1).Select(b => (a, b))))
        {
            Assert.False(Overlap((a.X, a.Y, a.Width, a.Height), (b.X, b.Y, b.Width, b.Height)));
        }
    }

    [Theory]
    [InlineData("0001-01-01", "9999-12-31")]
    [InlineData("2024-01-01", "2024-01-01")]
    [InlineData("9999-12-31", "9999-12-31")]
    public void Any_range_of_time_can_be_drawn(string first, string last)
    {
        var picture = TimelineLayout.Lay([new TimelineItem { Lane = TimelineLane.Events, Label = "a", Time = DocumentMaker.Day(first) }, new TimelineItem { Lane = TimelineLane.Events, Label = "b", Time = DocumentMaker.Day(last) }]);

        Assert.Equal(2, picture.Bars.Count);
        Assert.InRange(picture.Ticks.Count, 0, 20);
        Assert.All(picture.Bars, b => Assert.True(double.IsFinite(b.X) && b.Width > 0));
    }

    private static NetworkSelection Build(DocumentMaker[] documents, NetworkWording? wording = null)
    {
        var parties = new PartyResolver().Resolve([.. documents.Select(d => d.Done())], []);
        return SupplyNetworkBuilder.Build(CorroboratorTests.Corroborate(documents), parties, new HashSet<PartyId>(), wording);
    }

    private static Gen<SupplyNetwork> Networks() =>
        from count in Gen.Choose(1, 14)
        from lengths in Gen.ArrayOf(Gen.Choose(1, 60), count)
        from links in Gen.ArrayOf(Gen.Choose(0, (count * count * 8) - 1), count * 2)
        select new SupplyNetwork(
            lengths.Select((l, i) => new NetworkNode { Id = $"n{i:00}", Label = string.Concat(Enumerable.Repeat("Vektra ", (l / 7) + 1)), Role = NetworkRole.Other }).ToValueList(),
            links.Select(l => new NetworkEdge { From = $"n{l / 8 / count:00}", To = $"n{l / 8 % count:00}", Relation = (NetworkRelation)(l % 8), Label = l % 3 == 0 ? "" : "optical sights, 2024" }).ToValueList());

    private static (double X, double Y, double Width, double Height) Box(PlacedNode node) => (node.X, node.Y, node.Width, node.Height);

    private static (double X, double Y, double Width, double Height) Label(PlacedEdge edge) => (edge.LabelAt.X - 40, edge.LabelAt.Y - (edge.LabelLines.Count * 17 / 2.0), 80, edge.LabelLines.Count * 17);

    private static bool Overlap((double X, double Y, double Width, double Height) a, (double X, double Y, double Width, double Height) b) =>
        a.X < b.X + b.Width && b.X < a.X + a.Width && a.Y < b.Y + b.Height && b.Y < a.Y + a.Height;
}
