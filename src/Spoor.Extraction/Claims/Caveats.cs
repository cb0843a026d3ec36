using Spoor.Extraction.Chunks;
using Spoor.Extraction.Clauses;
using Spoor.Extraction.Facts;
using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;
using Spoor.Model.Annotations;
using Spoor.Model.Documents;

namespace Spoor.Extraction.Claims;

/// <summary>
/// Which facts a denial, a "does not know" or a "could not confirm" is about: those that its words point at by party, goods or the
/// noun of the fact itself; "the claims" are what others have said of somebody; where they point at none, the facts of the sentences right
/// before it.
/// </summary>
internal sealed class Caveats(LanguagePack pack)
{
    /// <summary>A noun ("the delivery") reaches so many sentences back, and at most so many facts.</summary>
    private const int Reach = 15;
    private const int MostByNoun = 2;

    /// <summary>What points at nothing ("is not aware of the matter") speaks of what was told so many sentences before at most.</summary>
    private const int RightBefore = 2;

    private readonly CaveatWords said = new(pack);
    private readonly MentionPlaces mentions = new();

    public void Target(List<DraftClaim> claims, IReadOnlyList<DraftFact> facts, List<Token> tokens, List<ParsedSentence> sentences)
    {
        var candidates = facts.Where(f => f.Type is not (FactType.Office or FactType.Location or FactType.Alias or FactType.Listing) && !f.IsPresupposed).ToList();
        foreach (var claim in claims.Where(c => c.Stance is Stance.Denies or Stance.DeniesKnowledge or Stance.Doubts or Stance.CannotConfirm && c.Facts.Count + c.Targets.Count == 0 && c.DuplicateOf is null))
        {
            var words = tokens.Within(claim.Quote).Where(t => t.IsWord).Select(t => t.Lower).ToHashSet(StringComparer.Ordinal);
            if (IsAboutRightAndWrong(claim, words))
            {
                continue;
            }

            var named = said.Read(claim, sentences[claim.Sentence], tokens, facts);
            var near = candidates.Where(f => f.Sentence <= claim.Sentence && claim.Sentence - f.Sentence <= 4 * Reach).Select(f => (Fact: f, Fillers: Fillers(claim.Quote, f), ByNoun: IsNamed(words, f))).ToList();
            var pointed = near.Where(n => n.Fillers >= 2 || (n.ByNoun && n.Fillers >= 1)).Select(n => n.Fact).ToList();
            foreach (var type in near.Where(n => n.ByNoun).Select(n => n.Fact.Type).Distinct().Where(t => pointed.All(f => f.Type != t)).ToList())
            {
                pointed.AddRange(ByNoun([.. near.Where(n => n.ByNoun && n.Fact.Type == type && claim.Sentence - n.Fact.Sentence <= Reach).Select(n => n.Fact)], claim, named, claims));
            }

            if (pointed.Count == 0 && words.Any(IsAllegation))
            {
                // "The claims" are those about the speaker, where there are such; else whatever was claimed.
                var alleged = Alleged(claims, claim).Where(named.AgreesWith).ToList();
                claim.Targets.AddRange(alleged.Exists(named.IsSpeakersOwn) ? alleged.Where(named.IsSpeakersOwn) : alleged);
            }
            else if (pointed.Count == 0 && !HasVerbOfItsOwn(claim, sentences[claim.Sentence], tokens))
            {
                // "The ministry said it was not aware of the matter": what was told right before; a company, of its own doings.
                var last = near.Where(n => n.Fact.Sentence < claim.Sentence && claim.Sentence - n.Fact.Sentence <= RightBefore && (n.Fact.Type is FactType.Delivery or FactType.Transfer || !NamesDeed(words)) && named.AgreesWith(n.Fact) && named.IsSpeakersOwn(n.Fact)).Select(n => n.Fact.Sentence).DefaultIfEmpty(-1).Max();
                pointed = [.. near.Where(n => n.Fact.Sentence == last).Select(n => n.Fact)];
            }

            claim.Targets.AddRange(pointed.Where(f => named.AgreesWith(f) && (named.IsSpeakersOwn(f) || NamesBothSides(claim.Quote, f))));
        }

        LeaveOpen(claims, tokens, sentences);

        // A heading that repeats a denial is about what the denial is about.
        foreach (var repeated in claims.Where(c => c is { DuplicateOf: not null, Facts.Count: 0, Targets.Count: 0 }))
        {
            repeated.Targets.AddRange(repeated.DuplicateOf!.Targets);
        }
    }

    /// <summary>
    /// "The delivery" by itself: one that the words do not speak against. What the document tells on the word of another outlet is background
    /// where it also tells of one itself; of several the nearest ones are meant.
    /// </summary>
    private static IEnumerable<DraftFact> ByNoun(List<DraftFact> facts, DraftClaim claim, SaidOfFact named, List<DraftClaim> claims)
    {
        var fitting = facts.Where(f => named.AgreesWith(f) && named.IsSpeakersOwn(f)).ToList();
        if (!named.NamesGoods && fitting.Where(f => !IsRelayed(f, claims)).ToList() is { Count: > 0 } own)
        {
            fitting = own;
        }

        return fitting.OrderByDescending(f => f.Sentence).Take(claim.Stance == Stance.CannotConfirm ? MostByNoun : named.NamesGoods ? MostByNoun : 1);
    }

