using Spoor.Model.Corroboration;
using Spoor.Model.Documents;
using Spoor.Model.Findings;
using Spoor.Model.Network;
using Spoor.Model.Parties;
using Spoor.Pages.Words;

namespace Spoor.Pages.Proof;

/// <summary>The findings with their exhibits: every anchor of the page, worked out once before it is drawn.</summary>
internal sealed class ExhibitBook
{
    private readonly Dictionary<DocumentId, Exhibit> exhibits = [];
    private readonly Dictionary<PartyId, (Party Party, int Number)> parties = [];
    private readonly Dictionary<PropositionId, (Proposition Proposition, int Number)> propositions = [];
    private readonly Dictionary<PropositionId, Finding> findingsOf = [];
    private readonly Dictionary<PropositionId, LineagePicture> lineages = [];
    private readonly Dictionary<PartyId, Evidence> partyEvidence = [];

    /// <summary>Numbers exhibits, marks, parties and claims in the order of the findings.</summary>
    public ExhibitBook(CaseFindings findings, Wording words, CancellationToken cancellation)
    {
        Findings = findings;
        Words = words;
        var spans = EvidenceOf(findings).ToLookup(e => e.Document, e => e.Span);
        foreach (var view in findings.Documents)
        {
            cancellation.ThrowIfCancellationRequested();
            exhibits.TryAdd(view.Document.Id, new Exhibit(view, spans[view.Document.Id]));
        }

        foreach (var party in findings.Parties)
        {
            parties.TryAdd(party.Id, (party, parties.Count + 1));
        }

        foreach (var finding in findings.Findings)
        {
            findingsOf.TryAdd(finding.Proposition, finding);
        }

        foreach (var proposition in findings.Propositions)
        {
            propositions.TryAdd(proposition.Id, (proposition, propositions.Count + 1));
        }

        foreach (var (proposition, picture) in findings.Lineages)
        {
            lineages.TryAdd(proposition, picture);
        }

        FindPartyEvidence();
    }

    /// <summary>What is drawn.</summary>
    public CaseFindings Findings { get; }

    /// <summary>The report's own words.</summary>
    public Wording Words { get; }

    /// <summary>The exhibits in the order of the documents.</summary>
    public IEnumerable<Exhibit> Exhibits => Findings.Documents.Select(d => exhibits[d.Document.Id]);

    /// <summary>The exhibit of a document; null when the report does not hold it.</summary>
    public Exhibit? ExhibitOf(DocumentId document) => exhibits.GetValueOrDefault(document);

    /// <summary>Where the words are found; null when the report does not hold the document.</summary>
    public EvidencePlace? Place(Evidence evidence) => ExhibitOf(evidence.Document)?.Place(evidence.Span);

    /// <summary>The words themselves; null when the report does not hold them.</summary>
    public string? Quote(Evidence evidence) => ExhibitOf(evidence.Document)?.Words(evidence.Span);

    /// <summary>The party; null when the report does not list it.</summary>
    public Party? PartyOf(PartyId id) => parties.TryGetValue(id, out var entry) ? entry.Party : null;

    /// <summary>The anchor of a party's entry; null when the report does not list it.</summary>
    public string? PartyAnchor(PartyId id) => parties.TryGetValue(id, out var entry) ? $"party-{entry.Number}" : null;

    /// <summary>The proposition; null when the report does not list it.</summary>
    public Proposition? PropositionOf(PropositionId? id) => id is { } known && propositions.TryGetValue(known, out var entry) ? entry.Proposition : null;

    /// <summary>The anchor of a proposition's entry; null when the report does not list it.</summary>
    public string? ClaimAnchor(PropositionId? id) => id is { } known && propositions.TryGetValue(known, out var entry) ? $"claim-{entry.Number}" : null;

    /// <summary>The finding that tells a proposition; null when none does.</summary>
    public Finding? FindingOf(PropositionId? id) => id is { } known ? findingsOf.GetValueOrDefault(known) : null;

    /// <summary>The words behind a finding, those that say so apart from those that deny or doubt it.</summary>
    public Voices VoicesOf(Finding finding) => Voices.Of(finding, PropositionOf(finding.Proposition));

    /// <summary>The words that a finding opens: the first that say so, where any do.</summary>
    public Evidence? FirstOf(Finding finding) =>
        VoicesOf(finding).Say.Concat(finding.Evidence).Cast<Evidence?>().FirstOrDefault();

    /// <summary>A person who decided a match; null when nobody has decided any.</summary>
    public string? Decider => Findings.Hits.SelectMany(h => h.Hits).Select(h => Decided.By(h.Identity)).FirstOrDefault(n => n is not null);

    /// <summary>The lineage picture of a proposition.</summary>
    public LineagePicture? LineageOf(PropositionId id) => lineages.GetValueOrDefault(id);

    /// <summary>Address of the first words behind a proposition; its entry where no words are held; null where there is neither.</summary>
    public string? HrefOf(PropositionId? id) =>
        (FirstOf(id) is { } evidence ? Place(evidence)?.Href : null) ?? (ClaimAnchor(id) is { } anchor ? "#" + anchor : null);

    /// <summary>Address of the first words about a party; its entry where no words are held; null where there is neither.</summary>
    public string? HrefOf(PartyId id) =>
        (partyEvidence.TryGetValue(id, out var evidence) ? Place(evidence)?.Href : null) ?? (PartyAnchor(id) is { } anchor ? "#" + anchor : null);

    private static IEnumerable<Evidence> EvidenceOf(CaseFindings findings) =>
        findings.Findings.SelectMany(f => f.Evidence)
            .Concat(findings.Propositions.SelectMany(p => p.Assertions.Concat(p.Caveats)).Select(Of))
            .Concat(findings.OtherClaims.Select(Of))
            .Concat(findings.Review.SelectMany(r => r.Evidence));

    private static Evidence Of(Assertion assertion) => new(assertion.Document, assertion.Quote);

    private Evidence? FirstOf(PropositionId? id) => FindingOf(id) is { Evidence.Count: > 0 } finding
        ? FirstOf(finding)
        : PropositionOf(id) is { } proposition && proposition.Assertions.Concat(proposition.Caveats).FirstOrDefault() is { } assertion ? Of(assertion) : null;

    private void FindPartyEvidence()
    {
        foreach (var finding in Findings.Findings.Where(f => f.Evidence.Count > 0))
        {
            var first = FirstOf(finding)!.Value;
            foreach (var party in finding.Sentence.Where(r => r.Party is not null))
            {
                partyEvidence.TryAdd(party.Party!.Value, first);
            }
        }

        foreach (var proposition in Findings.Propositions)
        {
            if (FirstOf(proposition.Id) is { } evidence)
            {
                foreach (var party in proposition.Roles.SelectMany(r => r.Parties))
                {
                    partyEvidence.TryAdd(party, evidence);
                }
            }
        }
    }
}
