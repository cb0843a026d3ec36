using System.CommandLine;
using System.CommandLine.Invocation;
using Spoor.Cli.Runs;
using Spoor.Cli.Terminal;

namespace Spoor.Cli.Commands;

/// <summary>The command line: what there is to say, and the exit status of what was said.</summary>
internal static class SpoorCommands
{
    // A run that has not stopped this long after Ctrl-C is ended as it is. Finished work is in the case file either way.
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(2);

    // What the parser's library gives for a run that it did not wait for any longer, after SIGINT and SIGTERM.
    private const int Interrupted = 130;
    private const int Terminated = 143;

    /// <summary>Runs the command line and gives its exit status.</summary>
    public static async Task<int> Run(IReadOnlyList<string> arguments, Engine engine, TerminalStreams streams)
    {
        var root = new RootCommand("Reads the documents of an investigation: who supplied what to whom, on whose word, who denies it, and who of them is listed.")
        {
            InvestigateCommand.Make(engine, streams),
            DemoCommand.Make(engine, streams),
            ExtractCommand.Make(engine, streams),
        };

        // No "@file": a document's name may begin with one.
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
            return WrongUse(parsed, streams);
        var invocation = new InvocationConfiguration
        {
            Output = streams.Out,
            Error = streams.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TimeToStop,
        };
        try
        {
            var status = await parsed.InvokeAsync(invocation).ConfigureAwait(false);
            return status is Interrupted or Terminated ? Stopped(parsed, streams) : status;
        }
        catch (OperationCanceledException)
        {
            return Stopped(parsed, streams);
        }
    }

    private static int Stopped(ParseResult parsed, TerminalStreams streams)
    {
        streams.Say(parsed.CommandResult.Command.Name == ExtractCommand.Name
            ? "stopped. The annotation files written so far are kept; the same command begins again with the first document."
            : "stopped. What was read so far is kept in the case file, the report of the run before is left as it was; the same command goes on from there.");
        return ExitStatus.CouldNotRun;
    }

    private static int WrongUse(ParseResult parsed, TerminalStreams streams)
    {
        foreach (var message in parsed.Errors.Select(e => e.Message).Distinct(StringComparer.Ordinal))
            streams.Say(message);
        var command = parsed.CommandResult.Command;
        streams.Say(command is RootCommand ? "'spoor --help' shows the commands." : $"'spoor {command.Name} --help' shows how it is used.");
        return ExitStatus.WrongUse;
    }
}
