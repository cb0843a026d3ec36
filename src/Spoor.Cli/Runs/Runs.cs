using Spoor.Model;
using Spoor.Model.Casefile;
using Spoor.Model.Findings;

namespace Spoor.Cli.Runs;

/// <summary>What to investigate and where the results go. Paths are those of the user, relative to the current folder.</summary>
internal sealed record InvestigationRequest
{
    /// <summary>Files and folders to read, at least one.</summary>
    public required ValueList<string> Paths { get; init; }

    /// <summary>The case file; made when it is not there.</summary>
    public required string CaseFile { get; init; }

    /// <summary>Files and folders of lists to screen against; none means no screening.</summary>
    public ValueList<string> Lists { get; init; }

    /// <summary>What the user calls the case; null: it is called after the paths.</summary>
    public string? Title { get; init; }

    /// <summary>Folder of the report; made when it is not there.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>Language of the report: <c>en</c> or <c>nb</c>.</summary>
    public string Language { get; init; } = "en";
}

/// <summary>How far a run has come.</summary>
/// <param name="Stage">The stage in one or two words, such as "reading".</param>
/// <param name="Done">Units done.</param>
/// <param name="Total">Units in all; 0 when not known yet.</param>
internal readonly record struct RunProgress(string Stage, int Done, int Total);

/// <summary>What an investigation came to: done, or could not run.</summary>
internal abstract record InvestigationOutcome
{
    private InvestigationOutcome()
    {
    }

    /// <summary>It ran to the end.</summary>
    /// <param name="Findings">Everything found.</param>
    /// <param name="Elapsed">How long it took.</param>
    /// <param name="Report">Path of the report.</param>
    public sealed record Done(CaseFindings Findings, TimeSpan Elapsed, string Report) : InvestigationOutcome
    {
        /// <summary>How long each stage took, in their order; for measuring.</summary>
        public ValueList<(string Stage, TimeSpan Elapsed)> Stages { get; init; }

        /// <summary>Files made by Spoor that lie among the documents and were not read as such.</summary>
        public ValueList<string> PassedOver { get; init; }
    }

    /// <summary>It could not run.</summary>
    /// <param name="Sentence">What, where, what to do.</param>
    public sealed record CouldNotRun(string Sentence) : InvestigationOutcome
    {
        /// <summary>What was found and could not be read, with the reasons.</summary>
        public ValueList<NotRead> NotRead { get; init; }
    }
}

/// <summary>What to extract from and where the annotations go.</summary>
internal sealed record ExtractionRequest
{
    /// <summary>The documents, at least one.</summary>
    public required ValueList<string> Files { get; init; }

    /// <summary>Folder of the annotation files; made when it is not there.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>Files and folders of lists; with them entities carry hits.</summary>
    public ValueList<string> Lists { get; init; }

    /// <summary>True when the rules that fired are to be told.</summary>
    public bool Explain { get; init; }
}

/// <summary>A document whose annotations were written.</summary>
/// <param name="Source">The document as given.</param>
/// <param name="Annotations">The annotation file.</param>
/// <param name="Rules">Rules that fired with the words they fired on; empty unless asked for.</param>
internal sealed record ExtractedDocument(string Source, string Annotations, ValueList<string> Rules);

/// <summary>What an extraction came to: done, or could not run.</summary>
internal abstract record ExtractionOutcome
{
    private ExtractionOutcome()
    {
    }

    /// <summary>It ran to the end.</summary>
    /// <param name="Documents">The documents in the order given.</param>
    /// <param name="NotRead">Documents not read, with the reason.</param>
    /// <param name="ListProblems">Broken records of the lists.</param>
    public sealed record Done(ValueList<ExtractedDocument> Documents, ValueList<NotRead> NotRead, ValueList<ListProblem> ListProblems) : ExtractionOutcome;

    /// <summary>It could not run.</summary>
    /// <param name="Sentence">What, where, what to do.</param>
    public sealed record CouldNotRun(string Sentence) : ExtractionOutcome
    {
        /// <summary>What was found and could not be read, with the reasons.</summary>
        public ValueList<NotRead> NotRead { get; init; }
    }
}

/// <summary>Runs an investigation. Throws <see cref="OperationCanceledException"/> when stopped; what was finished is kept in the case file.</summary>
internal delegate Task<InvestigationOutcome> RunInvestigation(InvestigationRequest request, IProgress<RunProgress> progress, CancellationToken cancellation);

/// <summary>Runs an extraction. Throws <see cref="OperationCanceledException"/> when stopped.</summary>
internal delegate Task<ExtractionOutcome> RunExtraction(ExtractionRequest request, IProgress<RunProgress> progress, CancellationToken cancellation);

/// <summary>What the commands call to get the work done.</summary>
/// <param name="Investigate">The main job.</param>
/// <param name="Extract">Annotations of single documents.</param>
/// <param name="Samples">Folder of the made-up case: <c>documents/</c> and <c>list.csv</c>.</param>
internal sealed record Engine(RunInvestigation Investigate, RunExtraction Extract, string Samples);
