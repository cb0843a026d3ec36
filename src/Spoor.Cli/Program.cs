using System.Globalization;
using Spoor.Cli.Commands;
using Spoor.Cli.Runs;
using Spoor.Cli.Terminal;

namespace Spoor.Cli;

/// <summary>The program `spoor`.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] arguments)
    {
        // Numbers and dates that are printed look the same on every machine.
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        var streams = TerminalStreams.OfProcess();
        try
        {
            var status = await SpoorCommands.Run(arguments, Wiring.Engine(), streams).ConfigureAwait(false);
            await streams.Out.FlushAsync().ConfigureAwait(false);
            return status;
        }
        catch (Exception fault)
        {
            // The last door: whatever comes here is a fault of the program or of the machine, and is said in one sentence.
            return Failed(fault, streams);
        }
    }

    private static int Failed(Exception fault, TerminalStreams streams)
    {
        try
        {
            streams.Say(fault is IOException or UnauthorizedAccessException
                ? $"a file could not be read or written: {fault.Message}"
                : $"a fault of the program: {fault.GetType().Name}: {fault.Message} Please report it with the command that you ran.");
        }
        catch (IOException)
        {
            // Nobody listens any more.
        }

        return ExitStatus.CouldNotRun;
    }
}
