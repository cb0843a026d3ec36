using System.Text;
using Spoor.Model;
using Spoor.Reading;
using Spoor.Reading.Bytes;

namespace Spoor.Casework.Gathering;

/// <summary>Files that Spoor made: the case of this run with its side files, and reports. They are no documents of an investigation.</summary>
internal sealed class OwnFiles(ValueList<string> own)
{
    private const int Head = 2048;
    private const string Mark = "<meta name=\"generator\" content=\"Spoor ";

    private readonly HashSet<string> paths = [.. own.SelectMany(p => new[] { p, p + "-wal", p + "-shm", p + "-journal", p + ".part" }).Select(Path.GetFullPath)];

    /// <summary>True for a file of this run and for a report of any run.</summary>
    public bool Holds(SourceFile file) => paths.Contains(Path.GetFullPath(file.FullPath)) || IsReport(file.FullPath);

    private static bool IsReport(string path)
    {
        if (Path.GetExtension(path).ToLowerInvariant() is not (".html" or ".htm") || SpecialFile.Is(path))
        {
            return false;
        }

        try
        {
            using var file = File.OpenRead(path);
            var head = new byte[Head];
            return Encoding.UTF8.GetString(head, 0, file.ReadAtLeast(head, Head, throwOnEndOfStream: false)).Contains(Mark, StringComparison.Ordinal);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
