using System.Text.Json.Nodes;
using Spoor.Bench;

namespace Spoor.Journeys;

public sealed class InterruptionJourneys
{
    private const int Articles = 2_000;

    [Fact]
    public async Task A_run_that_is_killed_in_the_middle_goes_on_and_ends_in_the_same_case()
    {
        using var shop = new Workshop();
        var papers = Path.Combine(shop.Path, "papers");
        MadeUpArticles.Write(papers, Articles);
        var whole = shop.Folder("whole");
        var broken = shop.Folder("broken");
        string[] arguments = ["investigate", papers, "--case", "spoor.case", "--out", "out", "--json"];

        var uninterrupted = await SpoorProgram.Run(whole, arguments);
        Assert.Equal(0, uninterrupted.Status);
        Assert.Equal(Articles, uninterrupted.Json["documents"]!["read"]!.GetValue<int>());

        await Kill_when_grown_to(broken, CaseSize(whole) / 4, arguments);
        var resumed = await SpoorProgram.Run(broken, arguments);
        Assert.Equal(0, resumed.Status);
        Assert.Equal(WithoutTime(uninterrupted), WithoutTime(resumed));
        Assert.Equal(await Report(whole), await Report(broken));
    }

    private static async Task Kill_when_grown_to(string folder, long size, string[] arguments)
    {
        using var process = SpoorProgram.Start(folder, arguments);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        while (!process.HasExited && CaseSize(folder) < size)
            await Task.WhenAny(process.WaitForExitAsync(TestContext.Current.CancellationToken), Task.Delay(5, TestContext.Current.CancellationToken));
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode != 0, "the run had ended before it could be killed");
        Assert.Equal("", await output);
        Assert.Equal("", await error);
    }

    private static long CaseSize(string folder) =>
        Directory.EnumerateFiles(folder, "spoor.case*").Sum(f => new FileInfo(f) is { Exists: true } file ? file.Length : 0);

    private static string WithoutTime(ProgramRun run)
    {
        var json = (JsonObject)run.Json;
        json.Remove("seconds");
        json.Remove("stages");
        return json.ToJsonString();
    }

    private static Task<byte[]> Report(string folder) => File.ReadAllBytesAsync(Path.Combine(folder, "out", "report.html"), TestContext.Current.CancellationToken);
}
