using Spoor.Model.Documents;
using Spoor.Reading.Heads;

namespace Spoor.Reading.PlainText;

/// <summary>Reads what the first lines of a text say about it, and sets the line that dates it apart.</summary>
internal static class TextHead
{
    private const int LinesLookedAt = 6;
    private const int OutletLines = 3;

    public static DocumentHead Of(string text, FrontMatter front, List<Segment> segments)
    {
        var head = front.Head;
        if (head.Published is null)
            head = WithDate(head, text, segments);
        if (head.Title is null && segments.FirstOrDefault(s => s.Kind == SegmentKind.Heading) is { Level: 1 } title)
            head = head with { Title = text[title.Span.Start..title.Span.End] };
        return head;
    }

    private static DocumentHead WithDate(DocumentHead head, string text, List<Segment> segments)
    {
        for (var i = 0; i < Math.Min(segments.Count, LinesLookedAt); i++)
        {
            var segment = segments[i];
            if (segment.Kind == SegmentKind.Boilerplate || DateLine.Read(text.AsSpan(segment.Span.Start, segment.Span.Length), i < OutletLines) is not { } found)
                continue;
            SetApart(text, segments, i, found);
            return head with
            {
                Published = found.Day,
                PublishedSpan = new TextSpan(segment.Span.Start + found.DateStart, segment.Span.Start + found.DateEnd),
            };
        }

        return head;
    }

    // "date 2025-09-25 The ministry ..." is a dateline and then a paragraph.
    private static void SetApart(string text, List<Segment> segments, int index, DateLine found)
    {
        var segment = segments[index];
        if (found.IsWholeLine)
        {
            segments[index] = new Segment(segment.Span, SegmentKind.Dateline);
            return;
        }

        var end = segment.Span.Start + found.DateEnd;
        var rest = end;
        while (rest < segment.Span.End && (char.IsWhiteSpace(text[rest]) || text[rest] is ',' or '|' or '–' or '-'))
            rest++;
        segments[index] = new Segment(new TextSpan(segment.Span.Start, end), SegmentKind.Dateline);
        if (rest < segment.Span.End)
            segments.Insert(index + 1, segment with { Span = new TextSpan(rest, segment.Span.End) });
    }
}
