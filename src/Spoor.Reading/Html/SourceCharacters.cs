using AngleSharp.Html;

namespace Spoor.Reading.Html;

/// <summary>The character data of HTML source with its references decoded, each code unit with the place that it came from.</summary>
internal sealed class SourceCharacters
{
    private const int LongestReference = 34;

    private readonly System.Text.StringBuilder text = new();
    private readonly List<int> offsets = [];

    /// <summary>Takes a stretch of character data.</summary>
    public void Add(string source, int start, int end)
    {
        for (var i = start; i < end;)
        {
            var c = source[i];
            if (c == '&' && Reference(source, i, end) is var (symbol, length))
            {
                foreach (var unit in symbol)
                    Append(unit, i);
                i += length;
                continue;
            }

            if (c == '\r')
            {
                Append('\n', i);
                i += i + 1 < end && source[i + 1] == '\n' ? 2 : 1;
                continue;
            }

            Append(c, i++);
        }
    }

    /// <summary>Number of code units.</summary>
    public int Count => offsets.Count;

    /// <summary>Where a code unit came from in the source.</summary>
    public int OffsetOf(int index) => offsets[index];

    /// <summary>All code units.</summary>
    public string Text() => text.ToString();

    private void Append(char c, int offset)
    {
        text.Append(c);
        offsets.Add(offset);
    }

    private static (string Symbol, int Length)? Reference(string source, int at, int end)
    {
        var stop = at + 1;
        while (stop < end && stop - at <= LongestReference && (char.IsAsciiLetterOrDigit(source[stop]) || (source[stop] == '#' && stop == at + 1)))
            stop++;
        var name = source.AsSpan(at + 1, stop - at - 1);
        var closes = stop < end && source[stop] == ';';
        if (name.StartsWith('#'))
            return Numbered(name[1..]) is { } symbol ? (symbol, stop - at + (closes ? 1 : 0)) : null;
        if (closes && HtmlEntityProvider.Resolver.GetSymbol(name.ToString() + ";") is { } named)
            return (named, stop - at + 1);
        // Old names stand without their semicolon too, the longest one counts.
        for (var length = Math.Min(name.Length, 6); length >= 2; length--)
        {
            if (HtmlEntityProvider.Resolver.GetSymbol(name[..length].ToString()) is { } old)
                return (old, length + 1);
        }

        return null;
    }

    private static string? Numbered(ReadOnlySpan<char> digits)
    {
        var isHex = digits.StartsWith("x", StringComparison.OrdinalIgnoreCase);
        var style = isHex ? System.Globalization.NumberStyles.AllowHexSpecifier : System.Globalization.NumberStyles.None;
        if (!int.TryParse(isHex ? digits[1..] : digits, style, System.Globalization.CultureInfo.InvariantCulture, out var number))
            return null;
        return HtmlEntityProvider.IsInCharacterTable(number) ? HtmlEntityProvider.GetSymbolFromTable(number)
            : number is 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) ? "\uFFFD"
            : char.ConvertFromUtf32(number);
    }
}
