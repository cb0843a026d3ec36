using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Spoor.Reading.Bytes;

/// <summary>Checks bytes as UTF-8 while they come: sequences that are sound, sequences that are broken and where.</summary>
internal sealed class Utf8Measures
{
    /// <summary>So many places of broken sequences are named; the rest is counted.</summary>
    public const int NamedPlaces = 20;

    // Beyond this many broken sequences that outnumber the sound ones, the bytes are some other encoding.
    private const int GiveUp = 4096;

    private readonly List<long> brokenAt = [];
    private readonly byte[] carry = new byte[4];
    private byte[] joined = [];
    private int carried;
    private long offset;

    /// <summary>Bytes that continue a sound sequence.</summary>
    public long Continuations { get; private set; }

    /// <summary>Broken sequences.</summary>
    public long Broken { get; private set; }

    /// <summary>Code units of the decoded text, one for each broken sequence.</summary>
    public long CodeUnits { get; private set; }

    /// <summary>Byte offsets of the first broken sequences.</summary>
    public IReadOnlyList<long> BrokenAt => brokenAt;

    /// <summary>True when every sequence is sound.</summary>
    public bool IsValid => Broken == 0;

    /// <summary>True when so much is sound that the bytes are UTF-8 with some damage.</summary>
    public bool IsMostlyValid => !gaveUp && Broken > 0 && Continuations >= Broken * 8;

    private bool gaveUp;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        if (gaveUp)
            return;
        if (joined.Length < bytes.Length + carried)
            joined = new byte[bytes.Length + carry.Length];
        carry.AsSpan(0, carried).CopyTo(joined);
        bytes.CopyTo(joined.AsSpan(carried));
        var all = joined.AsSpan(0, carried + bytes.Length);
        var complete = all.Length - IncompleteTail(all);
        carried = all.Length - complete;
        all[complete..].CopyTo(carry);
        Check(all[..complete]);
    }

    public void Finish()
    {
        if (!gaveUp)
            Check(carry.AsSpan(0, carried));
        joined = [];
    }

    private static int IncompleteTail(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= Math.Min(3, bytes.Length); back++)
        {
            var lead = bytes[^back];
            if ((lead & 0xC0) == 0x80)
                continue;
            var needed = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
            return needed > back ? back : 0;
        }

        return 0;
    }

    private void Check(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            var units = Encoding.UTF8.GetCharCount(bytes);
            CodeUnits += units;
            Continuations += bytes.Length - units;
            offset += bytes.Length;
            return;
        }

        while (!bytes.IsEmpty && !gaveUp)
        {
            var ascii = bytes.IndexOfAnyExceptInRange((byte)0, (byte)127);
            var skipped = ascii < 0 ? bytes.Length : ascii;
            CodeUnits += skipped;
            offset += skipped;
            bytes = bytes[skipped..];
            if (!bytes.IsEmpty)
                bytes = bytes[CheckOne(bytes)..];
        }
    }

    private int CheckOne(ReadOnlySpan<byte> bytes)
    {
        var sound = Rune.DecodeFromUtf8(bytes, out var rune, out var length) == OperationStatus.Done;
        if (sound)
        {
            Continuations += length - 1;
            CodeUnits += rune.Utf16SequenceLength;
        }
        else
        {
            Broken++;
            CodeUnits++;
            if (brokenAt.Count < NamedPlaces)
                brokenAt.Add(offset);
            gaveUp = Broken > GiveUp && Broken > Continuations;
        }

        offset += length;
        return length;
    }
}
