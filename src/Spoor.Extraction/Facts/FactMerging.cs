using Spoor.Model.Annotations;

namespace Spoor.Extraction.Facts;

/// <summary>
/// One fact for one event: what one sentence says of the recipient and the next of the supplier of the same goods is one delivery.
/// Put together only when the same goods (or the same two parties) stand in both and nothing contradicts.
/// </summary>
internal static class FactMerging
{
    /// <summary>So many sentences on, "the drones" are still those that were told of.</summary>
    private const int Near = 2;

    /// <summary>The facts put together, in the order of the text.</summary>
    public static List<DraftFact> Merge(List<DraftFact> facts)
    {
        var merged = new List<DraftFact>();
        var byType = new Dictionary<FactType, List<DraftFact>>();
        foreach (var fact in facts.OrderBy(f => f.Span.Start).ThenBy(f => f.Span.End))
        {
            if (!byType.TryGetValue(fact.Type, out var alike))
            {
                byType[fact.Type] = alike = [];
            }

            var earlier = alike.Find(m => IsSame(m, fact));
            if (earlier is null)
            {
                merged.Add(fact);
                alike.Add(fact);
                continue;
            }

            foreach (var (role, entities) in fact.Roles)
            {
                entities.ForEach(e => earlier.Fill(role, e));
            }

            earlier.Time ??= fact.Time;
            earlier.Quantity ??= fact.Quantity;
            if (!earlier.Evidence.Contains(fact.Span))
            {
                earlier.Evidence.Add(fact.Span);
            }

        }

        Makers(merged);
        return merged;
    }

    private static bool IsSame(DraftFact a, DraftFact b)
    {
        if (a.Type != b.Type || a.Polarity != b.Polarity || a.IsDenied || b.IsDenied || a.Manner != b.Manner || (a.Time is { } s && b.Time is { } t && s.Value != t.Value && s.Value.IsDefinite && t.Value.IsDefinite))
        {
            return false;
        }

        // Asked of every pair of one type in a long text: nothing is made before a role is known to be shared.
        var isShared = false;
        foreach (var (role, entities) in a.Roles)
        {
            if (b.Roles.TryGetValue(role, out var other))
            {
                if (!other.Exists(entities.Contains))
                {
                    return false;
                }

                isShared = true;
            }
        }

        if (!isShared)
        {
            return false;
        }

        var shared = a.Roles.Keys.Where(b.Roles.ContainsKey).ToList();
        var goods = shared.Where(r => r is FactRole.Goods or FactRole.Object).SelectMany(r => a.Filling(r)).ToList();
        return a.Type switch
        {
            // The same goods in neighbouring sentences are one movement.
            FactType.Delivery or FactType.Transfer => (goods.Count > 0 && Math.Abs(a.Sentence - b.Sentence) <= Near && (b.PointsBack || goods.Any(g => g.IsNamed))) || shared.Count >= 2 || IsPart(a, b),
            FactType.Listing or FactType.Ownership => a.Roles.Count == b.Roles.Count && shared.Count == a.Roles.Count,
            FactType.Office => shared.Contains(FactRole.Holder) && (shared.Count == 2 || a.Title == b.Title),
            _ => shared.Count >= 2 && shared.Count == Math.Min(a.Roles.Count, b.Roles.Count),
        };
    }

    /// <summary>All that the one says, the other says too.</summary>
    private static bool IsPart(DraftFact a, DraftFact b) => a.Roles.Count >= 2 && b.Roles.Count >= 2 && (b.Roles.All(r => a.Filling(r.Key).Intersect(r.Value).Any()) || a.Roles.All(r => b.Filling(r.Key).Intersect(r.Value).Any()));

    private static bool AreTheSame(DraftFact production, DraftFact delivery)
    {
        var shared = production.Filling(FactRole.Goods).Intersect(delivery.Filling(FactRole.Goods)).ToList();
        var later = production.Span.Start > delivery.Span.Start ? production : delivery;
        return shared.Count > 0 && (production.Sentence == delivery.Sentence || shared.Exists(g => g.IsNamed)
            || (Math.Abs(production.Sentence - delivery.Sentence) <= Near && later.PointsBack) || delivery.Evidence.Exists(e => e.Overlaps(production.Span)));
    }

    /// <summary>
    /// Who made the goods of a delivery, when a production fact about the same goods says so. That a company makes aircraft does not make it
    /// the maker of the aircraft that another one sells elsewhere in the text: unless they are named, both stand close together and the later
    /// one points back, or they stand in one sentence.
    /// </summary>
    private static void Makers(List<DraftFact> facts)
    {
        var productions = facts.Where(f => f is { Type: FactType.Production, Polarity: Polarity.Positive }).ToList();
        foreach (var delivery in facts.Where(f => f is { Type: FactType.Delivery, Polarity: Polarity.Positive }))
        {
            foreach (var maker in productions.Where(p => AreTheSame(p, delivery)).SelectMany(p => p.Filling(FactRole.Maker)))
            {
                if (!delivery.Roles.Any(r => r.Value.Contains(maker)))
                {
                    delivery.Fill(FactRole.Manufacturer, maker);
                }
            }
        }
    }
}
