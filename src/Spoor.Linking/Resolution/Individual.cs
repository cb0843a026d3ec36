using Spoor.Model.Annotations;
using Spoor.Model.Documents;
using Spoor.Model.Parties;

namespace Spoor.Linking.Resolution;

/// <summary>An entity of one document on its way into a party.</summary>
/// <param name="Number">Its place in the canonical order, which does not depend on the order of the documents.</param>
/// <param name="Member">Which entity.</param>
/// <param name="Part">The part of the document: entities of one part were compared with each other by who read it.</param>
/// <param name="Entity">What was found.</param>
/// <param name="Identifiers">Identifiers that the document says are its own.</param>
internal sealed record Individual(int Number, PartyMember Member, (DocumentId, int) Part, Entity Entity, IReadOnlyList<(string Scheme, string Value)> Identifiers)
{
    /// <summary>True when a place stands for a government: "Kyiv" for the Ukrainian one.</summary>
    public bool IsMetonym { get; } = Entity is { Type: EntityType.PublicBody, Country: not null } && Entity.IsNamed && Entity.Mentions.All(m => m.Kind != MentionKind.Named);

    /// <summary>What the document says a person is; null when nothing.</summary>
    public Standing? Standing { get; init; }

    /// <summary>True when it may be put together with others by its name.</summary>
    public bool HasOwnName => Entity.IsNamed && !IsMetonym && !Entity.IsGroup;

    /// <summary>All entities in canonical order; of an entity given twice the first is kept.</summary>
    public static IReadOnlyList<Individual> All(IReadOnlyList<DocumentAnnotations> documents)
    {
        var individuals = new List<Individual>();
        var seen = new HashSet<PartyMember>();
        foreach (var document in documents.OrderBy(d => d.Document).ThenBy(d => d.Part))
        {
            var identifiers = document.Identifiers.Where(i => i.Holder is not null && !IsOfGoods(i.Scheme))
                .GroupBy(i => i.Holder!.Value).ToDictionary(g => g.Key, g => g.Select(i => (i.Scheme, i.Value)).Distinct().OrderBy(i => i.Scheme, StringComparer.Ordinal).ThenBy(i => i.Value, StringComparer.Ordinal).ToArray());
            foreach (var entity in document.Entities.OrderBy(e => e.Id.Value, StringComparer.Ordinal))
            {
                var member = new PartyMember(document.Document, entity.Id);
                if (seen.Add(member))
                {
                    individuals.Add(new Individual(individuals.Count, member, (document.Document, document.Part), entity, identifiers.GetValueOrDefault(entity.Id) ?? []) { Standing = Resolution.Standing.Of(document, entity) });
                }
            }
        }

        return individuals;
    }

    /// <summary>Codes of kinds of goods: many parties share them.</summary>
    private static bool IsOfGoods(string scheme) => scheme is "eccn" or "hs";
}
