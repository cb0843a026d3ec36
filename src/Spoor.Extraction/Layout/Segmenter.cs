using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;
using Spoor.Model.Documents;

namespace Spoor.Extraction.Layout;

/// <summary>
/// Refines the layout that reading found by the words of the language: credits, related links, headings between paragraphs,
/// captions, and the date line at the head. Works in the part's own coordinates.
/// </summary>
internal static class Segmenter
{
    private const int LongestHeading = 16;

    public static List<Segment> Refine(DocumentText text, List<Token> tokens, LanguagePack pack)
    {
        var rough = text.Segments.IsEmpty ? Lines(text.Text) : text.Segments.Select(s => s with { Span = s.Span.Shift(-text.Start) }).ToList();
        var result = new List<Segment>(rough.Count);
        var published = text.Head.PublishedSpan?.Shift(-text.Start);
        var at = 0;
        foreach (var segment in rough)
        {
            while (at < tokens.Count && tokens[at].Start < segment.Span.Start)
            {
                at++;
            }

            var end = at;
            while (end < tokens.Count && tokens[end].End <= segment.Span.End)
            {
                end++;
            }

            if (end > at)
            {
                Refine(segment, tokens, at, end, published, pack, result);
            }
        }

        return result;
    }

    private static void Refine(Segment segment, List<Token> tokens, int first, int end, TextSpan? published, LanguagePack pack, List<Segment> result)
    {
        if (published is { } line && end - first <= 14 && line.Start >= tokens[first].Start && line.End <= tokens[end - 1].End && line.End + 2 >= tokens[end - 1].End)
        {
            // The whole short line dates the document.
            result.Add(segment with { Kind = SegmentKind.Dateline });
            return;
        }

        if (published is { } date && date.Start < tokens[Math.Min(first + 3, end - 1)].End && date.Start >= tokens[first].Start)
        {
            // A date (with a label before it) opens the segment: a line of its own, whatever follows on the same line.
            var after = first;
            while (after < end && tokens[after].Start < date.End)
            {
                after++;
            }

            result.Add(new Segment(new TextSpan(tokens[first].Start, tokens[after - 1].End), SegmentKind.Dateline));
            if (after == end)
            {
                return;
            }

            segment = segment with { Span = new TextSpan(tokens[after].Start, tokens[end - 1].End) };
            first = after;
        }

        if (segment.Kind is SegmentKind.Boilerplate or SegmentKind.TableRow or SegmentKind.SourceLine)
        {
            result.Add(segment);
            return;
        }

        if (pack.Cues.Boilerplate.TryMatch(tokens, first, end, out _, out _) && end - first < 30)
        {
            result.Add(segment with { Kind = SegmentKind.Boilerplate });
            return;
        }

        var dateline = DatelineEnd(tokens, first, end);
        if (dateline > first && dateline < end)
        {
            result.Add(new Segment(new TextSpan(tokens[first].Start, tokens[dateline - 1].End), SegmentKind.Dateline));
            segment = segment with { Span = new TextSpan(tokens[dateline].Start, tokens[end - 1].End) };
            first = dateline;
        }

        var credit = Credit(tokens, first, end, pack);
        if (credit == first)
        {
            result.Add(segment with { Kind = SegmentKind.SourceLine });
            return;
        }

        if (credit > 0)
        {
            result.Add(new Segment(new TextSpan(tokens[first].Start, tokens[credit - 1].End), SegmentKind.Caption));
            result.Add(new Segment(new TextSpan(tokens[credit].Start, tokens[end - 1].End), SegmentKind.SourceLine));
            return;
        }

        var isHeading = segment.Kind == SegmentKind.Paragraph && end - first <= LongestHeading && !EndsSentence(tokens[end - 1]);
        result.Add(isHeading ? segment with { Kind = SegmentKind.Heading, Level = Math.Max(segment.Level, 2) } : segment);
    }

    /// <summary>"OSLO, 3 May (Agency) - ": one past the dash of a place line before running text; <paramref name="first"/> when there is none.</summary>
    private static int DatelineEnd(List<Token> tokens, int first, int end)
    {
        // Markdown sets the place in bold: its marks stand before the word.
        var word = first;
        while (word < end && !tokens[word].IsWord)
        {
            word++;
        }

        if (word - first > 3 || word >= end || tokens[word].Shape != Shape.AllCapitals || tokens[word].Text.Length < 3 || end - first < 10)
        {
            return first;
        }

        for (var i = word + 1; i < Math.Min(first + 14, end); i++)
        {
            if (tokens[i].Text is "-" or "\u2013" or "\u2014" && tokens[i].Start > tokens[i - 1].End)
            {
                return i + 1;
            }

            if (tokens[i] is { IsWord: true, Shape: Shape.Lower } || tokens[i].Text is ":" or ";")
            {
                return first;
            }
        }

        return first;
    }

    /// <summary>The token where a credit begins in the last part of a segment; -1 when there is none.</summary>
    private static int Credit(List<Token> tokens, int first, int end, LanguagePack pack)
    {
        for (var i = Math.Max(first, end - 14); i < end; i++)
        {
            var opens = i == first || tokens[i - 1].Text is "." or ")" or "]" or "|" or "/" or "!" or "?";
            if (opens && pack.Cues.Credits.TryMatch(tokens, i, end, out _, out _))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool EndsSentence(Token last) => last.Text is "." or "!" or "?" or ":" or ";" or "\u201D" or "\"" or "\u00BB" or "\u2026" or "," or ")";

    private static List<Segment> Lines(string text)
    {
        var result = new List<Segment>();
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (!string.IsNullOrWhiteSpace(text[start..end]))
            {
                result.Add(new Segment(new TextSpan(start, end), SegmentKind.Paragraph));
            }

            start = end + 1;
        }

        return result;
    }
}
