using Spoor.Model.Documents;
using Spoor.Model.Values;

namespace Spoor.Model.Annotations;

/// <summary>The rule that made an annotation, so that every output can be explained and re-made.</summary>
/// <param name="Id">Name of the rule, such as <c>delivery.passive</c>.</param>
/// <param name="Pack">Language pack and version, such as <c>nb/1</c>; <c>core/1</c> for rules outside packs.</param>
public readonly record struct RuleMark(string Id, string Pack)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Pack}:{Id}";
}

/// <summary>The identity of an entity of one document, derived from the document and its first mention.</summary>
public readonly record struct EntityId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>The identity of a fact sighting in one document.</summary>
public readonly record struct FactId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>The identity of a claim in one document.</summary>
public readonly record struct ClaimId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A stretch of text that names or points at somebody or something.</summary>
public readonly record struct Mention(TextSpan Span, MentionKind Kind, RuleMark Rule);

/// <summary>The mentions of one document that are one party, product, place and so on.</summary>
public sealed record Entity
{
    /// <summary>Identity within the case.</summary>
    public required EntityId Id { get; init; }

    /// <summary>What it is.</summary>
    public required EntityType Type { get; init; }

    /// <summary>The fullest name found, or the first noun phrase when it is not named.</summary>
    public required string Name { get; init; }

    /// <summary>Other names that the document uses for it.</summary>
    public ValueList<string> Aliases { get; init; }

    /// <summary>Where it is mentioned, in order.</summary>
    public required ValueList<Mention> Mentions { get; init; }

    /// <summary>True for several unnamed parties ("Chinese companies").</summary>
    public bool IsGroup { get; init; }

    /// <summary>True when at least one mention is a name.</summary>
    public bool IsNamed => Mentions.Any(m => m.Kind is MentionKind.Named or MentionKind.Metonym);

    /// <summary>Country that the document ties it to (ISO 3166 alpha-2), null when none.</summary>
    public string? Country { get; init; }

    /// <summary>What the document calls it: "seniorforsker", "state-owned".</summary>
    public ValueList<string> Attributes { get; init; }

    /// <summary>Bodies that the document says somebody speaks for, by a post at them: "the purchasing manager of X".</summary>
    public ValueList<EntityId> SpeaksFor { get; init; }

    /// <summary>Entities that may be the same; never merged silently.</summary>
    public ValueList<EntityId> PossiblySameAs { get; init; }
}

/// <summary>A time expression.</summary>
public sealed record TimeExpression(string Id, TextSpan Span, TimeValue Value, RuleMark Rule);

/// <summary>A quantity expression.</summary>
public sealed record QuantityExpression(string Id, TextSpan Span, QuantityValue Value, RuleMark Rule);

/// <summary>An identifier such as a tax number. Shown only when its checksum holds or a cue word stands beside it.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Scheme">Lower-case scheme: inn, ogrn, edrpou, iban, bic, lei, imo, orgnr, uscc, eccn, hs.</param>
/// <param name="Value">The number without spaces.</param>
/// <param name="Holder">Whose it is, when the text says so.</param>
/// <param name="Rule">The rule that found it.</param>
public sealed record Identifier(TextSpan Span, string Scheme, string Value, EntityId? Holder, RuleMark Rule);

/// <summary>The fillers of one role of a fact.</summary>
public sealed record RoleFilling(FactRole Role, ValueList<EntityId> Entities);

/// <summary>A typed relation with roles, as one document states it: a sighting.</summary>
public sealed record Fact
{
    /// <summary>Identity within the case.</summary>
    public required FactId Id { get; init; }

    /// <summary>What kind of relation.</summary>
    public required FactType Type { get; init; }

    /// <summary>Who and what, in the order of <see cref="FactSchema.RolesOf"/>; roles that the text leaves open are absent.</summary>
    public required ValueList<RoleFilling> Roles { get; init; }

    /// <summary>Id of the time expression that dates the fact (never one that dates the report).</summary>
    public string? Time { get; init; }

    /// <summary>Id of the quantity expression.</summary>
    public string? Quantity { get; init; }

    /// <summary>The words that state it first.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Further words that state it or a part of it.</summary>
    public ValueList<TextSpan> Evidence { get; init; }

    /// <summary>Negative when the text says that it did not happen.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>Title of the post, for an office.</summary>
    public string? Title { get; init; }

    /// <summary>A manner that changes what the fact is, such as <c>theft</c> or <c>summons</c>.</summary>
    public string? Manner { get; init; }

    /// <summary>The rule that found it.</summary>
    public required RuleMark Rule { get; init; }

    /// <summary>The fillers of a role; empty when the text leaves it open.</summary>
    public ValueList<EntityId> Filling(FactRole role) => Roles.FirstOrDefault(r => r.Role == role)?.Entities ?? [];
}

