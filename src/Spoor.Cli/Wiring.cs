using Spoor.Cli.Runs;

namespace Spoor.Cli;

/// <summary>Joins the commands to the pipeline.</summary>
internal static class Wiring
{
    private const string NoPipeline = "this build holds the command line only, without the pipeline. Build the whole solution.";

    /// <summary>What the commands call.</summary>
    public static Engine Engine() => new(
        (_, _, _) => Task.FromResult<InvestigationOutcome>(new InvestigationOutcome.CouldNotRun(NoPipeline)),
        (_, _, _) => Task.FromResult<ExtractionOutcome>(new ExtractionOutcome.CouldNotRun(NoPipeline)),
        Path.Combine(AppContext.BaseDirectory, "samples"));
}
