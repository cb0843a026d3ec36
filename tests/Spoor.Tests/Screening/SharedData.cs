namespace Spoor.Tests.Screening;

/// <summary>Finds the test data that stands beside the repository; tests that want it are skipped where it is absent.</summary>
internal static class SharedData
{
    internal static string Path(params string[] parts)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Spoor.slnx")))
        {
            folder = folder.Parent;
        }

        foreach (var up in new[] { "..", "../.." })
        {
            var path = folder is null ? "" : System.IO.Path.GetFullPath(System.IO.Path.Combine([folder.FullName, up, "shared", .. parts]));
            if (File.Exists(path) || Directory.Exists(path))
            {
                return path;
            }
        }

        Assert.Skip($"The shared test data '{string.Join('/', parts)}' is not on this machine.");
        return "";
    }
}
