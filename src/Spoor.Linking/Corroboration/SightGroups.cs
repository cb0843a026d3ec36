using Spoor.Model.Annotations;

namespace Spoor.Linking.Corroboration;

/// <summary>Sightings of one fact, with the reasons why they were put together.</summary>
internal sealed record SightGroup(List<Sight> Sights, List<string> Reasons)
{
    /// <summary>One sighting of each shape: what agrees with it agrees with all of its shape.</summary>
    public Dictionary<string, Sight> Shapes { get; } = new(StringComparer.Ordinal);
}

/// <summary>
/// Puts sightings together: the most telling ones first, each to the first group of which one member agrees with it and none contradicts it,
/// so that a vague sighting never joins two that contradict each other.
/// </summary>
internal static class SightGroups
{
    public static IReadOnlyList<SightGroup> Of(IReadOnlyList<Sight> sights, CaseIndex index, CancellationToken cancellation)
    {
        var same = new SameFact(index);
        var groups = new List<SightGroup>();
        var byKey = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var order = sights.OrderByDescending(s => s.Roles.Sum(r => r.Value.Count(index.IsNamed))).ThenByDescending(s => (s.Time is { IsDefinite: true } ? 1 : 0) + (s.Quantity is null ? 0 : 1))
            .ThenBy(s => s.Annotations.Document).ThenBy(s => s.Fact.Span).ThenBy(s => s.Fact.Id.Value, StringComparer.Ordinal);
        foreach (var sight in order)
        {
            cancellation.ThrowIfCancellationRequested();
            var keys = same.Keys(sight).ToArray();
            var found = keys.SelectMany(k => byKey.GetValueOrDefault(k) ?? []).Distinct().Order()
                .Where(g => !groups[g].Shapes.Values.Any(s => same.IsContradictedBy(s, sight)) && groups[g].Shapes.Values.Any(s => same.Agreement(s, sight) is not null)).Select(g => (int?)g).FirstOrDefault();
            if (found is { } fits)
            {
                var voucher = groups[fits].Shapes.Values.First(s => same.Agreement(s, sight) is not null);
                groups[fits].Reasons.Add(Reason(voucher, sight, same.Agreement(voucher, sight)!, index));
                groups[fits].Sights.Add(sight);
            }
            else
            {
                found = groups.Count;
                groups.Add(new SightGroup([sight], []));
            }

            groups[found.Value].Shapes.TryAdd(same.Shape(sight), sight);
            foreach (var key in keys)
            {
                Note(byKey, key, found.Value);
            }
        }

        return groups;
    }

    private static void Note(Dictionary<string, List<int>> byKey, string key, int group)
    {
        if (!byKey.TryGetValue(key, out var known))
        {
            byKey[key] = known = [];
        }

        if (!known.Contains(group))
        {
            known.Add(group);
        }
    }

    private static string Reason(Sight first, Sight other, IReadOnlyList<FactRole> roles, CaseIndex index)
    {
        var shared = roles.Select(r => $"{index.Party(first.Filling(r)[0]).Name} ({r.ToString().ToLowerInvariant()})");
        var where = first.Annotations.Document == other.Annotations.Document ? $"{index.FileName(first.Annotations.Document)} says it twice" : $"{index.FileName(first.Annotations.Document)} and {index.FileName(other.Annotations.Document)}";
        return $"{where}: the same {string.Join(" and ", shared)}; nothing in either speaks against it";
    }
}
