using Spectre.Console;
using Spoor.Cli.Runs;

namespace Spoor.Cli.Terminal;

/// <summary>Shows a bar on a terminal for a run that takes over a second; nothing anywhere else.</summary>
internal static class ProgressDisplay
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(100);

    /// <summary>Runs the work and shows how far it is.</summary>
    public static async Task<T> Around<T>(TerminalStreams streams, Func<IProgress<RunProgress>, Task<T>> work)
    {
        var last = new LastProgress();
        // On a thread of its own: the first part of the work may be synchronous.
        var running = Task.Run(() => work(last));
        if (streams.LiveError && await Task.WhenAny(running, Task.Delay(Patience)).ConfigureAwait(false) != running)
            await Show(streams, last, running).ConfigureAwait(false);
        return await running.ConfigureAwait(false);
    }

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
                    var (stage, done, total) = last.Value;
                    bar.Description = Markup.Escape(total > 0 ? $"{stage} {done} of {total}" : stage);
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
