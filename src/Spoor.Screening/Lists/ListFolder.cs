namespace Spoor.Screening.Lists;

/// <summary>Reads official lists from files and folders.</summary>
public static class ListFolder
{
    // The readers in the order in which they are asked: the plain table comes last, because a name column is all it wants.
    private static readonly IListReader[] Readers = [new EuAnnexReader(), new UsConsolidatedReader(), new OwnListReader()];

    /// <summary>
    /// Reads every list among the files and folders (with their subfolders), in ordinal order of path; the same file content
    /// twice counts once. What cannot be read is told in the problems; nothing is thrown for bad input.
    /// </summary>
    /// <param name="paths">Files or folders.</param>
    /// <param name="cancel">Ends the reading.</param>
    public static ListFolderReading Read(IEnumerable<string> paths, CancellationToken cancel = default) => Read(paths, _ => false, cancel);

    /// <summary>The same, where pipes and devices may lie among the files.</summary>
    /// <param name="paths">Files or folders.</param>
    /// <param name="isSpecial">Tells a pipe or a device from a file: to open one may wait for ever.</param>
    /// <param name="cancel">Ends the reading.</param>
    public static ListFolderReading Read(IEnumerable<string> paths, Func<string, bool> isSpecial, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(isSpecial);
        var collected = new ListCollection();
        foreach (var path in paths)
        {
            foreach (var file in FilesOf(path, collected))
            {
                cancel.ThrowIfCancellationRequested();
                if (isSpecial(file))
                {
                    collected.Add(new ListProblem(file, 0, ListProblemKind.FileProblem, $"'{Path.GetFileName(file)}' is a pipe, a socket or a device and was not read; save what it delivers as a file."));
                }
                else
                {
                    new ListFile(file, Readers, collected).Read(cancel);
                }
            }
        }

        return collected.Finish();
    }

    /// <summary>Reads one file or folder.</summary>
    /// <param name="path">File or folder.</param>
    /// <param name="cancel">Ends the reading.</param>
    public static ListFolderReading Read(string path, CancellationToken cancel = default) => Read([path], cancel);

    private static string[] FilesOf(string path, ListCollection collected)
    {
        if (File.Exists(path))
        {
            return [path];
        }

        if (!Directory.Exists(path))
        {
            collected.Add(new ListProblem(path, 0, ListProblemKind.FileProblem, $"There is no file or folder '{path}'; check the path of the lists."));
            return [];
        }

        try
        {
            var files = new List<string>();
            Walk(new DirectoryInfo(path), files);
            files.Sort(StringComparer.Ordinal);
            return [.. files];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            collected.Add(new ListProblem(path, 0, ListProblemKind.FileProblem, $"The folder '{path}', or one in it, cannot be read; check the permissions."));
            return [];
        }
    }

    // As with documents, what begins with a dot is no matter of the user's. Links to files are read; those to folders could lead in a circle.
    private static void Walk(DirectoryInfo folder, List<string> files)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos().Where(e => !e.Name.StartsWith('.')))
        {
            var isLink = entry.LinkTarget is not null;
            if (entry is DirectoryInfo inner && !isLink)
            {
                Walk(inner, files);
            }
            else if (!isLink || !Directory.Exists(entry.FullName))
            {
                files.Add(Path.Combine(folder.FullName, entry.Name));
            }
        }
    }
}
