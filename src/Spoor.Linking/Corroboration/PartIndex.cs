using Spoor.Model.Annotations;
using Spoor.Model.Documents;

namespace Spoor.Linking.Corroboration;

/// <summary>
/// What was found in one part of a document, looked up by fact and by place. A part of a long text holds thousands of claims and facts:
/// to go through all the claims for each fact would grow with the square.
/// </summary>
internal sealed class PartIndex
{
    private readonly DocumentAnnotations annotations;
    private readonly ILookup<FactId, int> claims;
    private readonly Dictionary<FactId, Fact> facts;
    private readonly (TextSpan Span, Entity Goods)[] goods;

    public PartIndex(DocumentAnnotations annotations)
    {
        this.annotations = annotations;
        claims = annotations.Claims.SelectMany((c, i) => c.Facts.Concat(c.Targets).Distinct().Select(f => (Fact: f, Claim: i))).ToLookup(p => p.Fact, p => p.Claim);
        facts = annotations.Facts.DistinctBy(f => f.Id).ToDictionary(f => f.Id);
        goods = [.. annotations.Entities.Where(e => e.Type is EntityType.Goods or EntityType.Product)
            .SelectMany(e => e.Mentions.Where(m => m.Kind != MentionKind.Pronoun).Select(m => (m.Span, e))).OrderBy(m => m.Span)];
    }

    /// <summary>The claims that state or deny one of the facts, in their order.</summary>
    public IEnumerable<Claim> ClaimsAbout(IEnumerable<FactId> about) =>
        about.SelectMany(f => claims[f]).Distinct().Order().Select(i => annotations.Claims[i]);

    /// <summary>The fact of an id; null when the part has none.</summary>
    public Fact? Fact(FactId id) => facts.GetValueOrDefault(id);

    /// <summary>The named companies and organisations that are mentioned inside a span.</summary>
    public IEnumerable<EntityId> BodiesWithin(TextSpan span) => annotations.Entities
        .Where(e => e is { IsNamed: true, Type: EntityType.Company or EntityType.Organization or EntityType.Facility } && e.Mentions.Any(m => m.Kind == MentionKind.Named && span.Contains(m.Span))).Select(e => e.Id);

    /// <summary>The goods that are mentioned inside a span by more than a pronoun, each once.</summary>
    public IEnumerable<Entity> GoodsWithin(TextSpan span)
    {
        var low = 0;
        var high = goods.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = goods[middle].Span.Start < span.Start ? (middle + 1, high) : (low, middle);
        }

        return goods.Skip(low).TakeWhile(g => g.Span.Start < span.End).Where(g => span.Contains(g.Span)).Select(g => g.Goods).Distinct();
    }
}
