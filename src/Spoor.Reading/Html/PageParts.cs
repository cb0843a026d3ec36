using AngleSharp.Dom;

namespace Spoor.Reading.Html;

/// <summary>Tells the body of an article from what stands around it.</summary>
internal static class PageParts
{
    private static readonly string[] FurnitureWords =
        ["cookie", "related", "share", "sharing", "social", "newsletter", "subscribe", "promo", "advert", "ads", "breadcrumb", "breadcrumbs", "comments", "menu", "sidebar", "navbar", "consent", "recommended", "readmore"];

    /// <summary>The element that holds the document's own words.</summary>
    public static IElement MainOf(IElement body)
    {
        var articles = body.QuerySelectorAll("article").Where(a => !IsInFurniture(a, body)).ToList();
        var longest = articles.MaxBy(TextLength);
        if (longest is not null && TextLength(longest) >= 140 && TextLength(longest) * 2 >= articles.Sum(TextLength))
            return longest;
        return body.QuerySelector("[itemprop~=articleBody]") ?? body.QuerySelector("main,[role=main]") ?? Densest(body) ?? body;
    }

    public static bool IsHidden(IElement element)
    {
        if (element.LocalName is "script" or "style" or "template" or "noscript" or "head" or "svg" or "iframe" or "object" or "select" or "textarea" or "button")
            return true;
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true")
            return true;
        var style = element.GetAttribute("style");
        return style is not null && (style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("display: none", StringComparison.OrdinalIgnoreCase)
            || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase) || style.Contains("visibility: hidden", StringComparison.OrdinalIgnoreCase));
    }

    public static bool IsFurniture(IElement element)
    {
        if (element.LocalName is "body" or "html" or "article" or "main" or "p")
            return false;
        if (element.LocalName is "nav" or "aside" or "footer" or "form" or "dialog")
            return true;
        if (element.LocalName == "header")
            return element.Closest("article") is null && element.QuerySelector("h1") is null;
        if (element.GetAttribute("role") is "navigation" or "complementary" or "contentinfo" or "banner" or "search" or "dialog")
            return true;
        return HasFurnitureWord(element.ClassName) || HasFurnitureWord(element.Id);
    }

    private static bool HasFurnitureWord(string? names) =>
        !string.IsNullOrEmpty(names) && names.Length < 500
        && names.ToLowerInvariant().Split([' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries).Any(w => FurnitureWords.Contains(w, StringComparer.Ordinal));

    private static bool IsInFurniture(IElement element, IElement body)
    {
        for (var up = element; up is not null && up != body; up = up.ParentElement)
        {
            if (IsFurniture(up) || IsHidden(up))
                return true;
        }

        return false;
    }

    // Paragraphs vote for the element that holds them with their length, less the words that are links.
    private static IElement? Densest(IElement body)
    {
        var votes = new Dictionary<IElement, int>();
        foreach (var paragraph in body.QuerySelectorAll("p"))
        {
            var length = TextLength(paragraph);
            var links = paragraph.QuerySelectorAll("a").Sum(TextLength);
            if (length < 40 || links * 2 > length || paragraph.ParentElement is not { } parent || IsInFurniture(paragraph, body))
                continue;
            votes[parent] = votes.GetValueOrDefault(parent) + length - links;
        }

        var best = votes.Count == 0 ? default : votes.MaxBy(v => v.Value);
        return best.Key is not null && best.Value * 10 >= votes.Values.Sum() * 6 ? best.Key : null;
    }

    private static int TextLength(IElement element) => element.TextContent.Length;
}
