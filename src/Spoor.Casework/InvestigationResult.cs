using Spoor.Model;
using Spoor.Model.Casefile;
using Spoor.Model.Findings;

namespace Spoor.Casework;

/// <summary>How long a stage took.</summary>
public readonly record struct StageTime(InvestigationStage Stage, TimeSpan Elapsed);

/// <summary>What an investigation came to: it ran to the end, or could not run.</summary>
public abstract record InvestigationResult
{
    private InvestigationResult()
    {
    }

    /// <summary>It ran to the end.</summary>
    /// <param name="Findings">Everything that is shown of the case.</param>
    /// <param name="Stages">How long each stage took.</param>
    public sealed record Finished(CaseFindings Findings, ValueList<StageTime> Stages) : InvestigationResult
    {
        /// <summary>Files made by Spoor that lie among the documents and were not read as such.</summary>
        public ValueList<string> PassedOver { get; init; }
    }

    /// <summary>It could not run.</summary>
    /// <param name="Sentence">What, where, what to do.</param>
    public sealed record CouldNotRun(string Sentence) : InvestigationResult
    {
        /// <summary>What was found and could not be read, with the reasons.</summary>
        public ValueList<NotRead> NotRead { get; init; }
    }
}
