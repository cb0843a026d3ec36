using Spoor.Model.Annotations;

namespace Spoor.Linking.Corroboration;

/// <summary>A claim of a document about one proposition.</summary>
internal sealed record Statement(DocumentAnnotations Annotations, Claim Claim, bool IsCaveat)
{
    /// <summary>What the document's claims say about the facts sighted in it, in their order.</summary>
    public static IEnumerable<Statement> Of(DocumentAnnotations annotations, IReadOnlyList<Sight> sights, CaseIndex index)
    {
        var facts = sights.Select(s => s.Fact.Id).ToHashSet();
        var polarity = sights[0].Fact.Polarity;
        foreach (var claim in index.Part(annotations).ClaimsAbout(facts))
        {
            var states = claim.Facts.Any(facts.Contains);
            if (states && !IsCaveatStance(claim.Stance) && !Rejects(claim, polarity))
            {
                yield return new Statement(annotations, claim, false);
            }
            else if ((states || MayTarget(claim, polarity) && claim.Targets.Any(facts.Contains)) && (IsCaveatStance(claim.Stance) || Rejects(claim, polarity)))
            {
                if (!StatementWords.SpeakOfAnother(annotations, claim, sights, index))
                {
                    yield return new Statement(annotations, claim, true);
                }
            }
        }
    }

    /// <summary>Who could not confirm a delivery, or does not know of it, speaks of one that is said to have happened, not of one that is said not to have.</summary>
    private static bool MayTarget(Claim claim, Polarity fact) => fact == Polarity.Positive || claim.Stance == Stance.Denies;

    private static bool IsCaveatStance(Stance stance) => stance is Stance.Denies or Stance.DeniesKnowledge or Stance.Doubts or Stance.CannotConfirm;

    /// <summary>The source rejects the affirmative proposition. A negated fact told with a negative claim is asserted, not rejected.</summary>
    private static bool Rejects(Claim claim, Polarity fact) => claim is { Stance: Stance.Asserts, Polarity: Polarity.Negative } && fact == Polarity.Positive;
}
