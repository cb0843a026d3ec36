using Spoor.Cli.Runs;
using Spoor.Cli.Terminal;

namespace Spoor.Tests.Cli;

public sealed class ProgressDisplayTests
{
    private static readonly ProgressPace Quick = new(TimeSpan.FromMilliseconds(20), TimeSpan.FromMilliseconds(20));

    [Fact]
    public async Task Without_a_terminal_a_long_run_says_in_plain_lines_how_far_it_is()
    {
        using var messages = new StringWriter { NewLine = "\n" };
        var end = new TaskCompletionSource<int>();
        var run = ProgressDisplay.Around(
            Streams(messages),
            progress =>
            {
                progress.Report(new RunProgress("reading", 13, 120));
                return end.Task;
            },
            Quick);
        while (messages.ToString().Length == 0)
            await Task.Delay(5, TestContext.Current.CancellationToken);

        // What has not changed is not said again.
        await Task.Delay(200, TestContext.Current.CancellationToken);
        end.SetResult(7);
        Assert.Equal(7, await run);
        Assert.Equal("spoor: at work: reading 13 of 120\n", messages.ToString());
    }

    [Fact]
    public async Task A_short_run_says_nothing()
    {
        using var messages = new StringWriter();
        Assert.Equal(7, await ProgressDisplay.Around(Streams(messages), _ => Task.FromResult(7)));
        Assert.Equal("", messages.ToString());
    }

    private static TerminalStreams Streams(TextWriter messages) => new() { Out = TextWriter.Null, Error = TextWriter.Synchronized(messages) };
}
