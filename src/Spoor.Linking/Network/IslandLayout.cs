using Spoor.Model.Network;

namespace Spoor.Linking.Network;

/// <summary>Lays out apart what does not hang together: what has a part in supply first and on top, the rest in rows below.</summary>
internal static class IslandLayout
{
    private const double Margin = 16;
    private const double Between = 44;

    /// <summary>The width that a row may have in any case; about what a wide window shows.</summary>
    private const double RowWidth = 1240;

    /// <summary>Lays boxes out in the columns given.</summary>
    public static LaidOut Lay(IReadOnlyList<BoxSize> boxes, IReadOnlyList<Wire> wires, int[] columnOf)
    {
        var corners = new PicturePoint[boxes.Count];
        var heights = new double[boxes.Count];
        var ways = new PicturePoint[wires.Count][];
        var labels = new PicturePoint[wires.Count];
        var islands = Islands(boxes.Count, wires).Select(m => new Island(m, boxes, wires, columnOf)).OrderBy(i => i.Band).ThenBy(i => i.Members[0]).ToArray();
        var rowWidth = islands.Select(i => i.Laid.Width).Append(RowWidth).Max();
        var (x, y, rowHeight, band) = (0.0, Margin, 0.0, 0);
        var width = 0.0;
        foreach (var island in islands)
        {
            if (x > 0 && (x + island.Laid.Width > rowWidth || island.Band != band))
            {
                (x, y, rowHeight) = (0, y + rowHeight + Between, 0);
            }

            PicturePoint Moved(PicturePoint p) => new(Math.Round(p.X + x + Margin, 1), Math.Round(p.Y + y, 1));
            for (var i = 0; i < island.Members.Length; i++)
            {
                corners[island.Members[i]] = Moved(island.Laid.Corners[i]);
                heights[island.Members[i]] = island.Laid.Heights[i];
            }

            for (var w = 0; w < island.Wires.Length; w++)
            {
                ways[island.Wires[w]] = [.. island.Laid.Ways[w].Select(Moved)];
                labels[island.Wires[w]] = Moved(island.Laid.Labels[w]);
            }

            width = Math.Max(width, x + island.Laid.Width);
            rowHeight = Math.Max(rowHeight, island.Laid.Height);
            (x, band) = (x + island.Laid.Width + Between, island.Band);
        }

        return new LaidOut(Math.Round(width + (2 * Margin), 1), Math.Round(y + rowHeight + Margin, 1), corners, heights, ways, labels);
    }

    /// <summary>Boxes that wires join, each list in ascending order.</summary>
    private static IEnumerable<int[]> Islands(int count, IReadOnlyList<Wire> wires)
    {
        var root = Enumerable.Range(0, count).ToArray();
        int Root(int i)
        {
            while (root[i] != i)
            {
                i = root[i] = root[root[i]];
            }

            return i;
        }

        foreach (var wire in wires)
        {
            var (a, b) = (Root(wire.From), Root(wire.To));
            root[Math.Max(a, b)] = Math.Min(a, b);
        }

        return Enumerable.Range(0, count).GroupBy(Root).Select(g => g.ToArray());
    }

    private sealed class Island
    {
        public Island(int[] members, IReadOnlyList<BoxSize> boxes, IReadOnlyList<Wire> wires, int[] columnOf)
        {
            Members = members;
            var numbers = members.Select((m, i) => (m, i)).ToDictionary(m => m.m, m => m.i);
            Wires = [.. Enumerable.Range(0, wires.Count).Where(w => numbers.ContainsKey(wires[w].From))];
            Band = members.Min(m => boxes[m].Band);
            Laid = LayeredLayout.Lay(
                [.. members.Select(m => boxes[m])],
                [.. Wires.Select(w => wires[w] with { From = numbers[wires[w].From], To = numbers[wires[w].To] })],
                [.. members.Select(m => columnOf[m])]);
        }

        /// <summary>Numbers of its boxes.</summary>
        public int[] Members { get; }

        /// <summary>Numbers of its wires.</summary>
        public int[] Wires { get; }

        /// <summary>The lowest band of its boxes.</summary>
        public int Band { get; }

        public LaidOut Laid { get; }
    }
}
