using Spoor.Linking.Resolution;
using Spoor.Model.Annotations;
using Spoor.Model.Listings;
using Spoor.Screening;

namespace Spoor.Casework.PartyWork;

/// <summary>Which list entries bear a name, letter for letter after folding; weak aliases and people are left out.</summary>
internal sealed class EntryNames
{
    private readonly Lazy<Dictionary<string, List<Listing>>> byName;

    public EntryNames(ScreeningIndex index) => byName = new(() => Read(index));

    /// <summary>The entries in words, in the order of their keys.</summary>
    public IReadOnlyList<string> Bearing(string name, EntityType type) =>
        !byName.Value.TryGetValue(FoldedName.Key(name), out var entries) ? []
            : [.. entries.Where(e => type == EntityType.Product ? e.Subject is ListedSubject.Vessel or ListedSubject.Aircraft : e.Subject is ListedSubject.Organization)
                .Select(e => $"{e.Key.Entry} of {e.Key.List}").Distinct(StringComparer.Ordinal)];

    private static Dictionary<string, List<Listing>> Read(ScreeningIndex index)
    {
        var byName = new Dictionary<string, List<Listing>>(StringComparer.Ordinal);
        foreach (var listing in index.Listings.Where(l => l.Subject is ListedSubject.Organization or ListedSubject.Vessel or ListedSubject.Aircraft))
        {
            foreach (var key in listing.Names.Where(n => n.Kind != ListedNameKind.Weak).Select(n => FoldedName.Key(n.Text)).Where(k => k.Length > 0).Distinct(StringComparer.Ordinal))
            {
                if (!byName.TryGetValue(key, out var entries))
                {
                    byName[key] = entries = [];
                }

                entries.Add(listing);
            }
        }

        return byName;
    }
}
