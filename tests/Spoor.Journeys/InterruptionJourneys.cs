using System.Diagnostics;
using System.Globalization;
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

    [Fact]
    public async Task Ctrl_C_stops_a_run_soon_and_says_what_is_kept()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the signal is one of Unix");
        using var shop = new Workshop();
        MadeUpArticles.WriteOne(Path.Combine(shop.Path, "papers"), 3_000_000);
        using var process = SpoorProgram.Start(shop.Path, "investigate", "papers");
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        while (!process.HasExited && CaseSize(shop.Path) < 200_000)
            await Task.Delay(20, TestContext.Current.CancellationToken);
        var clock = Stopwatch.StartNew();
        using (var signal = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]))
            await signal.WaitForExitAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        // Two seconds are promised; the rest is for a machine with other work.
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(12));
        Assert.Equal((3, ""), (process.ExitCode, await output));
        var last = (await error).Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1];
        Assert.Matches("^spoor: stopped[.] .*kept in the case file.*goes on from there", last);
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
        // A slow machine may have had the time to say how far it is.
        Assert.All((await error).Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.StartsWith("spoor: at work: ", line, StringComparison.Ordinal));
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
