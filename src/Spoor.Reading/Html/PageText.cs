using AngleSharp.Dom;
using Spoor.Model.Documents;

namespace Spoor.Reading.Html;

/// <summary>Writes the visible text of a page: the document's own words first, then what stands around them as boilerplate.</summary>
internal sealed class PageText(HtmlSource places, VisibleText text)
{
    private IElement? main;
    private IElement? headline;
    private bool isAround;
    private bool skipsMain = true;
    private int lastOffset;

    public void Write(IElement body)
    {
        main = PageParts.MainOf(body);
        var first = body.QuerySelector("h1");
        headline = first is not null && !main.Contains(first) && !PageParts.IsHidden(first) ? first : null;
        if (headline is not null)
            Block(headline, SegmentKind.Heading, 1);
        Children(main, SegmentKind.Paragraph, 0);
        text.EndBlock(SegmentKind.Paragraph, 0);
        isAround = true;
        if (main == body)
            Furniture(body);
        else
            Children(body, SegmentKind.Boilerplate, 0);
        text.EndBlock(SegmentKind.Boilerplate, 0);
    }

    private void Children(INode node, SegmentKind kind, int level)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
                Words(words, keepsSpace: node is IElement { LocalName: "pre" });
            else if (child is IElement element && !PageParts.IsHidden(element))
                Element(element, kind, level);
        }
    }

    private void Element(IElement element, SegmentKind kind, int level)
    {
        if (isAround && skipsMain && (element == main || element == headline))
        {
            text.EndBlock(kind, level);
            Furniture(element);
            return;
        }

        if (!isAround && PageParts.IsFurniture(element))
            return;
        switch (element.LocalName)
        {
            case "br":
                text.Separate('\n', lastOffset);
                return;
            case "td" or "th":
                Children(element, kind, level);
                if (element.NextElementSibling is not null)
                    text.Separate('\t', lastOffset);
                return;
        }

        if (KindOf(element, kind) is var (own, ownLevel))
        {
            text.EndBlock(kind, level);
            Block(element, isAround ? SegmentKind.Boilerplate : own, isAround ? 0 : ownLevel);
        }
        else
        {
            Children(element, kind, level);
        }
    }

    // What stands inside the article without belonging to it was passed over the first time.
    private void Furniture(IElement element)
    {
        foreach (var child in element.Children)
        {
            if (PageParts.IsHidden(child))
                continue;
            if (!PageParts.IsFurniture(child))
            {
                Furniture(child);
                continue;
            }

            skipsMain = false;
            Element(child, SegmentKind.Boilerplate, 0);
            text.EndBlock(SegmentKind.Boilerplate, 0);
            skipsMain = true;
        }
    }

    private void Block(IElement element, SegmentKind kind, int level)
    {
        Children(element, kind, level);
        text.EndBlock(kind, level);
    }

    private static (SegmentKind Kind, int Level)? KindOf(IElement element, SegmentKind outer) => element.LocalName switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => (SegmentKind.Heading, element.LocalName[1] - '0'),
        "li" or "dt" or "dd" => (SegmentKind.ListItem, 0),
        "blockquote" => (SegmentKind.BlockQuote, 0),
        "figcaption" or "caption" => (SegmentKind.Caption, 0),
        "tr" => (SegmentKind.TableRow, 0),
        "p" or "div" or "section" or "pre" => outer is SegmentKind.BlockQuote or SegmentKind.Caption or SegmentKind.ListItem ? (outer, 0)
            : outer is SegmentKind.TableRow ? null : (SegmentKind.Paragraph, 0),
        "article" or "main" or "header" or "footer" or "nav" or "aside" or "ul" or "ol" or "dl" or "table" or "tbody" or "thead" or "figure"
            or "form" or "fieldset" or "address" or "details" or "summary" or "center" or "hr" or "dialog" or "body" => (SegmentKind.Paragraph, 0),
        _ => null,
    };

    private void Words(IText words, bool keepsSpace)
    {
        var data = words.Data;
        for (var i = 0; i < data.Length; i++)
        {
            var offset = places.OffsetOf(words, i);
            if (offset >= 0)
                lastOffset = offset;
            text.Add(data[i], lastOffset, keepsSpace);
        }
    }
}
