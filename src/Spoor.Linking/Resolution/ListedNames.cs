using Spoor.Model.Annotations;

namespace Spoor.Linking.Resolution;

/// <summary>The list entries that bear a name, in the words that a reason names them by ("NTC-0041 of Northern list"); empty when there is none.</summary>
/// <param name="name">The name.</param>
/// <param name="type">What bears it.</param>
public delegate IReadOnlyList<string> EntriesBearing(string name, EntityType type);

/// <summary>
/// Two names that stand in one list entry are two names of one party: the list says so, across scripts and languages. People are left out:
/// namesakes are many, and an entry says nothing about which of them a document means.
/// </summary>
internal sealed class ListedNames(IReadOnlyList<Individual> individuals, PartyClusters clusters, EntriesBearing entries)
{
    /// <summary>Of more pairs of one listing than this, the first bearer of each name stands for the others: those of one name are put together later.</summary>
    private const int MostPairs = 10_000;

    public void Join(CancellationToken cancellation)
    {
        var bearers = individuals.Where(i => i.HasOwnName && PartyKinds.Field(i.Entity.Type) is EntityType.Organization or EntityType.Product)
            .GroupBy(i => (Field: PartyKinds.Field(i.Entity.Type), Key: FoldedName.Key(i.Entity.Name)))
            .Select(g => new Bearers(g.Key.Key, [.. g], entries(g.First().Entity.Name, g.Key.Field)))
            .Where(b => b.Key.Length > 0 && b.Entries.Count > 0)
            .OrderBy(b => b.Individuals[0].Number).ToArray();
        var pairs = bearers.SelectMany(b => b.Entries.Select(e => (Entry: e, Bearers: b))).GroupBy(p => p.Entry, p => p.Bearers, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal).SelectMany(g => g.Zip(g.Skip(1), (first, second) => (Entry: g.Key, First: first, Second: second)));
        foreach (var (entry, first, second) in pairs)
        {
            cancellation.ThrowIfCancellationRequested();
            var reason = $"\"{first.Individuals[0].Entity.Name}\" and \"{second.Individuals[0].Entity.Name}\" are both names of entry {entry}";
            var isPlain = first.IsPlainWith(second);
            foreach (var (one, other) in Pairs(first.Individuals, second.Individuals))
            {
                Put(one, other, isPlain, reason);
            }
        }
    }

    private static IEnumerable<(Individual One, Individual Other)> Pairs(IReadOnlyList<Individual> first, IReadOnlyList<Individual> second) =>
        (long)first.Count * second.Count <= MostPairs
            ? first.SelectMany(one => second.Select(other => (one, other)))
            : first.Select(one => (one, second[0])).Concat(second.Skip(1).Select(other => (first[0], other)));

    private void Put(Individual one, Individual other, bool isPlain, string reason)
    {
        var (first, second) = one.Number < other.Number ? (one, other) : (other, one);
        if (isPlain)
        {
            clusters.Join(first.Number, second.Number, reason, JoinGround.Listing);
        }
        else
        {
            clusters.Link(first.Number, second.Number, $"{reason}, but the shorter one is a name of others too");
        }
    }

    /// <summary>Who bears one name, and the entries that bear it too.</summary>
    private sealed record Bearers(string Key, IReadOnlyList<Individual> Individuals, IReadOnlyList<string> Entries)
    {
        /// <summary>A short name may stand in the entries of several: it is plain when all its entries are those of the longer one.</summary>
        public bool IsPlainWith(Bearers other)
        {
            var (shorter, longer) = Key.Length <= other.Key.Length ? (this, other) : (other, this);
            return shorter.Entries.All(e => longer.Entries.Contains(e, StringComparer.Ordinal));
        }
    }
}
