using System.Buffers;

namespace Spoor.Reading.PlainText;

/// <summary>A line of a text without its line end and the white space around it.</summary>
/// <param name="Start">First code unit, counted in the part.</param>
/// <param name="End">One past the last; equal to the start for a blank line.</param>
/// <param name="Indent">White space before it.</param>
internal readonly record struct TextLine(int Start, int End, int Indent)
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n");

    public bool IsBlank => End == Start;

    public int Length => End - Start;

    public static List<TextLine> Of(string text, int from)
    {
        var lines = new List<TextLine>();
        var at = from;
        while (at < text.Length)
        {
            var found = text.AsSpan(at).IndexOfAny(LineEnds);
            var end = found < 0 ? text.Length : at + found;
            lines.Add(Trim(text, at, end));
            at = end + 1;
            if (end < text.Length - 1 && text[end] == '\r' && text[end + 1] == '\n')
                at++;
        }

        return lines;
    }

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    private static TextLine Trim(string text, int start, int end)
    {
        var first = start;
        while (first < end && IsSpace(text[first]))
            first++;
        while (end > first && IsSpace(text[end - 1]))
            end--;
        return new TextLine(first, end, first - start);
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c == '\uFEFF';
}
