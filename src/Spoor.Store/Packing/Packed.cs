using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Spoor.Store.Packing;

/// <summary>
/// Content as it lies in the file: one byte for the kind, four for the unpacked length (big-endian), then the content
/// in Brotli (RFC 7932). Text is UTF-8, or UTF-16 when it holds half a surrogate pair: what is read is what was written.
/// </summary>
internal static class Packed
{
    private const byte Utf8 = 1;
    private const byte Utf16 = 2;
    private const int HeaderLength = 5;

    // A low level, so that saving keeps up with extraction; the window (2^18 bytes) holds the JSON of a part.
    private const int Quality = 3;
    private const int Window = 18;

    // Brotli can promise gigabytes in a few bytes; no part is that large.
    private const int MaxUnpacked = 1 << 30;

    public static byte[] Json<T>(T value) => Pack(Utf8, CaseJson.Write(value));

    public static T Json<T>(byte[] packed) => CaseJson.Read<T>(Unpack(packed).Content);

    public static byte[] Text(string text) => WellFormed.Is(text) ? Pack(Utf8, Encoding.UTF8.GetBytes(text)) : Pack(Utf16, WellFormed.ToUtf16(text));

    public static string Text(byte[] packed)
    {
        var (kind, content) = Unpack(packed);
        return kind == Utf8 ? Encoding.UTF8.GetString(content) : WellFormed.FromUtf16(content);
    }

    private static byte[] Pack(byte kind, byte[] content)
    {
        var packed = new byte[HeaderLength + BrotliEncoder.GetMaxCompressedLength(content.Length)];
        packed[0] = kind;
        BinaryPrimitives.WriteInt32BigEndian(packed.AsSpan(1), content.Length);
        if (!BrotliEncoder.TryCompress(content, packed.AsSpan(HeaderLength), out var written, Quality, Window))
        {
            throw new InvalidOperationException("Brotli needs more room than it promised");
        }

        return packed[..(HeaderLength + written)];
    }

    private static (byte Kind, byte[] Content) Unpack(byte[] packed)
    {
        if (packed.Length < HeaderLength || packed[0] is not (Utf8 or Utf16)) throw Damaged();
        var length = BinaryPrimitives.ReadInt32BigEndian(packed.AsSpan(1));
        if (length is < 0 or > MaxUnpacked) throw Damaged();

        var content = new byte[length];
        if (!BrotliDecoder.TryDecompress(packed.AsSpan(HeaderLength), content, out var written) || written != length) throw Damaged();
        return (packed[0], content);
    }

    private static InvalidDataException Damaged() => new("The case file holds a record that cannot be unpacked: go back to a copy of the file, or start a new one");
}
