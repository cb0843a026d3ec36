using Spoor.Model;
using Spoor.Model.Annotations;
using Spoor.Model.Casefile;
using Spoor.Model.Corroboration;
using Spoor.Model.Documents;
using Spoor.Model.Findings;
using Spoor.Model.Listings;
using Spoor.Model.Parties;
using Spoor.Model.Values;

namespace Spoor.Tests.Pages;

/// <summary>A made-up case with everything that a report can show. All names are invented.</summary>
internal static class MadeUpCase
{
    public const string EnglishText =
        "Drone parts reached Uralsk works through Havnlund, papers show\n"
        + "By the Fjordposten desk, 14 October 2024\n"
        + "Invoices seen by the agency Nordvest show that Havnlund Shipping supplied Zavod Polyot with more than 40 optical modules made by Tianqiao Optoelectronics in the second quarter of 2024.\n"
        + "Two officials said the modules may have gone through a warehouse of Karst Logistics. “We have never sold anything to Zavod Polyot,” a spokesman for Havnlund Shipping said.\n"
        + "Nordvest could not confirm who paid for the goods. The ministry of trade said it did not know of the delivery.\n";

    public const string NorwegianText =
        "Havnlund nekter for leveranser\n"
        + "Havnlund Shipping skal ha levert optiske moduler til Zavod Polyot, ifølge byrået Nordvest.\n"
        + "– Dette er svært alvorlig, sier forsker Sigrun Åsbråten.\n";

    public const string LetterText = "ООО «Завод Полёт» просит подтвердить отгрузку 40 модулей.\nContract 17-B, 2 May 2024.\n";

    public static readonly PartyId Havnlund = new("p-havnlund");
    public static readonly PartyId Polyot = new("p-polyot");
    public static readonly PartyId Tianqiao = new("p-tianqiao");
    public static readonly PartyId Karst = new("p-karst");
    public static readonly PartyId Modules = new("p-modules");
    public static readonly PropositionId Supply = new("f-supply");
    public static readonly PropositionId Through = new("f-through");
    public static readonly PropositionId Making = new("f-making");

    public static DocumentId English { get; } = new(new string('a', 64));

    public static DocumentId Norwegian { get; } = new(new string('b', 64));

    public static DocumentId Letter { get; } = new(new string('c', 64));

    public static TimeValue SecondQuarter { get; } = new("2024-Q2", TimePrecision.Quarter, new DateOnly(2024, 4, 1), new DateOnly(2024, 6, 30));

    public static CaseFindings Findings { get; } = new()
    {
        Title = "Havnlund papers",
        Counts = new CaseCounts(3, 2, 7, 4, 9, 5, 3),
        Findings = [SupplyFinding, ThroughFinding],
        Propositions = [SupplyProposition, ThroughProposition, MakingProposition],
        OtherClaims = [Says(Norwegian, NorwegianText, "Dette er svært alvorlig", Stance.Opinion, ["Kystbladet"], ["forsker Sigrun Åsbråten"])],
        Parties = MadeUpParties.All,
        Hits =
        [
            new ScreenedParty(Havnlund, [MadeUpParties.HavnlundHit]),
            new ScreenedParty(Polyot, [MadeUpParties.PolyotHit, MadeUpParties.PolyotPossible]),
            new ScreenedParty(Tianqiao, [MadeUpParties.TianqiaoHit]),
        ],
        Lists =
        [
            new ListVersion("Demo list A", "Ministry of Lists of Arvania", new string('1', 64), "demo-a.csv", 12345, new DateOnly(2024, 12, 16)),
            new ListVersion("Own watch list", "The user's own list", new string('2', 64), "own.csv", 3, null),
        ],
        ListProblems = [new ListProblem("demo-a.csv", 7, "the row has 3 columns of 9")],
        NoLists = ["SOURCE.txt"],
        Network = MadeUpPictures.Network,
        Timeline = MadeUpPictures.Timeline,
        Lineages = [(Supply, MadeUpPictures.SupplyLineage), (Through, MadeUpPictures.ThroughLineage)],
        Documents = [EnglishView, NorwegianView, LetterView],
        NotRead =
        [
            new NotRead("mail/attachment.pdf", "The PDF is encrypted.", "Ask for a copy without a password, or save it as text."),
            new NotRead("scan 003.tif", "A picture without text: this version reads no pictures.", "Run a text recognition over it and add the result."),
        ],
        Review =
        [
            new ReviewEntry("same-party", "Are “Havnlund” and “Havnlund Shipping” one party?", [Words(Norwegian, NorwegianText, "Havnlund nekter for leveranser")]),
            new ReviewEntry("hit", "Is “Karst Logistics” the entry “KARST LOGISTIK GROUP”?", [Words(English, EnglishText, "Karst Logistics")]),
        ],
        ProgramVersion = "0.1.0",
    };

