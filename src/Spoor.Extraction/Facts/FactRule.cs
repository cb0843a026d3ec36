using Spoor.Model.Annotations;

namespace Spoor.Extraction.Facts;

/// <summary>Kinds of fillers that a rule asks for.</summary>
internal enum FillerKind
{
    /// <summary>People, companies, bodies, organisations, plants. No outlet: who reports is no party.</summary>
    Party,
    Person,
    Organisation,
    Goods,

    /// <summary>Goods or papers.</summary>
    Thing,
    Place,

    /// <summary>A party or a place.</summary>
    Host,

    /// <summary>A sum of money; fills no role.</summary>
    Money,

    /// <summary>So many per cent; fills no role.</summary>
    Share,
}

/// <summary>A role of a rule with the kind of filler it takes. Without a role the element only has to be there.</summary>
/// <param name="Role">The role; null for an element without one.</param>
/// <param name="Second">For "between A and B": the role of the second group.</param>
/// <param name="Kind">What may fill it.</param>
/// <param name="NounSet">A noun set that the head has to belong to; null for any.</param>
/// <param name="IsOptional">May be absent.</param>
internal sealed record Slot(FactRole? Role, FactRole? Second, FillerKind Kind, string? NounSet, bool IsOptional);

/// <summary>A slot behind one of several prepositions.</summary>
internal sealed record PhraseSlot(string[] Prepositions, Slot Slot);

internal enum Voice
{
    Any,
    Active,
    Passive,

    /// <summary>In the present: who was a director is none now.</summary>
    Present,
}

/// <summary>
/// A rule of a pack, compiled from its line: what stands before the verb is the subject, what follows without a preposition an object.
/// A rule without a verb begins with N(set): a noun with the phrases that belong to it.
/// </summary>
internal sealed record FactRule
{
    public required string Id { get; init; }

    public required FactType Type { get; init; }

    /// <summary>Verb sets; empty for a noun rule.</summary>
    public required string[] Verbs { get; init; }

    public required Voice Voice { get; init; }

    /// <summary>Noun set of a noun rule.</summary>
    public string? Noun { get; init; }

    /// <summary>Role of the genitive before the noun ("X's delivery").</summary>
    public Slot? Possessor { get; init; }

    public Slot? Subject { get; init; }

    public required Slot[] Objects { get; init; }

    public required PhraseSlot[] Phrases { get; init; }

    public string? Manner { get; init; }

    /// <summary>How many roles have to be filled.</summary>
    public required int Least { get; init; }

    public required string[] Positive { get; init; }

    public required string[] Negative { get; init; }
}
