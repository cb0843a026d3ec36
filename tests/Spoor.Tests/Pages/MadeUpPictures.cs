using Spoor.Model;
using Spoor.Model.Annotations;
using Spoor.Model.Corroboration;
using Spoor.Model.Network;
using Spoor.Model.Parties;
using Spoor.Model.Values;

namespace Spoor.Tests.Pages;

/// <summary>The pictures of the made-up case, laid out by hand.</summary>
internal static class MadeUpPictures
{
    public static NetworkPicture Network { get; } = new(
        960,
        330,
        [
            Node("gap", null, "not stated", NetworkRole.NotStated, 20, 150, ["not stated"]),
            Node("havnlund", MadeUpCase.Havnlund, "Havnlund Shipping", NetworkRole.Supplier, 240, 150, ["Havnlund Shipping"], listed: true),
            Node("karst", MadeUpCase.Karst, "Karst Logistics", NetworkRole.Intermediary, 520, 250, ["Karst Logistics"]),
            Node("polyot", MadeUpCase.Polyot, "Zavod Polyot", NetworkRole.Recipient, 800, 150, ["Zavod Polyot"], listed: true),
            Node("tianqiao", MadeUpCase.Tianqiao, "Tianqiao Optoelectronics Science", NetworkRole.Maker, 500, 20, ["Tianqiao", "Optoelectronics …"], listed: true),
        ],
        [
            Edge("gap", "havnlund", NetworkRelation.Movement, EdgeStanding.Hedged, null, "", [(160, 172), (240, 172)], (200, 150)),
            Edge("havnlund", "polyot", NetworkRelation.Movement, EdgeStanding.Denied, MadeUpCase.Supply, "more than 40 optical modules|2nd quarter 2024", [(380, 172), (800, 172)], (680, 132)),
            Edge("havnlund", "karst", NetworkRelation.Movement, EdgeStanding.Hedged, MadeUpCase.Through, "optical modules", [(380, 180), (450, 180), (450, 272), (520, 272)], (450, 292)),
            Edge("karst", "polyot", NetworkRelation.Movement, EdgeStanding.Hedged, MadeUpCase.Through, "optical modules", [(660, 272), (730, 272), (730, 184), (800, 184)], (740, 292)),
            Edge("tianqiao", "polyot", NetworkRelation.Making, EdgeStanding.Asserted, MadeUpCase.Making, "", [(570, 64), (570, 172)], (570, 100)),
        ]);

    public static TimelinePicture Timeline { get; } = new(
        960,
        250,
        [
            Bar(TimelineLane.Events, "Havnlund Shipping → Zavod Polyot: optical modules", MadeUpCase.SecondQuarter, 500, 30, 80, proposition: MadeUpCase.Supply),
            Bar(TimelineLane.Reports, "Fjordposten", MadeUpCase.Day(2024, 10, 14), 675, 110, 4, document: true),
            Bar(TimelineLane.Listings, "Zavod Polyot: Demo list A", MadeUpCase.Day(2022, 12, 16), 110, 190, 4, party: MadeUpCase.Polyot),
            Bar(TimelineLane.Listings, "Tianqiao Optoelectronics: Demo list A", MadeUpCase.Day(2024, 5, 16), 545, 190, 4, party: MadeUpCase.Tianqiao),
        ],
        [new TimelineTick(110, "2023"), new TimelineTick(420, "2024"), new TimelineTick(740, "2025")],
        [(TimelineLane.Events, 18), (TimelineLane.Reports, 98), (TimelineLane.Listings, 178)]);

    public static LineagePicture SupplyLineage { get; } = new(
        760,
        260,
        [
            Source("invoices", "invoices", SourceKind.Document, 0, 20, origin: true),
            Source("officials", "two officials", SourceKind.Anonymous, 0, 90, origin: true),
            Source("nordvest", "Nordvest", SourceKind.Agency, 290, 50),
            Source("fjordposten", "Fjordposten", SourceKind.Outlet, 600, 20),
            Source("kystbladet", "Kystbladet", SourceKind.Outlet, 600, 90),
            Source("havnlund", "Havnlund Shipping", SourceKind.Participant, 0, 200, SourceStance.Deny),
            Source("ministry", "the ministry of trade", SourceKind.Authority, 290, 200, SourceStance.DeniesKnowledge),
        ],
        [
            Flow("nordvest", "invoices", (150, 36), (290, 62)), Flow("nordvest", "officials", (150, 106), (290, 74)),
            Flow("fjordposten", "nordvest", (440, 62), (600, 36)), Flow("kystbladet", "nordvest", (440, 74), (600, 106)),
            Flow("fjordposten", "havnlund", (150, 216), (220, 170), (520, 170), (600, 50)), Flow("fjordposten", "ministry", (440, 216), (560, 160), (620, 52)),
        ]);

    public static LineagePicture ThroughLineage { get; } = new(
        460,
        60,
        [Source("officials", "two officials", SourceKind.Anonymous, 0, 20, origin: true), Source("fjordposten", "Fjordposten", SourceKind.Outlet, 300, 20)],
        [Flow("fjordposten", "officials", (150, 36), (300, 36))]);

    private static PlacedNode Node(string id, PartyId? party, string label, NetworkRole role, double x, double y, ValueList<string> lines, bool listed = false) =>
        new(new NetworkNode { Id = id, Party = party, Label = label, Role = role, Type = party is null ? null : EntityType.Company, IsListed = listed }, x, y, 140, 44, lines);

    private static PlacedEdge Edge(string from, string to, NetworkRelation relation, EdgeStanding standing, PropositionId? proposition, string label, (double X, double Y)[] points, (double X, double Y) at) =>
        new(
            new NetworkEdge { From = from, To = to, Relation = relation, Standing = standing, Proposition = proposition, Label = label.Replace("|", ", ", StringComparison.Ordinal) },
            points.Select(p => new PicturePoint(p.X, p.Y)).ToValueList(),
            new PicturePoint(at.X, at.Y),
            label.Length == 0 ? [] : label.Split('|').ToValueList());

    private static PlacedBar Bar(TimelineLane lane, string label, TimeValue time, double x, double y, double width, PropositionId? proposition = null, bool document = false, PartyId? party = null) =>
        new(new TimelineItem { Lane = lane, Label = label, Time = time, Proposition = proposition, Document = document ? MadeUpCase.English : null, Party = party }, x, y, width, 18);

    private static PlacedSource Source(string id, string label, SourceKind kind, double x, double y, SourceStance stance = SourceStance.Support, bool origin = false) =>
        new(new SourceNode { Id = id, Label = label, Kind = kind, Stance = stance }, x, y, 150, 32, [label], origin);

    private static PlacedFlow Flow(string from, string to, params (double X, double Y)[] points) =>
        new(new SourceEdge(from, to), points.Select(p => new PicturePoint(p.X, p.Y)).ToValueList());
}
