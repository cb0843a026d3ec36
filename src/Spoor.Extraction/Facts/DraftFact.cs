using Spoor.Extraction.Clauses;
using Spoor.Extraction.Drafts;
using Spoor.Extraction.Values;
using Spoor.Model.Annotations;
using Spoor.Model.Documents;

namespace Spoor.Extraction.Facts;

/// <summary>A fact while the document is still being read.</summary>
internal sealed class DraftFact
{
    public required FactType Type { get; init; }

    public required string Rule { get; init; }

    public SortedDictionary<FactRole, List<DraftEntity>> Roles { get; } = [];

    public FoundTime? Time { get; set; }

    public FoundQuantity? Quantity { get; set; }

    public required TextSpan Span { get; set; }

    public List<TextSpan> Evidence { get; } = [];

    public Polarity Polarity { get; set; }

    public string? Title { get; set; }

    public string? Manner { get; set; }

    /// <summary>The clause it was read off; null for facts inside a noun group.</summary>
    public Clause? Clause { get; init; }

    /// <summary>Index of the sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>True when the narrator presupposes it in an apposition or adjective: no part of what a source says.</summary>
    public bool IsPresupposed { get; init; }

    /// <summary>True when somebody denies it in the clause it stands in: what others tell of the same goods is another fact.</summary>
    public bool IsDenied { get; init; }

    /// <summary>True when its goods are pointed back at ("the drones"): those that were told of before.</summary>
    public bool PointsBack { get; set; }

    /// <summary>True when the words leave open whether it happened at all: it is told by nobody.</summary>
    public bool IsLeftOpen { get; set; }

    public FactId Id { get; set; }

    public IReadOnlyList<DraftEntity> Filling(FactRole role) => Roles.TryGetValue(role, out var list) ? list : [];

    public void Fill(FactRole role, DraftEntity entity)
    {
        var list = Roles.TryGetValue(role, out var found) ? found : Roles[role] = [];
        if (!list.Contains(entity))
        {
            list.Add(entity);
        }
    }
}
