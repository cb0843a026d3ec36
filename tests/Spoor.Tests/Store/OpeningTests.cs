using System.Globalization;
using System.Text;
using Dapper;
using Spoor.Model.Documents;
using Spoor.Store;
using Spoor.Tests.Contracts;

namespace Spoor.Tests.Store;

public sealed class OpeningTests : IDisposable
{
    private readonly CaseFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_new_file_is_made_and_opens_again()
    {
        var path = folder.Path("sak én – справа 1.case");
        using (var store = Assert.IsType<CaseOpened>(CaseFolder.Opening(path)) is { IsNew: true } made ? made.Store : null)
        {
            store!.Record(new Acquisition(new AcquisitionId("a"), "документи/"));
        }

        Assert.False(File.Exists(path + "-wal"));
        using var again = Assert.IsType<CaseOpened>(CaseFolder.Opening(path)) is { IsNew: false } opened ? opened.Store : null;
        Assert.Equal("документи/", Assert.Single(again!.Acquisitions()).From);
    }

    [Fact]
    public void Of_runs_that_make_one_new_file_at_once_exactly_one_wins_and_the_others_are_told()
    {
        for (var round = 0; round < 8; round++)
        {
            var path = folder.Path(FormattableString.Invariant($"contested {round}.case"));
            using var start = new Barrier(3);
            var openings = new CaseOpening[3];
            var runs = Enumerable.Range(0, 3).Select(run => new Thread(() =>
            {
                start.SignalAndWait();
                openings[run] = CaseFile.Open(path, TimeProvider.System, TimeSpan.FromMilliseconds(300));
            })).ToList();
            runs.ForEach(run => run.Start());
            runs.ForEach(run => run.Join());

            using var won = Assert.Single(openings.OfType<CaseOpened>()).Store;
            Assert.All(openings.OfType<CaseNotOpened>(), lost => Assert.Equal(CaseOpeningFailure.InUse, lost.Why));
        }
    }

    [Fact]
    public void An_empty_file_becomes_a_case()
    {
        var path = folder.Path("empty.case");
        File.WriteAllBytes(path, []);

        using var store = Assert.IsType<CaseOpened>(CaseFolder.Opening(path)).Store;
        Assert.Empty(store.Documents());
    }

    [Theory]
    [InlineData("A letter, not a case.")]
    [InlineData("SQLite format 3")]
    [InlineData("%PDF-1.7 and a good deal of further text that makes this file longer than the header of a database would be.....")]
    public void A_file_of_another_kind_is_refused_and_left_as_it_is(string content)
    {
        var path = folder.Path("letter.txt");
        var bytes = Encoding.UTF8.GetBytes(content);
        File.WriteAllBytes(path, bytes);

        var problem = Assert.IsType<CaseNotOpened>(CaseFolder.Opening(path));

        Assert.Equal(CaseOpeningFailure.NotACase, problem.Why);
        Assert.Equal($"{path} is not a case file: name another file for the case; this one was left as it is", problem.Problem);
        Assert.Equal(bytes, File.ReadAllBytes(path));
        Assert.Equal([path], Directory.GetFiles(folder.Path(".")).Select(file => Path.GetFullPath(file)));
    }

    [Fact]
    public void A_database_of_another_program_is_refused_and_left_as_it_is()
    {
        var path = folder.Path("other.db");
        using (var other = CaseFolder.Raw(path))
        {
            other.Execute("PRAGMA application_id = 7; CREATE TABLE treasure (what TEXT)");
        }

        var bytes = File.ReadAllBytes(path);

        var problem = Assert.IsType<CaseNotOpened>(CaseFolder.Opening(path));

        Assert.Equal(CaseOpeningFailure.NotACase, problem.Why);
        Assert.Contains("database of another program", problem.Problem, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(path));
        Assert.False(File.Exists(path + "-wal"));
    }

    [Fact]
    public void A_newer_file_is_refused_and_left_as_it_is()
    {
        var path = Made();
        using (var raw = CaseFolder.Raw(path))
        {
            raw.Execute("PRAGMA user_version = 7");
        }

        var bytes = File.ReadAllBytes(path);

        var problem = Assert.IsType<CaseNotOpened>(CaseFolder.Opening(path));

        Assert.Equal(CaseOpeningFailure.Newer, problem.Why);
        Assert.Equal($"The case file {path} was made by a newer Spoor (schema 7, this one knows {CaseFile.SchemaVersion.ToString(CultureInfo.InvariantCulture)}): update Spoor", problem.Problem);
        Assert.Equal(bytes, File.ReadAllBytes(path));
    }

    [Fact]
    public void A_second_run_is_told_that_the_file_is_in_use()
    {
        var path = folder.Path("a.case");
        using (CaseFolder.OpenStore(path))
        {
            var problem = Assert.IsType<CaseNotOpened>(CaseFolder.Opening(path));
            Assert.Equal(CaseOpeningFailure.InUse, problem.Why);
            Assert.Equal($"The case file {path} is in use by another run: wait until it has ended, or name another file", problem.Problem);
        }

        CaseFolder.OpenStore(path).Dispose();
    }

    [Fact]
    public void A_missing_folder_and_a_folder_are_told_apart()
    {
        var missing = Assert.IsType<CaseNotOpened>(CaseFolder.Opening(folder.Path("none/a.case")));
        var itself = Assert.IsType<CaseNotOpened>(CaseFolder.Opening(folder.Path(".")));

        Assert.Equal(CaseOpeningFailure.FolderMissing, missing.Why);
        Assert.Contains(folder.Path("none"), missing.Problem, StringComparison.Ordinal);
        Assert.Equal(CaseOpeningFailure.IsFolder, itself.Why);
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_told()
    {
        if (!OperatingSystem.IsLinux()) Assert.Skip("Needs the folder /proc, in which no file can be made");

        Assert.Equal(CaseOpeningFailure.NotWritable, Assert.IsType<CaseNotOpened>(CaseFolder.Opening("/proc/spoor.case")).Why);
    }

    [Fact]
    public void A_damaged_case_file_is_told()
    {
        var path = Made();
        using (var file = new FileStream(path, FileMode.Open, FileAccess.Write))
        {
            file.Position = 100;
            file.Write(new byte[3000]);
        }

        Assert.Equal(CaseOpeningFailure.Damaged, Assert.IsType<CaseNotOpened>(CaseFolder.Opening(path)).Why);
    }

    private string Made()
    {
        var path = folder.Path("made.case");
        using var store = CaseFolder.OpenStore(path);
        var document = MadeUp.Document("a.txt");
        store.Save(document, MadeUp.Text(document), MadeUp.Annotations(document), "x/1");
        return path;
    }
}
