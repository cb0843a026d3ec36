using Spoor.Model.Annotations;
using Spoor.Model.Documents;
using Spoor.Model.Parties;
using Spoor.Model.Values;

namespace Spoor.Model.Corroboration;

/// <summary>The identity of a proposition in a case.</summary>
public readonly record struct PropositionId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A fact sighting: the document and the fact in it.</summary>
public readonly record struct Sighting(DocumentId Document, FactId Fact);

/// <summary>One claim about a proposition, by one document.</summary>
public sealed record Assertion
{
    /// <summary>The document.</summary>
    public required DocumentId Document { get; init; }

    /// <summary>The claim in it.</summary>
    public required ClaimId Claim { get; init; }

    /// <summary>The exact words.</summary>
    public required TextSpan Quote { get; init; }

    /// <summary>What the innermost source does with the proposition.</summary>
    public Stance Stance { get; init; }

    /// <summary>How certain, as worded.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>Affirmed or negated.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>The chain in names, outermost first; parallel sources side by side.</summary>
    public required ValueList<ValueList<string>> Chain { get; init; }

    /// <summary>True when it repeats another claim of the same document (headline, caption).</summary>
    public bool IsDuplicate { get; init; }
}

/// <summary>The fillers of one role, resolved to parties.</summary>
public sealed record PartyRole(FactRole Role, ValueList<PartyId> Parties);

/// <summary>What documents claim about one and the same fact, after parties are resolved.</summary>
public sealed record Proposition
{
    /// <summary>Identity within the case.</summary>
    public required PropositionId Id { get; init; }

    /// <summary>What kind of fact.</summary>
    public required FactType Type { get; init; }

    /// <summary>Who and what.</summary>
    public required ValueList<PartyRole> Roles { get; init; }

    /// <summary>When; null when no document says.</summary>
    public TimeValue? Time { get; init; }

    /// <summary>How much; null when no document says.</summary>
    public QuantityValue? Quantity { get; init; }

    /// <summary>Negative when it is about something that did not happen.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>Title of the post, for an office.</summary>
    public string? Title { get; init; }

    /// <summary>A manner that changes what the fact is, such as <c>theft</c>.</summary>
    public string? Manner { get; init; }

    /// <summary>The fact sightings behind it, each its own evidence.</summary>
    public required ValueList<Sighting> Sightings { get; init; }

    /// <summary>Who claims it, in the order of the documents.</summary>
    public ValueList<Assertion> Assertions { get; init; }

    /// <summary>Denials, doubts, "does not know", "could not confirm": they go wherever the fact goes.</summary>
    public ValueList<Assertion> Caveats { get; init; }

    /// <summary>Of <see cref="Assertions"/> and <see cref="Caveats"/> those that a report of a long case leaves out; 0 where all are held.</summary>
    public int StatementsLeftOut { get; init; }

    /// <summary>Why sightings of several documents were put together, in words; empty for one sighting.</summary>
    public ValueList<string> Grouping { get; init; }

    /// <summary>Who takes it from whom.</summary>
    public required Lineage Lineage { get; init; }

    /// <summary>How many independent origins stand behind it.</summary>
    public required Support Support { get; init; }

    /// <summary>The fillers of a role; empty when open.</summary>
    public ValueList<PartyId> Filling(FactRole role) => Roles.FirstOrDefault(r => r.Role == role)?.Parties ?? [];
}
