using Spoor.Model;
using Spoor.Model.Corroboration;
using Spoor.Model.Network;
using Spoor.Linking.Corroboration;

namespace Spoor.Linking.Network;

/// <summary>Lays a lineage out as a small river: origins left, channels in the middle, what the reader has right; denials from below.</summary>
public static class LineageLayout
{
    private const double TextWidth = 150;
    private const double Gap = 24;

    /// <summary>The picture. Flows run with the water: from the source to who takes from it.</summary>
    public static LineagePicture Lay(Lineage lineage)
    {
        var all = lineage.Nodes.DistinctBy(n => n.Id, StringComparer.Ordinal).ToArray();
        var carriers = all.Where(n => n.Stance == SourceStance.Support).ToArray();
        var numbers = carriers.Select((n, i) => (n.Id, i)).ToDictionary(n => n.Id, n => n.i, StringComparer.Ordinal);
        var edges = lineage.Edges.Distinct().Where(e => numbers.ContainsKey(e.From) && numbers.ContainsKey(e.To)).ToArray();
        var lines = carriers.Select(n => LabelText.Wrap(n.Label, TextWidth)).ToArray();
        var boxes = lines.Select(NetworkLayout.Box).ToArray();
        var wires = edges.Select(e => new Wire(numbers[e.To], numbers[e.From], 0, 0)).ToArray();
        var laid = LayeredLayout.Lay(boxes, wires, Layering.Columns(carriers.Length, [.. wires.Select(w => (w.From, w.To))], endsAlign: true));
        var origins = IndependenceModel.Origins(lineage);
        var placed = carriers.Select((n, i) => new PlacedSource(n, laid.Corners[i].X, laid.Corners[i].Y, boxes[i].Width, boxes[i].Height, lines[i].ToValueList(), origins.Contains(n.Id))).ToList();
        var flows = edges.Select((e, i) => new PlacedFlow(e, laid.Ways[i].ToValueList())).ToList();
        var (width, height) = AddDenials(all, laid, placed);
        var byId = placed.ToDictionary(p => p.Node.Id, StringComparer.Ordinal);
        foreach (var edge in lineage.Edges.Distinct().Where(e => byId.ContainsKey(e.From) && byId.ContainsKey(e.To) && byId[e.To].Node.Stance != SourceStance.Support))
        {
            flows.Add(new PlacedFlow(edge, [Top(byId[edge.To]), Bottom(byId[edge.From])]));
        }

        return new LineagePicture(width, height, placed.ToValueList(), flows.ToValueList());
    }

    /// <summary>Those who deny, do not know or could not confirm stand in a row below the river.</summary>
    private static (double Width, double Height) AddDenials(SourceNode[] all, LaidOut laid, List<PlacedSource> placed)
    {
        var (x, width, height) = (Gap, laid.Width, laid.Height);
        foreach (var node in all.Where(n => n.Stance != SourceStance.Support))
        {
            var lines = LabelText.Wrap(node.Label, TextWidth);
            var box = NetworkLayout.Box(lines);
            placed.Add(new PlacedSource(node, x, laid.Height + Gap, box.Width, box.Height, lines.ToValueList(), false));
            x += box.Width + Gap;
            width = Math.Max(width, x);
            height = Math.Max(height, laid.Height + Gap + box.Height + Gap);
        }

        return (Math.Round(width, 1), Math.Round(height, 1));
    }

    private static PicturePoint Top(PlacedSource source) => new(source.X + (source.Width / 2), source.Y);

    private static PicturePoint Bottom(PlacedSource source) => new(source.X + (source.Width / 2), source.Y + source.Height);
}
