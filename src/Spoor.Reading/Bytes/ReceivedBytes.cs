using System.Security.Cryptography;
using Spoor.Model.Documents;

namespace Spoor.Reading.Bytes;

/// <summary>The bytes of a file as received: read through once for identity and measures, openable again for reading.</summary>
public sealed class ReceivedBytes
{
    private const int ProbeLength = 64 * 1024;
    private const int ChunkLength = 256 * 1024;

    private readonly Func<Stream> open;

    private ReceivedBytes(string path, Func<Stream> open, DocumentId id, byte[] probe, ByteMeasures measures)
    {
        Path = path;
        this.open = open;
        Id = id;
        Probe = probe;
        Measures = measures;
    }

    /// <summary>The path as given.</summary>
    public string Path { get; }

    /// <summary>Ending of the file name in lower case with its dot; empty when there is none.</summary>
    public string Extension => System.IO.Path.GetExtension(Path).ToLowerInvariant();

    /// <summary>SHA-256 of the bytes.</summary>
    public DocumentId Id { get; }

    /// <summary>Number of bytes.</summary>
    public long Length => Measures.Length;

    /// <summary>The first bytes, 65,536 at most.</summary>
    public ReadOnlyMemory<byte> Probe { get; }

    /// <summary>The kind of a known binary format with its article, such as "a PDF document"; null when no signature matches.</summary>
    public string? NamedKind => Signatures.KindOf(Probe.Span);

    internal ByteMeasures Measures { get; }

    /// <summary>Opens the bytes from their beginning.</summary>
    public Stream Open() => open();

    internal static Receipt Receive(string path, Func<Stream> open)
    {
        try
        {
            using var stream = open();
            return Receive(path, open, stream);
        }
        catch (Exception e) when (OpeningFailure.IsExpected(e))
        {
            return Receipt.Refused(OpeningFailure.Reason(e), "Check that the file is there and may be read, then run again.");
        }
    }

    private static Receipt Receive(string path, Func<Stream> open, Stream stream)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var measures = new ByteMeasures();
        var chunk = new byte[ChunkLength];
        byte[]? probe = null;
        int read;
        while ((read = stream.ReadAtLeast(chunk, chunk.Length, throwOnEndOfStream: false)) > 0)
        {
            var bytes = chunk.AsSpan(0, read);
            hash.AppendData(bytes);
            probe ??= bytes[..Math.Min(read, ProbeLength)].ToArray();
            measures.Add(bytes);
        }

        if (probe is null)
            return Receipt.Refused("The file is empty.", null);
        measures.Finish();
        return new Receipt(new ReceivedBytes(path, open, new DocumentId(Convert.ToHexStringLower(hash.GetHashAndReset())), probe, measures), null, null);
    }
}

/// <summary>Bytes received, or the reason why not.</summary>
internal readonly record struct Receipt(ReceivedBytes? Bytes, string? Reason, string? Remedy)
{
    public static Receipt Refused(string reason, string? remedy) => new(null, reason, remedy);
}
