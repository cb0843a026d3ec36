using System.Globalization;
using Spoor.Extraction.Claims;
using Spoor.Extraction.Drafts;
using Spoor.Extraction.Facts;
using Spoor.Extraction.Identifiers;
using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;
using Spoor.Extraction.Values;
using Spoor.Model;
using Spoor.Model.Annotations;
using Spoor.Model.Documents;

namespace Spoor.Extraction;

/// <summary>Turns a draft into annotations: ids from content, spans in document coordinates, everything in order.</summary>
internal sealed class Assembly(DocumentText text, LanguagePack pack, List<Token> tokens)
{
    private readonly string document = text.Document.Sha256;
    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private readonly Dictionary<FoundTime, string> timeIds = [];
    private readonly Dictionary<FoundQuantity, string> quantityIds = [];

    public DocumentAnnotations Put(Draft draft)
    {
        foreach (var entity in draft.Entities)
        {
            var first = entity.Mentions.Count > 0 ? entity.Mentions.Min(m => m.Span).ToString() : entity.Name;
            entity.Id = new EntityId(Id("e", entity.Type.ToString(), first));
        }

        var times = draft.Times.Select(Time).ToList();
        var quantities = draft.Quantities.Select(Quantity).ToList();
        foreach (var fact in draft.Facts)
        {
            fact.Id = new FactId(Id("f", fact.Type.ToString(), fact.Span.ToString(), string.Join(',', fact.Roles.SelectMany(r => r.Value.Select(e => r.Key + e.Id.Value)))));
        }

        foreach (var claim in draft.Claims)
        {
            claim.Id = new ClaimId(Id("c", claim.Quote.ToString(), claim.Rule));
        }

        return new DocumentAnnotations
        {
            Document = text.Document,
            Part = text.Part,
            Language = pack.Code,
            Title = text.Head.Title ?? Headline(draft),
            Publisher = draft.Publisher?.Id,
            Published = text.Head.Published,
            PublishedSpan = text.Head.PublishedSpan,
            Segments = draft.Segments.Select(s => s with { Span = Global(s.Span) }).ToValueList(),
            Sentences = draft.Sentences.Select(s => Global(s.Span)).ToValueList(),
            Entities = draft.Entities.Select(Entity).ToValueList(),
            Times = times.ToValueList(),
            Quantities = quantities.ToValueList(),
            Identifiers = draft.Identifiers.Select(i => new Identifier(Global(i.Span), i.Scheme, i.Value, Holder(draft, i)?.Id, Mark(i.Rule))).ToValueList(),
            Facts = draft.Facts.Select(Fact).ToValueList(),
            Claims = draft.Claims.Select(Claim).ToValueList(),
            Quotations = draft.Quotations.Select(q => new Quotation(Global(new TextSpan(tokens[q.First].Start, tokens[q.End - 1].End)), q.Speaker?.Id, q.Cue is { } cue ? Global(cue) : null, Mark(q.Rule))).ToValueList(),
            Review = draft.Entities.SelectMany(Review).ToValueList(),
        };
    }

    /// <summary>A heading above the body; one between its paragraphs heads what follows it, not the document.</summary>
    private string? Headline(Draft draft)
    {
        var first = draft.Segments.FirstOrDefault(s => s.Kind is not (SegmentKind.Dateline or SegmentKind.Boilerplate or SegmentKind.SourceLine or SegmentKind.Caption));
        return text.Part > 0 || first.Kind != SegmentKind.Heading || first.Span.IsEmpty ? null : text.Text[first.Span.Start..first.Span.End].Trim();
    }

    /// <summary>The party named last before the number in its sentence; a number that has no name before it is nobody's.</summary>
    private static DraftEntity? Holder(Draft draft, FoundIdentifier identifier)
    {
        if (identifier.Scheme is "hs" or "eccn" || identifier.Rule.Contains("invoice", StringComparison.Ordinal) || identifier.Rule.Contains("contract", StringComparison.Ordinal))
        {
            return null;
        }

        var sentence = draft.Sentences.FirstOrDefault(s => s.Span.Contains(identifier.Span));
        return sentence is null ? null : draft.Entities.Where(e => e is { IsParty: true, IsNamed: true } or { Type: EntityType.Product, IsNamed: true })
            .SelectMany(e => e.Mentions.Where(m => m.Span.End <= identifier.Span.Start && m.Span.Start >= sentence.Span.Start).Select(m => (Entity: e, m.Span.End)))
            .OrderByDescending(m => m.End).Select(m => m.Entity).FirstOrDefault();
    }

    private TimeExpression Time(FoundTime time)
    {
        var span = new TextSpan(tokens[time.First].Start, tokens[time.End - 1].End);
        var id = timeIds[time] = Id("t", span.ToString());
        return new TimeExpression(id, Global(span), time.Value, Mark(time.Rule));
    }

    private QuantityExpression Quantity(FoundQuantity quantity)
    {
        var span = new TextSpan(tokens[quantity.First].Start, tokens[quantity.End - 1].End);
        var id = quantityIds[quantity] = Id("q", span.ToString());
        return new QuantityExpression(id, Global(span), quantity.Value, Mark(quantity.Rule));
    }

