using Spoor.Model.Annotations;
using Spoor.Model.Corroboration;
using Spoor.Model.Listings;
using Spoor.Model.Network;
using Spoor.Model.Parties;

namespace Spoor.Linking.Network;

/// <summary>What the timeline is made of.</summary>
public sealed record TimelineInput
{
    /// <summary>Propositions, most important first.</summary>
    public required IReadOnlyList<Proposition> Propositions { get; init; }

    /// <summary>The parties.</summary>
    public required IReadOnlyList<Party> Parties { get; init; }

    /// <summary>The documents, for the time of their reports.</summary>
    public required IReadOnlyList<DocumentAnnotations> Documents { get; init; }

    /// <summary>Listings that parties were matched with.</summary>
    public IReadOnlyList<(PartyId Party, Listing Listing)> Listings { get; init; } = [];

    /// <summary>The label of an event; null: the names of those who take part.</summary>
    public Func<Proposition, string>? EventLabel { get; init; }

    /// <summary>The label of a report; null: publisher or title.</summary>
    public Func<DocumentAnnotations, string>? ReportLabel { get; init; }

    /// <summary>Most items of each lane.</summary>
    public int LaneLimit { get; init; } = 60;
}

/// <summary>Gathers what has a definite time.</summary>
public static class TimelineBuilder
{
    /// <summary>The items, by lane, then by time.</summary>
    public static IReadOnlyList<TimelineItem> Build(TimelineInput input) => [];
}
