using Spoor.Casework.Holdings;
using Spoor.Model;
using Spoor.Model.Casefile;
using Spoor.Model.Findings;
using Spoor.Model.Judgements;
using Spoor.Model.Listings;
using Spoor.Model.Parties;
using Spoor.Screening;

namespace Spoor.Casework.PartyWork;

/// <summary>The parties of the case with the list entries that bear a like name.</summary>
internal sealed class ScreenedParties
{
    private const string Refuted = "contradicted by ";

    private readonly Dictionary<PartyId, ValueList<Hit>> hits;

    private ScreenedParties(Dictionary<PartyId, ValueList<Hit>> hits)
    {
        this.hits = hits;
        Listed = hits.Where(h => h.Value.Any(Counts)).Select(h => h.Key).ToHashSet();
    }

    /// <summary>Parties whose name matches that of an entry, unless a person decided that it is somebody else's.</summary>
    public IReadOnlySet<PartyId> Listed { get; }

    /// <summary>All parties with hits, in ordinal order of their ids.</summary>
    public IEnumerable<ScreenedParty> All => hits.OrderBy(h => h.Key).Select(h => new ScreenedParty(h.Key, h.Value));

    /// <summary>The hits of a party, best first.</summary>
    public ValueList<Hit> Of(PartyId party) => hits.GetValueOrDefault(party);

    /// <summary>True for a hit that makes a party count as listed in pictures and sentences.</summary>
    public static bool Counts(Hit hit) => hit.Verdict == HitVerdict.Match && !hit.Identity.StartsWith(Refuted, StringComparison.Ordinal);

    /// <summary>Looks the named parties up, each distinct name once.</summary>
    /// <param name="index">The lists; null: nobody has hits.</param>
    /// <param name="subjects">Who is looked up.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static ScreenedParties Screen(ScreeningIndex? index, ScreeningSubjects subjects, CancellationToken cancellation)
    {
        if (index is null)
        {
            return new ScreenedParties([]);
        }

        var asked = subjects.All.Select(s => (Party: s.Party.Id, Queries: s.Names.Select(n => new ScreeningQuery(n, s.Party.Type, s.Party.Country, s.Party.Identifiers)).ToArray())).ToArray();
        var queries = asked.SelectMany(a => a.Queries).Distinct().ToArray();
        var answers = new ValueList<Hit>[queries.Length];
        var way = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Math.Max(2, Environment.ProcessorCount) };
        Parallel.For(0, queries.Length, way, i => answers[i] = index.Screen(queries[i]));
        var answerOf = queries.Select((q, i) => (q, i)).ToDictionary(a => a.q, a => answers[a.i]);
        var hits = new Dictionary<PartyId, ValueList<Hit>>();
        foreach (var (party, own) in asked)
        {
            var best = own.SelectMany(q => answerOf[q]).GroupBy(h => h.Listing.Key).Select(g => g.OrderByDescending(h => h.Score).First())
                .OrderByDescending(h => h.Identity != "open").ThenByDescending(h => h.Score).ThenBy(h => h.Listing.Key.ToString(), StringComparer.Ordinal)
                .Select(h => subjects.Decisions.Apply(party, h)).Take(ScreeningIndex.DefaultHits).ToValueList();
            if (!best.IsEmpty)
            {
                hits[party] = best;
            }
        }

        return new ScreenedParties(hits);
    }
}

/// <summary>People's decisions about hits, by party and entry.</summary>
internal sealed class HitDecisions
{
    private readonly Dictionary<(PartyId, string, string), Judgement> decided = [];

    /// <summary>Takes the decisions in force out of the case. A decision about an entry that has changed since is not applied.</summary>
    public HitDecisions(ICaseStore store, CaseHoldings holdings, PartyBook parties)
    {
        foreach (var judgement in store.AttachedJudgements().Attached.Where(j => j.Verdict is Verdict.TrueHit or Verdict.FalseHit))
        {
            if (judgement.About.OfType<TextAnchor>().FirstOrDefault() is { } words && judgement.About.OfType<EntryAnchor>().FirstOrDefault() is { } entry
                && PartyResolution.Member(words, holdings) is { } member && parties.Of(member.Document, member.Entity) is { } party)
            {
                decided[(party.Id, $"{entry.List}:{entry.Entry}", entry.ContentHash)] = judgement;
            }
        }
    }

    /// <summary>The hit with what was decided about it.</summary>
    public Hit Apply(PartyId party, Hit hit) =>
        !decided.TryGetValue((party, hit.Listing.Key.ToString(), hit.Listing.ContentHash), out var judgement) ? hit
        : hit with { Identity = judgement.Verdict == Verdict.TrueHit ? $"decided by {judgement.By}" : $"contradicted by {judgement.By}" };
}
