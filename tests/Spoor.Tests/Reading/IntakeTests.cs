using Spoor.Reading;

namespace Spoor.Tests.Reading;

public sealed class IntakeTests
{
    [Fact]
    public void Files_are_found_through_all_folders_in_ordinal_order_and_hidden_ones_are_named()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "b.txt", "a/z.txt", "B.txt", ".secret", ".git/config", "a/.x/y.txt" })
            folder.Write(name);

        var found = Intake.Find([folder.Path]);

        Assert.Equal(["B.txt", "a/z.txt", "b.txt"], found.Files.Select(f => f.Path));
        Assert.Equal([".git", ".secret", "a/.x"], found.Hidden);
    }

    [Fact]
    public void A_missing_path_is_a_value_and_a_file_given_twice_is_found_once()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.txt");

        var found = Intake.Find([folder.Path, file, folder.Path + "/none"]);

        Assert.Single(found.Files);
        Assert.Equal("There is no file or folder at this path.", Assert.Single(found.NotRead).Reason);
    }

    [Fact]
    public void Equal_paths_of_two_folders_get_the_folders_names()
    {
        using var folder = new TemporaryFolder();
        folder.Write("one/a.txt");
        folder.Write("two/a.txt");
        folder.Write("two/b.txt");

        var found = Intake.Find([folder.Path + "/one", folder.Path + "/two"]);

        Assert.Equal(["b.txt", "one/a.txt", "two/a.txt"], found.Files.Select(f => f.Path));
    }

    [Fact]
    public void A_link_that_points_back_up_is_not_followed_for_ever()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.txt");
        Directory.CreateSymbolicLink(folder.Path + "/in/loop", folder.Path);

        Assert.Equal(["in/a.txt"], Intake.Find([folder.Path]).Files.Select(f => f.Path));
    }

    [Fact]
    public void A_loop_of_links_lists_each_file_once_and_a_link_to_the_outside_or_to_itself_is_named()
    {
        using var folder = new TemporaryFolder();
        folder.Write("outside.txt");
        folder.Write("h/a.txt");
        folder.Write("h/h/b.txt");
        Directory.CreateSymbolicLink(folder.Path + "/h/loop", "..");
        Directory.CreateSymbolicLink(folder.Path + "/h/again", "h");
        File.CreateSymbolicLink(folder.Path + "/h/self", "self");
        File.CreateSymbolicLink(folder.Path + "/h/out.txt", "../outside.txt");

        var found = Intake.Find([folder.Path + "/h"]);

        Assert.Equal(["a.txt", "h/b.txt"], found.Files.Select(f => f.Path));
        Assert.Equal(["again", "loop", "out.txt", "self"], found.NotRead.Select(n => n.Path));
        Assert.Contains("read already", found.NotRead[0].Reason, StringComparison.Ordinal);
        Assert.All([found.NotRead[1], found.NotRead[2]], n => Assert.Contains("out of the folder", n.Reason, StringComparison.Ordinal));
        Assert.Contains("back to itself", found.NotRead[3].Reason, StringComparison.Ordinal);
        Assert.Equal(["out.txt"], Intake.Find([folder.Path + "/h/out.txt"]).Files.Select(f => f.Path));
    }
}
