namespace Spoor.Reading.Bytes;

/// <summary>The first bytes of binary formats, with the names that people know them by.</summary>
internal static class Signatures
{
    private static readonly (byte[] Magic, int At, string Kind)[] Known =
    [
        ([.. "%PDF-"u8], 0, "a PDF document"),
        ([.. "{\\rtf"u8], 0, "an RTF document"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], 0, "an older Microsoft Office document or Outlook message"),
        ([0x7F, .. "ELF"u8], 0, "a Linux program"),
        ([.. "SQLite format 3\0"u8], 0, "a SQLite database"),
        ([0xFF, 0xD8, 0xFF], 0, "a JPEG picture"),
        ([0x89, .. "PNG\r\n"u8, 0x1A, 0x0A], 0, "a PNG picture"),
        ([.. "GIF87a"u8], 0, "a GIF picture"),
        ([.. "GIF89a"u8], 0, "a GIF picture"),
        ([(byte)'I', (byte)'I', 0x2A, 0x00], 0, "a TIFF picture"),
        ([(byte)'M', (byte)'M', 0x00, 0x2A], 0, "a TIFF picture"),
        ([.. "WEBP"u8], 8, "a WebP picture"),
        ([.. "WAVE"u8], 8, "a sound recording"),
        ([.. "OggS"u8], 0, "a sound recording"),
        ([.. "ID3"u8], 0, "a sound recording"),
        ([.. "ftyp"u8], 4, "a video, sound or picture file"),
        ([0x1A, 0x45, 0xDF, 0xA3], 0, "a video"),
        ([0x1F, 0x8B, 0x08], 0, "a gzip archive"),
        ([.. "BZh"u8], 0, "a bzip2 archive"),
        ([0xFD, .. "7zXZ"u8, 0x00], 0, "an xz archive"),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C], 0, "a 7z archive"),
        ([.. "Rar!\u001a\u0007"u8], 0, "a RAR archive"),
        ([0x28, 0xB5, 0x2F, 0xFD], 0, "a Zstandard archive"),
        ([.. "ustar"u8], 257, "a tar archive"),
        ([.. "!BDN"u8], 0, "an Outlook mailbox"),
        ([0xCA, 0xFE, 0xBA, 0xBE], 0, "a program"),
    ];

    public static string? KindOf(ReadOnlySpan<byte> bytes)
    {
        foreach (var (magic, at, kind) in Known)
        {
            if (bytes.Length >= at + magic.Length && bytes.Slice(at, magic.Length).SequenceEqual(magic))
                return kind;
        }

        if (bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8))
            return ZipKind(bytes);
        return IsWindowsProgram(bytes) ? "a Windows program" : null;
    }

    // A zip that is a document names its parts near the beginning.
    private static string ZipKind(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf("word/"u8) >= 0)
            return "a Word document";
        if (bytes.IndexOf("xl/"u8) >= 0)
            return "an Excel workbook";
        if (bytes.IndexOf("ppt/"u8) >= 0)
            return "a PowerPoint presentation";
        if (bytes.IndexOf("mimetypeapplication/vnd.oasis.opendocument"u8) >= 0)
            return "an OpenDocument file";
        return bytes.IndexOf("mimetypeapplication/epub+zip"u8) >= 0 ? "an EPUB book" : "a zip archive";
    }

    // "MZ" alone also begins words; the header's pointer to "PE" settles it.
    private static bool IsWindowsProgram(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith("MZ"u8) || bytes.Length < 64)
            return false;
        var header = System.Buffers.Binary.BinaryPrimitives.ReadInt32LittleEndian(bytes[60..]);
        return header > 0 && header <= bytes.Length - 4 && bytes.Slice(header, 4).SequenceEqual("PE\0\0"u8);
    }
}
