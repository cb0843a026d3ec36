namespace Spoor.Reading.Html;

/// <summary>
/// Measures how deeply a parser would nest HTML before one is asked to: a parser takes minutes on 100,000 nested tags.
/// The count errs on the deep side, and stops at the limit.
/// </summary>
internal static class HtmlNesting
{
    private const int MostLeftOpen = 512;

    /// <summary>True when elements nest deeper than the limit, or so many formatting elements are left open that a parser would repeat them without end.</summary>
    public static bool IsTooDeep(string source, int limit)
    {
        var open = new List<string>();
        var scanner = new HtmlScanner(source);
        var leftOpen = 0;
        while (scanner.Read())
        {
            if (scanner.Token == HtmlToken.Open && !IsVoid(scanner.Name))
            {
                CloseImplied(open, scanner.Name);
                open.Add(scanner.Name);
            }
            else if (scanner.Token == HtmlToken.Close)
            {
                leftOpen += Close(open, scanner.Name);
            }

            if (open.Count > limit || leftOpen > MostLeftOpen)
                return true;
        }

        return false;
    }

    public static bool IsVoid(string name) => name is "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link"
        or "meta" or "param" or "source" or "track" or "wbr" or "basefont" or "bgsound" or "frame" or "keygen";

    private static int Close(List<string> open, string name)
    {
        var at = open.LastIndexOf(name);
        if (at < 0)
            return 0;
        var left = 0;
        for (var i = at + 1; i < open.Count; i++)
            left += open[i] is "a" or "b" or "big" or "code" or "em" or "font" or "i" or "nobr" or "s" or "small" or "strike" or "strong" or "tt" or "u" ? 1 : 0;
        open.RemoveRange(at, open.Count - at);
        return left;
    }

    // Elements whose closing tag may be left out close their like before them.
    private static void CloseImplied(List<string> open, string name)
    {
        if (open.Count == 0)
            return;
        if (name is "li" or "dt" or "dd" or "tr" or "td" or "th" or "tbody" or "thead" or "tfoot" or "option" or "optgroup")
        {
            for (var i = open.Count - 1; i >= 0 && open[i] is not ("ul" or "ol" or "dl" or "table" or "select" or "div"); i--)
            {
                if (open[i] == name || (name is "td" or "th" && open[i] is "td" or "th") || (name is "dt" or "dd" && open[i] is "dt" or "dd"))
                {
                    open.RemoveRange(i, open.Count - i);
                    return;
                }
            }
        }
        else if (open[^1] == "p" && name is "p" or "div" or "ul" or "ol" or "table" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "blockquote" or "pre" or "section" or "article")
        {
            if (open[^1] == "p")
                open.RemoveAt(open.Count - 1);
        }
    }
}
