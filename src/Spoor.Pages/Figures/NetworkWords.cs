using Spoor.Model.Annotations;
using Spoor.Model.Network;
using Spoor.Pages.Words;

namespace Spoor.Pages.Figures;

/// <summary>The supply picture in words, with the same hedge as the picture.</summary>
internal static class NetworkWords
{
    /// <summary>Who, what and to whom.</summary>
    public static string Caption(NetworkEdge edge, NetworkPicture picture, Wording words)
    {
        var caption = words.Fill(Key(edge, picture), Label(edge.From, picture, words), Label(edge.To, picture, words), edge.Verb);
        var label = edge.Label.Length == 0 ? caption : words.Fill("Network.EdgeWithLabel", caption, edge.Label);
        return Hedge(edge, picture, words) is { Length: > 0 } hedge ? words.Fill("Network.EdgeWithHedge", label, hedge) : label;
    }

    /// <summary>How an edge is hedged; empty when it is asserted, and at a gap, where "not stated" already says it.</summary>
    public static string Hedge(NetworkEdge edge, NetworkPicture picture, Wording words) =>
        edge.Relation == NetworkRelation.PossiblySame ? words["Network.PossiblySame"]
        : edge.Standing == EdgeStanding.Hedged && IsGap(edge, picture) ? ""
        : words.Of(edge.Standing);

    /// <summary>A visit has a direction that a meeting has not, and behind a gap nobody is named as maker.</summary>
    private static string Key(NetworkEdge edge, NetworkPicture picture) => edge switch
    {
        { Fact: FactType.Visit } => "Network.Edge.Visit",
        { Relation: NetworkRelation.Making } when IsGap(edge.From, picture) => "Network.Edge.MakingWay",
        _ => "Network.Edge." + edge.Relation,
    };

    /// <summary>Whether a node is a gap drawn as a gap.</summary>
    public static bool IsGap(string id, NetworkPicture picture) => picture.Nodes.Any(n => n.Node.Role == NetworkRole.NotStated && string.Equals(n.Node.Id, id, StringComparison.Ordinal));

    private static bool IsGap(NetworkEdge edge, NetworkPicture picture) => IsGap(edge.From, picture) || IsGap(edge.To, picture);

    /// <summary>The name of a node, or that it is not stated.</summary>
    public static string Label(string id, NetworkPicture picture, Wording words)
    {
        foreach (var placed in picture.Nodes)
        {
            if (string.Equals(placed.Node.Id, id, StringComparison.Ordinal))
            {
                return placed.Node.Role == NetworkRole.NotStated ? words["NetworkRole.NotStated"] : placed.Node.Label;
            }
        }

        return words["NetworkRole.NotStated"];
    }
}
