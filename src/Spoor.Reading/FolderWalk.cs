using Spoor.Model.Casefile;

namespace Spoor.Reading;

/// <summary>One walk through the paths of an intake.</summary>
internal sealed class FolderWalk
{
    private readonly List<Found> found = [];
    private readonly List<NotRead> notRead = [];
    private readonly List<string> hidden = [];
    private readonly HashSet<string> seenFiles = new(StringComparer.Ordinal);
    private readonly HashSet<string> seenFolders = new(StringComparer.Ordinal);

    public IntakeResult Find(IReadOnlyList<string> paths)
    {
        for (var root = 0; root < paths.Count; root++)
            Take(paths[root], root);

        var files = Distinguish(paths)
            .OrderBy(f => f.Path, StringComparer.Ordinal)
            .ThenBy(f => f.FullPath, StringComparer.Ordinal)
            .ToList();
        return new IntakeResult(
            files,
            [.. notRead.OrderBy(n => n.Path, StringComparer.Ordinal)],
            [.. hidden.Order(StringComparer.Ordinal)]);
    }

    private void Take(string path, int root)
    {
        if (string.IsNullOrWhiteSpace(path) || path.Contains('\0', StringComparison.Ordinal))
        {
            notRead.Add(new NotRead(path, "The path is empty or holds a NUL character.", "Give the path of a file or folder."));
            return;
        }

        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Directory.Exists(full))
            TakeFolder(full, "", root);
        else if (File.Exists(full))
            TakeFile(full, Path.GetFileName(full), root);
        else
            notRead.Add(new NotRead(path, "There is no file or folder at this path.", "Check the path, then run again."));
    }

    private void TakeFolder(string full, string relative, int root)
    {
        // A folder is walked once: a link that points back up would go round for ever.
        if (!seenFolders.Add(Real(new DirectoryInfo(full))))
            return;
        List<FileSystemInfo> entries;
        try
        {
            entries = [.. new DirectoryInfo(full).EnumerateFileSystemInfos().OrderBy(e => e.Name, StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            notRead.Add(new NotRead(relative.Length == 0 ? full : relative, "The folder cannot be opened.", "Check that the folder may be read, then run again."));
            return;
        }

        foreach (var entry in entries)
        {
            var name = relative.Length == 0 ? entry.Name : relative + "/" + entry.Name;
            if (entry.Name.StartsWith('.'))
                hidden.Add(name);
            else if (Directory.Exists(entry.FullName))
                TakeFolder(entry.FullName, name, root);
            else
                TakeFile(entry.FullName, name, root);
        }
    }

    private void TakeFile(string full, string relative, int root)
    {
        if (seenFiles.Add(Real(new FileInfo(full))))
            found.Add(new Found(full, relative, root));
    }

    private static string Real(FileSystemInfo entry)
    {
        try
        {
            return entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? entry.FullName;
        }
        catch (IOException)
        {
            return entry.FullName;
        }
    }

    private IEnumerable<SourceFile> Distinguish(IReadOnlyList<string> paths)
    {
        var twice = found.GroupBy(f => f.Relative, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        var prefixed = found.Where(f => twice.Contains(f.Relative)).Select(f => f.Root).ToHashSet();
        var names = UniqueNames(paths, prefixed);
        return found.Select(f => new SourceFile(f.Full, names.TryGetValue(f.Root, out var name) && twice.Contains(f.Relative) ? name + "/" + f.Relative : f.Relative));
    }

    // As many trailing folders of each path as tell all of them apart.
    private static Dictionary<int, string> UniqueNames(IReadOnlyList<string> paths, HashSet<int> roots)
    {
        var folders = roots.Order().ToDictionary(r => r, r => FoldersOf(paths[r]));
        var names = new Dictionary<int, string>();
        for (var depth = 1; depth <= folders.Values.Select(f => f.Length).DefaultIfEmpty(0).Max(); depth++)
        {
            names = folders.ToDictionary(f => f.Key, f => string.Join('/', f.Value.TakeLast(depth)));
            if (names.Values.Distinct(StringComparer.Ordinal).Count() == names.Count)
                break;
        }

        return names;
    }

    private static string[] FoldersOf(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var folder = File.Exists(full) ? Path.GetDirectoryName(full) ?? full : full;
        return folder.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries);
    }

    private sealed record Found(string Full, string Relative, int Root);
}
