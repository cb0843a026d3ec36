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
    /// <summary>Room for the word above a source.</summary>
    private const double KindHeight = 15;

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
        Assert.Equal(Told(network.Edges), Told(picture.Edges.SelectMany(e => e.Others.Prepend(e.Edge))));
        Assert.All(picture.Nodes, n => Assert.True(n.X >= 0 && n.Y >= 0 && n.X + n.Width <= picture.Width && n.Y + n.Height <= picture.Height));
        Assert.All(picture.Edges, e => Assert.All(e.Points.Append(e.LabelAt), p => Assert.True(double.IsFinite(p.X) && double.IsFinite(p.Y) && p.X >= 0 && p.X <= picture.Width && p.Y >= 0 && p.Y <= picture.Height)));
        Assert.All(picture.Edges, e => Assert.True(e.LabelAt.X - (e.LabelWidth / 2) >= 0 && e.LabelAt.X + (e.LabelWidth / 2) <= picture.Width && e.LabelAt.Y + (e.LabelHeight / 2) <= picture.Height));
        var boxes = picture.Nodes.Select(Frame).Concat(picture.Edges.Where(e => e.LabelHeight > 0).Select(Label)).ToArray();
        for (var i = 0; i < boxes.Length; i++)
        {
            Assert.All(boxes.Skip(i + 1), other => Assert.False(Overlap(boxes[i], other)));
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Fact]
    public void No_line_runs_through_a_node_or_a_label_that_is_not_its_own() => Prop.ForAll(Arb.From(Networks()), network =>
    {
        var picture = NetworkLayout.Lay(network);
        foreach (var edge in picture.Edges)
        {
            var others = picture.Nodes.Where(n => n.Node.Id != edge.Edge.From && n.Node.Id != edge.Edge.To).Select(Box)
                .Concat(picture.Edges.Where(e => !ReferenceEquals(e, edge) && e.LabelHeight > 0).Select(Label)).ToArray();
            Assert.All(edge.Points.Zip(edge.Points.Skip(1)), part => Assert.All(others, box => Assert.False(Cuts(part.First, part.Second, box))));
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Fact]
    public void Edges_of_one_meaning_and_standing_between_two_nodes_are_one_with_three_lines_at_most()
    {
        NetworkEdge Edge(string label, EdgeStanding standing = EdgeStanding.Asserted) => new() { From = "a", To = "b", Relation = NetworkRelation.Movement, Label = label, Standing = standing };
        var network = new SupplyNetwork([Party("a"), Party("b")], [Edge("sights, 2024"), Edge("lenses"), Edge("40 motors"), Edge("tools"), Edge("tools, 2023", EdgeStanding.Denied)]);
        var picture = NetworkLayout.Lay(network);

        Assert.Equal(["sights, 2024", "tools, 2023"], picture.Edges.Select(e => e.Edge.Label));
        Assert.Equal(["· sights, 2024", "· lenses", "· 40 motors"], picture.Edges[0].LabelLines);
        Assert.Equal((3, 1), (picture.Edges[0].Others.Count, picture.Edges[0].Untold));
    }

    [Fact]
    public void What_moves_no_goods_bears_its_word()
    {
        var a = new DocumentMaker("a");
        var (owner, plant) = (a.Named(EntityType.Company, "Brantholm"), a.Named(EntityType.Company, "Vektra Stal"));
        a.Fact(FactType.Ownership, "2024", (FactRole.Owner, owner), (FactRole.Asset, plant));
        a.Fact(FactType.Payment, (FactRole.Payer, plant), (FactRole.Payee, owner));
        a.Fact(FactType.Delivery, (FactRole.Supplier, owner), (FactRole.Recipient, plant));
        a.Fact(FactType.Office, (FactRole.Holder, a.Named(EntityType.Person, "Eira Lund")), (FactRole.Organization, plant));
        var picture = NetworkLayout.Lay(Build([a]).Network);

        Assert.Equal(["Movement goods", "Office holds a post in", "Ownership owns: 2024", "Payment pays"], picture.Edges.Select(e => $"{e.Edge.Relation} {string.Join(' ', e.LabelLines)}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_post_bears_its_title()
    {
        var a = new DocumentMaker("a");
        a.Fact(FactType.Office, (FactRole.Holder, a.Named(EntityType.Person, "Eira Lund")), (FactRole.Organization, a.Named(EntityType.Company, "Vektra Stal")));
        var proposition = CorroboratorTests.Corroborate([a]).Single() with { Title = "director" };
        var parties = new PartyResolver().Resolve([a.Done()], []);

        Assert.Equal("director of", SupplyNetworkBuilder.Build([proposition], parties, new HashSet<PartyId>()).Network.Edges.Single().Verb);
    }

    [Fact]
    public void What_supply_has_to_do_with_stands_above_the_rest()
    {
        var network = new SupplyNetwork(
            [Party("talker"), Party("host"), Party("a"), Party("b")],
            [new NetworkEdge { From = "talker", To = "host", Relation = NetworkRelation.Contact }, new NetworkEdge { From = "a", To = "b", Relation = NetworkRelation.Movement }]);
        var at = NetworkLayout.Lay(network).Nodes.ToDictionary(n => n.Node.Id, StringComparer.Ordinal);

        Assert.True(at["a"].Y + at["a"].Height < at["talker"].Y && at["b"].Y + at["b"].Height < at["host"].Y);
    }

    [Fact]
    public void Deliveries_of_one_maker_whose_supplier_is_not_stated_share_their_gap_and_each_keeps_its_goods()
    {
        var a = new DocumentMaker("a");
        var (recipient, maker) = (a.Named(EntityType.Company, "Vektra Stal"), a.Named(EntityType.Company, "Nordlys Glass"));
        foreach (var goods in new[] { "sights", "lenses", "motors" })
        {
            a.Fact(FactType.Delivery, (FactRole.Recipient, recipient), (FactRole.Manufacturer, maker), (FactRole.Goods, a.Unnamed(EntityType.Goods, goods)));
        }

        var network = Build([a]).Network;

        Assert.Single(network.Nodes, n => n.Role == NetworkRole.NotStated);
        Assert.Equal(["makes lenses", "makes motors", "makes sights"], network.Edges.Where(e => e.Relation == NetworkRelation.Making).Select(e => e.Label).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Beside_goods_a_post_that_has_no_part_in_the_picture_is_left_out_and_counted()
    {
        var a = new DocumentMaker("a");
        CorroboratorTests.Delivery(a, "Brantholm", "Vektra Stal", null);
        a.Fact(FactType.Office, (FactRole.Holder, a.Named(EntityType.Person, "Eira Lund")), (FactRole.Organization, a.Named(EntityType.Company, "Nordlys Glass")));
        var selection = Build([a]);

        Assert.Equal(["Brantholm", "Vektra Stal"], selection.Network.Nodes.Select(n => n.Label).Order(StringComparer.Ordinal));
        Assert.Equal((2, 1), (selection.NodesLeftOut, selection.EdgesLeftOut));
    }

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
    public void In_any_lineage_denials_stand_below_and_no_flow_runs_through_another_source() => Prop.ForAll(Arb.From(Lineages()), lineage =>
    {
        var picture = LineageLayout.Lay(lineage);
        Assert.Equal(picture, LineageLayout.Lay(lineage));
        var carriers = picture.Sources.Where(s => s.Node.Stance == SourceStance.Support).ToArray();
        Assert.All(picture.Sources.Except(carriers), d => Assert.All(carriers, c => Assert.True(d.Y - KindHeight >= c.Y + c.Height)));
        foreach (var (a, b) in picture.Sources.SelectMany((a, i) => picture.Sources.Skip(i + 1).Select(b => (a, b))))
        {
            Assert.False(Overlap(Frame(a), Frame(b)));
        }

        Assert.All(picture.Flows, flow => Assert.All(
            flow.Points.Zip(flow.Points.Skip(1)),
            part => Assert.All(picture.Sources.Where(s => s.Node.Id != flow.Edge.From && s.Node.Id != flow.Edge.To), s => Assert.False(Cuts(part.First, part.Second, Frame(s))))));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

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
            lengths.Select((l, i) => new NetworkNode { Id = $"n{i:00}", Label = string.Concat(Enumerable.Repeat("Vektra ", (l / 7) + 1)), Role = (NetworkRole)(l % 7), IsListed = l % 5 == 0 }).ToValueList(),
            links.Select(l => new NetworkEdge { From = $"n{l / 8 / count:00}", To = $"n{l / 8 % count:00}", Relation = (NetworkRelation)(l % 8), Standing = (EdgeStanding)(l / 3 % 3), Label = l % 3 == 0 ? "" : "optical sights, 2024" }).ToValueList());

    private static (double X, double Y, double Width, double Height) Box(PlacedNode node) => (node.X, node.Y, node.Width, node.Height);

    /// <summary>A node with the words above it and the ring around it.</summary>
    private static (double X, double Y, double Width, double Height) Frame(PlacedNode node)
    {
        var above = node.Node.IsListed || node.Node.Role is not (NetworkRole.Other or NetworkRole.NotStated) ? 16 : 0;
        var around = node.Node.IsListed ? 6 : 0;
        return (node.X - around, node.Y - above - around, node.Width + (2 * around), node.Height + above + (2 * around));
    }

    private static (double X, double Y, double Width, double Height) Frame(PlacedSource source) => (source.X, source.Y - KindHeight, source.Width, source.Height + KindHeight);

    private static (double X, double Y, double Width, double Height) Label(PlacedEdge edge) => (edge.LabelAt.X - (edge.LabelWidth / 2), edge.LabelAt.Y - (edge.LabelHeight / 2), edge.LabelWidth, edge.LabelHeight);

    /// <summary>True when a line cuts a box made a pixel smaller on each side, by clipping after Liang and Barsky (1984).</summary>
    private static bool Cuts(PicturePoint a, PicturePoint b, (double X, double Y, double Width, double Height) box)
    {
        var (first, last) = (0.0, 1.0);
        foreach (var (from, step, low, high) in new[] { (a.X, b.X - a.X, box.X + 1, box.X + box.Width - 1), (a.Y, b.Y - a.Y, box.Y + 1, box.Y + box.Height - 1) })
        {
            if (step == 0)
            {
                last = from < low || from > high ? -1 : last;
                continue;
            }

            var (enters, leaves) = ((low - from) / step, (high - from) / step);
            first = Math.Max(first, Math.Min(enters, leaves));
            last = Math.Min(last, Math.Max(enters, leaves));
        }

        return first < last;
    }

    private static IEnumerable<string> Told(IEnumerable<NetworkEdge> edges) => edges.Select(e => $"{e.From} {e.To} {e.Relation} {e.Standing} {e.Label}").Order(StringComparer.Ordinal);

    private static NetworkNode Party(string id) => new() { Id = id, Label = id, Role = NetworkRole.Other };

    private static Gen<Lineage> Lineages() =>
        from count in Gen.Choose(1, 9)
        from stances in Gen.ArrayOf(Gen.Choose(0, 5), count)
        from links in Gen.ArrayOf(Gen.Choose(0, (count * count) - 1), count + 2)
        select new Lineage(
            stances.Select((s, i) => new SourceNode { Id = $"s{i}", Label = string.Concat(Enumerable.Repeat("Kystwire ", (i % 4) + 1)), Kind = SourceKind.Outlet, Stance = (SourceStance)Math.Max(0, s - 2) }).ToValueList(),
            links.Select(l => new SourceEdge($"s{l / count}", $"s{l % count}")).Where(e => e.From != e.To).ToValueList(),
            ["s0"]);

    private static bool Overlap((double X, double Y, double Width, double Height) a, (double X, double Y, double Width, double Height) b) =>
        a.X < b.X + b.Width && b.X < a.X + a.Width && a.Y < b.Y + b.Height && b.Y < a.Y + a.Height;
}
