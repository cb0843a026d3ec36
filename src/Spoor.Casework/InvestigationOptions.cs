using Spoor.Casework.Wording;
using Spoor.Model;

namespace Spoor.Casework;

/// <summary>What to investigate. Paths are those of the user.</summary>
public sealed record InvestigationOptions
{
    /// <summary>Files and folders to read, at least one.</summary>
    public required ValueList<string> Paths { get; init; }

    /// <summary>Files and folders of lists to screen against; none means no screening.</summary>
    public ValueList<string> Lists { get; init; }

    /// <summary>What the user calls the case; null: it is called after the paths.</summary>
    public string? Title { get; init; }

    /// <summary>Files of the run itself (the case, the report): passed over where they lie among the documents.</summary>
    public ValueList<string> Own { get; init; }

    /// <summary>Language of the findings' own words.</summary>
    public FindingLanguage Language { get; init; }

    /// <summary>Propositions that a report holds at most; the totals count all.</summary>
    public int MostPropositions { get; init; } = 300;

    /// <summary>Documents that a report shows at most, those with evidence first.</summary>
    public int MostDocuments { get; init; } = 400;

    /// <summary>Parties, questions for a person and further claims that a report holds at most, of each.</summary>
    public int MostItems { get; init; } = 500;
}

/// <summary>The stages of an investigation, in the order of the data.</summary>
public enum InvestigationStage
{
    /// <summary>Reading the lists.</summary>
    Lists,

    /// <summary>Reading documents and extracting from them.</summary>
    Reading,

    /// <summary>Resolving who is the same party.</summary>
    Resolving,

    /// <summary>Looking parties up in the lists.</summary>
    Screening,

    /// <summary>Putting together what is said of one fact, and on whose word.</summary>
    Corroborating,

    /// <summary>Words and pictures.</summary>
    Telling,
}

/// <summary>How far a run has come.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Done">Units of the stage done.</param>
/// <param name="Total">Units in all; 0 when not known.</param>
public readonly record struct InvestigationProgress(InvestigationStage Stage, int Done, int Total);
