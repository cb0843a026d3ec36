using Spoor.Extraction.Clauses;
using Spoor.Extraction.Drafts;
using Spoor.Extraction.Naming;
using Spoor.Extraction.Tokens;
using Spoor.Model.Annotations;

namespace Spoor.Extraction.Claims;

/// <summary>
/// Headlines, headings and captions that repeat a claim of the body: no second evidence. The same fact is told again, or the same
/// speaker is quoted shorter, or enough of the words come back.
/// </summary>
internal sealed class Duplicates(List<Token> tokens, List<ParsedSentence> sentences)
{
    /// <summary>Share of a heading's content words that a claim has to hold.</summary>
    private const double Least = 0.4;

    /// <summary>A spoken heading of at most so many words is a catchword of what its speaker says further down.</summary>
    private const int Catchword = 3;

    private readonly HashSet<int> names = [.. sentences.SelectMany(s => s.NounGroups).Select(g => g.Name ?? g.Stem).OfType<FoundName>().SelectMany(n => Enumerable.Range(n.First, n.End - n.First)).Select(i => tokens[i].Start)];

    public void Mark(List<DraftClaim> claims)
    {
        var body = claims.Where(c => !c.IsDisplay).OrderBy(c => c.Quote.Start).Select(c => new Held(c, Stems(c))).ToList();
        foreach (var display in claims.Where(c => c.IsDisplay))
        {
            if (Original(display, body) is not { } original)
            {
                continue;
            }

            display.DuplicateOf = original;
            if (display.Rule is "attr.narrator" or "attr.display-speaker")
            {
                // A heading leaves out who says it and how surely: it says no more than the words that it repeats.
                display.Chain = [.. original.Chain.Select((l, i) => i == 0 ? l : l with { IsImplicit = true })];
                display.Stance = original.Stance;
                display.Certainty = original.Certainty;
                display.Polarity = original.Polarity;
            }
        }
    }

    private DraftClaim? Original(DraftClaim display, List<Held> body)
    {
        var fitting = body.Where(b => Fits(display, b.Claim)).ToList();
        if (fitting.Where(b => display.Facts.Any(b.Claim.Facts.Contains)).OrderByDescending(b => display.Facts.Count(b.Claim.Facts.Contains)).FirstOrDefault() is { } told)
        {
            return told.Claim;
        }

        var stems = Stems(display);
        if (display.Rule == "attr.display-speaker")
        {
            var spoken = body.Where(b => display.Chain[^1].Sources.Any(s => b.Claim.Chain[^1].Sources.Any(o => SpeakFor(s, o)))).ToList();
            var nearest = spoken.FirstOrDefault(b => b.Claim.Quote.Start > display.Quote.Start) ?? spoken.FirstOrDefault();
            return Likest(stems, spoken) ?? (tokens.Within(display.Quote).Count(t => t.IsWord) <= Catchword ? nearest?.Claim : null);
        }

        return Likest(stems, fitting);
    }

    /// <summary>The claim that holds most of the heading's words, a word among them that is no name: the same names alone are not the same matter.</summary>
    private static DraftClaim? Likest(Dictionary<string, bool> stems, List<Held> claims)
    {
        var hasWords = stems.Any(s => !s.Value);
        return claims.Select(b => (b.Claim, Share: stems.Keys.Count(b.Stems.ContainsKey) / (double)stems.Count, HasWord: stems.Any(s => !s.Value && b.Stems.ContainsKey(s.Key))))
            .Where(b => b.Share >= Least && (b.HasWord || !hasWords)).OrderByDescending(b => b.Share).ThenBy(b => b.Claim.Quote.Start).Select(b => b.Claim).FirstOrDefault();
    }

    private static bool Fits(DraftClaim display, DraftClaim original) =>
        (original.Polarity == display.Polarity || display.Facts.Count == 0)
        && (display.Rule == "attr.narrator" || IsRejecting(display.Stance) == IsRejecting(original.Stance))
        && (display.Rule == "attr.apposition") == (original.Rule == "attr.apposition");

    private static bool IsRejecting(Stance stance) => stance is Stance.Denies or Stance.DeniesKnowledge or Stance.Doubts or Stance.CannotConfirm;

    /// <summary>One party, or a country's government and a body of it.</summary>
    private static bool SpeakFor(DraftEntity a, DraftEntity b) =>
        a == b || (a.Type == EntityType.PublicBody && b.Type == EntityType.PublicBody && a.Country is not null && a.Country == b.Country && (a.Section == "government" || b.Section == "government"));

    /// <summary>The first five letters of words of four and more: inflection stays outside. True for a stem that only stands in names.</summary>
    private Dictionary<string, bool> Stems(DraftClaim claim)
    {
        var stems = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var token in tokens.Within(claim.Quote).Where(t => t.IsWord && t.Text.Length >= 4))
        {
            foreach (var part in token.Lower.Split('-', StringSplitOptions.RemoveEmptyEntries).Where(p => p.Length >= 4))
            {
                var stem = part[..Math.Min(5, part.Length)];
                stems[stem] = stems.GetValueOrDefault(stem, true) && names.Contains(token.Start);
            }
        }

        return stems;
    }

    private sealed record Held(DraftClaim Claim, Dictionary<string, bool> Stems);
}
