using System.Text;
using Spectre.Console.Rendering;

namespace Spoor.Cli.Terminal;

/// <summary>How a run of text is set apart, in colour only on a terminal.</summary>
internal enum Ink
{
    /// <summary>As all else.</summary>
    Plain,

    /// <summary>Headings and names.</summary>
    Strong,

    /// <summary>Less important.</summary>
    Faint,

    /// <summary>Listed parties; never by colour alone.</summary>
    Listed,
}

/// <summary>A run of text in one ink.</summary>
internal readonly record struct InkRun(string Text, Ink Ink = Ink.Plain);

/// <summary>Sets lines of a fixed width with hanging indents. All text passes <see cref="SafeText"/>.</summary>
/// <param name="writer">Where the lines go.</param>
/// <param name="width">Width in cells; wide characters take two.</param>
/// <param name="colour">True for a terminal that shows colour.</param>
internal sealed class Page(TextWriter writer, int width, bool colour)
{
    private const int LeastText = 20;

    /// <summary>An empty line.</summary>
    public void Gap() => writer.Write('\n');

    /// <summary>A heading after an empty line.</summary>
    public void Heading(string text)
    {
        Gap();
        Line(0, 0, new InkRun(text.ToUpperInvariant(), Ink.Strong));
    }

    /// <summary>A paragraph: the first line indented by <paramref name="first"/>, the others by <paramref name="rest"/> cells.</summary>
    public void Line(int first, int rest, params ReadOnlySpan<InkRun> runs)
    {
        var line = new LineInMaking(first, rest, Math.Max(width, rest + LeastText));
        foreach (var run in runs)
        {
            var text = SafeText.OneLine(run.Text);
            var leads = run.Text.Length > 0 && char.IsWhiteSpace(run.Text[0]);
            foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                line.Add(word, run.Ink, spaceBefore: leads);
                leads = true;
            }

            line.EndRun(run.Text.Length > 0 && char.IsWhiteSpace(run.Text[^1]));
        }

        writer.Write(line.Finish(colour));
    }

    /// <summary>A row: each cell but the last takes the width given (or more, when it does not fit), the last one wraps.</summary>
    public void Row(int indent, ReadOnlySpan<int> widths, params ReadOnlySpan<InkRun> cells)
    {
        var line = new LineInMaking(indent, indent + Sum(widths), width);
        var column = indent;
        for (var i = 0; i < cells.Length; i++)
        {
            var leads = i > 0;
            foreach (var word in SafeText.OneLine(cells[i].Text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                line.Add(word, cells[i].Ink, leads);
                leads = true;
            }

            if (i < widths.Length)
                line.PadTo(column += widths[i]);
        }

        writer.Write(line.Finish(colour));
    }

    private static int Sum(ReadOnlySpan<int> widths)
    {
        var sum = 0;
        foreach (var each in widths)
            sum += each;
        return sum;
    }

    /// <summary>Width of a text in cells.</summary>
    public static int Cells(string text) => new Segment(text).CellCount();

    private sealed class LineInMaking(int first, int rest, int width)
    {
        private readonly List<(int Indent, List<InkRun> Pieces)> lines = [(first, [])];
        private int used = first;
        private int clusterAt;
        private int clusterCells;
        private bool pendingSpace;

        public void EndRun(bool endsInSpace) => pendingSpace |= endsInSpace;

        // One cell short: the next word brings its own space.
        public void PadTo(int column)
        {
            if (used < column - 1)
            {
                lines[^1].Pieces.Add(new InkRun(new string(' ', column - 1 - used)));
                used = column - 1;
            }
        }

        public void Add(string word, Ink ink, bool spaceBefore)
        {
            var space = (spaceBefore || pendingSpace) && lines[^1].Pieces.Count > 0;
            pendingSpace = false;
            var cells = Cells(word);
            if (space && used + 1 + cells > width)
            {
                lines.Add((rest, []));
                used = rest;
                space = false;
            }
            else if (!space && used + cells > width && clusterAt > 0)
            {
                TakeClusterDown();
            }

            if (space || lines[^1].Pieces.Count == 0)
                (clusterAt, clusterCells) = (lines[^1].Pieces.Count, 0);

            // A word longer than a line (a path, a hash) stays whole so that it can be copied.
            lines[^1].Pieces.Add(new InkRun(space ? " " + word : word, ink));
            used += cells + (space ? 1 : 0);
            clusterCells += cells;
        }

        // Runs that stand together without a space, such as a name and the quotation mark before it, are not torn apart.
        private void TakeClusterDown()
        {
            var pieces = lines[^1].Pieces;
            var cluster = pieces[clusterAt..];
            pieces.RemoveRange(clusterAt, cluster.Count);
            cluster[0] = cluster[0] with { Text = cluster[0].Text.TrimStart() };
            lines.Add((rest, cluster));
            used = rest + clusterCells;
            clusterAt = 0;
        }

        public string Finish(bool colour)
        {
            var text = new StringBuilder();
            foreach (var (indent, pieces) in lines)
            {
                text.Append(' ', indent);
                var current = Ink.Plain;
                foreach (var piece in pieces)
                {
                    if (colour && piece.Ink != current)
                    {
                        text.Append(Code(piece.Ink));
                        current = piece.Ink;
                    }

                    text.Append(piece.Text);
                }

                if (current != Ink.Plain)
                    text.Append(Code(Ink.Plain));
                text.Append('\n');
            }

            return text.ToString();
        }

        private static string Code(Ink ink) => ink switch
        {
            Ink.Strong => "\e[0;1m",
            Ink.Faint => "\e[0;2m",
            Ink.Listed => "\e[0;1;31m",
            _ => "\e[0m",
        };
    }
}
