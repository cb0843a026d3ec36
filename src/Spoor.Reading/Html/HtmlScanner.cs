using System.Buffers;

namespace Spoor.Reading.Html;

/// <summary>What a stretch of HTML source is.</summary>
internal enum HtmlToken
{
    /// <summary>Character data.</summary>
    Text,

    /// <summary>An opening tag.</summary>
    Open,

    /// <summary>A closing tag.</summary>
    Close,

    /// <summary>A comment, declaration, or the content of a script or style.</summary>
    Skipped,
}

/// <summary>
/// Cuts HTML source into tags and character data in one pass over the characters and without memory of its own.
/// It builds no tree; it serves to measure nesting, to strip tags, and to find where a text stands in the source.
/// </summary>
internal sealed class HtmlScanner(string source)
{
    private static readonly SearchValues<char> TagNameEnds = SearchValues.Create(" \t\r\n\f/>");

    private int at;
    private string? rawElement;

    /// <summary>First code unit of the current stretch.</summary>
    public int Start { get; private set; }

    /// <summary>One past the last code unit of the current stretch.</summary>
    public int End => at;

    /// <summary>What the current stretch is.</summary>
    public HtmlToken Token { get; private set; }

    /// <summary>Name of the current tag in lower case; empty for other stretches.</summary>
    public string Name { get; private set; } = "";

    /// <summary>True when the tag closes itself.</summary>
    public bool IsSelfClosing => Token == HtmlToken.Open && at - Start >= 2 && source[at - 2] == '/';

    /// <summary>Goes to the next stretch; false at the end.</summary>
    public bool Read()
    {
        if (at >= source.Length)
            return false;
        Start = at;
        Name = "";
        if (rawElement is not null)
            ReadRaw();
        else if (source[at] == '<' && at + 1 < source.Length && IsMarkup(source[at + 1], at + 2))
            ReadMarkup();
        else
            ReadText();
        return true;
    }

    private bool IsMarkup(char next, int after) =>
        char.IsAsciiLetter(next) || next is '!' or '?' || (next == '/' && after < source.Length);

    private void ReadText()
    {
        Token = HtmlToken.Text;
        var next = at + 1 >= source.Length ? -1 : source.IndexOf('<', at + 1);
        at = next < 0 ? source.Length : next;
    }

    private void ReadRaw()
    {
        Token = rawElement is "textarea" or "title" ? HtmlToken.Text : HtmlToken.Skipped;
        Name = rawElement!;
        var end = source.IndexOf("</" + rawElement, at, StringComparison.OrdinalIgnoreCase);
        at = end < 0 ? source.Length : end;
        rawElement = null;
        if (at == Start)
            Read();
    }

    private void ReadMarkup()
    {
        var next = source[at + 1];
        if (next is '!' or '?' || (next == '/' && !char.IsAsciiLetter(source[at + 2])))
        {
            Token = HtmlToken.Skipped;
            var isComment = string.CompareOrdinal(source, at, "<!--", 0, 4) == 0;
            var end = isComment ? source.IndexOf("-->", at + 2, StringComparison.Ordinal) : source.IndexOf('>', at);
            at = end < 0 ? source.Length : end + (isComment ? 3 : 1);
            return;
        }

        Token = next == '/' ? HtmlToken.Close : HtmlToken.Open;
        var nameStart = at + (next == '/' ? 2 : 1);
        var length = source.AsSpan(nameStart).IndexOfAny(TagNameEnds);
        Name = source.Substring(nameStart, Math.Min(length < 0 ? source.Length - nameStart : length, 40)).ToLowerInvariant();
        at = TagEnd(length < 0 ? source.Length : nameStart + length);
        if (Token == HtmlToken.Open && Name is "script" or "style" or "textarea" or "title" or "xmp" or "iframe" or "noembed" or "noframes")
            rawElement = Token == HtmlToken.Open ? Name : null;
    }

    // Quotes hide a ">" only where an attribute's value can begin.
    private int TagEnd(int from)
    {
        for (var i = from; i < source.Length; i++)
        {
            var c = source[i];
            if (c == '>')
                return i + 1;
            if (c != '=')
                continue;
            do
                i++;
            while (i < source.Length && char.IsWhiteSpace(source[i]));
            if (i >= source.Length)
                break;
            if (source[i] is '"' or '\'')
            {
                i = i + 1 >= source.Length ? -1 : source.IndexOf(source[i], i + 1);
                if (i < 0)
                    break;
            }
            else
            {
                i--;
            }
        }

        return source.Length;
    }
}