    private static DocumentView EnglishView => new()
    {
        Exhibit = 1,
        Document = Received(English, "press/fjordposten-14-october.txt", EnglishText),
        Title = "Drone parts reached Uralsk works through Havnlund, papers show",
        Publisher = "Fjordposten",
        Published = Day(2024, 10, 14),
        Language = "en",
        Excerpts = [new Excerpt(0, EnglishText)],
        Segments =
        [
            new Segment(new TextSpan(0, EnglishText.IndexOf('\n', StringComparison.Ordinal)), SegmentKind.Heading, 1),
            new Segment(Words(English, EnglishText, "By the Fjordposten desk, 14 October 2024").Span, SegmentKind.Dateline),
        ],
        Repairs = [new Repair("A byte that is no UTF-8 was replaced by a question mark.", "byte 311")],
    };

    private static DocumentView NorwegianView => new()
    {
        Exhibit = 2,
        Document = Received(Norwegian, "presse/kystbladet.html", NorwegianText),
        Title = "Havnlund nekter for leveranser",
        Publisher = "Kystbladet",
        Published = new TimeValue("2024-11", TimePrecision.Month, new DateOnly(2024, 11, 1), new DateOnly(2024, 11, 30)),
        Language = "nb",
        Excerpts = [new Excerpt(0, NorwegianText)],
    };

    private static DocumentView LetterView => new()
    {
        Exhibit = 3,
        Document = Received(Letter, "mail/письмо.txt", LetterText),
        Title = "письмо.txt",
        Language = "ru",
        IsWhole = false,
        Excerpts = [new Excerpt(1200, LetterText)],
    };

    private static Finding SupplyFinding => new()
    {
        Proposition = Supply,
        Sentence =
        [
            new SentenceRun("Havnlund Shipping", Havnlund), new SentenceRun(" supplied "), new SentenceRun("Zavod Polyot", Polyot),
            new SentenceRun(" with more than 40 optical modules made by "), new SentenceRun("Tianqiao Optoelectronics", Tianqiao), new SentenceRun(", 2nd quarter 2024."),
        ],
        Gap = "how the modules came from Tianqiao Optoelectronics to Havnlund Shipping.",
        Standing = "several sources named (invoices, two officials), all through one channel (Nordvest) · 2 mentions · Havnlund Shipping denies it · the ministry says it does not know",
        WouldSettle = "an origin of another kind: a customs record, or the buyer's statement.",
        Listings =
        [
            new ListingLine(Polyot, MadeUpParties.PolyotHit, ListedAtTheTime.Yes),
            new ListingLine(Havnlund, MadeUpParties.HavnlundHit, ListedAtTheTime.No),
            new ListingLine(Tianqiao, MadeUpParties.TianqiaoHit, ListedAtTheTime.CannotBeTold),
        ],
        Evidence =
        [
            Words(English, EnglishText, "Havnlund Shipping supplied Zavod Polyot with more than 40 optical modules made by Tianqiao Optoelectronics in the second quarter of 2024"),
            Words(Norwegian, NorwegianText, "Havnlund Shipping skal ha levert optiske moduler til Zavod Polyot"),
            new Evidence(Letter, new TextSpan(1200, 1200 + LetterText.IndexOf('\n', StringComparison.Ordinal))),
        ],
    };

    private static Finding ThroughFinding => new()
    {
        Proposition = Through,
        Sentence = [new SentenceRun("The modules may have gone through a warehouse of "), new SentenceRun("Karst Logistics", Karst), new SentenceRun(", two officials are reported to say.")],
        Standing = "one origin, not named · 1 mention · no denial found in these documents",
        WouldSettle = "a document of the warehouse, or a named witness.",
        Evidence = [Words(English, EnglishText, "the modules may have gone through a warehouse of Karst Logistics")],
    };

