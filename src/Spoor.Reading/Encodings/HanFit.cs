using System.Text;

namespace Spoor.Reading.Encodings;

/// <summary>How well decoded text fits Chinese: the share of its characters that are common in Chinese text, less what could not be decoded.</summary>
internal static class HanFit
{
    private static readonly Encoding Gb = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;

    public static double Of(string text)
    {
        var wide = 0;
        var common = 0;
        var broken = 0;
        Span<byte> bytes = stackalloc byte[8];
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < 128)
                continue;
            wide++;
            if (c is '\uFFFD' || char.IsSurrogate(c) || c is >= '\uE000' and <= '\uF8FF')
                broken++;
            else if (c is >= '\u3000' and <= '\u303F' or >= '\uFF00' and <= '\uFFEF' or >= '\u2010' and <= '\u2030')
                common++;
            else
                common += IsFirstLevel(bytes[..Gb.GetBytes(text.AsSpan(i, 1), bytes)]) ? 1 : 0;
        }

        return wide == 0 ? 0.5 : Math.Max(0, common - (5.0 * broken)) / wide;
    }

    // GB 2312 puts its 3,755 common characters into rows 16 to 55; they make up nearly all of a modern text.
    private static bool IsFirstLevel(ReadOnlySpan<byte> bytes) => bytes.Length == 2 && bytes[0] is >= 0xB0 and <= 0xD7 && bytes[1] >= 0xA1;
}
