using Spoor.Model.Corroboration;
using Spoor.Model.Documents;
using Spoor.Model.Parties;
using Spoor.Model.Values;

namespace Spoor.Model.Network;

/// <summary>The lanes of the timeline.</summary>
public enum TimelineLane
{
    /// <summary>What happened.</summary>
    Events,

    /// <summary>When it was reported.</summary>
    Reports,

    /// <summary>Since when parties are listed.</summary>
    Listings,
}

/// <summary>Something with a definite time. Its bar is as long as its precision: a quarter is a bar, not a dot.</summary>
public sealed record TimelineItem
{
    /// <summary>Which lane.</summary>
    public required TimelineLane Lane { get; init; }

    /// <summary>What to show.</summary>
    public required string Label { get; init; }

    /// <summary>When; both bounds known.</summary>
    public required TimeValue Time { get; init; }

    /// <summary>The proposition behind an event.</summary>
    public PropositionId? Proposition { get; init; }

    /// <summary>The document of a report.</summary>
    public DocumentId? Document { get; init; }

    /// <summary>The party of a listing.</summary>
    public PartyId? Party { get; init; }
}

/// <summary>A bar with its place in the picture, in pixels at scale 1.</summary>
public sealed record PlacedBar(TimelineItem Item, double X, double Y, double Width, double Height);

/// <summary>A tick of the time axis.</summary>
public readonly record struct TimelineTick(double X, string Label);

/// <summary>A timeline laid out: bars in their lanes over one axis.</summary>
public sealed record TimelinePicture(double Width, double Height, ValueList<PlacedBar> Bars, ValueList<TimelineTick> Ticks, ValueList<(TimelineLane Lane, double Y)> Lanes);