    private static Proposition SupplyProposition => new()
    {
        Id = Supply,
        Type = FactType.Delivery,
        Roles = [new PartyRole(FactRole.Supplier, [Havnlund]), new PartyRole(FactRole.Recipient, [Polyot]), new PartyRole(FactRole.Goods, [Modules]), new PartyRole(FactRole.Manufacturer, [Tianqiao])],
        Time = SecondQuarter,
        Sightings = [new Sighting(English, new FactId("1")), new Sighting(Norwegian, new FactId("2"))],
        Assertions =
        [
            Says(English, EnglishText, "Invoices seen by the agency Nordvest show that Havnlund Shipping supplied Zavod Polyot with more than 40 optical modules", Stance.Asserts, ["Fjordposten"], ["Nordvest"], ["invoices"]),
            Says(Norwegian, NorwegianText, "Havnlund Shipping skal ha levert optiske moduler til Zavod Polyot", Stance.Asserts, ["Kystbladet"], ["byrået Nordvest"]) with { Certainty = Certainty.Reported },
        ],
        Caveats =
        [
            Says(English, EnglishText, "We have never sold anything to Zavod Polyot", Stance.Denies, ["Fjordposten"], ["a spokesman for Havnlund Shipping"]),
            Says(English, EnglishText, "could not confirm who paid for the goods", Stance.CannotConfirm, ["Fjordposten"], ["Nordvest"]),
            Says(English, EnglishText, "it did not know of the delivery", Stance.DeniesKnowledge, ["Fjordposten"], ["the ministry of trade"]),
        ],
        Grouping = ["Same supplier, recipient and goods; the times do not contradict each other."],
        Lineage = new Lineage([], [], []),
        Support = Stands(SupportLevel.OneChannel, 2, 1, 1, 2, SupportFlag.DeniedByInterestedParty, SupportFlag.PartlyUnconfirmed, SupportFlag.KnowledgeDenied),
    };

    private static Proposition ThroughProposition => new()
    {
        Id = Through,
        Type = FactType.Delivery,
        Roles = [new PartyRole(FactRole.Intermediary, [Karst]), new PartyRole(FactRole.Goods, [Modules])],
        Sightings = [new Sighting(English, new FactId("3"))],
        Assertions = [Says(English, EnglishText, "the modules may have gone through a warehouse of Karst Logistics", Stance.Asserts, ["Fjordposten"], ["two officials"]) with { Certainty = Certainty.Possible }],
        Lineage = new Lineage([], [], []),
        Support = Stands(SupportLevel.Single, 1, 1, 1, 1, SupportFlag.OnlyAnonymousSources),
    };

    private static Proposition MakingProposition => new()
    {
        Id = Making,
        Type = FactType.Production,
        Roles = [new PartyRole(FactRole.Maker, [Tianqiao]), new PartyRole(FactRole.Goods, [Modules])],
        Sightings = [new Sighting(English, new FactId("4"))],
        Assertions = [Says(English, EnglishText, "optical modules made by Tianqiao Optoelectronics", Stance.Asserts, ["Fjordposten"], ["Nordvest"], ["invoices"])],
        Lineage = new Lineage([], [], []),
        Support = Stands(SupportLevel.Single, 1, 1, 1, 1),
    };

    /// <summary>Where the words stand in a text; a fixture that misquotes does not build.</summary>
    public static Evidence Words(DocumentId document, string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new Evidence(document, new TextSpan(start, start + words.Length));
    }

    public static TimeValue Day(int year, int month, int day)
    {
        var date = new DateOnly(year, month, day);
        return new TimeValue(date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), TimePrecision.Day, date, date);
    }

    public static Assertion Says(DocumentId document, string text, string words, Stance stance, params string[][] chain) => new()
    {
        Document = document,
        Claim = new ClaimId(words),
        Quote = Words(document, text, words).Span,
        Stance = stance,
        Chain = chain.Select(level => level.ToValueList()).ToValueList(),
    };

    public static Document Received(DocumentId id, string path, string text) => new()
    {
        Id = id,
        Path = path,
        MediaType = "text/plain",
        Length = text.Length,
        Acquisition = new AcquisitionId("made-up"),
    };

    private static Support Stands(SupportLevel level, int mentions, int channels, int min, int max, params SupportFlag[] flags) => new()
    {
        Mentions = mentions,
        Channels = channels,
        OriginsMin = min,
        OriginsMax = max,
        Independent = Math.Min(channels, min),
        Level = level,
        Flags = flags.ToValueList(),
    };
}
