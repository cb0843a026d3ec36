using Spoor.Model.Network;

namespace Spoor.Cli.Terminal;

/// <summary>The supply picture as an indented list: each movement of goods under who sends them, then the other links.</summary>
internal sealed class PathList(Page page, SummaryWords words)
{
    private const int MostLines = 60;

    private readonly HashSet<string> shown = new(StringComparer.Ordinal);
    private int lines;

    /// <summary>Writes the list.</summary>
    public void Write(NetworkPicture picture)
    {
        var nodes = picture.Nodes.Select(n => n.Node).DistinctBy(n => n.Id).ToDictionary(n => n.Id, StringComparer.Ordinal);
        var edges = picture.Edges.SelectMany(e => e.Others.Prepend(e.Edge)).Where(e => nodes.ContainsKey(e.From) && nodes.ContainsKey(e.To)).ToList();
        if (edges.Count == 0)
        {
            page.Line(2, 2, new InkRun(words.NoLinks));
            return;
        }

        var movements = edges.Where(e => e.Relation == NetworkRelation.Movement).ToLookup(e => e.From, StringComparer.Ordinal);
        var reached = movements.SelectMany(g => g).Select(e => e.To).ToHashSet(StringComparer.Ordinal);
        var senders = nodes.Values.Where(n => movements.Contains(n.Id)).ToList();
        foreach (var start in senders.Where(n => !reached.Contains(n.Id)))
            WriteFrom(start, movements, nodes);

        // What is left sends and receives in a circle.
        foreach (var start in senders.Where(n => !shown.Contains(n.Id)))
            WriteFrom(start, movements, nodes);
        WriteOthers([.. edges.Where(e => e.Relation != NetworkRelation.Movement)], nodes);
        if (lines > MostLines)
            page.Line(2, 2, new InkRun(string.Format(System.Globalization.CultureInfo.InvariantCulture, words.More, lines - MostLines)));
    }

    private void WriteFrom(NetworkNode start, ILookup<string, NetworkEdge> movements, Dictionary<string, NetworkNode> nodes)
    {
        Line(2, 4, Name(start));

        // A stack of its own: a long chain of hostile making must not exhaust the program's.
        var open = new Stack<(NetworkEdge Edge, int Depth)>();
        Push(start, 1);
        shown.Add(start.Id);
        while (open.TryPop(out var next))
        {
            var node = nodes[next.Edge.To];
            var isNew = shown.Add(node.Id);
            var indent = 2 + 3 * Math.Min(next.Depth, 8);
            var again = !isNew && movements.Contains(node.Id) ? [new InkRun(" " + words.Above, Ink.Faint)] : Array.Empty<InkRun>();
            Line(indent, indent + 3, [new InkRun("-> "), .. Name(node), .. Rest(next.Edge), .. again]);
            if (isNew)
                Push(node, next.Depth + 1);
        }

        void Push(NetworkNode from, int depth)
        {
            foreach (var edge in movements[from.Id].Reverse())
                open.Push((edge, depth));
        }
    }

    private void WriteOthers(List<NetworkEdge> others, Dictionary<string, NetworkNode> nodes)
    {
        if (others.Count > 0 && lines > 0)
            page.Gap();
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var edge in others.Where(e => e.Relation != NetworkRelation.Making || nodes[e.From].Role != NetworkRole.NotStated))
        {
            InkRun[] runs = edge.Relation == NetworkRelation.Making
                ? [.. Name(nodes[edge.From]), new InkRun(": " + edge.Label), .. Way(edge.To, others, nodes), .. Hedge(edge)]
                : [.. Name(nodes[edge.From]), new InkRun($" {words.Relation(edge)} "), .. Name(nodes[edge.To]), .. Rest(edge)];
            if (told.Add(string.Concat(runs.Select(r => r.Text))))
                Line(2, 4, runs);
        }
    }

    /// <summary>Whom the goods of a maker came to in a way that is not stated; nothing when it is not stated who supplied them either.</summary>
    private IEnumerable<InkRun> Way(string gap, List<NetworkEdge> others, Dictionary<string, NetworkNode> nodes) =>
        others.Where(e => e.Relation == NetworkRelation.Making && e.From == gap).Take(1)
            .Select(e => new InkRun(string.Format(System.Globalization.CultureInfo.InvariantCulture, words.WayNotStated, nodes[e.To].Label)));

    private void Line(int first, int rest, params ReadOnlySpan<InkRun> runs)
    {
        if (++lines <= MostLines)
            page.Line(first, rest, runs);
    }

    private InkRun[] Name(NetworkNode node) => node.IsListed
        ? [new InkRun(node.Label, Ink.Listed), new InkRun(" " + words.ListedMark)]
        : [new InkRun(node.Label, node.Role == NetworkRole.NotStated ? Ink.Faint : Ink.Strong)];

    private InkRun[] Rest(NetworkEdge edge) => [new InkRun(edge.Label.Length > 0 ? ": " + edge.Label : ""), .. Hedge(edge)];

    private InkRun[] Hedge(NetworkEdge edge)
    {
        var standing = edge.Standing switch
        {
            EdgeStanding.Hedged => " " + words.Hedged,
            EdgeStanding.Denied => " " + words.Denied,
            _ => "",
        };
        return [new InkRun(standing, Ink.Faint)];
    }
}
