using Spoor.Model;
using Spoor.Model.Listings;

namespace Spoor.Screening.Lists;

/// <summary>Gathers what is read, and settles the keys at the end.</summary>
internal sealed class ListCollection
{
    private readonly HashSet<string> files = new(StringComparer.Ordinal);
    private readonly List<ListVersion> versions = [];
    private readonly List<Listing> listings = [];
    private readonly List<ListProblem> problems = [];

    /// <summary>False when a file of that content was read before.</summary>
    internal bool IsNewFile(string sha256) => files.Add(sha256);

    internal void Add(ListProblem problem) => problems.Add(problem);

    /// <summary>Takes the entries of one file.</summary>
    internal void Add(string file, string sha256, IReadOnlyList<(Listing Listing, string Authority)> entries)
    {
        foreach (var list in entries.GroupBy(e => e.Listing.Key.List, StringComparer.Ordinal))
        {
            var newest = list.Max(e => e.Listing.Since?.Last);
            versions.Add(new ListVersion(list.Key, list.First().Authority, sha256, file, list.Count(), newest));
        }

        listings.AddRange(entries.Select(e => e.Listing));
    }

    internal ListFolderReading Finish() => new(versions.ToValueList(), Keyed(), problems.ToValueList());

    // A number that repeats says nothing; all that bear it are keyed by name, kind and birth date, and then by content.
    private ValueList<Listing> Keyed()
    {
        var repeated = Repeated(listings.Select(l => l.Key));
        var byName = listings.Select(l => repeated.Contains(l.Key) ? Rekeyed(l, ListingDraft.HashKey(l.Name, l.Subject, l.BirthDates)) : l).ToList();
        repeated = Repeated(byName.Select(l => l.Key));
        var byContent = byName.Select(l => repeated.Contains(l.Key) ? Rekeyed(l, $"{l.Key.Entry}-{l.ContentHash[..8]}") : l);
        var kept = new List<Listing>(listings.Count);
        var seen = new HashSet<EntryKey>();
        foreach (var listing in byContent)
        {
            if (seen.Add(listing.Key))
            {
                kept.Add(listing);
            }
            else
            {
                var colon = listing.SourceLine.LastIndexOf(':');
                problems.Add(new ListProblem(listing.SourceLine[..colon], int.Parse(listing.SourceLine.AsSpan(colon + 1), System.Globalization.CultureInfo.InvariantCulture),
                    ListProblemKind.Note, "The row repeats an earlier one word for word and counts once."));
            }
        }

        return kept.ToValueList();
    }

    private static Listing Rekeyed(Listing listing, string entry) => listing with { Key = listing.Key with { Entry = entry } };

    private static HashSet<EntryKey> Repeated(IEnumerable<EntryKey> keys) => [.. keys.GroupBy(k => k).Where(g => g.Skip(1).Any()).Select(g => g.Key)];
}
