using System.Text;

namespace Spoor.Reading.PlainText;

/// <summary>Decodes a stream and cuts its text into parts; holds one part and a piece of the next one at a time.</summary>
internal sealed class TextParts(Decoder decoder, int limit)
{
    private const int ChunkLength = 128 * 1024;

    private readonly byte[] bytes = new byte[ChunkLength];
    private char[] text = [];
    private int held;
    private bool ended;

    /// <summary>Called with each stretch of bytes that was read.</summary>
    public required Action<ReadOnlySpan<byte>> OnBytes { get; init; }

    /// <summary>The next part; null after the last one.</summary>
    public string? Next(Stream stream)
    {
        while (!ended && held <= limit)
            Fill(stream);
        if (held == 0)
            return null;
        var length = held <= limit ? held : PartCut.Find(text.AsSpan(0, held), limit);
        var part = new string(text, 0, length);
        held -= length;
        text.AsSpan(length, held).CopyTo(text);
        return part;
    }

    private void Fill(Stream stream)
    {
        var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        ended = read < bytes.Length;
        var chunk = bytes.AsSpan(0, read);
        OnBytes(chunk);
        var more = decoder.GetCharCount(chunk, flush: ended);
        if (text.Length < held + more)
            Array.Resize(ref text, Math.Max(held + more, Math.Min(text.Length * 2, limit + (2 * ChunkLength))));
        held += decoder.GetChars(chunk, text.AsSpan(held), flush: ended);
    }
}
