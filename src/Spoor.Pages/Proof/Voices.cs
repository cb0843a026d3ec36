using Spoor.Model.Annotations;
using Spoor.Model.Corroboration;
using Spoor.Model.Findings;

namespace Spoor.Pages.Proof;

/// <summary>
/// The words behind a finding, parted by what they do: words that deny are proof of the denial and must not stand among those that say so.
/// </summary>
/// <param name="Say">Words that say so.</param>
/// <param name="Against">Words that deny it, doubt it, do not know of it or could not confirm it, each kind for itself.</param>
internal sealed record Voices(List<Evidence> Say, List<(Stance Stance, List<Evidence> Words)> Against)
{
    /// <summary>The words of a finding by the claims about its proposition.</summary>
    public static Voices Of(Finding finding, Proposition? proposition)
    {
        var saying = Quotes(Supporting(proposition));
        var opposing = Quotes(Opposing(proposition));
        return new Voices(
            finding.Evidence.Where(e => saying.Exists(q => Meet(e, q)) || !opposing.Exists(q => Meet(e, q))).ToList(),
            Opposing(proposition).GroupBy(a => a.Stance).OrderBy(g => g.Key).Select(g => (g.Key, Quotes(g))).ToList());
    }

    /// <summary>Claims that carry a proposition.</summary>
    public static IEnumerable<Assertion> Supporting(Proposition? proposition) => (proposition?.Assertions ?? []).Where(a => a.Stance != Stance.Denies);

    /// <summary>Claims that stand against it.</summary>
    public static IEnumerable<Assertion> Opposing(Proposition? proposition) =>
        (proposition?.Caveats ?? []).Concat((proposition?.Assertions ?? []).Where(a => a.Stance == Stance.Denies));

    private static List<Evidence> Quotes(IEnumerable<Assertion> claims) => claims.Select(a => new Evidence(a.Document, a.Quote)).Distinct().ToList();

    private static bool Meet(Evidence words, Evidence quote) => words.Document == quote.Document && words.Span.Overlaps(quote.Span);
}
