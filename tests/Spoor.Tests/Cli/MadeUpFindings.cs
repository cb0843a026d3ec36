using Spoor.Model;
using Spoor.Model.Annotations;
using Spoor.Model.Casefile;
using Spoor.Model.Corroboration;
using Spoor.Model.Documents;
using Spoor.Model.Findings;
using Spoor.Model.Listings;
using Spoor.Model.Network;
using Spoor.Model.Parties;
using Spoor.Model.Values;

namespace Spoor.Tests.Cli;

/// <summary>A small made-up case: one delivery, one denial, one listed party, one document not read.</summary>
internal static class MadeUpFindings
{
    public const string Text = "Alda Trading Ltd delivered forty lenses to Varga Yard in 2024, invoices show. Varga Yard denies it.";

    private static readonly DocumentId Paper = new(new string('a', 64));
    private static readonly PartyId Alda = new("p-alda");
    private static readonly PartyId Varga = new("p-varga");
    private static readonly PropositionId Delivery = new("q-1");
    private static readonly TimeValue Year2024 = new("2024", TimePrecision.Year, new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31));

    public static Hit VargaHit { get; } = new()
    {
        Listing = new Listing
        {
            Key = new EntryKey("Made-up list", "17"),
            ContentHash = "c",
            Subject = ListedSubject.Organization,
            Names = [new ListedName("VARGA YARD", ListedNameKind.Primary)],
            Measure = "Asset freeze",
            Programme = "Coast programme",
            Since = new TimeValue("2022-11-18", TimePrecision.Day, new DateOnly(2022, 11, 18), new DateOnly(2022, 11, 18)),
            SourceLine = "list.csv:2",
        },
        Query = "Varga Yard",
        EntryName = "VARGA YARD",
        Score = 1,
        Verdict = HitVerdict.Match,
        Reasons = ["every word is the same"],
    };

    public static CaseFindings Case() => new()
    {
        Title = "papers",
        Counts = new CaseCounts(1, 1, 2, 1, 2, 1, 3),
        Findings =
        [
            new Finding
            {
                Proposition = Delivery,
                Sentence = [new("Alda Trading Ltd", Alda), new(" supplied "), new("Varga Yard", Varga), new(" with 40 lenses, 2024.")],
                Gap = "how the lenses came to Alda Trading Ltd",
                Standing = "one origin named (invoices) · 1 mention",
                WouldSettle = "an origin of another kind",
                Listings = [new ListingLine(Varga, VargaHit, ListedAtTheTime.Yes)],
                Evidence = [new Evidence(Paper, new TextSpan(0, 77))],
            },
        ],
        Propositions = [Proposition()],
        Parties = [Party(Alda, "Alda Trading Ltd"), Party(Varga, "Varga Yard")],
        Hits = [new ScreenedParty(Varga, [VargaHit])],
        Lists = [new ListVersion("Made-up list", "Nobody", new string('b', 64), "list.csv", 8, new DateOnly(2025, 6, 12))],
        ListProblems = [new ListProblem("list.csv", 9, "the row has 3 columns, 10 are needed")],
        Network = Network("Alda Trading Ltd", "Varga Yard"),
        Timeline = new TimelinePicture(1, 1, [new PlacedBar(new TimelineItem { Lane = TimelineLane.Events, Label = "lenses to Varga Yard", Time = Year2024 }, 0, 0, 1, 1)], [], []),
        Documents = [View()],
        NotRead = [new NotRead("scan.txt", "it is a PNG picture, not text.", "Give it the ending .png.")],
        ProgramVersion = "0.1.0",
    };

    /// <summary>A network of movements, each from one party to the next; a repeated name makes a circle.</summary>
    public static NetworkPicture Network(params ReadOnlySpan<string> way)
    {
        var names = way.ToArray();
        var nodes = names.Distinct(StringComparer.Ordinal).Select(n => new NetworkNode { Id = n, Label = n, Role = NetworkRole.Other, IsListed = n == "Varga Yard" });
        var edges = names.Zip(names.Skip(1), (from, to) => new NetworkEdge { From = from, To = to, Relation = NetworkRelation.Movement, Label = "40 lenses, 2024" });
        return new NetworkPicture(
            1,
            1,
            nodes.Select(n => new PlacedNode(n, 0, 0, 1, 1, [n.Label])).ToValueList(),
            edges.Select(e => new PlacedEdge(e, [], default, [e.Label])).ToValueList());
    }

    private static Proposition Proposition() => new()
    {
        Id = Delivery,
        Type = FactType.Delivery,
        Roles = [new PartyRole(FactRole.Supplier, [Alda]), new PartyRole(FactRole.Recipient, [Varga])],
        Time = Year2024,
        Sightings = [new Sighting(Paper, new FactId("f-1"))],
        Caveats =
        [
            new Assertion
            {
                Document = Paper,
                Claim = new ClaimId("c-2"),
                Quote = new TextSpan(78, 99),
                Stance = Stance.Denies,
                Chain = [["The Made-up Post"], ["Varga Yard"]],
            },
        ],
        Lineage = new Lineage([], [], []),
        Support = new Support
        {
            Mentions = 1, Channels = 1, OriginsMin = 1, OriginsMax = 1, Independent = 1, Level = SupportLevel.Single, Flags = [SupportFlag.DeniedByInterestedParty],
        },
    };

    private static Party Party(PartyId id, string name) => new() { Id = id, Type = EntityType.Company, Name = name, Names = [name], IsNamed = true, Members = [] };

    private static DocumentView View() => new()
    {
        Exhibit = 1,
        Document = new Document { Id = Paper, Path = "papers/post.txt", MediaType = "text/plain", Length = Text.Length, Acquisition = new AcquisitionId("a") },
        Title = "Lenses",
        Excerpts = [new Excerpt(0, Text)],
    };
}
