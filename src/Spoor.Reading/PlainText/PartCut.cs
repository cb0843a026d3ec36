namespace Spoor.Reading.PlainText;

/// <summary>Where a text too long for one part is cut.</summary>
internal static class PartCut
{
    private static readonly System.Buffers.SearchValues<char> SentenceEnds = System.Buffers.SearchValues.Create(".!?…。！？");

    /// <summary>
    /// The length of the first part: after a blank line, else after a line end, a sentence end, a space; else as long as allowed.
    /// Never between a carriage return and its line feed nor inside a surrogate pair.
    /// </summary>
    /// <param name="text">Text that is longer than <paramref name="limit"/>.</param>
    /// <param name="limit">Longest part, two code units at least.</param>
    public static int Find(ReadOnlySpan<char> text, int limit)
    {
        var window = text[..limit];
        // A cut near the beginning would make a small part; a worse kind of cut further on is better.
        var least = Math.Max(1, limit / 4);
        if (AfterBlankLine(window) is var blank && blank >= least && IsWhole(text, blank))
            return blank;
        if (After(window, text, "\r\n") is var line && line >= least)
            return line;
        if (AfterSentence(window) is var sentence && sentence >= least)
            return sentence;
        if (After(window, text, " \t\u00A0\u3000") is var space && space >= least)
            return space;
        return IsWhole(text, limit) ? limit : limit - 1;
    }

    private static int AfterBlankLine(ReadOnlySpan<char> window)
    {
        var feeds = window.LastIndexOf("\n\n");
        var both = window.LastIndexOf("\r\n\r\n");
        var returns = window.LastIndexOf("\r\r");
        return Math.Max(feeds < 0 ? 0 : feeds + 2, Math.Max(both < 0 ? 0 : both + 4, returns < 0 ? 0 : returns + 2));
    }

    private static int After(ReadOnlySpan<char> window, ReadOnlySpan<char> text, string marks)
    {
        var end = window.Length;
        while (window[..end].LastIndexOfAny(marks) is var at && at >= 0)
        {
            if (IsWhole(text, at + 1))
                return at + 1;
            end = at;
        }

        return 0;
    }

    private static int AfterSentence(ReadOnlySpan<char> window)
    {
        var end = window.Length - 1;
        while (end > 0 && window[..end].LastIndexOfAny(SentenceEnds) is var at && at >= 0)
        {
            if (window[at] is '。' or '！' or '？')
                return at + 1;
            if (char.IsWhiteSpace(window[at + 1]))
                return at + 2;
            end = at;
        }

        return 0;
    }

    private static bool IsWhole(ReadOnlySpan<char> text, int cut) =>
        !(text[cut - 1] == '\r' && text[cut] == '\n') && !(char.IsHighSurrogate(text[cut - 1]) && char.IsLowSurrogate(text[cut]));
}
