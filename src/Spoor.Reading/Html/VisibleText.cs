using System.Text;
using Spoor.Model;
using Spoor.Model.Documents;

namespace Spoor.Reading.Html;

/// <summary>Builds the visible text of a page: white space collapsed as a browser shows it, blocks on lines of their own, each code unit with its place in the source.</summary>
internal sealed class VisibleText(string source)
{
    private readonly StringBuilder text = new();
    private readonly List<SourceRun> runs = [];
    private readonly List<Segment> segments = [];
    private int[]? lineStarts;
    private int blockStart;
    private int pendingSpaceAt = -1;
    private int nextSource = -1;

    public string Text => text.ToString();

    public ValueList<Segment> Segments => segments.ToValueList();

    public SourceMap Map => new(runs.ToValueList());

    public bool IsBlockEmpty => text.Length == blockStart;

    /// <summary>Takes one decoded code unit that stands at an offset of the source.</summary>
    public void Add(char c, int offset, bool keepsSpace)
    {
        if (c is ' ' or '\t' or '\n' or '\r' or '\f' && !keepsSpace)
        {
            if (pendingSpaceAt < 0)
                pendingSpaceAt = offset;
            return;
        }

        FlushSpace();
        Append(c, offset);
    }

    /// <summary>Puts a separator of our own, a tab between cells or a line break, that came from an element.</summary>
    public void Separate(char c, int offset)
    {
        pendingSpaceAt = -1;
        if (!IsBlockEmpty)
            Append(c, offset, isOwn: true);
    }

    /// <summary>Ends the block: what was added since the last one becomes a segment.</summary>
    public void EndBlock(SegmentKind kind, int level)
    {
        pendingSpaceAt = -1;
        var end = text.Length;
        while (end > blockStart && char.IsWhiteSpace(text[end - 1]))
            end--;
        var start = blockStart;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        if (start == end)
        {
            Truncate(blockStart);
            return;
        }

        Truncate(end);
        segments.Add(new Segment(new TextSpan(start, end), kind, level));
        Append('\n', Math.Max(nextSource - 1, 0), isOwn: true);
        blockStart = text.Length;
    }

    private void Truncate(int length)
    {
        text.Length = length;
        while (runs.Count > 0 && runs[^1].TextStart >= length)
            runs.RemoveAt(runs.Count - 1);
        if (length < blockStart)
            blockStart = length;
        nextSource = -1;
    }

    private void FlushSpace()
    {
        if (pendingSpaceAt >= 0 && !IsBlockEmpty && !char.IsWhiteSpace(text[^1]))
            Append(' ', pendingSpaceAt);
        pendingSpaceAt = -1;
    }

    private void Append(char c, int offset, bool isOwn = false)
    {
        var isSame = !isOwn && offset < source.Length && source[offset] == c;
        if (!isSame || offset != nextSource || runs.Count == 0 || !runs[^1].Advances)
            runs.Add(new SourceRun(text.Length, Place(offset), isSame));
        nextSource = isSame ? offset + 1 : offset;
        text.Append(c);
    }

    private CharacterLocation Place(int offset)
    {
        lineStarts ??= LineStarts();
        var line = Array.BinarySearch(lineStarts, offset);
        line = line < 0 ? ~line - 1 : line;
        return new CharacterLocation(offset, line + 1, offset - lineStarts[line] + 1);
    }

    private int[] LineStarts()
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < source.Length; i++)
        {
            if (source[i] == '\n' || (source[i] == '\r' && (i + 1 == source.Length || source[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        return [.. starts];
    }
}
