namespace Spoor.Reading.PlainText;

/// <summary>Tells hard-wrapped text from text with one paragraph a line: a wrapped line is one that the next line's first word would have made too long.</summary>
internal sealed class LineWrap
{
    private const int Narrowest = 40;
    private const int Widest = 100;
    private const int Slack = 6;

    private readonly string text;
    private readonly List<TextLine> lines;
    private readonly int documentWidth;

    public LineWrap(string text, List<TextLine> lines)
    {
        this.text = text;
        this.lines = lines;
        documentWidth = WidthOfAll();
    }

    /// <summary>True when the lines are one paragraph that was broken to a width.</summary>
    public bool IsWrapped(int first, int end)
    {
        if (end - first < 2)
            return false;
        var width = documentWidth > 0 ? documentWidth : WidthOf(first, end);
        if (width == 0)
            return false;
        var full = 0;
        var sentences = 0;
        for (var at = first; at < end - 1; at++)
        {
            full += IsFull(at, width) ? 1 : 0;
            sentences += LineMarks.EndsSentence(lines[at].In(text)) ? 1 : 0;
        }

        var breaks = end - first - 1;
        return full * 5 >= breaks * 4 && sentences * 2 < breaks + (breaks > 2 ? 1 : 0);
    }

    private bool IsFull(int at, int width)
    {
        var next = lines[at + 1].In(text);
        var space = next.IndexOf(' ');
        return lines[at].Length + 1 + (space < 0 ? next.Length : space) > width - Slack;
    }

    private int WidthOf(int first, int end)
    {
        var longest = 0;
        for (var at = first; at < end; at++)
            longest = Math.Max(longest, lines[at].Length);
        return longest is >= Narrowest and <= Widest ? longest : 0;
    }

    // A stray web address may be longer than the width; one line in fifty is let off.
    private int WidthOfAll()
    {
        var lengths = new int[Widest + 2];
        var inked = 0;
        foreach (var line in lines)
        {
            if (line.IsBlank)
                continue;
            inked++;
            lengths[Math.Min(line.Length, Widest + 1)]++;
        }

        if (inked < 6 || lengths[Widest + 1] * 50 > inked)
            return 0;
        for (var width = Widest; width >= Narrowest; width--)
        {
            if (lengths[width] > 0)
                return width;
        }

        return 0;
    }
}
