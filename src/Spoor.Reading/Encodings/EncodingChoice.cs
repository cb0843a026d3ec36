using System.Globalization;
using System.Text;
using Spoor.Model;
using Spoor.Model.Documents;
using Spoor.Reading.Bytes;

namespace Spoor.Reading.Encodings;

/// <summary>Chooses the encoding of a text, or tells that the bytes are no text.</summary>
internal static class EncodingChoice
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    /// <summary>The encoding; null when the bytes are no text.</summary>
    public static TextEncoding? Of(ByteMeasures measures, ReadOnlySpan<byte> probe)
    {
        if (ByMark(measures, probe) is { } marked)
            return marked;
        if (WideWithoutMark(measures, probe) is { } wide)
            return wide;
        if (IsBinary(measures))
            return null;
        return measures.Utf8.IsValid || measures.Utf8.IsMostlyValid ? AsUtf8(measures.Utf8) : ByLetters(measures.Sample);
    }

    /// <summary>The encoding that the document names; null when the name is unknown or the bytes contradict it.</summary>
    public static TextEncoding? Declared(string name, ByteMeasures measures)
    {
        // Bytes that are sound UTF-8 and hold more than ASCII are UTF-8, whatever a template says.
        if (measures.Utf8.IsValid)
            return AsUtf8(measures.Utf8);
        if (OlderEncodings.Named(name) is not { } encoding)
            return null;
        if (encoding.CodePage is 1200 or 1201 or 12000 or 12001)
            return null;
        if (encoding.CodePage != Encoding.UTF8.CodePage)
            return new TextEncoding(encoding, encoding.WebName, false, []);
        return measures.Utf8.IsMostlyValid ? AsUtf8(measures.Utf8) : null;
    }

    private static TextEncoding? ByMark(ByteMeasures measures, ReadOnlySpan<byte> probe)
    {
        if (probe.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return AsUtf8(measures.Utf8);
        if (measures.Length % 4 == 0 && probe.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]))
            return Certain(new UTF32Encoding(bigEndian: false, byteOrderMark: true), "UTF-32");
        if (measures.Length % 4 == 0 && probe.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
            return Certain(new UTF32Encoding(bigEndian: true, byteOrderMark: true), "UTF-32");
        if (probe.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Certain(Encoding.Unicode, "UTF-16");
        return probe.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Certain(Encoding.BigEndianUnicode, "UTF-16") : null;
    }

    // Spaces and line ends of UTF-16 have a NUL byte, always on the same side.
    private static TextEncoding? WideWithoutMark(ByteMeasures measures, ReadOnlySpan<byte> probe)
    {
        var more = Math.Max(measures.NulsAtEven, measures.NulsAtOdd);
        var fewer = Math.Min(measures.NulsAtEven, measures.NulsAtOdd);
        if (more == 0 || fewer * 20 > more || more * 100 < measures.Length)
            return null;
        var little = measures.NulsAtOdd > measures.NulsAtEven;
        var encoding = little ? Encoding.Unicode : Encoding.BigEndianUnicode;
        if (!LooksLikeText(encoding.GetString(probe[..(probe.Length & ~1)])))
            return null;
        var order = little ? "little-endian" : "big-endian";
        return new TextEncoding(encoding, "UTF-16", false, [new Repair($"The file does not name its encoding; it was read as UTF-16 ({order}) because of the pattern of its NUL bytes.", "whole file")]);
    }

    private static bool LooksLikeText(string text)
    {
        var odd = 0;
        foreach (var c in text)
        {
            var isText = c is '\t' or '\n' or '\r' or '\f' || char.GetUnicodeCategory(c)
                is not (UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse) && c != '\uFFFD';
            odd += isText ? 0 : 1;
        }

        return odd * 50 <= text.Length;
    }

    // One or two stray control bytes damage a short text; they do not make it binary.
    private static bool IsBinary(ByteMeasures measures) =>
        measures.NulsAtEven + measures.NulsAtOdd + measures.ControlBytes is var odd and > 2 && odd * 50 > measures.Length;

    private static TextEncoding AsUtf8(Utf8Measures measures)
    {
        if (measures.IsValid)
            return new TextEncoding(Utf8, "UTF-8", true, []) { FaultsAreNamed = true };
        var repairs = measures.BrokenAt
            .Select(at => new Repair("A byte sequence is not valid UTF-8; U+FFFD stands in its place.", $"byte {at}"))
            .ToList();
        if (measures.Broken > repairs.Count)
            repairs.Add(new Repair($"{measures.Broken - repairs.Count} further byte sequences are not valid UTF-8; U+FFFD stands in the place of each.", $"after byte {measures.BrokenAt[^1]}"));
        return new TextEncoding(Utf8, "UTF-8", false, repairs.ToValueList()) { FaultsAreNamed = true };
    }

    private static TextEncoding ByLetters(ReadOnlySpan<byte> sample)
    {
        var (encoding, name) = OlderEncodings.Best(sample);
        return new TextEncoding(encoding, name, false, [new Repair($"The file is not UTF-8 and does not name its encoding; it was read as {name}, which its letters fit best.", "whole file")]);
    }

    private static TextEncoding Certain(Encoding encoding, string name) => new(encoding, name, false, []);
}
