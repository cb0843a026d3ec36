namespace Spoor.Reading.Bytes;

/// <summary>Opens files, and only files: a pipe or a device could block for ever.</summary>
internal static class FileDoor
{
    public static (string Reason, string? Remedy)? WhyClosed(string fullPath)
    {
        if (Directory.Exists(fullPath))
            return ("The path is a folder, not a file.", null);
        if (RealPath.Of(Path.GetFullPath(fullPath)) is null)
            return ("The path is a link that leads back to itself.", "Give the file itself.");
        if (!File.Exists(fullPath))
            return ("The file is not there.", "Check the path, then run again.");
        return SpecialFile.Is(fullPath)
            ? ("The path is a pipe, a socket or a device, not a file.", "Save what it delivers as a file, and read that.")
            : null;
    }

    public static Stream Open(string fullPath) =>
        new FileStream(fullPath, new FileStreamOptions
        {
            Mode = FileMode.Open,
            Access = FileAccess.Read,
            Share = FileShare.Read | FileShare.Delete,
            Options = FileOptions.SequentialScan,
            BufferSize = 0,
        });
}
