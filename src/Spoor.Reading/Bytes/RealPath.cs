namespace Spoor.Reading.Bytes;

/// <summary>Where a path leads when every link in it is followed.</summary>
internal static class RealPath
{
    // As many as Linux follows.
    private const int MostLinks = 40;

    /// <summary>The path without links, whether or not something is there; null when its links go round.</summary>
    public static string? Of(string fullPath)
    {
        var at = Path.GetPathRoot(fullPath) ?? "";
        var ahead = new Stack<string>();
        PushParts(fullPath[at.Length..], ahead);
        var links = 0;
        while (ahead.TryPop(out var part))
        {
            if (part == "..")
            {
                at = Path.GetDirectoryName(at) ?? at;
                continue;
            }

            var next = Path.Join(at, part);
            if (TargetOf(next) is not { } target)
            {
                at = next;
                continue;
            }

            if (++links > MostLinks)
                return null;
            var root = Path.IsPathRooted(target) ? Path.GetPathRoot(target) ?? "" : "";
            at = root.Length > 0 ? root : at;
            PushParts(target[root.Length..], ahead);
        }

        return at;
    }

    /// <summary>True when the path is the folder or lies in it; both without links.</summary>
    public static bool IsWithin(string path, string folder) =>
        path == folder || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static void PushParts(string path, Stack<string> ahead)
    {
        foreach (var part in path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Reverse())
        {
            if (part != ".")
                ahead.Push(part);
        }
    }

    private static string? TargetOf(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
