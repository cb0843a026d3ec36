using System.Reflection;
using Spoor.Casework.Holdings;
using Spoor.Casework.Lists;
using Spoor.Casework.PartyWork;
using Spoor.Casework.Wording;
using Spoor.Linking.Network;
using Spoor.Model;
using Spoor.Model.Annotations;
using Spoor.Model.Corroboration;
using Spoor.Model.Documents;
using Spoor.Model.Findings;
using Spoor.Model.Listings;
using Spoor.Model.Network;
using Spoor.Model.Parties;

namespace Spoor.Casework.Findings;

/// <summary>Tells the case: sentences, how they stand, pictures, documents, questions. Long cases are cut; the totals count everything.</summary>
internal sealed class CaseTelling
{
    private const int MostListingsOfParty = 3;
    private const int MostNamesOfEvent = 3;

    /// <summary>Statements and places of one proposition that a report holds at most, of each kind: a long text says one thing a thousand times.</summary>
    private const int MostStatements = 100;
    private const int MostStatementsInAll = 8_000;
    private const int LeastStatements = 10;

    private readonly CaseMaterial material;
    private readonly TellingFrame frame;
    private readonly CaseWords words;
    private readonly PartyWording names;
    private readonly FactWording facts;
    private readonly StandingWording standing;
    private readonly HashSet<(PartyId From, PartyId To)> paths;

    /// <summary>The facts of the case by where they were sighted: to look through all facts of a long text for each would grow with the square.</summary>
    private readonly Lazy<Dictionary<Sighting, Fact>> sighted;

    /// <summary>File names by document: the timeline asks for that of every document without a title.</summary>
    private readonly Lazy<Dictionary<DocumentId, string>> fileNames;

    private CaseTelling(CaseMaterial material, TellingFrame frame)
    {
        this.material = material;
        this.frame = frame;
        sighted = new(() => Sighted(material.Holdings));
        fileNames = new(() => material.Holdings.Documents.DistinctBy(d => d.Document.Id).ToDictionary(d => d.Document.Id, d => d.Document.FileName));
        words = CaseWords.For(frame.Language);
        names = new PartyWording(material.Holdings, material.Parties, words);
        facts = new FactWording(names, words);
        standing = new StandingWording(material.Holdings.Texts, names, words, OpenDenials.Of(material));
        paths = [.. material.Propositions.Where(p => p is { Type: FactType.Delivery, Polarity: Polarity.Positive })
            .SelectMany(p => p.Filling(FactRole.Supplier).SelectMany(s => p.Filling(FactRole.Recipient).Select(r => (s, r))))];
    }

    /// <summary>Everything that is shown of the case.</summary>
    public static CaseFindings Tell(CaseMaterial material, LoadedLists lists, TellingFrame frame, CancellationToken cancellation) =>
        new CaseTelling(material, frame).Tell(lists, cancellation);

    private CaseFindings Tell(LoadedLists lists, CancellationToken cancellation)
    {
        var propositions = material.Propositions.Take(frame.MostPropositions).ToArray();
        var findings = propositions.Select(p => { cancellation.ThrowIfCancellationRequested(); return Finding(p); }).OfType<Finding>().ToValueList();

        // The sentences tell of all that is said; what is shown of it one by one is cut.
        propositions = Cut(propositions);
        cancellation.ThrowIfCancellationRequested();
        var others = OtherClaims.Of(material, words.Sources).Take(frame.MostItems).ToValueList();
        var review = new ReviewTray(material, words).Entries().ToArray();
        var hits = material.Screened.All.ToArray();
        cancellation.ThrowIfCancellationRequested();
        var participants = Participants();
        var earlier = material.Holdings.Documents.Where(d => !frame.Met.Contains(d.Document.Id)).ToArray();
        var earlierIntakes = earlier.Select(d => d.Document.Acquisition).ToHashSet();
        var shown = review.Take(frame.MostItems).ToValueList();
        return new CaseFindings
        {
            Title = frame.Title,
            Counts = new CaseCounts(
                material.Holdings.Documents.Count,
                material.Holdings.NotRead.Count,
                participants.Count,
                material.Propositions.Count,
                material.Holdings.Annotations.Sum(a => a.Claims.Count(c => c.DuplicateOf is null)),
                hits.Sum(h => h.Hits.Count),
                review.Length)
            {
                FromEarlierRuns = earlier.Length,
                Replaced = material.Holdings.Replaced.Count,
            },
            Findings = findings,
            Propositions = propositions.ToValueList(),
            OtherClaims = others,
            Parties = Shown(participants, propositions),
            Hits = hits.OrderByDescending(h => h.Hits.Any(ScreenedParties.Counts)).ThenByDescending(h => h.Hits[0].Score).ThenBy(h => material.Parties[h.Party].Name, StringComparer.Ordinal).ThenBy(h => h.Party).Take(frame.MostItems).ToValueList(),
            Lists = lists.Versions,
            ListProblems = lists.Problems,
            NoLists = lists.NoLists,
            Network = Network(propositions),
            Timeline = Timeline(propositions, hits),
            Lineages = propositions.Select(p => (p.Id, LineageLayout.Lay(p.Lineage))).ToValueList(),
            Documents = new DocumentViews(material, frame).Show(Places(findings, propositions, others, shown), cancellation),
            EarlierIntakes = material.Holdings.Intakes.Where(i => earlierIntakes.Contains(i.Id)).Select(i => i.From).ToValueList(),
            Replaced = material.Holdings.Replaced.Take(frame.MostItems).ToValueList(),
            NotRead = material.Holdings.NotRead.ToValueList(),
            Remarks = ReadingRemarks.Of(material.Holdings).Take(frame.MostItems).ToValueList(),
            Review = shown,
            ProgramVersion = typeof(CaseTelling).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0",
        };
    }

