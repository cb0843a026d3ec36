namespace Spoor.Model.Corroboration;

/// <summary>What kind of source a node of a lineage is; it decides what access it can have of its own.</summary>
public enum SourceKind
{
    /// <summary>A newspaper, broadcaster or site.</summary>
    Outlet,

    /// <summary>A news agency.</summary>
    Agency,

    /// <summary>A government or other authority.</summary>
    Authority,

    /// <summary>A paper such as an invoice.</summary>
    Document,

    /// <summary>A public record such as a register.</summary>
    Record,

    /// <summary>Somebody who took part.</summary>
    Participant,

    /// <summary>Somebody who was there.</summary>
    Witness,

    /// <summary>A source that is not named.</summary>
    Anonymous,

    /// <summary>Nobody in particular ("reports say"): never an origin.</summary>
    Unspecified,
}

/// <summary>What a source does with the proposition, as far as support is concerned.</summary>
public enum SourceStance
{
    /// <summary>Carries it.</summary>
    Support,

    /// <summary>Denies it.</summary>
    Deny,

    /// <summary>Says it does not know of it.</summary>
    DeniesKnowledge,

    /// <summary>Says it could not confirm a part of it.</summary>
    CannotConfirm,
}

/// <summary>A source of a proposition.</summary>
public sealed record SourceNode
{
    /// <summary>Identity within the lineage.</summary>
    public required string Id { get; init; }

    /// <summary>Name to show.</summary>
    public required string Label { get; init; }

    /// <summary>What kind of source.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>Institution it belongs to; two sources of one institution are linked.</summary>
    public string? Institution { get; init; }

    /// <summary>Who keeps it; two documents of one intake have one custodian.</summary>
    public string? Custodian { get; init; }

    /// <summary>An authority that states no basis and speaks after a published origin.</summary>
    public bool LateWithoutBasis { get; init; }

    /// <summary>It has something to win or lose; counts for accusers as for deniers.</summary>
    public bool IsInterested { get; init; }

    /// <summary>What it does with the proposition.</summary>
    public SourceStance Stance { get; init; }
}

/// <summary>"<paramref name="From"/> takes the proposition from <paramref name="To"/>".</summary>
public readonly record struct SourceEdge(string From, string To);

/// <summary>Who takes a proposition from whom.</summary>
/// <param name="Nodes">The sources.</param>
/// <param name="Edges">Who takes it from whom.</param>
/// <param name="Read">Ids of the nodes that are documents before the reader.</param>
/// <param name="IsGeneralised">True when a weaker common statement was formed.</param>
public sealed record Lineage(ValueList<SourceNode> Nodes, ValueList<SourceEdge> Edges, ValueList<string> Read, bool IsGeneralised = false);

/// <summary>How a proposition stands, sorted; never "confirmed", "true" or "probable".</summary>
public enum SupportLevel
{
    /// <summary>No traceable origin.</summary>
    None,

    /// <summary>One origin.</summary>
    Single,

    /// <summary>Several sources named, all through one channel; not known to be independent.</summary>
    OneChannel,

    /// <summary>Several channels; not known to be independent.</summary>
    Unsettled,

    /// <summary>Two or more origins not known to depend on each other.</summary>
    Independent,
}

/// <summary>What stands beside the level, never inside it.</summary>
public enum SupportFlag
{
    /// <summary>Denied by a disinterested party.</summary>
    Contested,

    /// <summary>Denied only by those who have an interest.</summary>
    DeniedByInterestedParty,

    /// <summary>A part of it could not be confirmed by who reports it.</summary>
    PartlyUnconfirmed,

    /// <summary>Somebody says not to know of it.</summary>
    KnowledgeDenied,

    /// <summary>Every origin has an interest.</summary>
    OnlyInterestedSources,

    /// <summary>No origin is named.</summary>
    OnlyAnonymousSources,

    /// <summary>Sources that cite each other in a circle.</summary>
    CircularReporting,

    /// <summary>A weaker common statement was formed.</summary>
    Generalised,
}

/// <summary>How many independent origins stand behind a proposition.</summary>
public sealed record Support
{
    /// <summary>Documents that carry it.</summary>
    public required int Mentions { get; init; }

    /// <summary>Largest number of node-disjoint paths from the reader to distinct origins.</summary>
    public required int Channels { get; init; }

    /// <summary>Largest set of origins that are pairwise separate.</summary>
    public required int OriginsMin { get; init; }

    /// <summary>Largest set of origins with no pair same or linked.</summary>
    public required int OriginsMax { get; init; }

    /// <summary>The smaller of channels and <see cref="OriginsMin"/>.</summary>
    public required int Independent { get; init; }

    /// <summary>The level that follows.</summary>
    public required SupportLevel Level { get; init; }

    /// <summary>What stands beside it.</summary>
    public ValueList<SupportFlag> Flags { get; init; }
}
