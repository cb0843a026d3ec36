namespace Spoor.Linking.Network;

/// <summary>Orders each column so that few lines cross: barycentres in a fixed number of sweeps, the best order seen stays.</summary>
internal static class CrossingReduction
{
    private const int Sweeps = 16;

    public static void Order(LayeredGraph graph)
    {
        foreach (var column in graph.Columns)
        {
            Replace(column, column.OrderBy(n => graph.Bands[n]).ThenBy(n => n));
        }

        var best = graph.Columns.Select(c => c.ToArray()).ToArray();
        var fewest = Crossings(graph);
        for (var sweep = 0; sweep < Sweeps && fewest > 0; sweep++)
        {
            var forward = sweep % 2 == 0;
            for (var step = 1; step < graph.Columns.Count; step++)
            {
                Sort(graph, graph.Columns[forward ? step : graph.Columns.Count - 1 - step], forward ? graph.Left : graph.Right);
            }

            var crossings = Crossings(graph);
            if (crossings < fewest)
            {
                fewest = crossings;
                best = [.. graph.Columns.Select(c => c.ToArray())];
            }
        }

        for (var c = 0; c < best.Length; c++)
        {
            Replace(graph.Columns[c], best[c]);
        }
    }

    private static void Sort(LayeredGraph graph, List<int> column, List<List<int>> neighbours)
    {
        var places = Places(graph);
        double Wish(int n) => neighbours[n].Count == 0
            ? places[n]
            : neighbours[n].Average(m => (double)places[m] / Math.Max(1, graph.Columns[graph.ColumnOf[m]].Count - 1)) * Math.Max(1, column.Count - 1);
        Replace(column, column.OrderBy(n => graph.Bands[n]).ThenBy(Wish).ThenBy(n => places[n]));
    }

    private static void Replace(List<int> column, IEnumerable<int> order)
    {
        var sorted = order.ToArray();
        column.Clear();
        column.AddRange(sorted);
    }

    private static int[] Places(LayeredGraph graph)
    {
        var places = new int[graph.ColumnOf.Count];
        foreach (var column in graph.Columns)
        {
            for (var i = 0; i < column.Count; i++)
            {
                places[column[i]] = i;
            }
        }

        return places;
    }

    private static long Crossings(LayeredGraph graph)
    {
        var places = Places(graph);
        var total = 0L;
        foreach (var column in graph.Columns)
        {
            var lines = column.SelectMany(n => graph.Right[n].Select(m => (A: places[n], B: places[m]))).ToArray();
            for (var i = 0; i < lines.Length; i++)
            {
                for (var j = i + 1; j < lines.Length; j++)
                {
                    total += (long)(lines[i].A - lines[j].A) * (lines[i].B - lines[j].B) < 0 ? 1 : 0;
                }
            }
        }

        return total;
    }
}
