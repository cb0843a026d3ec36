using Spoor.Model;
using Spoor.Model.Network;

namespace Spoor.Linking.Network;

/// <summary>Edges of one meaning and standing between the same two nodes, the most important first: they are drawn as one, with one label.</summary>
internal sealed class EdgeBundle
{
    private const double TextWidth = 142;
    private const double HedgeWidth = 146;
    private const double CountWidth = 66;
    private const double Padding = 5;
    private const int MostLines = 3;
    private const int MostLinesAlone = 4;

    private EdgeBundle(NetworkEdge[] edges, bool isMute)
    {
        Edge = edges[0];
        Others = edges.Skip(1).ToValueList();
        var texts = edges.Select(e => e.Writing).Where(t => t.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        var (lines, told) = Told(texts);
        Lines = lines.ToValueList();
        Untold = isMute && texts.Length == 0 ? 0 : edges.Length - Math.Max(1, told);
        var hedged = Edge.Standing != EdgeStanding.Asserted || Edge.Relation == NetworkRelation.PossiblySame;
        var rows = lines.Count + (hedged ? 1 : 0) + (Untold > 0 ? 1 : 0);
        Height = rows == 0 ? 0 : (rows * LabelText.EdgeLineHeight) + Padding;
        Width = rows == 0 ? 0 : Math.Round(Math.Max(lines.Select(LabelText.EdgeWidth).DefaultIfEmpty(0).Max(), hedged ? HedgeWidth : Untold > 0 ? CountWidth : 0) + (2 * Padding), 1);
    }

    public NetworkEdge Edge { get; }

    public ValueList<NetworkEdge> Others { get; }

    /// <summary>How many of the others the label does not tell.</summary>
    public int Untold { get; }

    public ValueList<string> Lines { get; }

    public double Width { get; }

    public double Height { get; }

    /// <summary>Bundles in the order of their first edges. A relation without direction is the same both ways.</summary>
    public static EdgeBundle[] Of(IReadOnlyList<NetworkEdge> edges, IReadOnlySet<string> gaps) =>
        [.. edges.GroupBy(Key).Select(g => new EdgeBundle([.. g], g.Key.Relation == NetworkRelation.Making && gaps.Contains(g.First().From)))];

    private static (string, string, NetworkRelation Relation, EdgeStanding) Key(NetworkEdge edge)
    {
        var turn = edge.Relation is NetworkRelation.Contact or NetworkRelation.PossiblySame && string.CompareOrdinal(edge.From, edge.To) > 0;
        return turn ? (edge.To, edge.From, edge.Relation, edge.Standing) : (edge.From, edge.To, edge.Relation, edge.Standing);
    }

    /// <summary>As many whole labels as the lines allow; the first always, cut where it must be. Of several each has a dot before it.</summary>
    private static (List<string> Lines, int Told) Told(string[] texts)
    {
        if (texts.Length == 0)
        {
            return ([], 0);
        }

        var lines = new List<string>();
        var told = 0;
        foreach (var more in texts.Select(t => LabelText.Wrap($"· {t}", TextWidth, MostLines)).TakeWhile(m => lines.Count + m.Count <= MostLines))
        {
            lines.AddRange(more);
            told++;
        }

        return told < 2 ? (LabelText.Wrap(texts[0], TextWidth, texts.Length == 1 ? MostLinesAlone : MostLines), 1) : (lines, told);
    }
}
