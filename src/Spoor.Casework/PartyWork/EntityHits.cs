using Spoor.Model;
using Spoor.Model.Annotations;
using Spoor.Model.Listings;
using Spoor.Screening;

namespace Spoor.Casework.PartyWork;

/// <summary>List entries with a like name for the entities of one document.</summary>
internal static class EntityHits
{
    /// <summary>The hits by entity; null when there is no list.</summary>
    public static IReadOnlyDictionary<EntityId, ValueList<Hit>>? Of(ScreeningIndex? index, IEnumerable<DocumentAnnotations> parts)
    {
        if (index is null)
        {
            return null;
        }

        var hits = new Dictionary<EntityId, ValueList<Hit>>();
        foreach (var found in parts)
        {
            var identifiers = found.Identifiers.Where(i => i.Holder is not null).ToLookup(i => i.Holder!.Value, i => (i.Scheme, i.Value));
            foreach (var entity in found.Entities.Where(e => e.IsNamed && ScreeningSubjects.IsLookedUp(e.Type, e.IsGroup) && !ScreeningSubjects.IsGovernmentByPlace(e)))
            {
                hits.TryAdd(entity.Id, entity.Aliases.Prepend(entity.Name).Distinct(StringComparer.Ordinal)
                    .SelectMany(n => index.Screen(new ScreeningQuery(n, entity.Type, entity.Country, identifiers[entity.Id].ToValueList())))
                    .GroupBy(h => h.Listing.Key).Select(g => g.OrderByDescending(h => h.Score).First())
                    .OrderByDescending(h => h.Score).ThenBy(h => h.Listing.Key.ToString(), StringComparer.Ordinal).Take(ScreeningIndex.DefaultHits).ToValueList());
            }
        }

        return hits;
    }
}
