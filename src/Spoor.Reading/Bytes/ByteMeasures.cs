using System.Buffers;

namespace Spoor.Reading.Bytes;

/// <summary>What one pass over the bytes tells about the encoding: counted chunk by chunk, so that no file is held whole.</summary>
internal sealed class ByteMeasures
{
    private const int SampleLength = 256 * 1024;
    private const int SampleOfChunk = 32 * 1024;

    // Tab, line feed, form feed, carriage return, escape and the DOS end-of-file mark do occur in text.
    private static readonly SearchValues<byte> Controls = SearchValues.Create(
        [1, 2, 3, 4, 5, 6, 7, 8, 0x0B, 0x0E, 0x0F, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1C, 0x1D, 0x1E, 0x1F, 0x7F]);

    private static readonly SearchValues<byte> Blanks = SearchValues.Create(" \t\r\n\f\v\0"u8);

    private readonly ArrayBufferWriter<byte> sample = new();

    /// <summary>Number of bytes.</summary>
    public long Length { get; private set; }

    /// <summary>NUL bytes at even offsets.</summary>
    public long NulsAtEven { get; private set; }

    /// <summary>NUL bytes at odd offsets.</summary>
    public long NulsAtOdd { get; private set; }

    /// <summary>Control bytes that do not occur in text, NUL left out.</summary>
    public long ControlBytes { get; private set; }

    /// <summary>True when some byte is neither white space nor NUL.</summary>
    public bool HasInk { get; private set; }

    /// <summary>What the bytes look like as UTF-8.</summary>
    public Utf8Measures Utf8 { get; } = new();

    /// <summary>Stretches that hold bytes above 127, for choosing among the older encodings.</summary>
    public ReadOnlySpan<byte> Sample => sample.WrittenSpan;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        CountNuls(bytes);
        ControlBytes += bytes.CountAny(Controls);
        HasInk = HasInk || bytes.ContainsAnyExcept(Blanks);
        TakeSample(bytes);
        Utf8.Add(bytes);
        Length += bytes.Length;
    }

    public void Finish() => Utf8.Finish();

    private void CountNuls(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.Contains((byte)0))
            return;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != 0)
                continue;
            if (((Length + i) & 1) == 0)
                NulsAtEven++;
            else
                NulsAtOdd++;
        }
    }

    private void TakeSample(ReadOnlySpan<byte> bytes)
    {
        var room = Math.Min(SampleLength - sample.WrittenCount, SampleOfChunk);
        var first = bytes.IndexOfAnyExceptInRange((byte)0, (byte)127);
        if (room <= 0 || first < 0)
            return;
        var start = Math.Max(0, first - 64);
        sample.Write(bytes.Slice(start, Math.Min(room, bytes.Length - start)));
    }
}