    private Entity Entity(DraftEntity entity) => new()
    {
        Id = entity.Id,
        Type = entity.Type,
        Name = Name(entity),
        Aliases = entity.Names.Append(entity.Name).Where(n => n.Length > 0 && n != Name(entity)).Distinct(StringComparer.Ordinal).ToValueList(),
        Mentions = entity.Mentions.OrderBy(m => m.Span).Select(m => new Mention(Global(m.Span), m.Kind, Mark(m.Rule))).ToValueList(),
        IsGroup = entity.IsGroup,
        Country = entity.Country,
        Attributes = Attributes(entity),
        SpeaksFor = entity.SpeaksFor.Select(e => e.Id).Order(Comparer<EntityId>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value))).ToValueList(),
        PossiblySameAs = entity.PossiblySameAs.Where(e => e.Mentions.Count > 0).Select(e => e.Id).Order(Comparer<EntityId>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value))).ToValueList(),
    };

    /// <summary>The name, without the full stop of the sentence where it stands without one too: "Orvana Ltd".</summary>
    private string Name(DraftEntity entity)
    {
        var name = entity.Name.Length > 0 ? entity.Name : entity.Mentions.Count > 0 ? text.Text[entity.Mentions[0].Span.Start..entity.Mentions[0].Span.End] : "";
        return name.EndsWith('.') && entity.Names.Contains(name[..^1], StringComparer.Ordinal) ? name[..^1] : name;
    }

    private static ValueList<string> Attributes(DraftEntity entity)
    {
        var attributes = entity.Attributes.ToList();
        if (entity.IsAgency)
        {
            attributes.Add("news agency");
        }

        if (entity.Section is "source" or "record" or "intermediary" or "government")
        {
            attributes.Add(entity.Section);
        }

        return attributes.Distinct(StringComparer.Ordinal).ToValueList();
    }

    private Fact Fact(DraftFact fact) => new()
    {
        Id = fact.Id,
        Type = fact.Type,
        Roles = FactSchema.RolesOf(fact.Type).Where(fact.Roles.ContainsKey).Select(r => new RoleFilling(r, fact.Roles[r].Select(e => e.Id).ToValueList())).ToValueList(),
        Time = fact.Time is { } time && timeIds.TryGetValue(time, out var timeId) ? timeId : null,
        Quantity = fact.Quantity is { } quantity && quantityIds.TryGetValue(quantity, out var quantityId) ? quantityId : null,
        Span = Global(fact.Span),
        Evidence = fact.Evidence.Order().Select(Global).ToValueList(),
        Polarity = fact.Polarity,
        Title = fact.Title,
        Manner = fact.Manner,
        Rule = Mark(fact.Rule),
    };

    private Claim Claim(DraftClaim claim) => new()
    {
        Id = claim.Id,
        Quote = Global(claim.Quote),
        Stance = claim.Stance,
        Certainty = claim.Certainty,
        Polarity = claim.Polarity,
        Chain = claim.Chain.Select(Level).ToValueList(),
        Cue = claim.Cue is { } cue ? Global(cue) : null,
        Facts = claim.Facts.Select(f => f.Id).ToValueList(),
        Targets = claim.Targets.Select(f => f.Id).ToValueList(),
        DuplicateOf = claim.DuplicateOf?.Id,
        Rule = Mark(claim.Rule),
    };

    private static ChainLevel Level(DraftLevel level) => new(
        level.IsPublisher ? [SourceReference.Publisher] : level.Sources.Count == 0 ? [SourceReference.Unspecified] : level.Sources.Select(s => SourceReference.Of(s.Id)).ToValueList(),
        level.IsImplicit);

    private IEnumerable<ReviewItem> Review(DraftEntity entity)
    {
        foreach (var other in entity.PossiblySameAs.Where(e => e.Mentions.Count > 0).OrderBy(e => e.Id.Value, StringComparer.Ordinal))
        {
            var span = entity.Mentions.Min(m => m.Span);
            yield return new ReviewItem("same-party", Global(span), string.Create(CultureInfo.InvariantCulture, $"Is \"{entity.Name}\" the same as \"{other.Name}\"? The document does not say so."), Mark("coreference.possible"));
        }
    }

    private TextSpan Global(TextSpan span) => span.Shift(text.Start);

    private RuleMark Mark(string rule) => new(rule, pack.Mark);

    /// <summary>A content-derived id, numbered on in the rare case that two things of one kind stand at one place.</summary>
    private string Id(string prefix, params ReadOnlySpan<string> fields)
    {
        var part = text.Part.ToString(CultureInfo.InvariantCulture);
        var id = prefix + ContentHash.Short([prefix, document, part, .. fields]);
        for (var n = 2; !used.Add(id); n++)
        {
            id = prefix + ContentHash.Short([prefix, document, part, n.ToString(CultureInfo.InvariantCulture), .. fields]);
        }

        return id;
    }
}
