using System.Buffers.Binary;
using System.Diagnostics;
using System.Text;

namespace Spoor.Journeys;

/// <summary>Bad input is the normal case: each gets its sentence and its exit status, and the rest of the run goes on.</summary>
public sealed class BadInputJourneys
{
    private const string Good = "Harbour news\n\n3 March 2025\n\nAlda Trading Ltd delivered forty lenses to Varga Yard JSC in 2024, according to invoices.\n";

    private static readonly Dictionary<string, byte[]> NotReadable = new(StringComparer.Ordinal)
    {
        ["empty.txt"] = [],
        ["blank.txt"] = "\n \n\t\n"u8.ToArray(),
        ["picture.txt"] = [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 1, 0, 0, 0, 1],
        ["program.txt"] = [0x7F, .. "ELF"u8, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0x3E, 0],
    };

    public static TheoryData<string> NotReadableNames => [.. NotReadable.Keys];

    [Theory]
    [MemberData(nameof(NotReadableNames))]
    public async Task What_is_no_text_is_listed_with_its_reason_and_the_rest_is_read(string name)
    {
        using var shop = new Workshop();
        shop.File("papers/good.txt", Good);
        shop.File($"papers/{name}", NotReadable[name]);
        var run = await SpoorProgram.Run(shop.Path, "investigate", "papers", "--json");
        Assert.Equal(0, run.Status);
        Assert.Equal(1, run.Json["documents"]!["read"]!.GetValue<int>());
        A_sentence(run.ReasonFor(name));
        Assert.Contains($"{name}: {run.ReasonFor(name)}", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, (await SpoorProgram.Run(shop.Path, "investigate", "papers", "--strict")).Status);
    }

    public static TheoryData<string> RepairedNames => ["broken-utf8.txt", "windows-1251.txt", "nested.html"];

    [Theory]
    [MemberData(nameof(RepairedNames))]
    public async Task What_can_be_repaired_is_read_and_the_rest_too(string name)
    {
        using var shop = new Workshop();
        shop.File("papers/good.txt", Good);
        shop.File($"papers/{name}", Repairable(name));
        var run = await SpoorProgram.Run(shop.Path, "investigate", "papers", "--json");
        Assert.Equal(0, run.Status);
        Assert.Equal(2, run.Json["documents"]!["read"]!.GetValue<int>());
        Assert.Null(run.ReasonFor(name));
    }

