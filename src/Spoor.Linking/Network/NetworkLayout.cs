using Spoor.Model;
using Spoor.Model.Network;

namespace Spoor.Linking.Network;

/// <summary>Lays a network out left to right, in layers, towards the end user.</summary>
public static class NetworkLayout
{
    private const double NodeTextWidth = 170;
    private const double EdgeTextWidth = 150;
    private const double Padding = 12;

    /// <summary>
    /// The picture: no two nodes overlap, everything lies within its frame, the same network gives the same picture. Movements go from left to
    /// right unless goods go in a circle. Edges that name no node are left out.
    /// </summary>
    public static NetworkPicture Lay(SupplyNetwork network)
    {
        var nodes = network.Nodes.DistinctBy(n => n.Id, StringComparer.Ordinal).ToArray();
        var numbers = nodes.Select((n, i) => (n.Id, i)).ToDictionary(n => n.Id, n => n.i, StringComparer.Ordinal);
        var edges = network.Edges.Where(e => numbers.ContainsKey(e.From) && numbers.ContainsKey(e.To)).ToArray();
        var lines = nodes.Select(n => LabelText.Wrap(n.Label, NodeTextWidth)).ToArray();
        var labels = edges.Select(e => LabelText.Wrap(e.Label, EdgeTextWidth)).ToArray();
        var boxes = lines.Select(Box).ToArray();
        var wires = edges.Select((e, i) => new Wire(numbers[e.From], numbers[e.To], labels[i].Select(LabelText.Width).DefaultIfEmpty(0).Max(), labels[i].Count * LabelText.LineHeight)).ToArray();
        var weighty = edges.Select((e, i) => (e.Relation, i)).Where(e => e.Relation != NetworkRelation.PossiblySame).OrderBy(e => e.Relation).ThenBy(e => e.i).Select(e => (wires[e.i].From, wires[e.i].To)).ToArray();
        var laid = LayeredLayout.Lay(boxes, wires, Layering.Columns(nodes.Length, weighty, endsAlign: false));
        return new NetworkPicture(
            laid.Width,
            laid.Height,
            nodes.Select((n, i) => new PlacedNode(n, laid.Corners[i].X, laid.Corners[i].Y, boxes[i].Width, boxes[i].Height, lines[i].ToValueList())).ToValueList(),
            edges.Select((e, i) => new PlacedEdge(e, laid.Ways[i].ToValueList(), laid.Labels[i], labels[i].ToValueList())).ToValueList());
    }

    /// <summary>The box around lines of text.</summary>
    internal static BoxSize Box(List<string> lines) => new(
        Math.Round(lines.Select(LabelText.Width).DefaultIfEmpty(0).Max() + (2 * Padding), 1),
        (Math.Max(1, lines.Count) * LabelText.LineHeight) + (2 * Padding));
}
