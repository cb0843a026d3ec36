using Spoor.Extraction.Chunks;
using Spoor.Extraction.Clauses;
using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;
using Spoor.Model.Annotations;
using Spoor.Model.Documents;

namespace Spoor.Extraction.Facts;

/// <summary>
/// Whether a clause tells something as having happened. What is asked for, tried, refused, supposed, asked, called false or only possible
/// to do is not told; a plan is, with its hedge. What is stated must be right: in doubt a clause tells nothing.
/// </summary>
internal sealed class Factuality(LanguagePack pack, List<Token> tokens)
{
    /// <summary>So many words before "that" it may be called untrue.</summary>
    private const int UntrueReach = 8;

    public bool IsTold(ParsedSentence sentence, Clause clause) => IsStated(sentence, clause) && !IsCalledUntrue(sentence, clause);

    /// <summary>"It is not true that X sold pumps": told as not having happened.</summary>
    public bool IsToldFalse(ParsedSentence sentence, Clause clause) => IsStated(sentence, clause) && IsCalledFalse(sentence, clause);

    private bool IsStated(ParsedSentence sentence, Clause clause)
    {
        var verb = clause.Verb;
        if (tokens[sentence.Sentence.End - 1].Text == "?" || verb.Modal is Auxiliary.Should or Auxiliary.Must || verb is { Modal: Auxiliary.Can, IsPerfect: false } || IsCounterfactual(verb) || IsUnwilling(verb))
        {
            return false;
        }

        // "was hired to deliver", "tried to sell": only a few verbs say that what follows was done, or planned.
        if (!verb.Chain.TrueForAll(v => pack.Cues.Achievements.Contains(v) || pack.Cues.Plans.Contains(v)))
        {
            return false;
        }

        if (verb.MainToken > sentence.Sentence.First && pack.Cues.Nearly.Contains(tokens[verb.MainToken - 1].Lower))
        {
            return false;
        }

        // "refused to let X export", "tried to help X sell": with the verb before it, what hangs on it is not told.
        if (clause.Governor is { } lets && pack.Grammar.BareBehind.Contains(lets.Verb.Lemma) && sentence.Chunks.IndexOf(verb) == sentence.Chunks.IndexOf(lets.Verb) + 2 && !IsStated(sentence, lets))
        {
            return false;
        }

        if (verb.IsInfinitive)
        {
            return (IsDenied(clause) && !IsRefused(clause)) || IsAchieved(sentence, clause) || (sentence.Sentence.Kind == SegmentKind.Heading && clause.Governor is null);
        }

        if (verb is { Shape: VerbShape.Gerund, IsFinite: false } && !IsGerundTold(sentence, clause))
        {
            return false;
        }

        return !IsSupposed(sentence, clause) && !IsOfNone(clause) && !IsAnothers(clause);
    }

    /// <summary>A noun tells what it names unless its verb ends, prevents or denies it, or its clause tells nothing.</summary>
    public bool IsNounTold(ParsedSentence sentence, Clause clause, NounGroup noun) =>
        !IsUndone(clause, noun) && !noun.IsNegated && !IsJudged(clause, noun) && !sentence.Clauses.Exists(c => c.Verb.First > clause.Verb.First && IsUndone(c, noun)) && IsTold(sentence, clause);

    /// <summary>"stopped the delivery"; "a delivery was planned but was stopped": said of it by its own verb or by one that goes on about it.</summary>
    private bool IsUndone(Clause clause, NounGroup noun) => (clause.Verb.IsPassive ? clause.Subjects : clause.Objects).Contains(noun)
        && (pack.IsInSet("prevent", clause.Verb) || pack.IsInSet("end", clause.Verb) || pack.IsInSet("seize", clause.Verb) || clause.Verb.IsNegated || pack.Cues.Attempts.Contains(clause.Verb.Lemma));

    /// <summary>"nektet å selge", but not "nektet å ha solgt": what is refused is not what is denied.</summary>
    private bool IsRefused(Clause clause) => pack.IsVerbSecond && !clause.Verb.IsPerfect && clause.Governor is { Verb: { } verb } && pack.IsInSet("prevent", verb);

