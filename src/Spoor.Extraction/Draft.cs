using Spoor.Extraction.Claims;
using Spoor.Extraction.Drafts;
using Spoor.Extraction.Facts;
using Spoor.Extraction.Identifiers;
using Spoor.Extraction.Layout;
using Spoor.Extraction.Values;
using Spoor.Model.Documents;

namespace Spoor.Extraction;

/// <summary>What the stages made of one text, before ids are given.</summary>
internal sealed class Draft
{
    public required IReadOnlyList<Segment> Segments { get; init; }

    public required List<Sentence> Sentences { get; init; }

    public required IReadOnlyList<FoundTime> Times { get; init; }

    public required IReadOnlyList<FoundQuantity> Quantities { get; init; }

    public required IReadOnlyList<DraftEntity> Entities { get; init; }

    public required IReadOnlyList<DraftFact> Facts { get; init; }

    public required IReadOnlyList<DraftClaim> Claims { get; init; }

    public required IReadOnlyList<FoundQuotation> Quotations { get; init; }

    public required IReadOnlyList<FoundIdentifier> Identifiers { get; init; }

    public DraftEntity? Publisher { get; init; }
}
