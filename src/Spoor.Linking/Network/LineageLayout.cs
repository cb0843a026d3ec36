using Spoor.Model;
using Spoor.Model.Corroboration;
using Spoor.Model.Network;
using Spoor.Linking.Corroboration;

namespace Spoor.Linking.Network;

/// <summary>Lays a lineage out as a small river: origins left, channels in the middle, what the reader has right; denials from below.</summary>
public static class LineageLayout
{
    private const double TextWidth = 150;
    private const double LeastWidth = 100;
    private const double LeastDenialWidth = 152;
    private const double KindRoom = 16;
    private const double Margin = 8;

    /// <summary>
    /// The picture. Flows run with the water: from the source to who takes from it. Those who deny, do not know or could not confirm stand
    /// below all who carry it; no flow runs through a source that is not its own.
    /// </summary>
    public static LineagePicture Lay(Lineage lineage)
    {
        var nodes = lineage.Nodes.DistinctBy(n => n.Id, StringComparer.Ordinal).ToArray();
        var numbers = nodes.Select((n, i) => (n.Id, i)).ToDictionary(n => n.Id, n => n.i, StringComparer.Ordinal);
        var edges = lineage.Edges.Distinct().Where(e => numbers.ContainsKey(e.From) && numbers.ContainsKey(e.To) && (Carries(nodes[numbers[e.From]]) || !Carries(nodes[numbers[e.To]]))).ToArray();
        var lines = nodes.Select(n => LabelText.Wrap(n.Label, TextWidth)).ToArray();
        var boxes = nodes.Select((n, i) => Box(n, lines[i])).ToArray();
        var wires = edges.Select(e => new Wire(numbers[e.To], numbers[e.From], 0, 0, Math.Max(boxes[numbers[e.From]].Band, boxes[numbers[e.To]].Band))).ToArray();
        var laid = LayeredLayout.Lay(boxes, wires, Columns(nodes, wires), bandsApart: true);
        PicturePoint Moved(PicturePoint point) => new(Math.Round(point.X + Margin, 1), Math.Round(point.Y + Margin, 1));
        var origins = IndependenceModel.Origins(lineage);
        return new LineagePicture(
            Math.Round(laid.Width + (2 * Margin), 1),
            Math.Round(laid.Height + (2 * Margin), 1),
            nodes.Select((n, i) => new PlacedSource(n, Moved(laid.Corners[i]).X, Moved(laid.Corners[i]).Y, boxes[i].Width, laid.Heights[i], lines[i].ToValueList(), Carries(n) && origins.Contains(n.Id))).ToValueList(),
            edges.Select((e, i) => new PlacedFlow(e, laid.Ways[i].Select(Moved).ToValueList())).ToValueList());
    }

    /// <summary>Columns of those who carry it by their own flows alone; a denial stands left of the first who reports it.</summary>
    private static int[] Columns(SourceNode[] nodes, Wire[] wires)
    {
        var columns = Layering.Columns(nodes.Length, [.. wires.Where(w => w.Band == 0).Select(w => (w.From, w.To))], endsAlign: true);
        for (var i = nodes.Length - 1; i >= 0; i--)
        {
            columns[i] = Carries(nodes[i]) ? columns[i] : wires.Where(w => w.From == i && w.To != i && Carries(nodes[w.To])).Select(w => columns[w.To] - 1).DefaultIfEmpty(columns[i]).Min();
        }

        return columns;
    }

    private static BoxSize Box(SourceNode node, List<string> lines)
    {
        var box = NetworkLayout.Box(lines);
        return box with { Width = Math.Max(box.Width, Carries(node) ? LeastWidth : LeastDenialWidth), Above = KindRoom, Band = Carries(node) ? 0 : 1 };
    }

    private static bool Carries(SourceNode node) => node.Stance == SourceStance.Support;
}
