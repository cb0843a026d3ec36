using Spoor.Model;
using Spoor.Model.Listings;
using Spoor.Names;

namespace Spoor.Screening;

/// <summary>The name of an entry that fits best, with its score.</summary>
internal readonly record struct ScoredEntry(int Entry, int NameIndex, Name Name, double Score);

/// <summary>Finds the entries that share a blocking key with a name, the ones that share rare keys first.</summary>
internal sealed class CandidateIndex
{
    private const int MostCandidates = 600;
    private const double WeakCeiling = 0.69;

    private readonly ValueList<Listing> listings;
    private readonly Name[][] names;
    private readonly Dictionary<string, List<int>> postings = new(StringComparer.Ordinal);

    internal CandidateIndex(ValueList<Listing> listings)
    {
        this.listings = listings;
        names = new Name[listings.Count][];
        var keys = new System.Collections.Immutable.ImmutableArray<string>[listings.Count][];
        Parallel.For(0, listings.Count, entry =>
        {
            var kind = Subjects.KindOf(listings[entry].Subject);
            names[entry] = [.. listings[entry].Names.Select(n => Name.Parse(n.Text, kind))];
            keys[entry] = [.. names[entry].Select(n => n.BlockingKeys)];
        });
        for (var entry = 0; entry < keys.Length; entry++)
        {
            foreach (var key in keys[entry].SelectMany(k => k))
            {
                Add(key, entry);
            }
        }
    }

    /// <summary>The entries worth comparing.</summary>
    internal IEnumerable<int> Find(Name query)
    {
        var weights = new Dictionary<int, double>();
        foreach (var key in query.BlockingKeys)
        {
            if (postings.TryGetValue(key, out var entries))
            {
                var weight = Math.Log(1 + (double)listings.Count / entries.Count);
                foreach (var entry in entries)
                {
                    weights[entry] = weights.GetValueOrDefault(entry) + weight;
                }
            }
        }

        return weights.Count <= MostCandidates
            ? weights.Keys
            : weights.OrderByDescending(w => w.Value).ThenBy(w => w.Key).Take(MostCandidates).Select(w => w.Key);
    }

    /// <summary>The best of an entry's names; a weak alias alone comes to a possible hit at most.</summary>
    internal ScoredEntry? BestName(int entry, Name query)
    {
        ScoredEntry? best = null;
        for (var i = 0; i < names[entry].Length; i++)
        {
            var score = NameComparer.Score(query, names[entry][i]);
            if (listings[entry].Names[i].Kind == ListedNameKind.Weak)
            {
                score = Math.Min(score, WeakCeiling);
            }

            if (best is null || score > best.Value.Score)
            {
                best = new ScoredEntry(entry, i, names[entry][i], score);
            }
        }

        return best;
    }

    private void Add(string key, int entry)
    {
        if (!postings.TryGetValue(key, out var entries))
        {
            postings.Add(key, entries = []);
        }

        if (entries.Count == 0 || entries[^1] != entry)
        {
            entries.Add(entry);
        }
    }
}
