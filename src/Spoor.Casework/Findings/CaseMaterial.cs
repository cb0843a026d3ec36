using Spoor.Casework.Holdings;
using Spoor.Casework.PartyWork;
using Spoor.Casework.Wording;
using Spoor.Model;
using Spoor.Model.Corroboration;
using Spoor.Model.Documents;

namespace Spoor.Casework.Findings;

/// <summary>What the stages made of the case.</summary>
/// <param name="Holdings">Documents and what was found in them.</param>
/// <param name="Parties">The parties.</param>
/// <param name="Screened">Their hits.</param>
/// <param name="Propositions">What is said, most important first.</param>
internal sealed record CaseMaterial(CaseHoldings Holdings, PartyBook Parties, ScreenedParties Screened, IReadOnlyList<Proposition> Propositions);

/// <summary>How the case is told.</summary>
/// <param name="Paths">What was given; names the case.</param>
/// <param name="Met">The documents that lie among what was given; others are of earlier runs.</param>
/// <param name="Language">Language of the findings' own words.</param>
/// <param name="MostPropositions">Propositions held at most.</param>
/// <param name="MostDocuments">Documents shown at most.</param>
/// <param name="MostItems">Parties, questions and further claims held at most, of each.</param>
internal sealed record TellingFrame(ValueList<string> Paths, IReadOnlySet<DocumentId> Met, FindingLanguage Language, int MostPropositions, int MostDocuments, int MostItems)
{
    private const int MostNames = 3;

    /// <summary>What the user calls the case; null when nothing was said.</summary>
    public string? Named { get; init; }

    /// <summary>Name of the case: what the user calls it, else the last part of each path given, each path once; of many the first one and how many more.</summary>
    public string Title
    {
        get
        {
            if (Named is not null)
            {
                return Named;
            }

            var names = Paths.Select(Path.TrimEndingDirectorySeparator).Distinct(StringComparer.Ordinal).Select(p => Path.GetFileName(p) is { Length: > 0 } name ? name : p).ToArray();
            return names.Length > MostNames ? CaseWords.For(Language).Listed(names, 1) : string.Join(", ", names);
        }
    }
}
