using Spoor.Model;
using Spoor.Model.Listings;

namespace Spoor.Screening;

/// <summary>Finds the entries that bear an identifier.</summary>
internal sealed class IdentifierIndex
{
    private const int Shortest = 6;

    private readonly Dictionary<string, List<(int Entry, string Scheme)>> byValue = new(StringComparer.Ordinal);

    internal IdentifierIndex(ValueList<Listing> listings)
    {
        for (var entry = 0; entry < listings.Count; entry++)
        {
            foreach (var (scheme, value) in listings[entry].Identifiers)
            {
                var bare = Bare(value);
                if (bare.Length < Shortest)
                {
                    continue;
                }

                if (!byValue.TryGetValue(bare, out var entries))
                {
                    byValue.Add(bare, entries = []);
                }

                entries.Add((entry, scheme));
            }
        }
    }

    /// <summary>The entries by number, with what was found in words.</summary>
    internal SortedDictionary<int, string> Find(ValueList<(string Scheme, string Value)> identifiers)
    {
        var found = new SortedDictionary<int, string>();
        foreach (var (scheme, value) in identifiers)
        {
            foreach (var (entry, listScheme) in byValue.GetValueOrDefault(Bare(value), []))
            {
                if (MayBeSame(scheme, listScheme))
                {
                    found.TryAdd(entry, $"{scheme} {value}");
                }
            }
        }

        return found;
    }

    // Lists label the same number in many ways ("tax number", "INN"), but a passport is never a tax number.
    private static bool MayBeSame(string ours, string theirs) => Family(ours) is var a && Family(theirs) is var b && (a == b || a.Length == 0 || b.Length == 0);

    private static string Family(string scheme)
    {
        var folded = scheme.ToLowerInvariant();
        return folded switch
        {
            _ when folded.Contains("passport", StringComparison.Ordinal) => "passport",
            _ when folded.Contains("imo", StringComparison.Ordinal) => "imo",
            _ when folded.Contains("mmsi", StringComparison.Ordinal) => "mmsi",
            _ when folded.Contains("lei", StringComparison.Ordinal) => "lei",
            _ when folded.Contains("swift", StringComparison.Ordinal) || folded is "bic" => "bic",
            _ => "",
        };
    }

    private static string Bare(string value) => string.Concat(value.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