    /// <summary>The first ones keep most: a page of all that is said of hundreds of facts a hundred times could not be opened.</summary>
    private static Proposition[] Cut(Proposition[] wholes)
    {
        var cut = new Proposition[wholes.Length];
        var room = MostStatementsInAll;
        for (var i = 0; i < wholes.Length; i++)
        {
            cut[i] = Cut(wholes[i], Math.Clamp(room, LeastStatements, MostStatements));
            room -= cut[i].Assertions.Count + cut[i].Caveats.Count;
        }

        return cut;
    }

    private static Proposition Cut(Proposition whole, int most)
    {
        var cut = whole with
        {
            Assertions = whole.Assertions.Take(most).ToValueList(),
            Caveats = whole.Caveats.Take(most).ToValueList(),
            Grouping = whole.Grouping.Take(most).ToValueList(),
        };
        return cut with { StatementsLeftOut = whole.Assertions.Count + whole.Caveats.Count - cut.Assertions.Count - cut.Caveats.Count };
    }

    /// <summary>A line of the first screen; null for what names nobody, and for where parties are and what else they are called.</summary>
    private Finding? Finding(Proposition proposition)
    {
        if (!IsTold(proposition) || facts.Sentence(proposition) is not { } sentence)
        {
            return null;
        }

        // Who says it before who denies it.
        var asserting = proposition.Assertions.Select(a => a.Document).ToHashSet();
        var evidence = proposition.Sightings.OrderByDescending(s => asserting.Contains(s.Document)).SelectMany(EvidenceOf).Distinct().ToValueList();
        var shown = evidence.Take(MostStatements).ToValueList();
        return Finding(proposition, sentence) with { Evidence = shown, EvidenceLeftOut = evidence.Count - shown.Count };
    }

    private Finding Finding(Proposition proposition, ValueList<SentenceRun> sentence) => new()
    {
        Proposition = proposition.Id,
        Sentence = sentence,
        Gap = facts.Gap(proposition, (from, to) => paths.Contains((from, to))),
        Standing = standing.Line(proposition),
        WouldSettle = standing.WouldSettle(proposition),
        Listings = Listings(proposition),
        Evidence = [],
    };

    private bool IsTold(Proposition proposition) => proposition.Type is not (FactType.Location or FactType.Alias)
        && proposition.Roles.SelectMany(r => r.Parties).Any(p => material.Parties[p] is { IsNamed: true } party && PartyBook.IsActor(party.Type));

    private ValueList<ListingLine> Listings(Proposition proposition) =>
        proposition.Roles.SelectMany(r => r.Parties).Distinct()
            .SelectMany(p => Best(p).Take(MostListingsOfParty).Select(h => new ListingLine(p, h, ListingTime.At(proposition.Time, h.Listing))))
            .ToValueList();

    /// <summary>Of each list the entries whose names fit best: beside an equal name a merely like one is left to the list of hits.</summary>
    private IEnumerable<Hit> Best(PartyId party) =>
        material.Screened.Of(party).Where(ScreenedParties.Counts).GroupBy(h => h.Listing.Key.List, StringComparer.Ordinal)
            .SelectMany(list => list.Where(h => h.Identity != "open" || h.Score >= list.Max(other => other.Score) - 0.001));

    private IEnumerable<Evidence> EvidenceOf(Sighting sighting) =>
        !sighted.Value.TryGetValue(sighting, out var fact) ? []
            : fact.Evidence.Prepend(fact.Span).Where(s => !s.IsEmpty).Select(s => new Evidence(sighting.Document, s));

    // Of a fact that is given twice the first one counts.
    private static Dictionary<Sighting, Fact> Sighted(CaseHoldings holdings)
    {
        var facts = new Dictionary<Sighting, Fact>();
        foreach (var annotations in holdings.Annotations)
        {
            foreach (var fact in annotations.Facts)
            {
                facts.TryAdd(new Sighting(annotations.Document, fact.Id), fact);
            }
        }

        return facts;
    }

