using Spoor.Cli.Runs;

namespace Spoor.Tests.Cli;

public sealed class OutputFolderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("spoor-out-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_folder_is_made_and_nothing_is_left_in_it()
    {
        var made = Path.Combine(folder, "a", "b");
        Assert.Null(OutputFolder.Prepare(made, "report.html"));
        Assert.Empty(Directory.GetFileSystemEntries(made));
    }

    [Fact]
    public void A_file_in_the_way_is_told()
    {
        var file = Path.Combine(folder, "file");
        File.WriteAllText(file, "mine");
        Assert.Contains("is not a folder", OutputFolder.Prepare(file), StringComparison.Ordinal);
        Assert.Contains("a part of its path is a file", OutputFolder.Prepare(Path.Combine(file, "deeper")), StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(file));
    }

    [Fact]
    public void A_folder_where_the_report_should_be_is_told()
    {
        Directory.CreateDirectory(Path.Combine(folder, "report.html"));
        Assert.Contains("is a folder", OutputFolder.Prepare(folder, "report.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_takes_no_files_is_told()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the folder is one of Linux");
        Assert.StartsWith("nothing can be written in the folder for results '/proc/spoor'", OutputFolder.Prepare("/proc/spoor"), StringComparison.Ordinal);
    }
}
