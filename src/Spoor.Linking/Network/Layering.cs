namespace Spoor.Linking.Network;

/// <summary>Gives every node a column, so that as many edges as can be go from left to right.</summary>
internal static class Layering
{
    /// <summary>
    /// Columns by longest path over the edges in their order of weight; an edge that would close a circle does not count. A node that nothing
    /// leads to stands right before the first one it leads to.
    /// </summary>
    /// <param name="count">Number of nodes.</param>
    /// <param name="edges">Edges, the weightiest first.</param>
    /// <param name="endsAlign">True to put every node that leads to nothing into the last column.</param>
    public static int[] Columns(int count, IReadOnlyList<(int From, int To)> edges, bool endsAlign)
    {
        var after = new SortedSet<int>[count];
        var before = new SortedSet<int>[count];
        for (var i = 0; i < count; i++)
        {
            after[i] = [];
            before[i] = [];
        }

        foreach (var (from, to) in edges)
        {
            if (from != to && !after[from].Contains(to) && !Reaches(to, from, after))
            {
                after[from].Add(to);
                before[to].Add(from);
            }
        }

        var columns = LongestPaths(count, after, before);
        for (var i = 0; i < count; i++)
        {
            if (before[i].Count == 0 && after[i].Count > 0)
            {
                columns[i] = after[i].Min(a => columns[a]) - 1;
            }
        }

        var last = columns.DefaultIfEmpty(0).Max();
        for (var i = 0; endsAlign && i < count; i++)
        {
            columns[i] = after[i].Count == 0 && before[i].Count > 0 ? last : columns[i];
        }

        return columns;
    }

    private static int[] LongestPaths(int count, SortedSet<int>[] after, SortedSet<int>[] before)
    {
        var columns = new int[count];
        var open = before.Select(b => b.Count).ToArray();
        var ready = new Queue<int>(Enumerable.Range(0, count).Where(i => open[i] == 0));
        while (ready.TryDequeue(out var node))
        {
            foreach (var next in after[node])
            {
                columns[next] = Math.Max(columns[next], columns[node] + 1);
                if (--open[next] == 0)
                {
                    ready.Enqueue(next);
                }
            }
        }

        return columns;
    }

    private static bool Reaches(int from, int to, SortedSet<int>[] after)
    {
        var seen = new HashSet<int>();
        var todo = new Stack<int>([from]);
        while (todo.TryPop(out var node))
        {
            if (node == to)
            {
                return true;
            }

            if (seen.Add(node))
            {
                foreach (var next in after[node])
                {
                    todo.Push(next);
                }
            }
        }

        return false;
    }
}
