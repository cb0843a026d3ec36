using Spoor.Extraction.Attribution;
using Spoor.Extraction.Chunks;
using Spoor.Extraction.Clauses;
using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;
using Spoor.Model.Annotations;
using Spoor.Model.Documents;

namespace Spoor.Extraction.Claims;

/// <summary>How a claim is worded.</summary>
internal readonly record struct ClaimReading(Stance Stance, Certainty Certainty, Polarity Polarity);

/// <summary>Reads stance, certainty and polarity off the words of a claim.</summary>
internal sealed class ClaimWords(LanguagePack pack, List<Token> tokens)
{
    /// <summary>From the weakest; the weakest word in a claim decides.</summary>
    private static readonly Certainty[] Weakness = [Certainty.Alleged, Certainty.Suspected, Certainty.Possible, Certainty.Probable, Certainty.Planned, Certainty.Reported];

    public ClaimReading Read(ParsedSentence sentence, int first, int end, ClaimUnit? unit, AttributionFrame? frame)
    {
        var head = unit?.Head ?? sentence.Clauses.FirstOrDefault(c => c.Verb.First >= first && c.Verb.End <= end && c.Verb != FrameVerb(sentence, frame));
        var stance = frame?.Stance ?? Stance.Asserts;
        if (stance == Stance.Asserts && IsOpinion(first, end, head))
        {
            stance = Stance.Opinion;
        }

        if (stance == Stance.Denies && head is not null && SpeaksOfKnowing(head.Verb, end))
        {
            stance = Stance.DeniesKnowledge;
        }

        if (stance is Stance.CannotConfirm or Stance.DeniesKnowledge)
        {
            return new ClaimReading(stance, Certainty.Certain, Polarity.Positive);
        }

        var found = new HashSet<Certainty>();
        if (frame?.Certainty is { } worded)
        {
            found.Add(worded);
        }

        Verbs(sentence, first, end, head, frame, found);
        Hedges(first, end, head, found);
        var certainty = Weakness.FirstOrDefault(found.Contains, Certainty.Certain);
        var polarity = stance == Stance.Denies ? Polarity.Negative : IsNegative(sentence, head, first, end) ? Polarity.Negative : Polarity.Positive;
        return new ClaimReading(stance, certainty, polarity);
    }

    /// <summary>"denied that it knew of the delivery", "avviser å ha kjent til": the knowledge is denied, not the delivery.</summary>
    private bool SpeaksOfKnowing(VerbGroup verb, int end)
    {
        for (var i = verb.First; i < Math.Min(verb.End + 1, end); i++)
        {
            if (pack.Cues.Knowing.TryMatch(tokens, i, end, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    private static VerbGroup? FrameVerb(ParsedSentence sentence, AttributionFrame? frame) =>
        frame is null ? null : sentence.Clauses.FirstOrDefault(c => c.Verb.First == frame.CueFirst)?.Verb;

    private void Verbs(ParsedSentence sentence, int first, int end, Clause? head, AttributionFrame? frame, HashSet<Certainty> found)
    {
        if (head is null)
        {
            return;
        }

        var verb = head.Verb;
        if (verb.IsReportative)
        {
            found.Add(Certainty.Reported);
        }
        else if (verb.Modal == Auxiliary.May || (verb is { Modal: Auxiliary.Can, IsPerfect: true, IsNegated: false }))
        {
            found.Add(Certainty.Possible);
        }
        else if (verb.Modal is Auxiliary.Will or Auxiliary.Reportative && !(verb.IsNegated && pack.ReportingOf(verb) is not null) && (frame is null or { Rule: not "attr.quotation" }))
        {
            found.Add(Certainty.Planned);
        }

        if (verb.Chain.Any(pack.Cues.Plans.Contains))
        {
            found.Add(Certainty.Planned);
        }

        if (verb.Hedge is { } hedge)
        {
            found.Add(hedge);
        }

        // A headline's infinitive tells of what is to come: "Country to share evidence".
        if (verb is { IsFinite: false, Shape: VerbShape.Infinitive } && sentence.Sentence.Kind == SegmentKind.Heading)
        {
            found.Add(Certainty.Planned);
        }

        // "tyder på", "suggests" inside the words themselves, with "may" before it.
        foreach (var clause in sentence.Clauses.Where(c => c.Verb.First >= first && c.Verb.End <= end))
        {
            if (pack.ReportingOf(clause.Verb) is { Certainty: { } certainty } && clause.Verb.First != frame?.CueFirst)
            {
                found.Add(clause.Verb.Modal is Auxiliary.May or Auxiliary.Can ? Certainty.Possible : certainty);
            }

            if (clause != head && clause.Verb.Modal == Auxiliary.May && clause.Kind is ClauseKind.Complement)
            {
                found.Add(Certainty.Possible);
            }
        }
    }

    private void Hedges(int first, int end, Clause? head, HashSet<Certainty> found)
    {
        for (var i = first; i < end; i++)
        {
            if (!pack.Hedges.TryMatch(tokens, i, end, out var length, out var certainty))
            {
                continue;
            }

            // A single adjective hedges only the noun that is claimed; adverbs and phrases hedge the claim.
            var word = pack.Lexicon.ClassOf(tokens[i]);
            if (length > 1 || word.HasFlag(WordClass.Adverb) || (word & (WordClass.Adjective | WordClass.Verb | WordClass.Noun)) == 0)
            {
                found.Add(certainty);
            }
        }

        // "involves suspected cooperation": an adjective hedges the claim when its noun is what the verb speaks of.
        foreach (var group in (head?.Subjects ?? []).Concat(head?.Objects ?? []).Where(g => g.Hedge is not null && g.First >= first && g.End <= end))
        {
            found.Add(group.Hedge!.Value);
        }
    }

    /// <summary>A value judgement as the predicate: "it is important", "er viktig", "should", "merits".</summary>
    private bool IsOpinion(int first, int end, Clause? head)
    {
        if (head is null)
        {
            return false;
        }

        if (head.Verb.Modal is Auxiliary.Should)
        {
            return true;
        }

        if (pack.Attitudes.TryMatch(tokens, head.Verb.MainToken, end, out _, out var stance) && stance == Stance.Opinion && head.Verb.MainToken >= first)
        {
            return true;
        }

        if (!pack.Grammar.Copulas.Contains(head.Verb.Lemma) || head.Verb.End >= end)
        {
            return false;
        }

        for (var i = head.Verb.End; i < Math.Min(head.Verb.End + 3, end); i++)
        {
            if (pack.Attitudes.TryMatch(tokens, i, end, out _, out stance) && stance == Stance.Opinion)
            {
                return true;
            }

            if (!pack.Lexicon.ClassOf(tokens[i]).HasFlag(WordClass.Adverb) && (pack.Lexicon.ClassOf(tokens[i]) & WordClass.Determiner) == 0)
            {
                return false;
            }
        }

        return false;
    }

    private bool IsNegative(ParsedSentence sentence, Clause? head, int first, int end)
    {
        if (head is null)
        {
            return pack.Negators.Contains(tokens[first].Lower);
        }

        return head.Verb.IsNegated || head.Subjects.Any(g => g.IsNegated) || head.Objects.Any(g => g.IsNegated)
            || Enumerable.Range(first, Math.Min(2, end - first)).Any(i => pack.Negators.Contains(tokens[i].Lower) && !sentence.Chunks.Any(c => c is { Kind: ChunkKind.Contrast } && c.First <= i && i < c.End));
    }
}
