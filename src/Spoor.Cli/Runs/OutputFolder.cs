namespace Spoor.Cli.Runs;

/// <summary>The folder of the results, looked at before a run starts: to find out after it that nothing can be written would lose the time.</summary>
internal static class OutputFolder
{
    private const string Probe = ".spoor-probe";

    /// <summary>Makes the folder and finds out whether files can be written in it; a sentence when not, else null.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="names">Files that will be written in it.</param>
    public static string? Prepare(string folder, params ReadOnlySpan<string> names)
    {
        if (File.Exists(folder))
            return $"the folder for results '{folder}' is not a folder: a file or a broken link has that name. Name a folder with --out.";
        try
        {
            Directory.CreateDirectory(folder);
            using var probe = new FileStream(Path.Combine(folder, Probe), new FileStreamOptions
            {
                Mode = FileMode.Create,
                Access = FileAccess.Write,
                Share = FileShare.ReadWrite | FileShare.Delete,
                Options = FileOptions.DeleteOnClose,
            });
            probe.WriteByte(0);
            probe.Flush();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return $"nothing can be written in the folder for results '{folder}': {WriteFailure.Why(fault)}. Name another folder with --out.";
        }

        foreach (var name in names)
        {
            if (Directory.Exists(Path.Combine(folder, name)))
                return $"'{Path.Combine(folder, name)}' is a folder, and a file of that name is to be written. Name another folder with --out.";
        }

        return null;
    }
}
