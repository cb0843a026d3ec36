using AngleSharp.Html.Parser;
using Spoor.Model;
using Spoor.Model.Documents;
using Spoor.Reading.Heads;

namespace Spoor.Reading.Html;

/// <summary>Turns decoded HTML into the text of a document.</summary>
internal static class HtmlPage
{
    /// <summary>The text of a page. Above the limits its tags are stripped by a linear scan, which is said in a repair.</summary>
    public static DocumentText Read(DocumentId document, string source, bool isTooLarge, int depthLimit, IEnumerable<Repair> repairs)
    {
        var notes = repairs.ToList();
        var visible = new VisibleText(source);
        var head = DocumentHead.Nothing;
        if (isTooLarge)
            notes.Add(new Repair("The page is too large for building its tree; its tags were stripped instead, so that navigation is not told from text.", "whole file"));
        var isDeep = !isTooLarge && HtmlNesting.IsTooDeep(source, depthLimit);
        if (isDeep)
            notes.Add(new Repair($"Elements nest deeper than {depthLimit}; the tags were stripped instead of building a tree, so that navigation is not told from text.", "whole file"));
        if (isTooLarge || isDeep)
            StrippedText.Write(source, visible);
        else
            head = Parse(source, visible, notes);
        return Text(document, visible, head, notes);
    }

    private static DocumentHead Parse(string source, VisibleText visible, List<Repair> notes)
    {
        // A byte order mark is not shown, and a NUL would be dropped where the place of the text is looked up.
        var nuls = source.AsSpan().Count('\0');
        if (nuls > 0)
            notes.Add(new Repair($"{nuls} NUL characters stand in the page; U+FFFD stands in the place of each.", "whole file"));
        var sound = source.Replace('\0', '\uFFFD').Replace('\uFEFF', ' ');
        using var page = new HtmlParser().ParseDocument(sound);
        var head = new PageHead();
        var said = head.Of(page);
        if (head.HasBrokenLinkedData)
            notes.Add(new Repair("Linked data (JSON-LD) in the page is malformed or too large and was passed over.", "script application/ld+json"));
        if (page.Body is { } body)
            new PageText(new HtmlSource(sound, page), visible).Write(body);
        return said;
    }

    private static DocumentText Text(DocumentId document, VisibleText visible, DocumentHead head, List<Repair> notes)
    {
        var text = visible.Text;
        var segments = visible.Segments;
        return new DocumentText
        {
            Document = document,
            Text = text,
            Segments = segments,
            Map = visible.Map,
            Head = head.Published is null ? WithVisibleDate(head, text, segments) : head,
            Repairs = notes.ToValueList(),
        };
    }

    private static DocumentHead WithVisibleDate(DocumentHead head, string text, ValueList<Segment> segments)
    {
        for (var i = 0; i < Math.Min(8, segments.Count); i++)
        {
            var span = segments[i].Span;
            if (segments[i].Kind != SegmentKind.Boilerplate && DateLine.Read(text.AsSpan(span.Start, span.Length), mayNameOutlet: false) is { } found)
                return head with { Published = found.Day, PublishedSpan = new TextSpan(span.Start + found.DateStart, span.Start + found.DateEnd) };
        }

        return head;
    }
}
