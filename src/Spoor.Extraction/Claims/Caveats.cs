using Spoor.Extraction.Drafts;
using Spoor.Extraction.Facts;
using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;
using Spoor.Model.Annotations;
using Spoor.Model.Documents;

namespace Spoor.Extraction.Claims;

/// <summary>
/// Which facts a denial, a "does not know" or a "could not confirm" is about: those that its words point at by party, goods or the
/// noun of the fact itself; where they point at none, the facts of the sentences right before it.
/// </summary>
internal sealed class Caveats(LanguagePack pack)
{
    public void Target(List<DraftClaim> claims, IReadOnlyList<DraftFact> facts, IReadOnlyList<Token> tokens)
    {
        foreach (var claim in claims.Where(c => c.Stance is Stance.Denies or Stance.DeniesKnowledge or Stance.Doubts or Stance.CannotConfirm))
        {
            var candidates = facts.Where(f => f.Type is not (FactType.Office or FactType.Location or FactType.Alias or FactType.Listing) && !f.IsPresupposed).ToList();
            var words = tokens.SkipWhile(t => t.Start < claim.Quote.Start).TakeWhile(t => t.End <= claim.Quote.End).Where(t => t.IsWord).Select(t => t.Lower).ToHashSet(StringComparer.Ordinal);
            var pointed = candidates.Where(f => PointsAt(claim.Quote, words, f)).ToList();
            if (pointed.Count == 0)
            {
                // "The ministry said it was not aware of the matter": what was told right before.
                var last = candidates.Where(f => f.Sentence < claim.Sentence && claim.Sentence - f.Sentence <= 12).Select(f => f.Sentence).DefaultIfEmpty(-1).Max();
                pointed = candidates.Where(f => f.Sentence == last).ToList();
            }

            claim.Targets.AddRange(pointed.Where(f => !claim.Targets.Contains(f)));
        }
    }

    private bool PointsAt(TextSpan quote, HashSet<string> words, DraftFact fact)
    {
        var byNoun = fact.Type switch
        {
            FactType.Delivery => words.Any(w => HasStem(w, "deliver", "leveranse", "levering", "shipment", "forsendelse", "droneleveranse")),
            FactType.Cooperation => words.Any(w => HasStem(w, "cooperat", "co-operat", "collaborat", "samarbeid", "arbeid", "work")),
            FactType.Payment => words.Any(w => HasStem(w, "payment", "betaling", "overføring")),
            FactType.Visit => words.Any(w => HasStem(w, "visit", "besøk")),
            FactType.Meeting => words.Any(w => HasStem(w, "meeting", "møte")),
            _ => false,
        };
        var fillers = fact.Roles.Values.SelectMany(r => r).Count(e => e.Mentions.Any(m => quote.Contains(m.Span)) && !IsSpeaker(e, quote));
        return fillers >= 2 || (byNoun && (fillers >= 1 || fact.Roles.Count > 0)) || (fillers == 1 && fact.Roles.Count == 1);
    }

    private static bool IsSpeaker(DraftEntity entity, TextSpan quote) => entity.Mentions.Any(m => m.Span.Start == quote.Start);

    private bool HasStem(string word, params ReadOnlySpan<string> stems)
    {
        foreach (var stem in stems)
        {
            if (word.StartsWith(stem, StringComparison.Ordinal) || (!pack.HasGenitiveToken && word.Contains(stem, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
