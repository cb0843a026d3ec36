namespace Spoor.Linking.Corroboration;

/// <summary>
/// The largest number of node-disjoint paths from the reader to distinct origins: maximum flow where every node has capacity 1
/// (Menger 1927; augmenting paths by breadth first search, Edmonds and Karp 1972).
/// </summary>
internal sealed class DisjointPaths
{
    private readonly List<(int To, int Free)> arcs = [];
    private readonly List<int>[] leaving;
    private readonly int reader;
    private readonly int end;

    private DisjointPaths(SourceGraph graph, IReadOnlyList<int> origins)
    {
        var count = graph.Nodes.Count;
        reader = 2 * count;
        end = reader + 1;
        leaving = new List<int>[end + 1];
        for (var i = 0; i < leaving.Length; i++)
        {
            leaving[i] = [];
        }

        for (var n = 0; n < count; n++)
        {
            Pipe(In(n), Out(n));
            foreach (var next in graph.TakesFrom(n))
            {
                Pipe(Out(n), In(next));
            }
        }

        foreach (var n in graph.Read)
        {
            Pipe(reader, In(n));
        }

        foreach (var n in origins)
        {
            Pipe(Out(n), end);
        }
    }

    /// <summary>Counts the paths.</summary>
    public static int Count(SourceGraph graph, IReadOnlyList<int> origins)
    {
        if (origins.Count == 0)
        {
            return 0;
        }

        var paths = new DisjointPaths(graph, origins);
        var flow = 0;
        while (paths.Augment())
        {
            flow++;
        }

        return flow;
    }

    private static int In(int node) => 2 * node;

    private static int Out(int node) => (2 * node) + 1;

    /// <summary>Arcs stand in pairs: an even one and the way back beside it.</summary>
    private void Pipe(int from, int to)
    {
        leaving[from].Add(arcs.Count);
        arcs.Add((to, 1));
        leaving[to].Add(arcs.Count);
        arcs.Add((from, 0));
    }

    private bool Augment()
    {
        var cameBy = new int[leaving.Length];
        Array.Fill(cameBy, -1);
        var queue = new Queue<int>([reader]);
        while (cameBy[end] < 0 && queue.TryDequeue(out var node))
        {
            foreach (var arc in leaving[node])
            {
                var (to, free) = arcs[arc];
                if (free > 0 && to != reader && cameBy[to] < 0)
                {
                    cameBy[to] = arc;
                    queue.Enqueue(to);
                }
            }
        }

        if (cameBy[end] < 0)
        {
            return false;
        }

        for (var node = end; node != reader;)
        {
            var arc = cameBy[node];
            arcs[arc] = (arcs[arc].To, arcs[arc].Free - 1);
            arcs[arc ^ 1] = (arcs[arc ^ 1].To, arcs[arc ^ 1].Free + 1);
            node = arcs[arc ^ 1].To;
        }

        return true;
    }
}
