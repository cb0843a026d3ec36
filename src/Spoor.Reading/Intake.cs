using Spoor.Model.Casefile;

namespace Spoor.Reading;

/// <summary>What was found under the paths given.</summary>
/// <param name="Files">Files to read, each once, by <see cref="SourceFile.Path"/> in ordinal order.</param>
/// <param name="NotRead">Paths that do not exist, folders that cannot be opened, and links that were passed over.</param>
/// <param name="Hidden">Files and folders inside the folders given that were passed over because their name begins with a dot; in ordinal order.</param>
public sealed record IntakeResult(IReadOnlyList<SourceFile> Files, IReadOnlyList<NotRead> NotRead, IReadOnlyList<string> Hidden);

/// <summary>Finds the files of an intake.</summary>
public static class Intake
{
    /// <summary>
    /// Finds the files under the paths given, through all folders. A path that is missing is a value of the result.
    /// A link in a folder is followed when it stays among the paths given; no folder is walked twice.
    /// Two folders that hold the same relative path have their names put before it.
    /// </summary>
    public static IntakeResult Find(IReadOnlyList<string> paths) => new FolderWalk().Find(paths);
}