/// <summary>One source in a chain: an entity, the publisher, or nobody in particular.</summary>
public readonly record struct SourceReference
{
    private SourceReference(EntityId? entity, bool publisher) => (Entity, IsPublisher) = (entity, publisher);

    /// <summary>The publisher of the document, named or not.</summary>
    public static SourceReference Publisher { get; } = new(null, true);

    /// <summary>Nobody in particular ("is seen as").</summary>
    public static SourceReference Unspecified { get; } = new(null, false);

    /// <summary>A source that the document speaks of.</summary>
    public static SourceReference Of(EntityId entity) => new(entity, false);

    /// <summary>The entity; null for the publisher and for nobody.</summary>
    public EntityId? Entity { get; }

    /// <summary>True for the publisher of the document.</summary>
    public bool IsPublisher { get; }

    /// <summary>True for nobody in particular.</summary>
    public bool IsUnspecified => Entity is null && !IsPublisher;

    /// <summary><c>@publisher</c>, <c>@unspecified</c> or the entity's id.</summary>
    public override string ToString() => Entity?.Value ?? (IsPublisher ? "@publisher" : "@unspecified");
}

/// <summary>One level of a chain: sources that stand side by side.</summary>
/// <param name="Sources">The parallel sources.</param>
/// <param name="IsImplicit">True when none of them is named in the quote's sentence or its cue.</param>
public sealed record ChainLevel(ValueList<SourceReference> Sources, bool IsImplicit = false);

/// <summary>What somebody says: the words, the facts in them, who says it on whose word, how surely, and with which stance.</summary>
public sealed record Claim
{
    /// <summary>Identity within the case.</summary>
    public required ClaimId Id { get; init; }

    /// <summary>The exact words.</summary>
    public required TextSpan Quote { get; init; }

    /// <summary>What the innermost source does with the proposition.</summary>
    public Stance Stance { get; init; }

    /// <summary>How certain it is, as worded.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>Negative when the source rejects the affirmative proposition.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>Sources from the outermost (the publisher) inwards.</summary>
    public required ValueList<ChainLevel> Chain { get; init; }

    /// <summary>The words that attribute it; null when the publisher speaks.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>Facts that it asserts.</summary>
    public ValueList<FactId> Facts { get; init; }

    /// <summary>Facts that a denial, doubt or "could not confirm" hangs on.</summary>
    public ValueList<FactId> Targets { get; init; }

    /// <summary>The claim that this headline, caption or heading repeats.</summary>
    public ClaimId? DuplicateOf { get; init; }

    /// <summary>The rule that found it.</summary>
    public required RuleMark Rule { get; init; }
}

/// <summary>Words in quotation marks or after a quotation dash, without the marks.</summary>
public sealed record Quotation(TextSpan Span, EntityId? Speaker, TextSpan? Cue, RuleMark Rule);

/// <summary>Something the machine found but is not sure enough of to state: it waits for a person.</summary>
/// <param name="Kind">What it would be: <c>same-party</c>, <c>fact</c>, <c>claim</c>, <c>identifier</c>, <c>hit</c>.</param>
/// <param name="Span">The words in question.</param>
/// <param name="Question">One plain sentence: what a person should decide.</param>
/// <param name="Rule">The rule that found it.</param>
public sealed record ReviewItem(string Kind, TextSpan Span, string Question, RuleMark Rule);

/// <summary>Everything found in one document, or one part of it.</summary>
public sealed record DocumentAnnotations
{
    /// <summary>The document.</summary>
    public required DocumentId Document { get; init; }

    /// <summary>Number of the part, from 0.</summary>
    public int Part { get; init; }

    /// <summary>Language (ISO 639), null when it could not be told.</summary>
    public string? Language { get; init; }

    /// <summary>Headline, null when there is none.</summary>
    public string? Title { get; init; }

    /// <summary>The entity that published it; null when not named, never guessed.</summary>
    public EntityId? Publisher { get; init; }

    /// <summary>Publication date; null when not stated.</summary>
    public TimeValue? Published { get; init; }

    /// <summary>Where the publication date stands in the text, when it does.</summary>
    public TextSpan? PublishedSpan { get; init; }

    /// <summary>Refined layout: headings, captions, credits, boilerplate.</summary>
    public ValueList<Segment> Segments { get; init; }

    /// <summary>Sentences in order, for showing the words around a find.</summary>
    public ValueList<TextSpan> Sentences { get; init; }

    /// <summary>Who and what is spoken of.</summary>
    public ValueList<Entity> Entities { get; init; }

    /// <summary>Time expressions in order.</summary>
    public ValueList<TimeExpression> Times { get; init; }

    /// <summary>Quantity expressions in order.</summary>
    public ValueList<QuantityExpression> Quantities { get; init; }

    /// <summary>Identifiers in order.</summary>
    public ValueList<Identifier> Identifiers { get; init; }

    /// <summary>Fact sightings in order.</summary>
    public ValueList<Fact> Facts { get; init; }

    /// <summary>Claims in order.</summary>
    public ValueList<Claim> Claims { get; init; }

    /// <summary>Quotations in order.</summary>
    public ValueList<Quotation> Quotations { get; init; }

    /// <summary>What waits for a person.</summary>
    public ValueList<ReviewItem> Review { get; init; }
}
