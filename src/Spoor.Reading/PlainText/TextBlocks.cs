using Spoor.Model.Documents;

namespace Spoor.Reading.PlainText;

/// <summary>Splits a text into blocks by what its layout shows.</summary>
internal sealed class TextBlocks
{
    private const int LongestHeading = 80;
    private const int LongestHeadline = 160;

    private readonly string text;
    private readonly int start;
    private readonly bool isMarkdown;
    private readonly List<TextLine> lines;
    private readonly LineWrap wrap;
    private readonly List<Segment> segments = [];

    private TextBlocks(string text, int start, bool isMarkdown, int from)
    {
        this.text = text;
        this.start = start;
        this.isMarkdown = isMarkdown;
        lines = TextLine.Of(text, from);
        wrap = new LineWrap(text, lines);
    }

    /// <summary>The segments of a part in document coordinates.</summary>
    /// <param name="text">Text of the part.</param>
    /// <param name="start">Where the part begins in the document.</param>
    /// <param name="isMarkdown">Whether the marks of Markdown count.</param>
    /// <param name="from">Where the blocks begin in the part: after the front matter.</param>
    public static List<Segment> Of(string text, int start, bool isMarkdown, int from)
    {
        var blocks = new TextBlocks(text, start, isMarkdown, from);
        blocks.Split();
        return blocks.segments;
    }

    private void Split()
    {
        var at = 0;
        while (at < lines.Count)
        {
            if (lines[at].IsBlank)
            {
                at++;
                continue;
            }

            var end = at;
            while (end < lines.Count && !lines[end].IsBlank)
                end++;
            SplitGroup(at, end);
            at = end;
        }
    }

    private void SplitGroup(int first, int end)
    {
        var isWrapped = wrap.IsWrapped(first, end);
        for (var at = first; at < end;)
            at = TakeBlock(at, first, end, isWrapped);
    }

    private int TakeBlock(int at, int first, int end, bool isWrapped)
    {
        var line = lines[at].In(text);
        if (isMarkdown && LineMarks.HeadingLevel(line) is var level and > 0)
            return Add(at, at + 1, SegmentKind.Heading, line[level..].Length - line[level..].TrimStart().Length + level, level);
        if (at + 1 < end && LineMarks.UnderlineLevel(lines[at + 1].In(text)) is var underlined and > 0 && line.Length <= LongestHeadline && !LineMarks.IsRule(line))
        {
            Add(at, at + 1, SegmentKind.Heading, 0, underlined);
            return at + 2;
        }

        if (LineMarks.IsRule(line))
            return at + 1;
        if (LineMarks.QuoteMarker(line) is var quote and > 0)
            return TakeQuote(at, end, quote);
        if (LineMarks.ListMarker(line) is var marker and > 0 && IsList(at, end))
            return TakeItem(at, end, marker);
        if (LineMarks.IsTableRow(line) && (line[0] == '|' || IsTableBeside(at, first, end)))
            return Add(at, at + 1, SegmentKind.TableRow, 0, 0);
        if (IsForm(at, first, end))
            return Add(at, at + 1, SegmentKind.ListItem, 0, 0);
        if (IsHeading(at, first, end, isWrapped))
            return Add(at, at + 1, SegmentKind.Heading, 0, IsHeadline(at) ? 1 : 2);
        return TakeParagraph(at, end, isWrapped);
    }

    private int TakeParagraph(int at, int end, bool isWrapped)
    {
        var last = at + 1;
        while (last < end && !OpensBlock(last, end) && (isWrapped || (isMarkdown && !LineMarks.EndsSentence(lines[last - 1].In(text)))))
            last++;
        return Add(at, last, SegmentKind.Paragraph, 0, 0);
    }

    private int TakeQuote(int at, int end, int marker)
    {
        var last = at + 1;
        while (last < end && LineMarks.QuoteMarker(lines[last].In(text)) > 0)
            last++;
        return marker >= lines[at].Length && last == at + 1 ? at + 1 : Add(at, last, SegmentKind.BlockQuote, Math.Min(marker, lines[at].Length), 0);
    }

