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
    private readonly (TextSpan Span, Entity Entity)[] goods;
    private readonly (TextSpan Span, Entity Entity)[] bodies;

    public PartIndex(DocumentAnnotations annotations)
    {
        this.annotations = annotations;
        claims = annotations.Claims.SelectMany((c, i) => c.Facts.Concat(c.Targets).Distinct().Select(f => (Fact: f, Claim: i))).ToLookup(p => p.Fact, p => p.Claim);
        facts = annotations.Facts.DistinctBy(f => f.Id).ToDictionary(f => f.Id);
        goods = Mentions(e => e.Type is EntityType.Goods or EntityType.Product, m => m.Kind != MentionKind.Pronoun);
        bodies = Mentions(e => e is { IsNamed: true, Type: EntityType.Company or EntityType.Organization or EntityType.Facility }, m => m.Kind == MentionKind.Named);
    }

    /// <summary>The claims that state or deny one of the facts, in their order.</summary>
    public IEnumerable<Claim> ClaimsAbout(IEnumerable<FactId> about) =>
        about.SelectMany(f => claims[f]).Distinct().Order().Select(i => annotations.Claims[i]);

    /// <summary>The fact of an id; null when the part has none.</summary>
    public Fact? Fact(FactId id) => facts.GetValueOrDefault(id);

    /// <summary>The companies and organisations that are named inside a span, each once.</summary>
    public IEnumerable<EntityId> BodiesWithin(TextSpan span) => Within(bodies, span).Select(e => e.Id);

    /// <summary>The goods that are mentioned inside a span by more than a pronoun, each once.</summary>
    public IEnumerable<Entity> GoodsWithin(TextSpan span) => Within(goods, span);

    private (TextSpan Span, Entity Entity)[] Mentions(Func<Entity, bool> isSought, Func<Mention, bool> counts) =>
        [.. annotations.Entities.Where(isSought).SelectMany(e => e.Mentions.Where(counts).Select(m => (m.Span, e))).OrderBy(m => m.Span)];

    private static IEnumerable<Entity> Within((TextSpan Span, Entity Entity)[] mentions, TextSpan span)
    {
        var low = 0;
        var high = mentions.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = mentions[middle].Span.Start < span.Start ? (middle + 1, high) : (low, middle);
        }

        return mentions.Skip(low).TakeWhile(m => m.Span.Start < span.End).Where(m => span.Contains(m.Span)).Select(m => m.Entity).Distinct();
    }
}
