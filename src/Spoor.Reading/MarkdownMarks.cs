using Spoor.Model;
using Spoor.Model.Documents;

namespace Spoor.Reading;

/// <summary>
/// Finds the characters of a Markdown text that are marks and no words: whoever shows the text leaves them out, and every position in the
/// file stays what it is. In doubt a character is a word: an asterisk between two figures multiplies.
/// </summary>
public static class MarkdownMarks
{
    /// <summary>Media type of Markdown.</summary>
    public const string MediaType = "text/markdown";

    private static readonly System.Buffers.SearchValues<char> RuleSigns = System.Buffers.SearchValues.Create("-=_*|:+ ");

    private const string Escapable = "\\`*_{}[]()#+-.!|>~";

    /// <summary>How many openings are looked through for the one that a mark closes.</summary>
    private const int Reach = 16;

    private const int LongestAddress = 2_000;

    /// <summary>The marks of a stretch of text in the order of their places.</summary>
    /// <param name="text">The stretch.</param>
    /// <param name="start">Where it begins in the document.</param>
    public static ValueList<TextSpan> Of(string text, int start)
    {
        var marks = new List<TextSpan>();
        var block = 0;
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at) is >= 0 and var feed ? feed : text.Length;
            if (text.AsSpan(at, end - at).IsWhiteSpace())
            {
                AddInline(text, block, at, marks);
                block = end;
            }

            AddLine(text, at, end, marks);
            at = end + 1;
        }

        AddInline(text, block, text.Length, marks);
        return Joined(marks).Select(m => m.Shift(start)).ToValueList();
    }

    /// <summary>
    /// The text as a reader sees it, for who looks for words: where Markdown has marks stand spaces, so that no position moves. A text of
    /// another kind stays.
    /// </summary>
    public static DocumentText Blanked(DocumentText text, Document document)
    {
        if (document.MediaType != MediaType)
            return text;
        var letters = text.Text.ToCharArray();
        foreach (var mark in Of(text.Text, 0))
            letters.AsSpan(mark.Start, mark.Length).Fill(' ');
        return text with { Text = new string(letters) };
    }

    /// <summary>Marks of a whole line: headings, quotes, rules and fences, the outer bars of a table's row. The sign of a list's item stays.</summary>
    private static void AddLine(string text, int at, int end, List<TextSpan> marks)
    {
        var line = text.AsSpan(at, end - at).TrimEnd();
        var indent = line.Length - line.TrimStart().Length;
        var body = line[indent..];
        if (IsDrawn(body))
        {
            marks.Add(new TextSpan(at + indent, at + line.Length));
            return;
        }

        // A fence: what it says of the language of its code is words.
        if (body.StartsWith("```") || body.StartsWith("~~~"))
        {
            var signs = body.IndexOfAnyExcept(body[0]) is > 0 and var rest ? rest : body.Length;
            marks.Add(new TextSpan(at + indent, at + indent + signs));
            return;
        }

        var opening = Opening(body);
        if (opening > 0)
            marks.Add(new TextSpan(at + indent, at + indent + opening));
        if (body.Length > 2 && body[0] == '|' && body[^1] == '|')
            marks.AddRange([new TextSpan(at + indent, at + indent + 1), new TextSpan(at + line.Length - 1, at + line.Length)]);
    }

    private static bool IsDrawn(ReadOnlySpan<char> line) =>
        (line.IndexOf("---") >= 0 || line.IndexOf("===") >= 0 || line.IndexOf("***") >= 0 || line.IndexOf("___") >= 0) && !line.ContainsAnyExcept(RuleSigns);

    /// <summary>Length of the marks of a quote and of a heading that open a line.</summary>
    private static int Opening(ReadOnlySpan<char> line)
    {
        var at = 0;
        while (at < line.Length && line[at] == '>')
            at += at + 1 < line.Length && line[at + 1] == ' ' ? 2 : 1;
        var level = at;
        while (level < line.Length && line[level] == '#')
            level++;
        if (level - at is >= 1 and <= 6 && level < line.Length && line[level] is ' ' or '\t')
            at = line.Length - line[level..].TrimStart().Length;
        return at;
    }

    /// <summary>Marks inside a block: emphasis and code in pairs, links and pictures without their address, escapes.</summary>
    private static void AddInline(string text, int from, int end, List<TextSpan> marks)
    {
        var open = new List<TextSpan>();
        var brackets = new Stack<int>();
        for (var at = from; at < end;)
        {
            var c = text[at];
            if (c == '\\' && at + 1 < end && Escapable.Contains(text[at + 1], StringComparison.Ordinal))
            {
                marks.Add(new TextSpan(at, at + 1));
                at += 2;
            }
            else if (c is '*' or '_' or '~' or '`')
            {
                at = AddRun(text, from, end, at, open, marks);
            }
            else if (c == '[')
            {
                brackets.Push(at++);
            }
            else if (c == ']' && brackets.TryPop(out var bracket))
            {
                at = AddLink(text, end, bracket, at, marks);
            }
            else
            {
                at++;
            }
        }
    }

    private static int AddRun(string text, int from, int end, int at, List<TextSpan> open, List<TextSpan> marks)
    {
        var c = text[at];
        var stop = at;
        while (stop < end && text[stop] == c)
            stop++;
        var run = new TextSpan(at, stop);
        if (run.Length > 3 || (c == '~' && run.Length != 2))
            return stop;
        var before = at > from ? text[at - 1] : ' ';
        var after = stop < end ? text[stop] : ' ';
        if (!char.IsWhiteSpace(before) && !char.IsLetterOrDigit(after))
        {
            var opening = open.FindLastIndex(open.Count - 1, Math.Min(Reach, open.Count), o => text[o.Start] == c && o.Length == run.Length);
            if (opening >= 0)
            {
                marks.AddRange([open[opening], run]);
                open.RemoveRange(opening, open.Count - opening);
                return stop;
            }
        }

        if (!char.IsWhiteSpace(after) && !char.IsLetterOrDigit(before))
            open.Add(run);
        return stop;
    }

    private static int AddLink(string text, int end, int bracket, int closing, List<TextSpan> marks)
    {
        if (closing + 1 >= end || text[closing + 1] != '(' || closing == bracket + 1)
            return closing + 1;
        var reach = Math.Min(end - closing, LongestAddress);
        var stop = text.AsSpan(closing, reach).IndexOf(')');
        if (stop < 0 || text.AsSpan(closing, stop).Contains('\n') || !IsAddress(text.AsSpan(closing + 2, stop - 2)))
            return closing + 1;
        var start = bracket > 0 && text[bracket - 1] == '!' ? bracket - 1 : bracket;
        marks.AddRange([new TextSpan(start, bracket + 1), new TextSpan(closing, closing + stop + 1)]);
        return closing + stop + 1;
    }

    /// <summary>Words in brackets after words in brackets are no address: that has a dot, a stroke or a cross and, before its title, no space.</summary>
    private static bool IsAddress(ReadOnlySpan<char> words)
    {
        var space = words.IndexOf(' ');
        var address = space < 0 ? words : words[..space];
        return address.ContainsAny("./#") && (space < 0 || words[(space + 1)..].TrimStart().StartsWith('"'));
    }

    private static List<TextSpan> Joined(List<TextSpan> marks)
    {
        marks.Sort();
        var joined = new List<TextSpan>();
        foreach (var mark in marks)
        {
            if (joined.Count > 0 && mark.Start <= joined[^1].End)
                joined[^1] = joined[^1].Union(mark);
            else
                joined.Add(mark);
        }

        return joined;
    }
}
