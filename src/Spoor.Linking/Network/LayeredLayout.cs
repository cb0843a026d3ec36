using Spoor.Model.Network;

namespace Spoor.Linking.Network;

/// <summary>A box to place, with what stands around it: a ring, a word above. In its column a box of a lower band stands higher.</summary>
internal readonly record struct BoxSize(double Width, double Height, double Above = 0, double Around = 0, int Band = 0);

/// <summary>A line to route between two boxes, by number, with the size of its label.</summary>
internal readonly record struct Wire(int From, int To, double LabelWidth, double LabelHeight, int Band = 0);

/// <summary>What came of a layout: left upper corners, ways and label centres.</summary>
internal sealed record LaidOut(double Width, double Height, PicturePoint[] Corners, double[] Heights, PicturePoint[][] Ways, PicturePoint[] Labels);

/// <summary>
/// Layered drawing after Sugiyama, Tagawa and Toda (1981): columns are given, and between each two of them stands a column for labels. A wire
/// has a place of its own in every column it passes, a label is such a place with a size; so no line runs through a box or a label that is not its own.
/// </summary>
internal sealed class LayeredLayout
{
    private const double Stub = 12;
    private const double LeastSlope = 14;
    private const double MostSlope = 28;

    private readonly LayeredGraph graph;
    private readonly double[] centres;
    private readonly double[] starts;
    private readonly double[] widths;
    private readonly double end;

    private LayeredLayout(LayeredGraph graph, bool bandsApart)
    {
        this.graph = graph;
        CrossingReduction.Order(graph);
        centres = Heights.Set(graph, bandsApart);
        (starts, widths, end) = ColumnPlaces();
    }

    /// <summary>Lays boxes out in the columns given.</summary>
    /// <param name="boxes">What to place.</param>
    /// <param name="wires">What to draw between.</param>
    /// <param name="columnOf">The column of each box.</param>
    /// <param name="bandsApart">True when a band begins below all of the band before it, not only in its column.</param>
    public static LaidOut Lay(IReadOnlyList<BoxSize> boxes, IReadOnlyList<Wire> wires, int[] columnOf, bool bandsApart = false) =>
        boxes.Count == 0 ? new LaidOut(0, 0, [], [], [], []) : new LayeredLayout(new LayeredGraph(boxes, wires, columnOf), bandsApart).Draw();

    private LaidOut Draw()
    {
        var boxes = graph.Boxes;
        var corners = Enumerable.Range(0, boxes.Count)
            .Select(i => new PicturePoint(
                Math.Round(starts[graph.ColumnOf[i]] + ((widths[graph.ColumnOf[i]] - boxes[i].Width) / 2), 1),
                Math.Round(centres[i] + (boxes[i].Above / 2) - (graph.BoxHeights[i] / 2), 1)))
            .ToArray();
        var ports = new WirePorts(graph, corners, centres);
        var ways = Enumerable.Range(0, graph.Wires.Count).Select(w => Way(w, ports)).ToArray();
        var labels = Enumerable.Range(0, graph.Wires.Count).Select(w => Label(graph.LabelPlace[w])).ToArray();
        var bottom = Enumerable.Range(0, centres.Length).Max(n => centres[n] + (graph.Heights[n] / 2));
        return new LaidOut(Math.Round(end, 1), Math.Round(bottom, 1), corners, [.. graph.BoxHeights], ways, labels);
    }

    private PicturePoint Label(int place) => new(Math.Round(starts[graph.ColumnOf[place]] + (widths[graph.ColumnOf[place]] / 2), 1), centres[place]);

    /// <summary>Columns one after the other; where lines climb, the strip between is wider.</summary>
    private (double[] Starts, double[] Widths, double End) ColumnPlaces()
    {
        var columns = graph.Columns;
        var begins = new double[columns.Count];
        var wide = columns.Select(c => c.Select(n => graph.Widths[n]).DefaultIfEmpty(0).Max()).ToArray();
        var x = 0.0;
        for (var c = 0; c < columns.Count; c++)
        {
            begins[c] = Math.Round(x, 1);
            x += wide[c];
            var climbs = columns[c].SelectMany(n => graph.Right[n].Select(m => Math.Abs(centres[m] - centres[n]))).ToArray();
            x += climbs.Length == 0 ? 0 : Stub + Math.Clamp(climbs.Max() / 5, LeastSlope, MostSlope);
        }

        return (begins, wide, x);
    }

    private PicturePoint[] Way(int wire, WirePorts ports)
    {
        var chain = graph.Chains[wire];
        var points = new List<PicturePoint> { ports.Leaving(wire) };
        var first = graph.ColumnOf[chain[0]];
        points.Add(new PicturePoint(Edge(first, right: true), points[0].Y));
        if (first == graph.ColumnOf[chain[^1]])
        {
            var place = chain[1];
            var turn = new PicturePoint(Edge(graph.ColumnOf[place], right: false), centres[place]);
            points.AddRange([turn, turn with { X = Math.Round(Label(place).X - (graph.Widths[place] / 2), 1) }, turn]);
            points.Add(new PicturePoint(Edge(first, right: true), ports.Arriving(wire).Y));
        }
        else
        {
            foreach (var place in chain.Skip(1).SkipLast(1))
            {
                points.Add(new PicturePoint(Edge(graph.ColumnOf[place], right: false), centres[place]));
                points.Add(new PicturePoint(Edge(graph.ColumnOf[place], right: true), centres[place]));
            }

            points.Add(new PicturePoint(Edge(graph.ColumnOf[chain[^1]], right: false), ports.Arriving(wire).Y));
        }

        points.Add(ports.Arriving(wire));
        if (chain[0] != graph.Wires[wire].From)
        {
            points.Reverse();
        }

        return [.. points.Where((p, i) => i == 0 || i == points.Count - 1 || p != points[i - 1])];
    }

    /// <summary>A column's side, with room for a straight end of line before a box.</summary>
    private double Edge(int column, bool right) => Math.Round(
        right ? starts[column] + widths[column] : starts[column] - (LayeredGraph.IsBoxColumn(column) ? Stub / 2 : 0), 1);
}
