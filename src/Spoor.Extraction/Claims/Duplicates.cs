using Spoor.Extraction.Tokens;

namespace Spoor.Extraction.Claims;

/// <summary>Headlines, headings and captions that repeat a claim of the body: no second evidence.</summary>
internal sealed class Duplicates(IReadOnlyList<Token> tokens)
{
    /// <summary>Share of a heading's content words that a claim has to hold.</summary>
    private const double Least = 0.4;

    public void Mark(List<DraftClaim> claims)
    {
        var body = claims.Where(c => !c.IsDisplay).Select(c => (Claim: c, Stems: Stems(c))).ToList();
        foreach (var display in claims.Where(c => c.IsDisplay))
        {
            var stems = Stems(display);
            if (stems.Count == 0)
            {
                continue;
            }

            var best = body.Where(b => b.Claim.Polarity == display.Polarity || display.Facts.Count == 0)
                .Select(b => (b.Claim, Share: stems.Count(b.Stems.Contains) / (double)stems.Count))
                .Where(b => b.Share >= Least).OrderByDescending(b => b.Share).ThenBy(b => b.Claim.Quote.Start).Select(b => b.Claim).FirstOrDefault();
            if (best is null)
            {
                continue;
            }

            display.DuplicateOf = best;
            if (display.Rule == "attr.narrator")
            {
                display.Chain = [.. best.Chain.Select((l, i) => i == 0 ? l : l with { IsImplicit = true })];
                display.Stance = best.Stance;
                display.Certainty = best.Certainty;
            }
        }
    }

    /// <summary>The first five letters of words of four and more: inflection stays outside.</summary>
    private HashSet<string> Stems(DraftClaim claim)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in tokens.Within(claim.Quote).Where(t => t.IsWord && t.Text.Length >= 4))
        {
            foreach (var part in token.Lower.Split('-', StringSplitOptions.RemoveEmptyEntries))
            {
                if (part.Length >= 4)
                {
                    stems.Add(part[..Math.Min(5, part.Length)]);
                }
            }
        }

        return stems;
    }
}
