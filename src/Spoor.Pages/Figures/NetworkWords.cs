using Spoor.Model.Network;
using Spoor.Pages.Words;

namespace Spoor.Pages.Figures;

/// <summary>The supply picture in words, with the same hedge as the picture.</summary>
internal static class NetworkWords
{
    /// <summary>Who, what and to whom.</summary>
    public static string Caption(NetworkEdge edge, NetworkPicture picture, Wording words)
    {
        var caption = words.Fill("Network.Edge." + edge.Relation, Label(edge.From, picture, words), Label(edge.To, picture, words));
        var label = edge.Label.Length == 0 ? caption : words.Fill("Network.EdgeWithLabel", caption, edge.Label);
        return Hedge(edge, picture, words) is { Length: > 0 } hedge ? words.Fill("Network.EdgeWithHedge", label, hedge) : label;
    }

    /// <summary>How an edge is hedged; empty when it is asserted, and at a gap, where "not stated" already says it.</summary>
    public static string Hedge(NetworkEdge edge, NetworkPicture picture, Wording words) =>
        edge.Relation == NetworkRelation.PossiblySame ? words["Network.PossiblySame"]
        : edge.Standing == EdgeStanding.Hedged && IsGap(edge, picture) ? ""
        : words.Of(edge.Standing);

    private static bool IsGap(NetworkEdge edge, NetworkPicture picture) => picture.Nodes.Any(n =>
        n.Node.Role == NetworkRole.NotStated
        && (string.Equals(n.Node.Id, edge.From, StringComparison.Ordinal) || string.Equals(n.Node.Id, edge.To, StringComparison.Ordinal)));

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
