using Spoor.Model.Annotations;
using Spoor.Model.Corroboration;
using Spoor.Model.Parties;
using Spoor.Model.Values;

namespace Spoor.Linking.Corroboration;

/// <summary>A fact sighting with its fillers resolved to parties.</summary>
internal sealed record Sight
{
    /// <summary>The document's place in the order in which documents are told.</summary>
    public required int DocumentOrder { get; init; }

    public required DocumentAnnotations Annotations { get; init; }

    public required Fact Fact { get; init; }

    public required IReadOnlyDictionary<FactRole, IReadOnlyList<PartyId>> Roles { get; init; }

    public TimeValue? Time { get; init; }

    public QuantityValue? Quantity { get; init; }

    /// <summary>The day by which it had happened, of a fact without a date of its own; null when that cannot be told.</summary>
    public DateOnly? NotAfter { get; init; }

    public Sighting Sighting => new(Annotations.Document, Fact.Id);

    public IReadOnlyList<PartyId> Filling(FactRole role) => Roles.GetValueOrDefault(role) ?? [];

    /// <summary>The sightings of a document; facts of which no role is filled say nothing and are passed over.</summary>
    public static IEnumerable<Sight> Of(DocumentAnnotations annotations, int order, CaseIndex index)
    {
        var times = annotations.Times.GroupBy(t => t.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Value, StringComparer.Ordinal);
        var quantities = annotations.Quantities.GroupBy(q => q.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Value, StringComparer.Ordinal);
        foreach (var fact in annotations.Facts)
        {
            var roles = new Dictionary<FactRole, IReadOnlyList<PartyId>>();
            foreach (var role in FactSchema.RolesOf(fact.Type))
            {
                var parties = fact.Filling(role).Select(e => index.PartyOf(annotations.Document, e)).OfType<Party>().Select(p => p.Id).Distinct().ToArray();
                if (parties.Length > 0)
                {
                    roles[role] = parties;
                }
            }

            if (roles.Count > 0)
            {
                var time = fact.Time is { } dated ? times.GetValueOrDefault(dated) : null;
                yield return new Sight
                {
                    DocumentOrder = order,
                    Annotations = annotations,
                    Fact = fact,
                    Roles = roles,
                    Time = time,
                    NotAfter = time is { IsDefinite: true } || IsToCome(annotations, fact, index) ? null : index.ToldBy(annotations),
                    Quantity = fact.Quantity is { } quantity ? quantities.GetValueOrDefault(quantity) : null,
                };
            }
        }
    }

    private static bool IsToCome(DocumentAnnotations annotations, Fact fact, CaseIndex index) =>
        index.Part(annotations).ClaimsAbout([fact.Id]).Any(c => c.Certainty is Certainty.Planned or Certainty.Possible || c.Stance is Stance.Request or Stance.Concern);
}
