using Spoor.Model.Casefile;

namespace Spoor.Reading;

/// <summary>
/// A file name that is not valid UTF-8, as some systems of old write them. What the system gives in its place has U+FFFD for the bytes
/// that were lost, and nothing can be opened by that.
/// </summary>
internal static class LostName
{
    /// <summary>True for a name with bytes lost; a file whose name has U+FFFD itself is there and opens.</summary>
    public static bool Is(string fullPath) => fullPath.Contains('\uFFFD', StringComparison.Ordinal) && !Path.Exists(fullPath);

    /// <summary>Why it is not read, under the path that is shown.</summary>
    /// <param name="path">The path as shown.</param>
    /// <param name="fullPath">The path on this machine, with a number where several names look the same.</param>
    public static NotRead Why(string path, string fullPath) =>
        new(path, "The name is not valid UTF-8 text (\uFFFD stands for what cannot be told), so the file or folder cannot be opened.", "Rename it, then run again.") { Place = fullPath };
}