    /// <summary>"continued to sell", "is known to have sold": right behind a verb that says it was done.</summary>
    private bool IsAchieved(ParsedSentence sentence, Clause clause) =>
        clause.Governor is { Verb: { IsNegated: false, Modal: null } verb } governor && pack.Cues.Achievements.Contains(verb.Lemma) && sentence.Chunks.IndexOf(clause.Verb) == sentence.Chunks.IndexOf(verb) + 1 && IsStated(sentence, governor);

    /// <summary>"denied that the sale was illegal", "avviser at handelen brøt loven": the judgement is denied, and the deed neither told nor denied.</summary>
    private bool IsJudged(Clause clause, NounGroup noun) =>
        clause.Kind == ClauseKind.Complement && clause.Subjects.Contains(noun) && (!clause.Verb.IsPassive || clause.Verb.IsAuxiliaryOnly) && IsDenied(clause) && !pack.IsInSet("happen", clause.Verb);

    /// <summary>"would have sold", "ville ha solgt".</summary>
    private bool IsCounterfactual(VerbGroup verb) => verb is { IsPerfect: true, Modal: Auxiliary.Will } || (verb.IsPerfect && Words(verb).Any(pack.Grammar.Would.Contains));

    /// <summary>"would not buy pumps": a refusal, and neither a deed nor a plan.</summary>
    private bool IsUnwilling(VerbGroup verb) => verb is { IsNegated: true, Modal: Auxiliary.Will } && Words(verb).Any(pack.Grammar.Would.Contains);

    private IEnumerable<string> Words(VerbGroup verb) => Enumerable.Range(verb.First, verb.End - verb.First).Select(i => tokens[i].Lower);

    public bool IsDenied(Clause clause) => clause.Governor is { } governor && pack.ReportingOf(governor.Verb) is { Stance: Stance.Denies };

    /// <summary>
    /// "by collaborating with" and ", delivering pumps" are told of the subject; "for selling", "from delivering", "of selling" say what
    /// somebody is thanked, fined or accused for, and by whom it was done the sentence leaves to the reader.
    /// </summary>
    private bool IsGerundTold(ParsedSentence sentence, Clause clause)
    {
        var at = sentence.Chunks.IndexOf(clause.Verb);
        return at <= 0 || sentence.Chunks[at - 1] switch
        {
            LinkChunk { Kind: ChunkKind.Preposition } preposition => pack.Grammar.DoingBy.Contains(preposition.Word),
            VerbGroup before => pack.Grammar.DoingOn.Contains(before.Lemma) || IsDenied(clause),
            _ => true,
        };
    }

    /// <summary>
    /// "to prevent it from evading sanctions and procure parts": a bare English form whose subject is one party is no form of that subject, so
    /// whose doing it is was not read.
    /// </summary>
    private bool IsAnothers(Clause clause)
    {
        var verb = clause.Verb;
        if (!pack.HasGenitiveToken || verb is not { Shape: VerbShape.Present, IsFinite: true, Modal: null, IsPerfect: false, IsNegated: false } || tokens[verb.MainToken].Lower != verb.Lemma.Split(' ')[0] || pack.Grammar.BareAuxiliaries.Contains(tokens[verb.First].Lower) || (clause.Governor is { } governor && pack.Grammar.BareBehind.Contains(governor.Verb.Lemma)))
        {
            return false;
        }

        return clause.Subjects is [{ Pronoun: null, Quantity: null, Entity: not { IsGroup: true } } one] && (one.Name is not null ? !one.HeadWord.EndsWith('s') : one.Head is { IsPlural: false, IsGroup: false });
    }

    /// <summary>"do not contain engines made by X": of engines that are not there nothing is told.</summary>
    private static bool IsOfNone(Clause clause) =>
        clause is { Kind: ClauseKind.Relative or ClauseKind.Participle, Antecedent: { IsDefinite: false, Name: null } none, Governor: { } governor } && governor.Objects.Contains(none) && (governor.Verb.IsNegated || none.IsNegated);