    private int TakeItem(int at, int end, int marker)
    {
        var last = at + 1;
        while (last < end && lines[last].Indent > lines[at].Indent && !OpensBlock(last, end))
            last++;
        return Add(at, last, SegmentKind.ListItem, marker, 0);
    }

    private bool OpensBlock(int at, int end)
    {
        var line = lines[at].In(text);
        return (isMarkdown && LineMarks.HeadingLevel(line) > 0) || LineMarks.IsRule(line) || LineMarks.QuoteMarker(line) > 0
            || (LineMarks.ListMarker(line) > 0 && IsList(at, end));
    }

    // One line that begins with a hyphen may be speech; two in a row are a list. In Markdown one is enough.
    private bool IsList(int at, int end)
    {
        if (isMarkdown)
            return true;
        var mark = lines[at].In(text)[0];
        return IsSameMark(at - 1, mark) || IsSameMark(at + 1, mark) || (at + 2 < end && IsSameMark(at + 2, mark));
    }

    private bool IsSameMark(int at, char mark)
    {
        if (at < 0 || at >= lines.Count || lines[at].IsBlank)
            return false;
        var line = lines[at].In(text);
        return LineMarks.ListMarker(line) > 0 && (line[0] == mark || (char.IsAsciiDigit(line[0]) && char.IsAsciiDigit(mark)));
    }

    private bool IsTableBeside(int at, int first, int end) =>
        (at > first && LineMarks.IsTableRow(lines[at - 1].In(text))) || (at + 1 < end && LineMarks.IsTableRow(lines[at + 1].In(text)));

    // Three labelled lines in a row are an invoice or another form; one or two may be speech or a heading.
    private bool IsForm(int at, int first, int end)
    {
        var run = 0;
        for (var line = Math.Max(first, at - 2); line < Math.Min(end, at + 3) && run < 3; line++)
            run = LineMarks.IsLabelled(lines[line].In(text)) ? run + 1 : 0;
        return run >= 3 && LineMarks.IsLabelled(lines[at].In(text));
    }

    private bool IsHeadline(int at) => start == 0 && segments.All(s => s.Kind is SegmentKind.Boilerplate) && at < 40;

    // A short line that ends no sentence, stands alone or between sentences, and has running text after it.
    private bool IsHeading(int at, int first, int end, bool isWrapped)
    {
        var line = lines[at].In(text);
        var isHeadline = IsHeadline(at);
        if (line.Length > (isHeadline ? LongestHeadline : LongestHeading) || LineMarks.EndsSentence(line.TrimEnd('?').TrimEnd('!')) || line[^1] == ',' || !line.ContainsAnyLetter())
            return false;
        if (isWrapped || (at > first && !LineMarks.EndsSentence(lines[at - 1].In(text))))
            return false;
        var next = at + 1;
        while (next < lines.Count && next < at + 4 && lines[next].IsBlank)
            next++;
        if (next >= lines.Count || lines[next].IsBlank || char.IsLower(text[lines[next].Start]))
            return false;
        var following = lines[next].In(text);
        return following.Length > line.Length && (LineMarks.EndsSentence(following) || following.Length > LongestHeadline || wrap.IsWrapped(next, GroupEnd(next)));
    }

    private int GroupEnd(int at)
    {
        // A dozen lines show whether a paragraph was broken to a width; looking further would take quadratic time.
        var most = Math.Min(lines.Count, at + 12);
        while (at < most && !lines[at].IsBlank)
            at++;
        return at;
    }

    private int Add(int first, int end, SegmentKind kind, int skip, int level)
    {
        var from = Math.Min(lines[first].Start + skip, lines[end - 1].End);
        if (from < lines[end - 1].End)
            segments.Add(new Segment(new TextSpan(start + from, start + lines[end - 1].End), kind, level));
        return end;
    }
}

file static class Letters
{
    public static bool ContainsAnyLetter(this ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (char.IsLetter(c))
                return true;
        }

        return false;
    }
}
