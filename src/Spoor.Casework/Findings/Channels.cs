using Spoor.Model.Corroboration;

namespace Spoor.Casework.Findings;

/// <summary>Finds the one source that everything comes through.</summary>
internal static class Channels
{
    /// <summary>
    /// The label of the source without which the reader reaches no origin: of several the one nearest the origins. Null when there is none but
    /// an origin itself.
    /// </summary>
    public static string? Only(Lineage lineage, IReadOnlySet<string> origins)
    {
        var takes = lineage.Edges.ToLookup(e => e.From, e => e.To, StringComparer.Ordinal);
        var cuts = lineage.Nodes.Where(n => n.Stance == SourceStance.Support && !origins.Contains(n.Id) && !Reaches(lineage.Read, n.Id, takes, origins)).ToArray();
        return cuts.OrderBy(c => cuts.Count(other => other.Id != c.Id && Reached([c.Id], "", takes).Contains(other.Id))).Select(c => c.Label).FirstOrDefault();
    }

    private static bool Reaches(IEnumerable<string> from, string without, ILookup<string, string> takes, IReadOnlySet<string> origins) =>
        Reached(from, without, takes).Overlaps(origins);

    private static HashSet<string> Reached(IEnumerable<string> from, string without, ILookup<string, string> takes)
    {
        var open = new Stack<string>(from.Where(f => f != without));
        var reached = new HashSet<string>(open, StringComparer.Ordinal);
        while (open.TryPop(out var next))
        {
            foreach (var inner in takes[next].Where(i => i != without && reached.Add(i)))
            {
                open.Push(inner);
            }
        }

        return reached;
    }
}
