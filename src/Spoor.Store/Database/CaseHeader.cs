using System.Buffers.Binary;

namespace Spoor.Store.Database;

/// <summary>What the first bytes of a file say, read without SQLite so that nothing is written (https://www.sqlite.org/fileformat.html, 1.3).</summary>
internal abstract record CaseHeader
{
    /// <summary>"Spor" in ASCII: application_id of a case file.</summary>
    public const int ApplicationId = 0x53706F72;

    private const int HeaderLength = 100;
    private const int VersionAt = 60;
    private const int ApplicationIdAt = 68;

    private static ReadOnlySpan<byte> Magic => "SQLite format 3\0"u8;

    /// <summary>No file, or an empty one.</summary>
    public sealed record None : CaseHeader;

    /// <summary>The file cannot be opened for reading.</summary>
    public sealed record Unreadable : CaseHeader;

    /// <summary>Not an SQLite database.</summary>
    public sealed record OtherFile : CaseHeader;

    /// <summary>An SQLite database with another application_id.</summary>
    public sealed record OtherDatabase : CaseHeader;

    /// <summary>A case file. A version that still stands in the write-ahead log is not seen here.</summary>
    public sealed record Case(int Version) : CaseHeader;

    public static CaseHeader Read(string path)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        int read;
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            read = file.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false);
        }
        catch (FileNotFoundException)
        {
            return new None();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new Unreadable();
        }

        if (read == 0) return new None();
        if (read < HeaderLength || !header.StartsWith(Magic)) return new OtherFile();
        return BinaryPrimitives.ReadInt32BigEndian(header[ApplicationIdAt..]) == ApplicationId
            ? new Case(BinaryPrimitives.ReadInt32BigEndian(header[VersionAt..]))
            : new OtherDatabase();
    }
}
