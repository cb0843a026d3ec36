using Spoor.Model.Documents;

namespace Spoor.Model.Judgements;

/// <summary>
/// What a judgement holds on to: something that stays when packs are updated or the case is rebuilt. Never a derived id.
/// </summary>
public abstract record Anchor;

/// <summary>Words in a document, with the type of what was found there (<c>entity:company</c>, <c>fact:delivery</c>, <c>claim</c>).</summary>
public sealed record TextAnchor(DocumentId Document, TextSpan Span, string Type) : Anchor;

/// <summary>A list entry and the hash of its content when it was judged.</summary>
public sealed record EntryAnchor(string List, string Entry, string ContentHash) : Anchor;

/// <summary>What a person decided.</summary>
public enum Verdict
{
    /// <summary>Both are the same party.</summary>
    Same,

    /// <summary>They are different parties.</summary>
    Different,

    /// <summary>It cannot be told.</summary>
    Unsure,

    /// <summary>The fact is accepted.</summary>
    Accept,

    /// <summary>The fact is rejected.</summary>
    Reject,

    /// <summary>The hit is about this party.</summary>
    TrueHit,

    /// <summary>The hit is about somebody else.</summary>
    FalseHit,
}

/// <summary>A person's decision. Append-only: a later one undoes an earlier one, nothing is changed or removed.</summary>
public sealed record Judgement
{
    /// <summary>Running number in the case, from 1; 0 before it is recorded.</summary>
    public int Number { get; init; }

    /// <summary>What was decided.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>About what; two anchors for same, different and hits.</summary>
    public required ValueList<Anchor> About { get; init; }

    /// <summary>Who decided.</summary>
    public required string By { get; init; }

    /// <summary>When, from the injected clock; UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Why.</summary>
    public required string Because { get; init; }

    /// <summary>Number of the judgement that this one takes back; null when it takes back none.</summary>
    public int? Undoes { get; init; }
}
