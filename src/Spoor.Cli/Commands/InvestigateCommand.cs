using System.CommandLine;
using Spoor.Cli.Output;
using Spoor.Cli.Runs;
using Spoor.Cli.Terminal;
using Spoor.Model;

namespace Spoor.Cli.Commands;

/// <summary><c>spoor investigate</c>: the main job.</summary>
internal static class InvestigateCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Engine engine, TerminalStreams streams)
    {
        var paths = SharedOptions.Paths("PATH", "Documents, or folders of documents");
        var caseFile = SharedOptions.Checked(new Option<string>("--case") { Description = "The case file; made when it is not there", HelpName = "FILE", DefaultValueFactory = _ => "spoor.case" });
        var lists = SharedOptions.Lists();
        var output = SharedOptions.Out("Folder of the report", "spoor-report");
        var json = SharedOptions.Json();
        var strict = SharedOptions.Strict();
        var language = SharedOptions.Language();
        var title = SharedOptions.Title();
        var command = new Command("investigate", "Read documents and show what they say, on whose word, who denies it and who is listed; writes the case file and a report")
        {
            paths, caseFile, lists, output, json, strict, language, title,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var request = new InvestigationRequest
            {
                Paths = parsed.GetValue(paths)!.ToValueList(),
                CaseFile = parsed.GetValue(caseFile)!,
                Lists = (parsed.GetValue(lists) ?? []).ToValueList(),
                OutputFolder = parsed.GetValue(output)!,
                Language = parsed.GetValue(language)!,
                Title = parsed.GetValue(title),
            };
            return Run(request, new InvestigationPrint(parsed.GetValue(json), parsed.GetValue(strict)), engine, streams, cancellation);
        });
        return command;
    }

    /// <summary>Runs an investigation, prints what it came to and gives the exit status.</summary>
    public static async Task<int> Run(InvestigationRequest request, InvestigationPrint print, Engine engine, TerminalStreams streams, CancellationToken cancellation)
    {
        if (InputCheck.Missing(request.Paths, request.Lists) is { } missing)
        {
            streams.Say(missing);
            return ExitStatus.CouldNotRun;
        }

        var outcome = await ProgressDisplay.Around(streams, progress => engine.Investigate(request, progress, cancellation)).ConfigureAwait(false);
        if (outcome is not InvestigationOutcome.Done done)
        {
            var failed = (InvestigationOutcome.CouldNotRun)outcome;
            Shortcomings.Say(streams, failed.NotRead);
            streams.Say(failed.Sentence);
            return ExitStatus.CouldNotRun;
        }

        if (print.Json)
            streams.Out.Write(InvestigationJson.Of(done, request.CaseFile).ToText());
        else
            TerminalSummary.Write(streams.Out, done.Findings, new SummaryFrame(done.Report, request.CaseFile, request.Language, streams.ColourOut));
        if (!done.PassedOver.IsEmpty)
            streams.Say($"passed over, made by Spoor and no document: {string.Join(", ", done.PassedOver)}");
        var isStrange = done.Findings.Documents.Any(d => d.Language is null);
        if (print.Json)
        {
            // The summary in words names them itself.
            Shortcomings.Say(streams, done.Findings.Remarks);
            Shortcomings.Say(streams, done.Findings.NotRead);
            Shortcomings.Say(streams, done.Findings.ListProblems);
        }

        return print.Strict && (done.Findings.Counts.NotRead > 0 || isStrange) ? ExitStatus.NeedsAttention : ExitStatus.Done;
    }
}

/// <summary>How the result is printed, and whether documents not read count.</summary>
/// <param name="Json">One JSON document instead of text.</param>
/// <param name="Strict">Exit status 1 when a document was not read.</param>
internal readonly record struct InvestigationPrint(bool Json, bool Strict);
