using Spoor.Model;

namespace Spoor.Cli.Commands;

/// <summary>What must be there before a run starts.</summary>
internal static class InputCheck
{
    /// <summary>
    /// A sentence when a list is missing, or when nothing of what is to be read is there; else null. Of several paths a missing one is
    /// a document not read. A missing list stops the run: a result that was not screened must not look as if it were.
    /// </summary>
    public static string? Missing(ValueList<string> paths, ValueList<string> lists)
    {
        foreach (var list in lists)
        {
            if (!Path.Exists(list) && list.Contains('\uFFFD', StringComparison.Ordinal))
                return $"the name of the list '{list}' is not valid UTF-8 text, so it cannot be opened. Rename it.";
            if (!Path.Exists(list))
                return $"the list '{list}' is not there. Check the path, or leave out --list to run without screening.";
        }

        if (paths.Any(Path.Exists))
            return null;
        if (paths.FirstOrDefault(p => p.Contains('\uFFFD', StringComparison.Ordinal)) is { } lost)
            return $"the name '{lost}' is not valid UTF-8 text, so what it stands for cannot be opened. Rename it, or give the folder above it.";
        return paths.Count == 1
            ? $"there is no file or folder '{paths[0]}'. Check the path."
            : $"none of the {paths.Count} files and folders given is there, the first is '{paths[0]}'. Check the paths.";
    }
}
