using System.CommandLine;
using Spoor.Cli.Runs;
using Spoor.Cli.Terminal;

namespace Spoor.Cli.Commands;

/// <summary><c>spoor demo</c>: the main job over the made-up case.</summary>
internal static class DemoCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Engine engine, TerminalStreams streams)
    {
        var output = SharedOptions.Out("Folder of the case file and the report", Path.Combine("out", "demo"));
        var json = SharedOptions.Json();
        var language = SharedOptions.Language();
        var command = new Command("demo", "Investigate the made-up case of samples/ and say where the report is") { output, json, language };
        command.SetAction((parsed, cancellation) =>
        {
            // The case file of the demonstration lies in the folder of the report, which need not be there yet.
            var folder = parsed.GetValue(output)!;
            if (OutputFolder.Prepare(folder) is { } closed)
            {
                streams.Say(closed);
                return Task.FromResult(ExitStatus.CouldNotRun);
            }

            var request = new InvestigationRequest
            {
                Paths = [Path.Combine(engine.Samples, "documents")],
                Lists = [Path.Combine(engine.Samples, "list.csv")],
                CaseFile = Path.Combine(folder, "demo.case"),
                OutputFolder = folder,
                Language = parsed.GetValue(language)!,
                Title = parsed.GetValue(language) == "nb" ? "Dalmys-verftet: en oppdiktet sak" : "The Dalmys shipyard: a made-up case",
            };
            return InvestigateCommand.Run(request, new InvestigationPrint(parsed.GetValue(json), Strict: false), engine, streams, cancellation);
        });
        return command;
    }
}
