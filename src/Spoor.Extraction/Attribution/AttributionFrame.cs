using Spoor.Extraction.Drafts;
using Spoor.Model.Annotations;

namespace Spoor.Extraction.Attribution;

/// <summary>Who says a stretch of a sentence, and how: one matched frame.</summary>
internal sealed class AttributionFrame
{
    /// <summary>The sources, side by side; empty when nobody in particular says it.</summary>
    public required List<DraftEntity> Sources { get; init; }

    /// <summary>An outlet that the sources reach the publisher through, when this sentence names it.</summary>
    public DraftEntity? Via { get; set; }

    /// <summary>First token of what is said.</summary>
    public required int ContentFirst { get; set; }

    /// <summary>One past the last token of what is said.</summary>
    public required int ContentEnd { get; set; }

    /// <summary>Tokens of the attributing words.</summary>
    public required int CueFirst { get; init; }

    public required int CueEnd { get; init; }

    public Stance Stance { get; init; }

    public Certainty? Certainty { get; init; }

    /// <summary>"is seen as": nobody in particular.</summary>
    public bool IsAgentless { get; init; }

    /// <summary>The whole attributing clause is what is claimed ("the ministry denies the allegations").</summary>
    public bool IsWhole { get; init; }

    /// <summary>True when the source is not named in this sentence.</summary>
    public bool IsCarried { get; init; }

    public required string Rule { get; init; }
}
