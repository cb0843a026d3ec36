using Spoor.Model.Network;

namespace Spoor.Linking.Network;

/// <summary>A box to place.</summary>
internal readonly record struct BoxSize(double Width, double Height);

/// <summary>A line to route between two boxes, by number, with the size of its label.</summary>
internal readonly record struct Wire(int From, int To, double LabelWidth, double LabelHeight);

/// <summary>What came of a layout: left upper corners, ways and label centres.</summary>
internal sealed record LaidOut(double Width, double Height, PicturePoint[] Corners, PicturePoint[][] Ways, PicturePoint[] Labels);

/// <summary>
/// Layered drawing after Sugiyama, Tagawa and Toda (1981): columns are given; places on long ways are reserved in the columns between;
/// crossings are reduced by barycentres in a fixed number of sweeps; heights are set by least squares under the order of the column.
/// </summary>
internal sealed class LayeredLayout
{
    private const double Margin = 24;
    private const double RowGap = 26;
    private const double LeastColumnGap = 72;
    private const double LabelGap = 6;
    private const int Sweeps = 8;

    private readonly IReadOnlyList<BoxSize> boxes;
    private readonly IReadOnlyList<Wire> wires;
    private readonly List<int> columnOf;
    private readonly List<double> heights;
    private readonly List<List<int>> columns = [];
    private readonly List<List<int>> left = [];
    private readonly List<List<int>> right = [];
    private readonly List<int>[] chains;
    private double[] centres = [];

    private LayeredLayout(IReadOnlyList<BoxSize> boxes, IReadOnlyList<Wire> wires, int[] columnOf)
    {
        (this.boxes, this.wires) = (boxes, wires);
        var least = columnOf.DefaultIfEmpty(0).Min();
        this.columnOf = [.. columnOf.Select(c => c - least)];
        heights = [.. boxes.Select(b => b.Height)];
        chains = new List<int>[wires.Count];
    }

    /// <summary>Lays boxes out in the columns given.</summary>
    public static LaidOut Lay(IReadOnlyList<BoxSize> boxes, IReadOnlyList<Wire> wires, int[] columnOf)
    {
        if (boxes.Count == 0)
        {
            return new LaidOut(2 * Margin, 2 * Margin, [], [], []);
        }

        var layout = new LayeredLayout(boxes, wires, columnOf);
        layout.ReservePlaces();
        layout.ReduceCrossings();
        layout.SetHeights();
        return layout.Draw();
    }

    /// <summary>A wire over several columns gets a place in each column between, so that no box stands in its way.</summary>
    private void ReservePlaces()
    {
        for (var w = 0; w < wires.Count; w++)
        {
            var (from, to) = columnOf[wires[w].From] <= columnOf[wires[w].To] ? (wires[w].From, wires[w].To) : (wires[w].To, wires[w].From);
            chains[w] = [from];
            for (var column = columnOf[from] + 1; column < columnOf[to]; column++)
            {
                chains[w].Add(columnOf.Count);
                columnOf.Add(column);
                heights.Add(10);
            }

            chains[w].Add(to);
        }

        for (var i = 0; i < columnOf.Count; i++)
        {
            while (columns.Count <= columnOf[i])
            {
                columns.Add([]);
            }

            columns[columnOf[i]].Add(i);
            left.Add([]);
            right.Add([]);
        }

        foreach (var (first, second) in chains.SelectMany(c => c.Zip(c.Skip(1))).Where(p => columnOf[p.First] != columnOf[p.Second]))
        {
            right[first].Add(second);
            left[second].Add(first);
        }
    }

