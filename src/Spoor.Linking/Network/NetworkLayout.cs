using Spoor.Model;
using Spoor.Model.Network;

namespace Spoor.Linking.Network;

/// <summary>Lays a network out left to right, in layers, towards the end user.</summary>
public static class NetworkLayout
{
    private const double NodeTextWidth = 144;
    private const double Padding = 12;
    private const double LeastWidth = 96;

    /// <summary>A gap says "not stated" in the reader's language and no more; what is not stated is in its label.</summary>
    private const double GapWidth = 110;
    private const double LeastListedWidth = 132;

    /// <summary>More room for the longest role above a node.</summary>
    private const double TwoRolesWidth = 52;
    private const double RoleRoom = 16;
    private const double RingRoom = 6;

    /// <summary>
    /// The picture: no two nodes overlap, no label overlaps another one or a node, no line runs through a node or a label that is not its own,
    /// everything lies within its frame, the same network gives the same picture. Movements go from left to right unless goods go in a circle.
    /// Edges of one meaning and standing between the same two nodes are drawn as one. What hangs together with a movement of goods stands on top,
    /// the rest below. Edges that name no node are left out.
    /// </summary>
    public static NetworkPicture Lay(SupplyNetwork network)
    {
        var nodes = network.Nodes.DistinctBy(n => n.Id, StringComparer.Ordinal).ToArray();
        var numbers = nodes.Select((n, i) => (n.Id, i)).ToDictionary(n => n.Id, n => n.i, StringComparer.Ordinal);
        var gaps = nodes.Where(n => n.Role == NetworkRole.NotStated).Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
        var bundles = EdgeBundle.Of([.. network.Edges.Where(e => numbers.ContainsKey(e.From) && numbers.ContainsKey(e.To))], gaps);
        var supply = bundles.Where(b => IsSupply(b.Edge)).SelectMany(b => new[] { numbers[b.Edge.From], numbers[b.Edge.To] }).ToHashSet();
        var lines = nodes.Select(n => n.Role == NetworkRole.NotStated ? LabelText.Wrap(n.Label, GapWidth - Padding) : LabelText.Wrap(n.Label, NodeTextWidth)).ToArray();
        var boxes = nodes.Select((n, i) => Box(n, lines[i], supply.Contains(i) ? 0 : 1)).ToArray();
        var wires = bundles.Select(b => Wire(b, numbers[b.Edge.From], numbers[b.Edge.To], supply)).ToArray();
        var weighty = bundles.Select((b, i) => (b.Edge.Relation, i)).Where(e => e.Relation != NetworkRelation.PossiblySame).OrderBy(e => e.Relation).ThenBy(e => e.i).Select(e => (wires[e.i].From, wires[e.i].To)).ToArray();
        var laid = IslandLayout.Lay(boxes, wires, Layering.Columns(nodes.Length, weighty, endsAlign: false));
        return new NetworkPicture(
            laid.Width,
            laid.Height,
            nodes.Select((n, i) => new PlacedNode(n, laid.Corners[i].X, laid.Corners[i].Y, boxes[i].Width, laid.Heights[i], lines[i].ToValueList())).ToValueList(),
            bundles.Select((b, i) => new PlacedEdge(b.Edge, laid.Ways[i].ToValueList(), laid.Labels[i], b.Lines) { LabelWidth = b.Width, LabelHeight = b.Height, Others = b.Others, Untold = b.Untold }).ToValueList());
    }

    /// <summary>The box around lines of text.</summary>
    internal static BoxSize Box(List<string> lines) => new(
        Math.Round(lines.Select(LabelText.Width).DefaultIfEmpty(0).Max() + (2 * Padding), 1),
        (Math.Max(1, lines.Count) * LabelText.LineHeight) + (2 * Padding));

    private static BoxSize Box(NetworkNode node, List<string> lines, int band)
    {
        var box = Box(lines);
        var hasWord = node.IsListed || node.Role is not (NetworkRole.NotStated or NetworkRole.Other);
        return box with
        {
            Width = node.Role == NetworkRole.NotStated ? GapWidth : Math.Max(box.Width, (node.IsListed ? LeastListedWidth : LeastWidth) + (node.Role == NetworkRole.RecipientAndSupplier ? TwoRolesWidth : 0)),
            Height = node.Role == NetworkRole.NotStated ? LabelText.LineHeight + (2 * Padding) : box.Height,
            Above = hasWord ? RoleRoom : 0,
            Around = node.IsListed ? RingRoom : 0,
            Band = band,
        };
    }

    /// <summary>A line between parties to supply stands among them, whatever it means.</summary>
    private static Wire Wire(EdgeBundle bundle, int from, int to, HashSet<int> supply) =>
        new(from, to, bundle.Width, bundle.Height, supply.Contains(from) && supply.Contains(to) ? 0 : 1);

    private static bool IsSupply(NetworkEdge edge) => edge.Relation is NetworkRelation.Movement or NetworkRelation.Making;
}
