using Spoor.Model.Annotations;
using Spoor.Model.Documents;

namespace Spoor.Model.Parties;

/// <summary>The identity of a party in a case, derived from its first member.</summary>
public readonly record struct PartyId(string Value) : IComparable<PartyId>
{
    /// <summary>Ordinal order.</summary>
    public int CompareTo(PartyId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Ordinal order.</summary>
    public static bool operator <(PartyId left, PartyId right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >(PartyId left, PartyId right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator <=(PartyId left, PartyId right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >=(PartyId left, PartyId right) => left.CompareTo(right) >= 0;
}

/// <summary>One entity of one document that belongs to a party.</summary>
public readonly record struct PartyMember(DocumentId Document, EntityId Entity);

/// <summary>Why two members were put together; taking it back is a judgement.</summary>
/// <param name="First">The one.</param>
/// <param name="Second">The other.</param>
/// <param name="Reason">One plain sentence.</param>
public sealed record Merge(PartyMember First, PartyMember Second, string Reason);

/// <summary>A party that may be the same as another; shown dashed, never merged silently.</summary>
public sealed record PossibleLink(PartyId Other, string Reason)
{
    /// <summary>True when a document says that they are two.</summary>
    public bool IsSaidDifferent { get; init; }
}

/// <summary>
/// The entities of all documents that are judged to be the same one: a view over judgements that can be re-made,
/// never a destructive merge. Goods, places and documents spoken of are resolved the same way.
/// </summary>
public sealed record Party
{
    /// <summary>Identity within the case.</summary>
    public required PartyId Id { get; init; }

    /// <summary>What it is.</summary>
    public required EntityType Type { get; init; }

    /// <summary>The name it is shown under: the fullest one.</summary>
    public required string Name { get; init; }

    /// <summary>All names and aliases found, in any script, without repetition.</summary>
    public ValueList<string> Names { get; init; }

    /// <summary>True when it has a name of its own; false for "a Russian intermediary".</summary>
    public bool IsNamed { get; init; }

    /// <summary>True for several unnamed parties.</summary>
    public bool IsGroup { get; init; }

    /// <summary>Country that documents tie it to (ISO 3166 alpha-2), null when none or contradictory.</summary>
    public string? Country { get; init; }

    /// <summary>Identifiers of it that documents state: (scheme, value).</summary>
    public ValueList<(string Scheme, string Value)> Identifiers { get; init; }

    /// <summary>Who belongs to it.</summary>
    public required ValueList<PartyMember> Members { get; init; }

    /// <summary>Why they were put together.</summary>
    public ValueList<Merge> Merges { get; init; }

    /// <summary>Who else it may be.</summary>
    public ValueList<PossibleLink> PossiblySameAs { get; init; }
}
