using Spoor.Model;
using Spoor.Model.Annotations;
using Spoor.Model.Listings;
using Spoor.Names;

namespace Spoor.Screening;

/// <summary>The entries of official lists, prepared for looking names up. Immutable; safe to use from many threads.</summary>
public sealed class ScreeningIndex
{
    /// <summary>How many hits one query gives at most when nothing else is asked for.</summary>
    public const int DefaultHits = 10;

    private readonly CandidateIndex candidates;
    private readonly IdentifierIndex identifiers;

    private ScreeningIndex(ValueList<Listing> listings)
    {
        Listings = listings;
        candidates = new CandidateIndex(listings);
        identifiers = new IdentifierIndex(listings);
    }

    /// <summary>All entries, ordered by key.</summary>
    public ValueList<Listing> Listings { get; }

    /// <summary>
    /// Names for the finder of names in text, ordered and without repetition: primary names, aliases and former names that can
    /// stand alone. Weak aliases, very short names and single common words are left out.
    /// </summary>
    public ValueList<(string Name, ListedSubject Subject)> GazetteerNames => Gazetteer.Of(Listings);

    /// <summary>Prepares the entries.</summary>
    /// <param name="listings">Entries of any lists, in any order.</param>
    public static ScreeningIndex Build(ValueList<Listing> listings) =>
        new([.. listings.OrderBy(l => l.Key.List, StringComparer.Ordinal).ThenBy(l => l.Key.Entry, StringComparer.Ordinal)]);

    /// <summary>The entries whose names match or possibly match the name, best first; entries of the same score in the order of their keys.</summary>
    /// <param name="query">The name with what else is known.</param>
    /// <param name="most">At most so many hits.</param>
    public ValueList<Hit> Screen(ScreeningQuery query, int most = DefaultHits)
    {
        ArgumentNullException.ThrowIfNull(query);
        var name = Name.Parse(query.Name, KindOf(query.Type));
        var sameIdentifier = identifiers.Find(query.Identifiers);
        var scored = new List<ScoredEntry>();
        foreach (var entry in candidates.Find(name).Concat(sameIdentifier.Keys).Distinct().Order())
        {
            if (Subjects.MayBe(query.Type, Listings[entry].Subject) && candidates.BestName(entry, name) is { } best
                && (best.Score >= NameMatch.PossibleAt || sameIdentifier.ContainsKey(entry)))
            {
                scored.Add(best);
            }
        }

        return [.. scored.OrderByDescending(s => sameIdentifier.ContainsKey(s.Entry)).ThenByDescending(s => s.Score).ThenBy(s => s.Entry).Take(most)
            .Select(s => HitMaker.Make(query, name, Listings[s.Entry], s, sameIdentifier.GetValueOrDefault(s.Entry)))];
    }

    private static NameKind KindOf(EntityType? type) => type switch
    {
        EntityType.Person => NameKind.Person,
        null => NameKind.Unknown,
        EntityType.Product or EntityType.Goods => NameKind.Vessel,
        _ => NameKind.Organization,
    };
}
