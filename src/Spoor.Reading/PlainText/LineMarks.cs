namespace Spoor.Reading.PlainText;

/// <summary>What the first characters of a line say about it.</summary>
internal static class LineMarks
{
    private static readonly System.Buffers.SearchValues<char> RuleMarks = System.Buffers.SearchValues.Create("-=_*~|:+ ");

    private static readonly System.Buffers.SearchValues<char> NoLabelMarks = System.Buffers.SearchValues.Create(".!?,;\"“”«»");

    /// <summary>Level of a Markdown heading; 0 when the line is none.</summary>
    public static int HeadingLevel(ReadOnlySpan<char> line)
    {
        var level = 0;
        while (level < line.Length && line[level] == '#')
            level++;
        return level is >= 1 and <= 6 && level < line.Length && line[level] is ' ' or '\t' ? level : 0;
    }

    /// <summary>Length of a list marker with the space after it; 0 when there is none. A dash is none: it opens direct speech in many languages.</summary>
    public static int ListMarker(ReadOnlySpan<char> line)
    {
        if (line.Length < 3)
            return 0;
        if (line[0] is '-' or '*' or '+' or '•' or '·' or '▪' or '◦')
            return line[1] is ' ' or '\t' ? 2 : 0;
        var digits = 0;
        while (digits < 3 && digits < line.Length && char.IsAsciiDigit(line[digits]))
            digits++;
        return digits is 1 or 2 && digits + 1 < line.Length && line[digits] is '.' or ')' && line[digits + 1] is ' ' or '\t' ? digits + 2 : 0;
    }

    /// <summary>Length of the quote marks with their spaces; 0 when the line is no quote.</summary>
    public static int QuoteMarker(ReadOnlySpan<char> line)
    {
        var length = line.IndexOfAnyExcept('>', ' ', '\t');
        return line.StartsWith('>') ? length < 0 ? line.Length : length : 0;
    }

    /// <summary>True for a row of a table: cells between bars or tabs.</summary>
    public static bool IsTableRow(ReadOnlySpan<char> line) =>
        (line.Length > 2 && line[0] == '|' && line[1..].Contains('|')) || line.Contains('\t');

    /// <summary>True for a line of a form: a short label, a colon and a value.</summary>
    public static bool IsLabelled(ReadOnlySpan<char> line) =>
        line.Length <= 160 && line.IndexOf(": ") is > 0 and <= 32 and var colon && char.IsLetter(line[0]) && !line[..colon].ContainsAny(NoLabelMarks);

    /// <summary>True for a line that only draws: a rule, an underline, the row of dashes in a Markdown table.</summary>
    public static bool IsRule(ReadOnlySpan<char> line) => line.Length >= 3 && !line.ContainsAnyExcept(RuleMarks);

    /// <summary>Level of the heading that this line underlines; 0 when it underlines none.</summary>
    public static int UnderlineLevel(ReadOnlySpan<char> line) =>
        line.Length < 3 ? 0 : !line.ContainsAnyExcept('=') ? 1 : !line.ContainsAnyExcept('-') ? 2 : 0;

    /// <summary>True when the line ends as a sentence ends, closing quotes and brackets left out.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> line)
    {
        var bare = line.TrimEnd("\"'”’»«)]*_ ");
        return bare.Length > 0 && bare[^1] is '.' or '!' or '?' or '…' or ':' or ';' or '。' or '！' or '？' or '：';
    }
}