    /// <summary>"if", "whether", "hvis": the clause that the word opens supposes; so does "had X sold ..." at the head of a sentence.</summary>
    private bool IsSupposed(ParsedSentence sentence, Clause clause)
    {
        // "If the letters are genuine, X sold them": what hangs on a condition is not told either.
        if (sentence.Chunks.Count > 0 && sentence.Chunks[0] is LinkChunk condition && pack.Cues.Conditions.Contains(condition.Word) && clause.Kind is not ClauseKind.Complement)
        {
            return true;
        }

        if (HasBefore(pack.Cues.Supposed, sentence, sentence.Chunks[Math.Clamp(clause.FirstChunk, 0, sentence.Chunks.Count - 1)].First + 1))
        {
            return true;
        }

        if (clause == sentence.Clauses[0] && pack.Grammar.Supposing.Contains(tokens[sentence.Sentence.First].Lower) && clause.Subjects.Exists(s => s.First > sentence.Sentence.First))
        {
            return true;
        }

        for (var i = clause.FirstChunk; i < sentence.Chunks.Count && sentence.Chunks[i] != clause.Verb; i++)
        {
            if (sentence.Chunks[i] is LinkChunk link && pack.Cues.Conditions.Contains(link.Word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"it is false that", "det stemmer ikke at", "there is no evidence that", "never said that".</summary>
    private bool IsCalledUntrue(ParsedSentence sentence, Clause clause)
    {
        if (clause.Kind != ClauseKind.Complement)
        {
            return false;
        }

        var opener = Opener(sentence, clause);
        if (HasBefore(pack.Cues.UntruePhrases, sentence, opener) || HasBefore(pack.Cues.Corrected, sentence, opener) || IsOnlySaid(sentence, opener))
        {
            return true;
        }

        if (clause.Governor is not { } governor)
        {
            return false;
        }

        // "wrongly stated that", "skrev feilaktig at".
        var from = Math.Max(sentence.Sentence.First, governor.Verb.First - 3);
        var words = Enumerable.Range(from, Math.Max(0, opener - from)).Select(i => tokens[i].Lower);
        return governor.Verb.IsNegated || governor.Verb.Chain.Exists(pack.Cues.Attempts.Contains) || governor.Objects.Any(o => o.IsNegated) || governor.Subjects.Any(o => o.IsNegated) || words.Any(pack.Cues.Untrue.Contains);
    }

    /// <summary>"it is not true that", "det stemmer ikke at", "it is false that": said of the clause as a whole, with nobody's saying in between.</summary>
    private bool IsCalledFalse(ParsedSentence sentence, Clause clause)
    {
        var governor = clause.Governor;
        if (clause.Kind != ClauseKind.Complement || (governor is not null && (pack.ReportingOf(governor.Verb) is not null || !governor.Subjects.TrueForAll(s => s.Pronoun is not null || pack.Grammar.There.Contains(s.HeadWord)))))
        {
            return false;
        }

        var opener = Opener(sentence, clause);
        return HasBefore(pack.Cues.UntruePhrases, sentence, opener) || (governor is { Verb.IsNegated: false } && HasBefore(pack.Cues.FalseWords, sentence, opener));
    }

    /// <summary>"declined to comment on the report that X sold pumps": what a claim or a report says is told by nobody here.</summary>
    private bool IsOnlySaid(ParsedSentence sentence, int opener)
    {
        var at = sentence.Chunks.FindIndex(c => c.First == opener);
        if (at > 1 && sentence.Chunks[at - 1] is LinkChunk { Kind: ChunkKind.Preposition })
        {
            // "påstanden | om | at".
            at--;
        }

        return at > 0 && sentence.Chunks[at - 1] is NounGroup said && pack.Cues.Nominal.TryGetValue(said.HeadWord, out var nominal) && nominal.Stance == Stance.Asserts;
    }

    private static int Opener(ParsedSentence sentence, Clause clause) => sentence.Chunks[Math.Clamp(clause.FirstChunk, 0, sentence.Chunks.Count - 1)].First;

    private bool HasBefore(PhraseIndex<bool> phrases, ParsedSentence sentence, int opener)
    {
        for (var i = Math.Max(sentence.Sentence.First, opener - UntrueReach); i < opener; i++)
        {
            if (phrases.TryMatch(tokens, i, opener, out _, out _))
            {
                return true;
            }
        }

        return false;
    }
}
