using Spoor.Extraction.Drafts;
using Spoor.Extraction.Facts;
using Spoor.Model.Annotations;
using Spoor.Model.Documents;

namespace Spoor.Extraction.Claims;

/// <summary>One level of a chain being built; no sources means the publisher or nobody in particular.</summary>
internal sealed record DraftLevel(List<DraftEntity> Sources, bool IsImplicit, bool IsPublisher = false)
{
    public bool IsSame(DraftLevel other) => IsPublisher == other.IsPublisher && Sources.ToHashSet().SetEquals(other.Sources);
}

/// <summary>A claim while the document is still being read.</summary>
internal sealed class DraftClaim
{
    public required TextSpan Quote { get; set; }

    public required int Sentence { get; init; }

    public required List<DraftLevel> Chain { get; set; }

    public Stance Stance { get; set; }

    public Certainty Certainty { get; set; }

    public Polarity Polarity { get; set; }

    public TextSpan? Cue { get; set; }

    public List<DraftFact> Facts { get; } = [];

    public List<DraftFact> Targets { get; } = [];

    public DraftClaim? DuplicateOf { get; set; }

    /// <summary>Said in a heading, headline or caption.</summary>
    public bool IsDisplay { get; init; }

    public required string Rule { get; init; }

    public ClaimId Id { get; set; }
}
