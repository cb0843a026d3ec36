using Spoor.Model;
using Spoor.Model.Corroboration;

namespace Spoor.Linking.Corroboration;

/// <summary>How two origins stand to each other.</summary>
public enum OriginRelation
{
    /// <summary>One takes from the other.</summary>
    Same,

    /// <summary>One institution or one custodian.</summary>
    Linked,

    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Different kinds of access, and at least one cannot have been taken from the other.</summary>
    Separate,
}

/// <summary>A person's decision about how two sources stand to each other; it wins over what the machine works out.</summary>
/// <param name="First">Id of the one source node.</param>
/// <param name="Second">Id of the other.</param>
/// <param name="Relation">What was decided.</param>
public sealed record JudgedRelation(string First, string Second, OriginRelation Relation);

/// <summary>
/// How many independent origins stand behind a proposition. Independence has to be shown, it is never assumed. Origins are the
/// reachable ends of the chains; two are separate only when they have different kinds of access and at least one of them cannot have
/// been taken from the other. Support is the smaller of the number of separate origins and the number of separate channels.
/// </summary>
public static class IndependenceModel
{
    /// <summary>Counts the support of a lineage.</summary>
    /// <param name="lineage">Who takes the proposition from whom.</param>
    /// <param name="mentions">Documents that carry it; null: as many as the reader has before him.</param>
    /// <param name="judged">People's decisions about pairs of sources; of two about one pair the later wins.</param>
    public static Support Support(Lineage lineage, int? mentions = null, IReadOnlyList<JudgedRelation>? judged = null)
    {
        var graph = new SourceGraph(lineage);
        var relations = new OriginRelations(graph, judged ?? []);
        var origins = graph.Origins().Where(o => graph.Nodes[o].Stance == SourceStance.Support).ToArray();
        var channels = DisjointPaths.Count(graph, origins);
        var low = Largest(origins, relations, r => r is OriginRelation.Separate).AtLeast;
        var high = Largest(origins, relations, r => r is OriginRelation.Separate or OriginRelation.Unknown).AtMost;
        var independent = Math.Min(channels, low);
        return new Support
        {
            Mentions = mentions ?? lineage.Read.Count,
            Channels = channels,
            OriginsMin = low,
            OriginsMax = high,
            Independent = independent,
            Level = Level(independent, high, channels),
            Flags = Flags(graph, origins, lineage.IsGeneralised).ToValueList(),
        };
    }

    /// <summary>How two sources of a lineage stand to each other; a person's decision wins.</summary>
    public static OriginRelation Relation(Lineage lineage, string first, string second, IReadOnlyList<JudgedRelation>? judged = null)
    {
        var graph = new SourceGraph(lineage);
        var numbers = Enumerable.Range(0, graph.Nodes.Count).ToDictionary(n => graph.Nodes[n].Id, StringComparer.Ordinal);
        return new OriginRelations(graph, judged ?? []).Between(numbers[first], numbers[second]);
    }

    /// <summary>Ids of the origins of a lineage, those that deny among them.</summary>
    public static IReadOnlySet<string> Origins(Lineage lineage)
    {
        var graph = new SourceGraph(lineage);
        return graph.Origins().Select(o => graph.Nodes[o].Id).ToHashSet(StringComparer.Ordinal);
    }

    private static SupportLevel Level(int independent, int high, int channels) => independent switch
    {
        0 => SupportLevel.None,
        >= 2 => SupportLevel.Independent,
        _ when high == 1 => SupportLevel.Single,
        _ when channels == 1 => SupportLevel.OneChannel,
        _ => SupportLevel.Unsettled,
    };

    /// <summary>Origins that stand alike to all others are searched as one member: that keeps the exact search small.</summary>
    private static LargestSet Largest(int[] origins, OriginRelations relations, Func<OriginRelation, bool> allowed)
    {
        var alike = origins.GroupBy(relations.Likeness).Select(g => g.ToArray()).ToArray();
        var weights = alike.Select(g => g.Length > 1 && allowed(relations.Between(g[0], g[1])) ? g.Length : 1).ToArray();
        return LargestSet.Of(weights, (i, j) => allowed(relations.Between(alike[i][0], alike[j][0])));
    }

    private static IEnumerable<SupportFlag> Flags(SourceGraph graph, int[] origins, bool isGeneralised)
    {
        var denials = graph.Nodes.Where(n => n.Stance == SourceStance.Deny).ToArray();
        if (denials.Length > 0)
        {
            yield return denials.All(d => d.IsInterested) ? SupportFlag.DeniedByInterestedParty : SupportFlag.Contested;
        }

        if (graph.Nodes.Any(n => n.Stance == SourceStance.CannotConfirm))
        {
            yield return SupportFlag.PartlyUnconfirmed;
        }

        if (graph.Nodes.Any(n => n.Stance == SourceStance.DeniesKnowledge))
        {
            yield return SupportFlag.KnowledgeDenied;
        }

        if (origins.Length > 0 && origins.All(o => graph.Nodes[o].IsInterested))
        {
            yield return SupportFlag.OnlyInterestedSources;
        }

        if (origins.Length > 0 && origins.All(o => graph.Nodes[o].Kind == SourceKind.Anonymous))
        {
            yield return SupportFlag.OnlyAnonymousSources;
        }

        if (graph.IsCircular())
        {
            yield return SupportFlag.CircularReporting;
        }

        if (isGeneralised)
        {
            yield return SupportFlag.Generalised;
        }
    }
}
