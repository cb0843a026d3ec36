namespace Spoor.Linking.Network;

/// <summary>Sets how high everything stands: near to what it is joined with, in the order of its column, never overlapping.</summary>
internal static class Heights
{
    private const double BoxGap = 18;
    private const double LineGap = 12;
    private const double BandGap = 28;
    private const int Sweeps = 24;

    /// <summary>The centre of everything; the topmost edge is at 0.</summary>
    public static double[] Set(LayeredGraph graph, bool bandsApart)
    {
        var centres = new double[graph.ColumnOf.Count];
        foreach (var column in graph.Columns)
        {
            Place(graph, column, centres, _ => 0, double.NegativeInfinity);
        }

        var floor = double.NegativeInfinity;
        foreach (var bands in bandsApart ? graph.Bands.Distinct().Order().Select(b => (Least: b, Most: b)) : [(int.MinValue, int.MaxValue)])
        {
            Settle(graph, centres, bands, floor);
            var inside = Enumerable.Range(0, centres.Length).Where(n => graph.Bands[n] >= bands.Item1 && graph.Bands[n] <= bands.Item2);
            floor = inside.Max(n => centres[n] + (graph.Heights[n] / 2)) + BandGap;
        }

        var top = Enumerable.Range(0, centres.Length).Min(n => centres[n] - (graph.Heights[n] / 2));
        return [.. centres.Select(c => Math.Round(c - top, 1))];
    }

    private static void Settle(LayeredGraph graph, double[] centres, (int Least, int Most) bands, double floor)
    {
        bool Counts(int n) => graph.Bands[n] <= bands.Most;
        var columns = graph.Columns.Select(c => c.Where(n => graph.Bands[n] >= bands.Least && graph.Bands[n] <= bands.Most).ToList()).ToArray();
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            for (var step = 0; step < columns.Length; step++)
            {
                Place(graph, columns[sweep % 2 == 0 ? step : columns.Length - 1 - step], centres, n => graph.Left[n].Concat(graph.Right[n]).Where(Counts).Select(m => centres[m] + graph.Anchor(m) - graph.Anchor(n)).DefaultIfEmpty(centres[n]).Average(), floor);
            }
        }
    }

    /// <summary>Nearest heights to the wished ones in least squares that keep order and distance: pooling of adjacent violators.</summary>
    private static void Place(LayeredGraph graph, List<int> column, double[] centres, Func<int, double> wish, double floor)
    {
        var offsets = new double[column.Count];
        for (var i = 1; i < column.Count; i++)
        {
            var gap = column[i - 1] < graph.Boxes.Count && column[i] < graph.Boxes.Count ? BoxGap : LineGap;
            offsets[i] = offsets[i - 1] + ((graph.Heights[column[i - 1]] + graph.Heights[column[i]]) / 2) + gap;
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

        var least = column.Count == 0 ? floor : floor + (graph.Heights[column[0]] / 2);
        var at = 0;
        foreach (var (sum, count) in pools)
        {
            for (var i = 0; i < count; i++, at++)
            {
                centres[column[at]] = Math.Max(sum / count, least) + offsets[at];
            }
        }
    }
}
