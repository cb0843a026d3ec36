using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Spoor.Bench;

/// <summary>Runs the built program over made-up articles and measures it from outside.</summary>
internal static class Throughput
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(50);

    /// <summary>Measures one run over <paramref name="count"/> articles and one more over the finished case; gives the exit status.</summary>
    public static Task<int> Measure(string program, int count) => Measure(program, count, papers => MadeUpArticles.Write(papers, count));

    /// <summary>The same over one text of so many megabytes.</summary>
    public static Task<int> MeasureLarge(string program, int megabytes) => Measure(program, 1, papers => MadeUpArticles.WriteOne(papers, megabytes * 1_000_000L));

    private static async Task<int> Measure(string program, int count, Func<string, long> write)
    {
        var folder = Directory.CreateTempSubdirectory("spoor-bench-").FullName;
        try
        {
            var papers = Path.Combine(folder, "papers");
            var bytes = write(papers);
            Console.WriteLine(FormattableString.Invariant($"{count} documents, {bytes / 1e6:F2} MB, {Environment.ProcessorCount} processors"));
            string[] arguments = [program, "investigate", papers, "--case", Path.Combine(folder, "bench.case"), "--out", Path.Combine(folder, "out"), "--json"];
            var first = await Run(arguments).ConfigureAwait(false);
            if (first.Status != 0)
                return first.Status;
            Report("first run", first, count, bytes);
            Report("second run (nothing new)", await Run(arguments).ConfigureAwait(false), count, bytes);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Report(string name, RunResult run, int count, long bytes)
    {
        var seconds = run.Elapsed.TotalSeconds;
        Console.WriteLine(FormattableString.Invariant(
            $"{name}: {seconds:F2} s, {count / seconds:F0} documents/s, {bytes / 1e6 / seconds:F3} MB/s, peak memory {run.PeakKilobytes / 1024.0:F0} MB, processor time {run.Processor.TotalSeconds:F2} s"));
        using var json = JsonDocument.Parse(run.Output);
        foreach (var key in new[] { "parties", "facts", "claims", "hits", "review" })
        {
            if (json.RootElement.TryGetProperty(key, out var value))
                Console.WriteLine($"  {key}: {value}");
        }

        // A breakdown by stage, when the program gives one.
        if (json.RootElement.TryGetProperty("stages", out var stages))
            Console.WriteLine($"  stages: {stages}");
    }

    private static async Task<RunResult> Run(string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("dotnet did not start");
        var output = process.StandardOutput.ReadToEndAsync();
        long peak = 0;
        var processor = TimeSpan.Zero;
        while (!process.HasExited)
        {
            peak = Math.Max(peak, PeakKilobytes(process.Id));
            processor = ProcessorTime(process) ?? processor;
            await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(Beat)).ConfigureAwait(false);
        }

        var text = await output.ConfigureAwait(false);
        return new RunResult(process.ExitCode, clock.Elapsed, processor, peak, text);
    }

    private static TimeSpan? ProcessorTime(Process process)
    {
        try
        {
            return process.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    // VmHWM is the highest resident size that the kernel saw: polling it late loses nothing but the last moment.
    private static long PeakKilobytes(int process)
    {
        try
        {
            var line = File.ReadLines(FormattableString.Invariant($"/proc/{process}/status")).FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line["VmHWM:".Length..].Replace("kB", "", StringComparison.Ordinal).Trim(), CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private sealed record RunResult(int Status, TimeSpan Elapsed, TimeSpan Processor, long PeakKilobytes, string Output);
}
