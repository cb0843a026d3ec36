using Spoor.Casework;
using Spoor.Casework.Wording;
using Spoor.Cli.Runs;
using Spoor.Model;
using Spoor.Model.Findings;
using Spoor.Pages;
using Spoor.Store;

namespace Spoor.Cli;

/// <summary>Joins the commands to the pipeline: opens the case, runs, writes the report.</summary>
internal static class Wiring
{
    private const string ReportName = "report.html";

    /// <summary>What the commands call.</summary>
    public static Engine Engine() => new(Investigate, Extract, Path.Combine(AppContext.BaseDirectory, "samples"));

    private static async Task<InvestigationOutcome> Investigate(InvestigationRequest request, IProgress<RunProgress> progress, CancellationToken cancellation)
    {
        var start = TimeProvider.System.GetTimestamp();
        if (OutputFolder.Prepare(request.OutputFolder, ReportName) is { } closed)
        {
            return new InvestigationOutcome.CouldNotRun(closed);
        }

        if (FilePlace.IsSpecial(request.CaseFile))
        {
            return new InvestigationOutcome.CouldNotRun($"'{request.CaseFile}' is a pipe, a socket or a device, not a case file: name a file for the case with --case.");
        }

        var opening = CaseFile.Open(request.CaseFile, TimeProvider.System);
        if (opening is not CaseOpened opened)
        {
            return new InvestigationOutcome.CouldNotRun(((CaseNotOpened)opening).Problem);
        }

        using var store = opened.Store;
        var options = new InvestigationOptions
        {
            Paths = request.Paths,
            Lists = request.Lists,
            Title = request.Title,
            Own = [request.CaseFile, Path.Combine(request.OutputFolder, ReportName)],
            Language = request.Language == "nb" ? FindingLanguage.Norwegian : FindingLanguage.English,
        };
        var result = await new Investigation(options, store, TimeProvider.System, new StageProgress(progress)).RunAsync(cancellation).ConfigureAwait(false);
        if (result is not InvestigationResult.Finished finished)
        {
            var failed = (InvestigationResult.CouldNotRun)result;
            return new InvestigationOutcome.CouldNotRun(failed.Sentence) { NotRead = failed.NotRead };
        }

        progress.Report(new RunProgress("writing the report", 0, 0));
        var writing = TimeProvider.System.GetTimestamp();
        string report;
        try
        {
            report = await Write(finished.Findings, request, cancellation).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new InvestigationOutcome.CouldNotRun(
                $"the report could not be written in '{request.OutputFolder}': {WriteFailure.Why(fault)}. What was read is kept in the case file; mend it, or name another folder with --out, and run again.");
        }

        var stages = finished.Stages.Select(s => (Name(s.Stage), s.Elapsed)).Append(("report", TimeProvider.System.GetElapsedTime(writing))).ToValueList();
        return new InvestigationOutcome.Done(finished.Findings, TimeProvider.System.GetElapsedTime(start), report) { Stages = stages, PassedOver = finished.PassedOver };
    }

    /// <summary>Written beside its place and moved there whole: a stopped run leaves the report of the run before.</summary>
    private static async Task<string> Write(CaseFindings findings, InvestigationRequest request, CancellationToken cancellation)
    {
        var path = Path.Combine(request.OutputFolder, ReportName);
        var unfinished = path + ".part";
        try
        {
            var file = File.Create(unfinished);
            await using (file.ConfigureAwait(false))
            {
                await Report.WriteAsync(findings, request.Language == "nb" ? ReportLanguage.Norwegian : ReportLanguage.English, file, cancellation).ConfigureAwait(false);
            }

            File.Move(unfinished, path, overwrite: true);
            return path;
        }
        finally
        {
            // What was written of a report that did not become whole helps nobody.
            File.Delete(unfinished);
        }
    }

    private static Task<ExtractionOutcome> Extract(ExtractionRequest request, IProgress<RunProgress> progress, CancellationToken cancellation)
    {
        if (OutputFolder.Prepare(request.OutputFolder) is { } closed)
        {
            return Task.FromResult<ExtractionOutcome>(new ExtractionOutcome.CouldNotRun(closed));
        }

        var options = new ExtractOptions { Files = request.Files, OutputFolder = request.OutputFolder, Lists = request.Lists, Explain = request.Explain };
        return Task.FromResult<ExtractionOutcome>(new ExtractDocuments(options).Run(new CountProgress(progress), cancellation) switch
        {
            ExtractResult.Finished done => new ExtractionOutcome.Done(
                done.Documents.Select(d => new Runs.ExtractedDocument(d.Source, d.Annotations, d.Rules)).ToValueList(), done.NotRead, done.ListProblems),
            ExtractResult.CouldNotRun failed => new ExtractionOutcome.CouldNotRun(failed.Sentence) { NotRead = failed.NotRead },
            _ => throw new InvalidOperationException("an extraction came to nothing"),
        });
    }

    private static string Name(InvestigationStage stage) => stage switch
    {
        InvestigationStage.Lists => "lists",
        InvestigationStage.Reading => "reading",
        InvestigationStage.Resolving => "resolving",
        InvestigationStage.Screening => "screening",
        InvestigationStage.Corroborating => "corroborating",
        _ => "telling",
    };

    private sealed class StageProgress(IProgress<RunProgress> door) : IProgress<InvestigationProgress>
    {
        public void Report(InvestigationProgress value) => door.Report(new RunProgress(Name(value.Stage), value.Done, value.Total));
    }

    private sealed class CountProgress(IProgress<RunProgress> door) : IProgress<(int Done, int Total)>
    {
        public void Report((int Done, int Total) value) => door.Report(new RunProgress("extracting", value.Done, value.Total));
    }
}
