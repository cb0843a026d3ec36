using System.CommandLine;
using Spoor.Cli.Output;
using Spoor.Cli.Runs;
using Spoor.Cli.Terminal;
using Spoor.Model;

namespace Spoor.Cli.Commands;

/// <summary><c>spoor extract</c>: annotations of single documents, for other programs and for measuring.</summary>
internal static class ExtractCommand
{
    /// <summary>What the user calls it.</summary>
    public const string Name = "extract";

    /// <summary>Makes the command.</summary>
    public static Command Make(Engine engine, TerminalStreams streams)
    {
        var files = SharedOptions.Paths("FILE", "Documents");
        var output = SharedOptions.Out("Folder of the annotation files", preset: null);
        var lists = SharedOptions.Lists();
        var explain = new Option<bool>("--explain") { Description = "Show which rules fired, and on which words" };
        var json = SharedOptions.Json();
        var strict = SharedOptions.Strict();
        var command = new Command(Name, "Write what is found in each document as spoor-annotation/1: DIR/<file name>.json") { files, output, lists, explain, json, strict };
        command.SetAction((parsed, cancellation) =>
        {
            var request = new ExtractionRequest
            {
                Files = parsed.GetValue(files)!.ToValueList(),
                OutputFolder = parsed.GetValue(output)!,
                Lists = (parsed.GetValue(lists) ?? []).ToValueList(),
                Explain = parsed.GetValue(explain),
            };
            return Run(request, new InvestigationPrint(parsed.GetValue(json), parsed.GetValue(strict)), engine, streams, cancellation);
        });
        return command;
    }

    private static async Task<int> Run(ExtractionRequest request, InvestigationPrint print, Engine engine, TerminalStreams streams, CancellationToken cancellation)
    {
        if (InputCheck.Missing(request.Files, request.Lists) is { } missing)
        {
            streams.Say(missing);
            return ExitStatus.CouldNotRun;
        }

        var outcome = await ProgressDisplay.Around(streams, progress => engine.Extract(request, progress, cancellation)).ConfigureAwait(false);
        if (outcome is not ExtractionOutcome.Done done)
        {
            var failed = (ExtractionOutcome.CouldNotRun)outcome;
            Shortcomings.Say(streams, failed.NotRead);
            streams.Say(failed.Sentence);
            return ExitStatus.CouldNotRun;
        }

        if (print.Json)
            streams.Out.Write(Json(done).ToText());
        else
            Print(done, streams.Out);
        Shortcomings.Say(streams, done.NotRead);
        Shortcomings.Say(streams, done.ListProblems);
        return print.Strict && done.NotRead.Count > 0 ? ExitStatus.NeedsAttention : ExitStatus.Done;
    }

    private static void Print(ExtractionOutcome.Done done, TextWriter writer)
    {
        foreach (var document in done.Documents)
        {
            writer.Write($"{SafeText.OneLine(document.Source)}\t{SafeText.OneLine(document.Annotations)}\n");
            foreach (var rule in document.Rules)
                writer.Write($"  {SafeText.OneLine(rule)}\n");
        }
    }

    private static ExtractionJson Json(ExtractionOutcome.Done done) => new(
        [.. done.Documents.Select(d => new ExtractedJson(d.Source, d.Annotations, d.Rules))],
        [.. done.NotRead.Select(n => new NotReadJson(n.Path, n.Reason, n.Remedy))],
        [.. done.ListProblems.Select(p => new ListProblemJson(p.File, p.Line, p.Reason))]);
}
