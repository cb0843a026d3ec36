using Spoor.Model.Findings;
using Spoor.Pages.Words;

namespace Spoor.Pages.Proof;

/// <summary>The findings with their exhibits: every anchor of the page, worked out once before it is drawn.</summary>
internal sealed class ExhibitBook(CaseFindings findings, Wording words, CancellationToken cancellation)
{
    /// <summary>What is drawn.</summary>
    public CaseFindings Findings { get; } = findings;

    /// <summary>The report's own words.</summary>
    public Wording Words { get; } = words;

    /// <summary>Stops a long rendering.</summary>
    public CancellationToken Cancellation { get; } = cancellation;
}
