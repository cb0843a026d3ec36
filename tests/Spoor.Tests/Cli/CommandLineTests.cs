using System.Text.Json;
using Spoor.Cli.Commands;
using Spoor.Cli.Runs;
using Spoor.Cli.Terminal;
using Spoor.Model;
using Spoor.Model.Casefile;

namespace Spoor.Tests.Cli;

public sealed class CommandLineTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("spoor-cli-").FullName;
    private readonly StringWriter results = new() { NewLine = "\n" };
    private readonly StringWriter messages = new() { NewLine = "\n" };
    private InvestigationRequest? investigated;
    private ExtractionRequest? extracted;

    public void Dispose()
    {
        Directory.Delete(folder, recursive: true);
        results.Dispose();
        messages.Dispose();
    }

    private string A_file(string name)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, "words");
        return path;
    }

    private Task<int> Spoor(params string[] arguments) => Spoor(new InvestigationOutcome.Done(MadeUpFindings.Case(), TimeSpan.FromMilliseconds(1234.5678), "DIR/report.html"), arguments);

    private Task<int> Spoor(InvestigationOutcome outcome, params string[] arguments)
    {
        var engine = new Engine(
            (request, _, _) =>
            {
                investigated = request;
                return Task.FromResult(outcome);
            },
            (request, _, _) =>
            {
                extracted = request;
                ValueList<NotRead> notRead = [new NotRead("b.txt", "it is empty.")];
                return Task.FromResult<ExtractionOutcome>(new ExtractionOutcome.Done([new ExtractedDocument("a.txt", "DIR/a.txt.json", ["nb/1:delivery.passive \"levert av\""])], notRead, []));
            },
            folder);
        return SpoorCommands.Run(arguments, engine, new TerminalStreams { Out = results, Error = messages });
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("investigate")]
    [InlineData("investigate --no-such-option")]
    [InlineData("investigate {file} --no-such-option")]
    [InlineData("investigate {file} --case")]
    [InlineData("investigate {file} --list")]
    [InlineData("investigate {file} --list --json")]
    [InlineData("investigate {file} --out --json")]
    [InlineData("investigate {file} --language fr")]
    [InlineData("investigate {file} --title")]
    [InlineData("investigate {file} --title \u0007")]
    [InlineData("extract")]
    [InlineData("extract {file}")]
    [InlineData("extract --out DIR")]
    [InlineData("demo extra")]
    public async Task Wrong_use_is_told_on_the_error_stream_with_exit_status_2(string line)
    {
        var arguments = line.Replace("{file}", A_file("a.txt"), StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, await Spoor(arguments));
        Assert.Equal("", results.ToString());
        Assert.All(messages.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries), l => Assert.StartsWith("spoor: ", l, StringComparison.Ordinal));
        Assert.Contains("--help", messages.ToString(), StringComparison.Ordinal);
        Assert.Null(investigated);
        Assert.Null(extracted);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("--version")]
    [InlineData("investigate --help")]
    public async Task Help_and_version_are_results(string line)
    {
        Assert.Equal(0, await Spoor(line.Split(' ')));
        Assert.NotEqual("", results.ToString());
        Assert.Equal("", messages.ToString());
    }

    [Fact]
    public async Task All_options_of_investigate_reach_the_pipeline()
    {
        var (first, second, list, lists) = (A_file("a.txt"), A_file("@b.txt"), A_file("l.csv"), folder);
        var status = await Spoor("investigate", first, second, "--case", "x.case", "--list", list, "--list", lists, "--out", "DIR", "--language", "nb", "--title", "A title");
        Assert.Equal(0, status);
        Assert.Equal(new InvestigationRequest { Paths = [first, second], CaseFile = "x.case", Lists = [list, lists], OutputFolder = "DIR", Language = "nb", Title = "A title" }, investigated);
    }

    [Fact]
    public async Task Without_options_the_case_lies_in_the_current_folder()
    {
        var file = A_file("a.txt");
        await Spoor("investigate", file);
        Assert.Equal(new InvestigationRequest { Paths = [file], CaseFile = "spoor.case", OutputFolder = "spoor-report", Language = "en" }, investigated);
    }

    [Fact]
    public async Task The_demo_investigates_the_samples_against_their_list()
    {
        Directory.CreateDirectory(Path.Combine(folder, "documents"));
        A_file("list.csv");
        var output = Path.Combine(folder, "DIR");
        Assert.Equal(0, await Spoor("demo", "--out", output));
        Assert.Equal([Path.Combine(folder, "documents")], investigated!.Paths);
        Assert.Equal([Path.Combine(folder, "list.csv")], investigated.Lists);
        Assert.Equal(Path.Combine(output, "demo.case"), investigated.CaseFile);
        Assert.True(Directory.Exists(output));
        Assert.Contains("Report: DIR/report.html", results.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("--strict", 1)]
    public async Task A_document_not_read_is_told_and_counts_only_when_strict(string option, int expected)
    {
        string[] arguments = ["investigate", A_file("a.txt"), .. option.Length > 0 ? [option] : Array.Empty<string>()];
        Assert.Equal(expected, await Spoor(arguments));
        Assert.Contains("scan.txt: it is a PNG picture", results.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("scan.txt", messages.ToString(), StringComparison.Ordinal);

        Assert.Equal(expected, await Spoor([.. arguments, "--json"]));
        Assert.Contains("spoor: not read: scan.txt: it is a PNG picture", messages.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_could_not_run_is_told_in_its_sentence_with_exit_status_3()
    {
        Assert.Equal(3, await Spoor(new InvestigationOutcome.CouldNotRun("the case file is of a newer version.\e[31m"), "investigate", A_file("a.txt")));
        Assert.Equal("spoor: the case file is of a newer version.␛[31m\n", messages.ToString());
        Assert.Equal("", results.ToString());
    }

    [Fact]
    public async Task A_path_that_is_not_there_could_not_run()
    {
        Assert.Equal(3, await Spoor("investigate", Path.Combine(folder, "nothing")));
        Assert.Contains("Check the path.", messages.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_path_beside_one_that_is_there_is_left_to_the_pipeline() =>
        Assert.Equal(0, await Spoor("investigate", A_file("a.txt"), Path.Combine(folder, "nothing")));

    [Fact]
    public async Task A_missing_list_stops_the_run()
    {
        Assert.Equal(3, await Spoor("investigate", A_file("a.txt"), "--list", Path.Combine(folder, "nothing.csv")));
        Assert.Null(investigated);
    }

    [Fact]
    public async Task Stopping_says_what_is_kept()
    {
        var engine = new Engine((_, _, _) => throw new OperationCanceledException(), (_, _, _) => throw new OperationCanceledException(), folder);
        Assert.Equal(3, await SpoorCommands.Run(["investigate", A_file("a.txt")], engine, new TerminalStreams { Out = results, Error = messages }));
        Assert.StartsWith("spoor: stopped.", messages.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_is_one_document_of_the_published_shape()
    {
        Assert.Equal(0, await Spoor("investigate", A_file("a.txt"), "--json"));
        using var document = JsonDocument.Parse(results.ToString());
        var root = document.RootElement;
        Assert.Equal(1, root.GetProperty("documents").GetProperty("read").GetInt32());
        Assert.Equal(1, root.GetProperty("documents").GetProperty("notRead").GetInt32());
        Assert.Equal([2, 1, 2, 1, 3], new[] { "parties", "facts", "claims", "hits", "review" }.Select(k => root.GetProperty(k).GetInt32()));
        Assert.Equal(1.235, root.GetProperty("seconds").GetDouble());
        Assert.Equal("spoor.case", root.GetProperty("case").GetString());
        Assert.Equal("DIR/report.html", root.GetProperty("report").GetString());
        var finding = Assert.Single(root.GetProperty("findings").EnumerateArray());
        Assert.Equal("Alda Trading Ltd supplied Varga Yard with 40 lenses, 2024.", finding.GetProperty("sentence").GetString());
        Assert.Equal("yes", Assert.Single(finding.GetProperty("listings").EnumerateArray()).GetProperty("atTheTime").GetString());
    }

    [Fact]
    public async Task Json_keeps_letters_of_every_script_and_escapes_what_a_terminal_would_obey()
    {
        var findings = MadeUpFindings.Case() with { NotRead = [new NotRead("Далмыс-库-æ.txt", "bad \e[31m \u202E end")] };
        await Spoor(new InvestigationOutcome.Done(findings, TimeSpan.Zero, "r"), "investigate", A_file("a.txt"), "--json");
        Assert.Contains("Далмыс-库-æ.txt", results.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain('\e', results.ToString());
        Assert.DoesNotContain('\u202E', results.ToString());
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("--strict", 1)]
    public async Task Extract_lists_what_it_wrote_and_what_it_could_not_read(string option, int expected)
    {
        var file = A_file("a.txt");
        string[] arguments = ["extract", file, "--out", "DIR", "--explain", .. option.Length > 0 ? [option] : Array.Empty<string>()];
        Assert.Equal(expected, await Spoor(arguments));
        Assert.Equal(new ExtractionRequest { Files = [file], OutputFolder = "DIR", Explain = true }, extracted);
        Assert.Equal("a.txt\tDIR/a.txt.json\n  nb/1:delivery.passive \"levert av\"\n", results.ToString());
        Assert.Equal("spoor: not read: b.txt: it is empty.\n", messages.ToString());
    }
}