    private static bool NamesBothSides(TextSpan quote, DraftFact fact) =>
        fact.Roles.Count(r => !CaveatWords.IsGoods(r.Key) && r.Value.Exists(e => e.IsNamed && e.Mentions.Exists(m => quote.Contains(m.Span)))) >= 2;

    private static bool IsRelayed(DraftFact fact, List<DraftClaim> claims) => claims.Where(c => c.Facts.Contains(fact)).ToList() is { Count: > 0 } told
        && told.TrueForAll(c => c.Chain.Exists(l => l.Sources.Exists(s => s.Type == EntityType.Outlet)));

    /// <summary>"rejects that the trade was illegal" and "denies wrongdoing" deny no deed.</summary>
    private bool IsAboutRightAndWrong(DraftClaim claim, HashSet<string> words) => claim.Stance is Stance.Denies or Stance.Doubts && words.Overlaps(pack.Cues.Judged);

    /// <summary>
    /// "denies that its sale of pumps to X was illegal": whether there was such a sale is left open by who denies it, and told by nobody.
    /// </summary>
    private void LeaveOpen(List<DraftClaim> claims, List<Token> tokens, List<ParsedSentence> sentences)
    {
        foreach (var claim in claims.Where(c => c.Stance is Stance.Denies or Stance.Doubts && c.Facts.Count > 0 && IsJudged(c, sentences[c.Sentence], tokens)))
        {
            foreach (var fact in claim.Facts.ToList())
            {
                claim.Facts.Remove(fact);
                fact.IsLeftOpen = !claims.Exists(c => c.Facts.Contains(fact) || c.Targets.Contains(fact));
            }
        }
    }

    /// <summary>What is denied is a judgement: "was illegal", "broke the sanctions". "That it illegally sold pumps" denies the sale.</summary>
    private bool IsJudged(DraftClaim claim, ParsedSentence sentence, List<Token> tokens)
    {
        var head = sentence.Clauses.FirstOrDefault(c => claim.Quote.Contains(tokens[c.Verb.First].Span) && pack.ReportingOf(c.Verb) is null);
        return tokens.Within(claim.Quote).Any(t => pack.Cues.Judged.Contains(t.Lower))
            && (head is null || pack.Grammar.Judging.Contains(head.Verb.Lemma) || pack.Cues.Judged.Contains(tokens[head.Verb.MainToken].Lower));
    }

    /// <summary>
    /// What "the claims" are: facts that somebody tells who takes no part in them. What the outlets tell themselves, and what a party says
    /// of its own doings, is not called so.
    /// </summary>
    private static List<DraftFact> Alleged(List<DraftClaim> claims, DraftClaim denial) =>
        [.. from told in claims
            where told.Stance == Stance.Asserts && told.Sentence <= denial.Sentence && denial.Sentence - told.Sentence <= Reach
            let sources = told.Chain[^1].Sources
            where sources.Count > 0 && !sources.Exists(s => s.Type == EntityType.Outlet || denial.Chain[^1].Sources.Contains(s))
            from fact in told.Facts
            where fact is { IsPresupposed: false, Type: not (FactType.Office or FactType.Location or FactType.Alias or FactType.Listing) } && !fact.Roles.Values.SelectMany(r => r).Any(sources.Contains)
            select fact];

    private bool IsAllegation(string word) => pack.Cues.Nominal.TryGetValue(word, out var noun) && noun is { Stance: Stance.Asserts, Certainty: Certainty.Alleged or Certainty.Suspected };

    /// <summary>"denies that it sold the yard": what is denied is told in full; "denies it" and "denied the matter" point back.</summary>
    private bool HasVerbOfItsOwn(DraftClaim claim, ParsedSentence sentence, List<Token> tokens) => sentence.Clauses.Any(c =>
        claim.Quote.Contains(tokens[c.Verb.First].Span) && pack.ReportingOf(c.Verb) is null && c.Kind is ClauseKind.Complement or ClauseKind.Main && !pack.Grammar.NoDeed.Contains(c.Verb.Lemma));

    /// <summary>How many that take part in the fact the words name, beside who speaks.</summary>
    private int Fillers(TextSpan quote, DraftFact fact) =>
        fact.Roles.Values.SelectMany(r => r).Count(e => mentions.IsWithin(e, quote) && !mentions.BeginsAt(e, quote.Start));

    /// <summary>The words call the fact by its noun: "the delivery", "samarbeidet".</summary>
    private bool IsNamed(HashSet<string> words, DraftFact fact) =>
        (fact.Type == FactType.Delivery && NamesDeed(words)) || (pack.Cues.NamedFacts.TryGetValue(fact.Type, out var stems) && words.Any(w => stems.Any(s => HasStem(w, s))));

    /// <summary>"the sale", "pumpesalget".</summary>
    private bool NamesDeed(HashSet<string> words) =>
        words.Overlaps(pack.Cues.Deeds) || (!pack.HasGenitiveToken && words.Any(w => pack.Cues.Deeds.Any(d => d.Length > 3 && w.EndsWith(d, StringComparison.Ordinal))));

    private bool HasStem(string word, string stem) =>
        word.StartsWith(stem, StringComparison.Ordinal) || (!pack.HasGenitiveToken && word.Contains(stem, StringComparison.Ordinal));
}
