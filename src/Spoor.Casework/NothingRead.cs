using System.Globalization;
using Spoor.Model;

namespace Spoor.Casework;

/// <summary>A run that read nothing could not run: a report of no documents would look as if there were nothing to find.</summary>
internal static class NothingRead
{
    /// <summary>What to say of it.</summary>
    /// <param name="paths">What was given.</param>
    /// <param name="notRead">How much of it was found and could not be read.</param>
    public static string Sentence(ValueList<string> paths, int notRead)
    {
        var given = $"'{paths[0]}'{(paths.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $" and {paths.Count - 1} more") : "")}";
        return notRead == 0
            ? $"there is no document to read in {given}. Give a folder with text, Markdown or HTML files in it, or the files themselves."
            : $"nothing could be read in {given}: each file is named above with its reason. Give text, Markdown or HTML files.";
    }
}