    [Fact]
    public async Task A_file_that_cannot_be_opened_is_listed_and_the_rest_is_read()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "pipes and permissions are those of Unix");
        using var shop = new Workshop();
        var good = shop.File("good.txt", Good);
        // Root may open any file: a pipe nobody writes to closes the door to everybody.
        var closed = Path.Combine(shop.Path, "closed.txt");
        using (var made = Process.Start("mkfifo", [closed]))
            await made.WaitForExitAsync(TestContext.Current.CancellationToken);
        var run = await SpoorProgram.Run(shop.Path, "investigate", good, closed, "--json");
        Assert.Equal(0, run.Status);
        Assert.Equal(1, run.Json["documents"]!["read"]!.GetValue<int>());
        A_sentence(run.ReasonFor("closed.txt"));
    }

    [Theory]
    [InlineData("--list")]
    [InlineData("--case")]
    public async Task A_pipe_in_the_place_of_a_list_or_a_case_stops_the_run_and_is_never_waited_for(string option)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "pipes in folders are those of Unix");
        using var shop = new Workshop();
        shop.File("papers/good.txt", Good);
        await Shell(shop, "mkfifo pipe");
        var run = await SpoorProgram.Run(shop.Path, "investigate", "papers", option, "pipe");
        Assert.Equal((3, ""), (run.Status, run.Out));
        One_message(run, "pipe");
    }

    [Fact]
    public async Task A_pipe_among_the_documents_or_the_lists_is_named_and_the_rest_is_used()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "pipes in folders are those of Unix");
        using var shop = new Workshop();
        shop.File("papers/good.txt", Good);
        shop.File("lists/list.csv", "name,type\nVarga Yard JSC,organization\n");
        // Of an HTML file the head is looked at before it is read: that must not open a pipe either.
        await Shell(shop, "mkfifo papers/page.html lists/more.csv");
        var run = await SpoorProgram.Run(shop.Path, "investigate", "papers", "--list", "lists", "--json");
        Assert.Equal(0, run.Status);
        A_sentence(run.ReasonFor("page.html"));
        A_sentence(Assert.Single(run.Json["listProblems"]!.AsArray())!["reason"]!.GetValue<string>());
        Assert.Equal(1, run.Json["hits"]!.GetValue<int>());
    }

    /// <summary>A list in a format that is not read stood in the last lines of a run that looked screened.</summary>
    [Fact]
    public async Task A_file_named_as_a_list_that_is_none_stops_the_run()
    {
        using var shop = new Workshop();
        var good = shop.File("good.txt", Good);
        var list = shop.File("list.csv", "name,type\nVarga Yard JSC,organization\n");
        var other = shop.File("sdn.xml", "<sdnList><sdnEntry/></sdnList>");
        var run = await SpoorProgram.Run(shop.Path, "investigate", good, "--list", list, "--list", other);
        Assert.Equal(3, run.Status);
        A_sentence(run.Error.Trim());
        Assert.Contains("sdn.xml", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_that_are_no_text_are_listed_each_with_what_to_do()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "other systems keep no such names");
        using var shop = new Workshop();
        shop.File("papers/good.txt", Good);
        // Both look the same once the bytes are lost.
        await Shell(shop, "cp papers/good.txt papers/$'bad\\xff.txt' && cp papers/good.txt papers/$'bad\\xfe.txt' && mkdir papers/$'folder\\xff'");
        var run = await SpoorProgram.Run(shop.Path, "investigate", "papers", "--json");
        Assert.Equal((0, 1, 3), (run.Status, run.Json["documents"]!["read"]!.GetValue<int>(), run.Json["documents"]!["notRead"]!.GetValue<int>()));
        // .NET cannot remove what it cannot name.
        await Shell(shop, "rm -r papers");
        Assert.All(run.Json["documents"]!["reasons"]!.AsArray(), r => Assert.Contains("not valid UTF-8", r!["reason"]!.GetValue<string>(), StringComparison.Ordinal));
        Assert.All(run.Json["documents"]!["reasons"]!.AsArray(), r => Assert.Contains("Rename it", r!["remedy"]!.GetValue<string>(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_empty_folder_could_not_run()
    {
        using var shop = new Workshop();
        shop.Folder("papers");
        foreach (var arguments in new string[][] { ["investigate", "papers"], ["extract", "papers", "--out", "annotations"] })
        {
            var run = await SpoorProgram.Run(shop.Path, arguments);
            Assert.Equal((3, ""), (run.Status, run.Out));
            One_message(run, "papers");
        }
    }

    [Fact]
    public async Task Where_nothing_could_be_read_the_reasons_are_told_and_no_report_is_written()
    {
        using var shop = new Workshop();
        shop.File("papers/empty.txt", "");
        shop.File("papers/picture.txt", NotReadable["picture.txt"]);
        var run = await SpoorProgram.Run(shop.Path, "investigate", "papers", "--json");
        Assert.Equal((3, ""), (run.Status, run.Out));
        Assert.Equal(3, run.Messages.Length);
        Assert.Contains("empty.txt", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(shop.Path, "spoor-report", "report.html")));
    }

    [Theory]
    [InlineData("investigate", "papers", "--out", "papers/good.txt")]
    [InlineData("investigate", "papers", "--out", "papers/good.txt/deeper")]
    [InlineData("extract", "papers", "--out", "papers/good.txt")]
    [InlineData("demo", "--out", "papers/good.txt")]
    public async Task Where_no_results_can_be_written_the_run_does_not_begin(params string[] arguments)
    {
        using var shop = new Workshop();
        shop.File("papers/good.txt", Good);
        var run = await SpoorProgram.Run(shop.Path, arguments);
        Assert.Equal((3, ""), (run.Status, run.Out));
        One_message(run, "--out");
        Assert.False(File.Exists(Path.Combine(shop.Path, "spoor.case")));
    }

    [Fact]
    public async Task A_report_for_which_there_is_no_room_is_told_and_nothing_is_left_of_it()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the limit is one of Unix shells");
        using var shop = new Workshop();
        shop.File("papers/good.txt", Good);
        Assert.Equal(0, (await SpoorProgram.Run(shop.Path, "investigate", "papers")).Status);
        // The place of the report is a device that is always full.
        Directory.Delete(Path.Combine(shop.Path, "spoor-report"), recursive: true);
        await Shell(shop, "mkdir spoor-report && ln -s /dev/full spoor-report/report.html.part");
        var run = await SpoorProgram.Run(shop.Path, "investigate", "papers");
        Assert.Equal((3, ""), (run.Status, run.Out));
        One_message(run, "the disk is full");
        Assert.Empty(Directory.GetFileSystemEntries(Path.Combine(shop.Path, "spoor-report")));
    }

    [Fact]
    public async Task A_text_in_a_language_that_is_not_read_stands_in_the_summary()
    {
        using var shop = new Workshop();
        shop.File("papers/good.txt", Good);
        shop.File("papers/german.txt", string.Concat(Enumerable.Repeat("Die Werft hat im vergangenen Jahr vierzig Kameras erhalten, wie aus den Unterlagen hervorgeht. Das Ministerium erklärte, dass es davon nichts wisse.\n\n", 5)));
        var run = await SpoorProgram.Run(shop.Path, "investigate", "papers");
        Assert.Equal(0, run.Status);
        var told = string.Join(' ', run.Out.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("german.txt: The language of this text (German, it seems)", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_of_the_program_that_cannot_be_written_is_told_in_one_sentence()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the launcher is a script of Unix");
        using var shop = new Workshop();
        File.Copy(SpoorProgram.Launcher, Path.Combine(shop.Path, "spoor"));
        // Root may write anywhere: a file in the place of the folder closes it to everybody.
        shop.File("artifacts", "");
        var run = await Shell(shop, "./spoor --version");
        Assert.Equal((3, ""), (run.Status, run.Out));
        One_message(run, "artifacts");
    }

    [Fact]
    public async Task A_folder_that_is_not_there_could_not_run()
    {
        using var shop = new Workshop();
        var run = await SpoorProgram.Run(shop.Path, "investigate", "nothing-here");
        Assert.Equal((3, ""), (run.Status, run.Out));
        One_message(run, "nothing-here");
    }

    [Fact]
    public async Task Beside_a_folder_that_is_there_a_missing_one_is_listed()
    {
        using var shop = new Workshop();
        shop.File("papers/good.txt", Good);
        var run = await SpoorProgram.Run(shop.Path, "investigate", "papers", "nothing-here", "--json");
        Assert.Equal(0, run.Status);
        A_sentence(run.ReasonFor("nothing-here"));
    }

    [Fact]
    public async Task A_broken_row_of_a_list_is_told_with_its_line_and_the_other_rows_are_used()
    {
        using var shop = new Workshop();
        shop.File("papers/good.txt", Good);
        shop.File("list.csv", """
            id,name,aliases,type,country,programme,measure,listed_on,reason,identifiers
            1,Varga Yard JSC,,organization,,Coast,Asset freeze,2022-11-18,,
            2,,,organization,,Coast,Asset freeze,not a day,,
            3,Alda Trading Ltd,,organization,,Coast,Export ban,2025-01-07,,

            """);
        var run = await SpoorProgram.Run(shop.Path, "investigate", "papers", "--list", "list.csv", "--json");
        Assert.Equal(0, run.Status);
        var problem = run.Json["listProblems"]!.AsArray().First(p => p!["line"]!.GetValue<int>() == 3);
        A_sentence(problem!["reason"]!.GetValue<string>());
        Assert.Equal(2, run.Json["hits"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_case_file_of_a_newer_version_is_left_alone()
    {
        using var shop = new Workshop();
        shop.File("papers/good.txt", Good);
        Assert.Equal(0, (await SpoorProgram.Run(shop.Path, "investigate", "papers")).Status);
        var path = Path.Combine(shop.Path, "spoor.case");
        var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        // SQLite file format, "user version" of the database header: https://www.sqlite.org/fileformat2.html
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(60), 9_999);
        await File.WriteAllBytesAsync(path, bytes, TestContext.Current.CancellationToken);
        var run = await SpoorProgram.Run(shop.Path, "investigate", "papers");
        Assert.Equal((3, ""), (run.Status, run.Out));
        One_message(run, "newer");
        Assert.Equal(bytes, await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_that_is_no_case_is_left_alone()
    {
        using var shop = new Workshop();
        shop.File("papers/good.txt", Good);
        var path = shop.File("notes.case", "These are my notes.\n");
        var run = await SpoorProgram.Run(shop.Path, "investigate", "papers", "--case", "notes.case");
        Assert.Equal((3, ""), (run.Status, run.Out));
        One_message(run, "notes.case");
        Assert.Equal("These are my notes.\n", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("investigate")]
    [InlineData("investigate papers --no-such-option")]
    [InlineData("extract papers/good.txt")]
    public async Task Wrong_use_has_exit_status_2_and_prints_no_result(string line)
    {
        using var shop = new Workshop();
        shop.File("papers/good.txt", Good);
        var run = await SpoorProgram.Run(shop.Path, line.Split(' '));
        Assert.Equal((2, ""), (run.Status, run.Out));
        Assert.StartsWith("spoor: ", run.Error, StringComparison.Ordinal);
    }

    private static async Task<ProgramRun> Shell(Workshop shop, string script)
    {
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", script]) { WorkingDirectory = shop.Path, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new ProgramRun(process.ExitCode, await output, await error);
    }

    private static byte[] Repairable(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return name switch
        {
            "broken-utf8.txt" => [.. Encoding.UTF8.GetBytes(Good), 0xC3, 0x28, .. " and some more words follow.\n"u8],
            "windows-1251.txt" => Encoding.GetEncoding(1251).GetBytes(
                "Новости порта\n\nСудоверфь получила сорок камер в прошлом году, говорится в документах. Поставку организовала торговая компания, а министерство заявило, что ничего об этом не знает.\n"),
            _ => Encoding.UTF8.GetBytes($"<html><body>{string.Concat(Enumerable.Repeat("<div>", 100_000))}<p>{Good}</p></body></html>"),
        };
    }

    private static void A_sentence(string? reason)
    {
        Assert.NotNull(reason);
        Assert.Matches(@"^\S.{8,300}$", reason);
        Assert.DoesNotContain("Exception", reason, StringComparison.Ordinal);
    }

    private static void One_message(ProgramRun run, string about)
    {
        var line = Assert.Single(run.Messages);
        Assert.StartsWith("spoor: ", line, StringComparison.Ordinal);
        Assert.Contains(about, line, StringComparison.Ordinal);
        A_sentence(line);
    }
}