    /// <summary>Parties that take part in something, speak, or have hits.</summary>
    private HashSet<PartyId> Participants()
    {
        var found = material.Propositions.SelectMany(p => p.Roles).SelectMany(r => r.Parties).Concat(material.Screened.All.Select(s => s.Party)).ToHashSet();
        foreach (var annotations in material.Holdings.Annotations)
        {
            foreach (var source in annotations.Claims.SelectMany(c => c.Chain).SelectMany(l => l.Sources))
            {
                if (source.Entity is { } entity && material.Parties.Of(annotations.Document, entity) is { } party)
                {
                    found.Add(party.Id);
                }
            }
        }

        return found;
    }

    private ValueList<Party> Shown(HashSet<PartyId> participants, Proposition[] propositions)
    {
        var first = propositions.SelectMany(p => p.Roles).SelectMany(r => r.Parties).Concat(material.Screened.All.OrderByDescending(s => s.Hits[0].Score).ThenBy(s => s.Party).Take(frame.MostItems).Select(s => s.Party)).ToHashSet();
        var rest = participants.Where(p => !first.Contains(p)).Order().Take(Math.Max(0, frame.MostItems - first.Count));
        return first.Concat(rest).Select(id => material.Parties[id]).OrderBy(p => p.Name, StringComparer.Ordinal).ThenBy(p => p.Id).ToValueList();
    }

    private NetworkPicture Network(Proposition[] propositions)
    {
        var wording = new NetworkWording
        {
            Counted = goods => names.Counted([goods.Id]).Text,
            SupplierNotStated = words["Network.Supplier"],
            RecipientNotStated = words["Network.Recipient"],
            WayNotStated = words["Network.Way"],
            Makes = words["Network.Makes"],
            Verb = t => words[$"Network.Verb.{t}"],
            Post = title => words.Fill("Network.Post", title),
            Quantity = q => q.Unit == "occurrence" ? words.Fill("Quantity.Times", QuantityWords.Of(q, words)) : QuantityWords.Of(q, words),
            Time = t => TimeWords.Of(t, words),
        };
        return NetworkLayout.Lay(SupplyNetworkBuilder.Build(propositions, material.Parties.All, material.Screened.Listed, wording).Network);
    }

    private TimelinePicture Timeline(Proposition[] propositions, ScreenedParty[] hits)
    {
        var taking = propositions.SelectMany(p => p.Roles).SelectMany(r => r.Parties).ToHashSet();
        return TimelineLayout.Lay(TimelineBuilder.Build(new TimelineInput
        {
            Propositions = propositions,
            Parties = material.Parties.All,
            Documents = material.Holdings.Annotations,
            Listings = [.. hits.Where(h => taking.Contains(h.Party)).SelectMany(h => Best(h.Party).Select(hit => (h.Party, hit.Listing)))],
            EventLabel = EventLabel,
            ReportLabel = a => (a.Publisher is { } publisher ? material.Parties.Of(a.Document, publisher)?.Name : null) ?? a.Title ?? FileName(a.Document),
        }));
    }

    private string FileName(DocumentId document) => fileNames.Value.GetValueOrDefault(document) ?? document.Short;

    /// <summary>What happened, between whom, with the same hedge as the sentence.</summary>
    private string EventLabel(Proposition proposition)
    {
        var label = Way(proposition) ?? words.Fill("Timeline.Event", words[$"Event.{proposition.Type}"], Names(proposition.Roles.SelectMany(r => r.Parties)));
        return FactMoods.Of(proposition) switch
        {
            FactMood.Certain => label,
            FactMood.Denied => words.Fill("Timeline.Denied", label),
            _ => words.Fill("Timeline.Hedged", label),
        };
    }

    /// <summary>From whom to whom goods go; null where less than two of these are stated, and for what moves no goods.</summary>
    private string? Way(Proposition proposition)
    {
        FactRole[] stations = proposition.Type == FactType.Delivery ? [FactRole.Supplier, FactRole.Intermediary, FactRole.Recipient] : [];
        var named = stations.Select(proposition.Filling).Where(p => !p.IsEmpty).Select(p => Names(p)).ToArray();
        var goods = Names(proposition.Filling(FactRole.Goods));
        return named.Length < 2 ? null
            : goods.Length == 0 ? string.Join(" → ", named)
            : words.Fill("Timeline.Event", string.Join(" → ", named), goods);
    }

    private string Names(IEnumerable<PartyId> ids) => string.Join(" – ", ids.Select(p => material.Parties[p].Name).Distinct(StringComparer.Ordinal).Take(MostNamesOfEvent));

    private static IEnumerable<Evidence> Places(ValueList<Finding> findings, Proposition[] propositions, ValueList<Assertion> others, ValueList<ReviewEntry> review) =>
        findings.SelectMany(f => f.Evidence)
            .Concat(propositions.SelectMany(p => p.Assertions.Concat(p.Caveats)).Concat(others).Select(a => new Evidence(a.Document, a.Quote)))
            .Concat(review.SelectMany(r => r.Evidence));
}
