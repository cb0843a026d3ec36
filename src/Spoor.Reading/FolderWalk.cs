using Spoor.Model.Casefile;
using Spoor.Reading.Bytes;

namespace Spoor.Reading;

/// <summary>One walk through the paths of an intake.</summary>
internal sealed class FolderWalk
{
    private readonly List<Found> found = [];
    private IReadOnlyList<string> given = [];
    private readonly List<NotRead> notRead = [];
    private readonly List<string> hidden = [];
    private readonly List<Place> links = [];
    private readonly HashSet<string> seenFiles = new(StringComparer.Ordinal);
    private readonly HashSet<string> seenFolders = new(StringComparer.Ordinal);

    public IntakeResult Find(IReadOnlyList<string> paths)
    {
        given = paths;
        for (var root = 0; root < paths.Count; root++)
            Take(paths[root], root);
        FollowLinks(paths);

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
        if (RealPath.Of(full) is not { } real)
            notRead.Add(new NotRead(path, "The path is a link that leads back to itself.", "Give the file or folder itself.") { Place = full });
        else if (Directory.Exists(real))
            TakeFolder(new Place(full, "", real, root));
        else if (File.Exists(real))
            TakeFile(new Place(full, Path.GetFileName(full), real, root));
        else if (LostName.Is(full))
            notRead.Add(LostName.Why(path, full));
        else
            notRead.Add(new NotRead(path, "There is no file or folder at this path.", "Check the path, then run again.") { Place = full });
    }

    private void TakeFolder(Place folder)
    {
        if (!seenFolders.Add(folder.Real))
            return;
        List<FileSystemInfo> entries;
        try
        {
            entries = [.. new DirectoryInfo(folder.Full).EnumerateFileSystemInfos().OrderBy(e => e.Name, StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            notRead.Add(new NotRead(folder.Relative.Length == 0 ? given[folder.Root] : folder.Relative, "The folder cannot be opened.", "Check that the folder may be read, then run again.") { Place = folder.Full });
            return;
        }

        foreach (var entry in entries)
        {
            var inside = new Place(entry.FullName, folder.Relative.Length == 0 ? entry.Name : folder.Relative + "/" + entry.Name, Path.Join(folder.Real, entry.Name), folder.Root);
            if (entry.Name.StartsWith('.'))
                hidden.Add(inside.Relative);
            else if (LostName.Is(entry.FullName))
                PassOverLost(inside);
            else if (entry.LinkTarget is not null)
                links.Add(inside);
            else if (entry is DirectoryInfo)
                TakeFolder(inside);
            else
                TakeFile(inside);
        }
    }

    // Different names may look the same once bytes are lost: each is listed.
    private void PassOverLost(Place entry)
    {
        var alike = notRead.Count(n => n.Path == entry.Relative);
        notRead.Add(LostName.Why(entry.Relative, alike == 0 ? entry.Full : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{entry.Full} ({alike + 1})")));
    }

    // Links come last, so that a file or folder that stands among the paths given is found under its own name.
    private void FollowLinks(IReadOnlyList<string> paths)
    {
        var within = paths.Where(p => !string.IsNullOrWhiteSpace(p) && !p.Contains('\0', StringComparison.Ordinal))
            .Select(p => RealPath.Of(Path.GetFullPath(p))).OfType<string>().ToList();
        for (var at = 0; at < links.Count; at++)
        {
            var real = RealPath.Of(links[at].Full);
            var isFolder = real is not null && Directory.Exists(real);
            if (real is null)
                PassOver(links[at], "The link leads back to itself and was passed over.", "Remove the link, or give the file that it was meant for.");
            else if (!isFolder && !File.Exists(real))
                PassOver(links[at], "The link leads to nothing and was passed over.", "Remove the link, or give the file that it was meant for.");
            else if (!within.Exists(folder => RealPath.IsWithin(real, folder)))
                PassOver(links[at], "The link leads out of the folder given and was not followed.", "Give the link itself as a path if what it leads to is to be read.");
            else if (isFolder && seenFolders.Contains(real))
                PassOver(links[at], "The link leads to a folder that is read already and was passed over.", "Nothing needs to be done.");
            else if (isFolder)
                TakeFolder(links[at] with { Real = real });
            else
                TakeFile(links[at] with { Real = real });
        }
    }

    private void PassOver(Place link, string reason, string remedy) => notRead.Add(new NotRead(link.Relative, reason, remedy) { Place = link.Full });

    private void TakeFile(Place file)
    {
        if (seenFiles.Add(file.Real))
            found.Add(new Found(file.Full, file.Relative, file.Root));
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

    private readonly record struct Place(string Full, string Relative, string Real, int Root);

    private sealed record Found(string Full, string Relative, int Root);
}