    private void ReduceCrossings()
    {
        var best = columns.Select(c => c.ToArray()).ToArray();
        var fewest = Crossings();
        for (var sweep = 0; sweep < Sweeps && fewest > 0; sweep++)
        {
            var forward = sweep % 2 == 0;
            for (var step = 1; step < columns.Count; step++)
            {
                SortByNeighbours(forward ? step : columns.Count - 1 - step, forward ? left : right);
            }

            var crossings = Crossings();
            if (crossings < fewest)
            {
                fewest = crossings;
                best = [.. columns.Select(c => c.ToArray())];
            }
        }

        for (var c = 0; c < columns.Count; c++)
        {
            columns[c] = [.. best[c]];
        }
    }

    private void SortByNeighbours(int column, List<List<int>> neighbours)
    {
        var places = Places();
        columns[column] = [.. columns[column].OrderBy(n => neighbours[n].Count == 0 ? places[n] : neighbours[n].Average(m => (double)places[m] / Math.Max(1, columns[columnOf[m]].Count - 1)) * Math.Max(1, columns[column].Count - 1)).ThenBy(n => places[n])];
    }

    private int[] Places()
    {
        var places = new int[columnOf.Count];
        foreach (var column in columns)
        {
            for (var i = 0; i < column.Count; i++)
            {
                places[column[i]] = i;
            }
        }

        return places;
    }

    private long Crossings()
    {
        var places = Places();
        var total = 0L;
        foreach (var column in columns)
        {
            var lines = column.SelectMany(n => right[n].Select(m => (A: places[n], B: places[m]))).ToArray();
            for (var i = 0; i < lines.Length; i++)
            {
                for (var j = i + 1; j < lines.Length; j++)
                {
                    total += (lines[i].A - lines[j].A) * (lines[i].B - lines[j].B) < 0 ? 1 : 0;
                }
            }
        }

        return total;
    }

    private void SetHeights()
    {
        centres = new double[columnOf.Count];
        foreach (var column in columns)
        {
            Place(column, _ => 0);
        }

        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            var forward = sweep % 2 == 0;
            for (var step = 0; step < columns.Count; step++)
            {
                Place(columns[forward ? step : columns.Count - 1 - step], n => left[n].Concat(right[n]).Select(m => centres[m]).DefaultIfEmpty(centres[n]).Average());
            }
        }

