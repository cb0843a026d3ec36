using Spoor.Model;
using Spoor.Model.Documents;
using Spoor.Model.Findings;

namespace Spoor.Pages.Proof;

/// <summary>
/// Takes an excerpt apart into paragraphs: by the layout where it is known, by line ends where it is not. The line ends inside a
/// paragraph of known layout are where its text was broken to a width: the browser draws them as spaces.
/// </summary>
internal static class Paragraphs
{
    /// <summary>The paragraphs in their order, without blank ones.</summary>
    public static List<(TextSpan Span, SegmentKind Kind)> Of(Excerpt excerpt, ValueList<Segment> segments)
    {
        var result = new List<(TextSpan, SegmentKind)>();
        var end = excerpt.Start + excerpt.Text.Length;
        var at = excerpt.Start;
        foreach (var segment in segments)
        {
            var start = Math.Max(segment.Span.Start, at);
            var stop = Math.Min(segment.Span.End, end);
            if (stop <= start)
            {
                continue;
            }

            // The sign of an item or a quote stands before its segment: it belongs to the same line.
            start = LineStart(excerpt, at, start);
            AddLines(excerpt, at, start, SegmentKind.Paragraph, result);
            if (segment.Kind is not SegmentKind.TableRow)
            {
                Add(excerpt, start, stop, segment.Kind, result);
            }
            else
            {
                AddLines(excerpt, start, stop, segment.Kind, result);
            }

            at = stop;
        }

        AddLines(excerpt, at, end, SegmentKind.Paragraph, result);
        return result;
    }

    private static int LineStart(Excerpt excerpt, int from, int at) =>
        at <= from ? at : excerpt.Text.LastIndexOf('\n', at - excerpt.Start - 1, at - from) is >= 0 and var feed ? excerpt.Start + feed + 1 : from;

    private static void AddLines(Excerpt excerpt, int start, int end, SegmentKind kind, List<(TextSpan, SegmentKind)> result)
    {
        while (start < end)
        {
            var line = excerpt.Text.IndexOf('\n', start - excerpt.Start, end - start);
            var stop = line < 0 ? end : line + excerpt.Start;
            Add(excerpt, start, stop, kind, result);
            start = stop + 1;
        }
    }

    private static void Add(Excerpt excerpt, int start, int end, SegmentKind kind, List<(TextSpan, SegmentKind)> result)
    {
        if (!string.IsNullOrWhiteSpace(excerpt.Words(new TextSpan(start, end))))
        {
            result.Add((new TextSpan(start, end), kind));
        }
    }
}
