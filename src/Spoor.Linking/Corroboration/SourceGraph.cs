using Spoor.Model.Corroboration;

namespace Spoor.Linking.Corroboration;

/// <summary>A lineage by number: fast to walk. Edges and ids that name no node are passed over.</summary>
internal sealed class SourceGraph
{
    private readonly int[][] takesFrom;

    public SourceGraph(Lineage lineage)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var nodes = new List<SourceNode>();
        foreach (var node in lineage.Nodes)
        {
            if (numbers.TryAdd(node.Id, nodes.Count))
            {
                nodes.Add(node);
            }
        }

        var edges = new SortedSet<int>[nodes.Count];
        for (var i = 0; i < edges.Length; i++)
        {
            edges[i] = [];
        }

        foreach (var edge in lineage.Edges)
        {
            if (numbers.TryGetValue(edge.From, out var from) && numbers.TryGetValue(edge.To, out var to))
            {
                edges[from].Add(to);
            }
        }

        Nodes = nodes;
        takesFrom = [.. edges.Select(e => e.ToArray())];
        Read = [.. lineage.Read.Where(numbers.ContainsKey).Select(id => numbers[id]).Distinct()];
    }

    public IReadOnlyList<SourceNode> Nodes { get; }

    /// <summary>Numbers of the nodes that are documents before the reader.</summary>
    public IReadOnlyList<int> Read { get; }

    /// <summary>Numbers of the nodes that a node takes the proposition from.</summary>
    public ReadOnlySpan<int> TakesFrom(int node) => takesFrom[node];

    /// <summary>True when it takes the proposition from nobody.</summary>
    public bool IsSink(int node) => takesFrom[node].Length == 0;

    /// <summary>Every node that can be reached, the starts among them.</summary>
    public bool[] Reachable(IEnumerable<int> starts)
    {
        var seen = new bool[Nodes.Count];
        var todo = new Stack<int>(starts);
        while (todo.TryPop(out var node))
        {
            if (seen[node])
            {
                continue;
            }

            seen[node] = true;
            foreach (var next in takesFrom[node])
            {
                todo.Push(next);
            }
        }

        return seen;
    }

    /// <summary>
    /// Reachable sinks that claim access of their own, whatever their stance. Nodes on a cycle with no way out, and nobody in particular, are none.
    /// </summary>
    public IReadOnlyList<int> Origins()
    {
        var seen = Reachable(Read);
        return [.. Enumerable.Range(0, Nodes.Count).Where(n => seen[n] && IsSink(n) && Nodes[n].Kind != SourceKind.Unspecified)];
    }

    /// <summary>True when some reachable node has no way to any sink: circular reporting.</summary>
    public bool IsCircular()
    {
        var seen = Reachable(Read);
        var reachesEnd = new bool[Nodes.Count];
        var takenBy = new List<int>[Nodes.Count];
        for (var n = 0; n < takenBy.Length; n++)
        {
            takenBy[n] = [];
        }

        var todo = new Stack<int>();
        for (var n = 0; n < Nodes.Count; n++)
        {
            foreach (var next in takesFrom[n])
            {
                takenBy[next].Add(n);
            }

            if (seen[n] && IsSink(n))
            {
                todo.Push(n);
            }
        }

        while (todo.TryPop(out var node))
        {
            if (!reachesEnd[node])
            {
                reachesEnd[node] = true;
                takenBy[node].ForEach(todo.Push);
            }
        }

        return Enumerable.Range(0, Nodes.Count).Any(n => seen[n] && !reachesEnd[n]);
    }
}
