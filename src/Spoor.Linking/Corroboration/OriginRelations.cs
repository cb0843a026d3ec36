using System.Globalization;
using Spoor.Model.Corroboration;

namespace Spoor.Linking.Corroboration;

/// <summary>How the sources of one lineage stand to each other.</summary>
internal sealed class OriginRelations
{
    private readonly SourceGraph graph;
    private readonly Dictionary<(string, string), OriginRelation> judged = [];
    private readonly HashSet<string> judgedIds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> institutions;
    private readonly Dictionary<string, int> custodians;

    public OriginRelations(SourceGraph graph, IReadOnlyList<JudgedRelation> judgements)
    {
        this.graph = graph;
        institutions = Counts(n => n.Institution);
        custodians = Counts(n => n.Custodian);
        foreach (var judgement in judgements)
        {
            judged[Pair(judgement.First, judgement.Second)] = judgement.Relation;
            judgedIds.Add(judgement.First);
            judgedIds.Add(judgement.Second);
        }
    }

    /// <summary>The relation; symmetric.</summary>
    public OriginRelation Between(int first, int second)
    {
        var (x, y) = (graph.Nodes[first], graph.Nodes[second]);
        if (judged.TryGetValue(Pair(x.Id, y.Id), out var decided))
        {
            return decided;
        }

        if (Reaches(first, second) || Reaches(second, first))
        {
            return OriginRelation.Same;
        }

        if (IsShared(x.Institution, y.Institution) || IsShared(x.Custodian, y.Custodian))
        {
            return OriginRelation.Linked;
        }

        var mayBeTaken = x.LateWithoutBasis || y.LateWithoutBasis;
        return !mayBeTaken && x.Kind != y.Kind && (HasOwnAccess(x) || HasOwnAccess(y)) ? OriginRelation.Separate : OriginRelation.Unknown;
    }

    /// <summary>Origins of one likeness stand alike to every other origin. What only one source has cannot link it to another.</summary>
    public string Likeness(int node)
    {
        var source = graph.Nodes[node];
        return judgedIds.Contains(source.Id)
            ? $"judged\u0000{source.Id}"
            : string.Create(CultureInfo.InvariantCulture, $"{source.Kind}\u0000{Shared(source.Institution, institutions)}\u0000{Shared(source.Custodian, custodians)}\u0000{source.LateWithoutBasis}");
    }

    private static string Shared(string? value, Dictionary<string, int> counts) => string.IsNullOrEmpty(value) || counts[value] < 2 ? "" : value;

    private static bool IsShared(string? first, string? second) => !string.IsNullOrEmpty(first) && string.Equals(first, second, StringComparison.Ordinal);

    /// <summary>Cannot have been taken from somebody else's document or briefing.</summary>
    private static bool HasOwnAccess(SourceNode node) => node.Kind is SourceKind.Record or SourceKind.Participant or SourceKind.Witness;

    private static (string, string) Pair(string first, string second) => string.CompareOrdinal(first, second) <= 0 ? (first, second) : (second, first);

    private bool Reaches(int from, int to) => from == to || (!graph.IsSink(from) && graph.Reachable([from])[to]);

    private Dictionary<string, int> Counts(Func<SourceNode, string?> value) =>
        graph.Nodes.Select(value).Where(v => !string.IsNullOrEmpty(v)).GroupBy(v => v!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
}