        var top = Enumerable.Range(0, centres.Length).Min(n => centres[n] - (heights[n] / 2));
        for (var n = 0; n < centres.Length; n++)
        {
            centres[n] = Math.Round(centres[n] - top + Margin, 1);
        }
    }

    /// <summary>Nearest heights to the wished ones in least squares that keep order and distance: pooling of adjacent violators.</summary>
    private void Place(List<int> column, Func<int, double> wish)
    {
        var offsets = new double[column.Count];
        for (var i = 1; i < column.Count; i++)
        {
            offsets[i] = offsets[i - 1] + ((heights[column[i - 1]] + heights[column[i]]) / 2) + RowGap;
        }

        var pools = new List<(double Sum, int Count)>();
        for (var i = 0; i < column.Count; i++)
        {
            pools.Add((wish(column[i]) - offsets[i], 1));
            while (pools.Count > 1 && pools[^2].Sum / pools[^2].Count > pools[^1].Sum / pools[^1].Count)
            {
                var merged = (pools[^2].Sum + pools[^1].Sum, pools[^2].Count + pools[^1].Count);
                pools.RemoveRange(pools.Count - 2, 2);
                pools.Add(merged);
            }
        }

        var at = 0;
        foreach (var (sum, count) in pools)
        {
            for (var i = 0; i < count; i++, at++)
            {
                centres[column[at]] = (sum / count) + offsets[at];
            }
        }
    }

    private LaidOut Draw()
    {
        var (starts, widths, ends) = ColumnPlaces();
        var corners = Enumerable.Range(0, boxes.Count)
            .Select(i => new PicturePoint(Math.Round(starts[columnOf[i]] + ((widths[columnOf[i]] - boxes[i].Width) / 2), 1), Math.Round(centres[i] - (boxes[i].Height / 2), 1))).ToArray();
        var ports = new WirePorts(boxes, corners, centres, chains, columnOf);
        var ways = Enumerable.Range(0, wires.Count).Select(w => Way(w, ports, starts, widths)).ToArray();
        var labels = Labels(ways, starts, widths);
        var bottom = Enumerable.Range(0, centres.Length).Max(n => centres[n] + (heights[n] / 2));
        for (var w = 0; w < wires.Count; w++)
        {
            bottom = Math.Max(bottom, labels[w].Y + (wires[w].LabelHeight / 2));
        }

        return new LaidOut(ends + Margin, Math.Round(bottom + Margin, 1), corners, ways, labels);
    }

    /// <summary>Between two columns there is room for the widest label that stands there.</summary>
    private (double[] Starts, double[] Widths, double End) ColumnPlaces()
    {
        var starts = new double[columns.Count];
        var widths = columns.Select(c => c.Where(n => n < boxes.Count).Select(n => boxes[n].Width).DefaultIfEmpty(0).Max()).ToArray();
        var x = Margin;
        for (var c = 0; c < columns.Count; c++)
        {
            starts[c] = x;
            var here = Enumerable.Range(0, wires.Count).Where(w => columnOf[chains[w][0]] == c).ToArray();
            var label = here.Select(w => wires[w].LabelWidth).DefaultIfEmpty(0).Max();
            x += widths[c];
            x += c < columns.Count - 1 ? Math.Max(LeastColumnGap, label + 40) : here.Length > 0 ? label + 56 : 0;
        }

        return (starts, widths, x);
    }

    private PicturePoint[] Way(int wire, WirePorts ports, double[] starts, double[] widths)
    {
        var chain = chains[wire];
        var points = new List<PicturePoint> { ports.Leaving(wire) };
        if (columnOf[chain[0]] == columnOf[chain[^1]])
        {
            var x = starts[columnOf[chain[0]]] + widths[columnOf[chain[0]]] + 16;
            points.Add(new PicturePoint(x, points[0].Y));
            points.Add(new PicturePoint(x, ports.Arriving(wire).Y));
        }

        foreach (var place in chain.Skip(1).SkipLast(1))
        {
            points.Add(new PicturePoint(starts[columnOf[place]], centres[place]));
            points.Add(new PicturePoint(starts[columnOf[place]] + widths[columnOf[place]], centres[place]));
        }

        points.Add(ports.Arriving(wire));
        if (chain[0] != wires[wire].From)
        {
            points.Reverse();
        }

        return [.. points];
    }

    /// <summary>Labels stand in the free strip right of the column that their wire leaves, one below the other.</summary>
    private PicturePoint[] Labels(PicturePoint[][] ways, double[] starts, double[] widths)
    {
        var labels = new PicturePoint[wires.Count];
        foreach (var strip in Enumerable.Range(0, wires.Count).GroupBy(w => columnOf[chains[w][0]]))
        {
            var end = strip.Key + 1 < columns.Count ? starts[strip.Key + 1] : double.MaxValue;
            var begin = starts[strip.Key] + widths[strip.Key];
            var free = double.MinValue;
            foreach (var (w, wish) in strip.Select(w => (w, Wish: LabelWish(ways[w], chains[w][0] == wires[w].From))).OrderBy(s => s.Wish).ThenBy(s => s.w))
            {
                var half = wires[w].LabelHeight / 2;
                var y = Math.Max(Math.Max(wish, free + half), Margin + half);
                free = half > 0 ? y + half + LabelGap : free;
                var x = end < double.MaxValue ? (begin + end) / 2 : begin + 36 + (wires[w].LabelWidth / 2);
                labels[w] = new PicturePoint(Math.Round(x, 1), Math.Round(y, 1));
            }
        }

        return labels;
    }

    private static double LabelWish(PicturePoint[] way, bool forward) =>
        forward ? (way[0].Y + way[1].Y) / 2 : (way[^1].Y + way[^2].Y) / 2;
}
