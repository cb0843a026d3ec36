using System.Globalization;
using Spectre.Console;
using Spoor.Cli.Runs;

namespace Spoor.Cli.Terminal;

/// <summary>How often a run says how far it is where there is no terminal.</summary>
/// <param name="First">Silence before the first line.</param>
/// <param name="Between">Least time between two lines.</param>
internal readonly record struct ProgressPace(TimeSpan First, TimeSpan Between)
{
    /// <summary>A short run says nothing, and a long one does not fill a log.</summary>
    public static ProgressPace OfLogs { get; } = new(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(10));
}

/// <summary>Shows a bar on a terminal for a run that takes over a second, and plain lines anywhere else for one that takes longer.</summary>
internal static class ProgressDisplay
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(100);

    /// <summary>Runs the work and shows how far it is.</summary>
    public static Task<T> Around<T>(TerminalStreams streams, Func<IProgress<RunProgress>, Task<T>> work) => Around(streams, work, ProgressPace.OfLogs);

    internal static async Task<T> Around<T>(TerminalStreams streams, Func<IProgress<RunProgress>, Task<T>> work, ProgressPace pace)
    {
        var last = new LastProgress();
        // On a thread of its own: the first part of the work may be synchronous.
        var running = Task.Run(() => work(last));
        if (!streams.LiveError)
            await Tell(streams, last, running, pace).ConfigureAwait(false);
        else if (await Task.WhenAny(running, Task.Delay(Patience)).ConfigureAwait(false) != running)
            await Show(streams, last, running).ConfigureAwait(false);
        return await running.ConfigureAwait(false);
    }

    private static async Task Tell(TerminalStreams streams, LastProgress last, Task running, ProgressPace pace)
    {
        RunProgress? told = null;
        for (var wait = pace.First; await Task.WhenAny(running, Task.Delay(wait)).ConfigureAwait(false) != running; wait = pace.Between)
        {
            if (last.Value is var now && now != told)
                streams.Say($"at work: {Words(now)}");
            told = now;
        }
    }

    private static string Words(RunProgress progress) =>
        progress.Total > 0 ? string.Create(CultureInfo.InvariantCulture, $"{progress.Stage} {progress.Done} of {progress.Total}") : progress.Stage;

    private static async Task Show(TerminalStreams streams, LastProgress last, Task running)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
            ColorSystem = streams.ColourOut ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(streams.Error),
        });
        await console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .StartAsync(async context =>
            {
                var bar = context.AddTask("working", maxValue: 1);
                while (!running.IsCompleted)
                {
                    var (_, done, total) = last.Value;
                    bar.Description = Markup.Escape(Words(last.Value));
                    bar.IsIndeterminate = total <= 0;
                    bar.MaxValue = Math.Max(total, 1);
                    bar.Value = done;
                    await Task.WhenAny(running, Task.Delay(Beat)).ConfigureAwait(false);
                }
            }).ConfigureAwait(false);
    }

    private sealed class LastProgress : IProgress<RunProgress>
    {
        private readonly Lock gate = new();
        private RunProgress value = new("working", 0, 0);

        public RunProgress Value
        {
            get
            {
                lock (gate)
                    return value;
            }
        }

        public void Report(RunProgress value)
        {
            lock (gate)
                this.value = value;
        }
    }
}
