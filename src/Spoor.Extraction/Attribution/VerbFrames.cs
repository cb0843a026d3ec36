using Spoor.Extraction.Chunks;
using Spoor.Extraction.Clauses;
using Spoor.Extraction.Drafts;
using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;
using Spoor.Model.Annotations;

namespace Spoor.Extraction.Attribution;

/// <summary>Attribution by a verb: "X said that", "..., said X", "papers show that", "X denies the allegations", "X expressed concern that".</summary>
internal sealed class VerbFrames(LanguagePack pack, List<Token> tokens)
{
    private readonly Passage passage = new(pack, tokens);

    /// <summary>The frame of a reporting clause; null when the clause reports nothing.</summary>
    public AttributionFrame? Of(ParsedSentence sentence, Clause clause)
    {
        var verb = clause.Verb;
        if (Expresses(sentence, clause) is { } expressed)
        {
            return expressed;
        }

        if (pack.ReportingOf(verb) is not { } reporting || verb.IsPassive || clause.Kind is ClauseKind.Infinitive || (clause.Kind is ClauseKind.Relative && !IsCleft(clause)))
        {
            return null;
        }

        var sources = Speakers(sentence, clause.Subjects);
        if (sources.Count == 0)
        {
            return null;
        }

        DraftEntity? via = null;
        if (pack.Cues.Quoting.Contains(verb.Lemma) && Speakers(sentence, clause.Objects).Where(e => e.Type is EntityType.Person or EntityType.PersonGroup or EntityType.PublicBody or EntityType.Document).ToList() is { Count: > 0 } quoted)
        {
            // "X quoted the minister as saying": the minister says it.
            (sources, via) = (quoted, sources[0]);
        }
        else if (sources.All(e => e.Type != EntityType.Outlet))
        {
            via = passage.Told(sentence, clause);
        }

        if (!Says(verb, reporting, sources))
        {
            return null;
        }

        var next = NextClause(sentence, clause);
        var complement = IsClosing(sentence, clause) ? -1 : ComplementStart(sentence, clause, next);
        if (via is null && complement < 0 && sources.All(e => e.Type is EntityType.Document or EntityType.PersonGroup))
        {
            via = passage.Seen(sentence, clause.Subjects[^1].End)?.Outlet;
        }

        var telling = new Telling(sentence, clause, reporting, sources, via);
        return complement >= 0 ? Behind(telling, complement) : Before(telling) ?? OfObject(telling, next);
    }

    /// <summary>Who tells in a clause with a verb of telling, and through which outlet.</summary>
    private sealed record Telling(ParsedSentence Sentence, Clause Clause, ReportingVerb Reporting, List<DraftEntity> Sources, DraftEntity? Via);

    /// <summary>False when the verb says that nothing is said, or when its subject can say nothing.</summary>
    private bool Says(VerbGroup verb, ReportingVerb reporting, List<DraftEntity> sources)
    {
        if (reporting.IsEvidential && sources.All(e => e.Type is not (EntityType.Document or EntityType.Outlet or EntityType.PublicBody or EntityType.Organization or EntityType.Person or EntityType.PersonGroup)))
        {
            return false;
        }

        // "failed to say who the end user was".
        if (reporting.Stance == Stance.Asserts && verb.Chain.Any(pack.Cues.Attempts.Contains))
        {
            return false;
        }

        // "did not rule out that" denies nothing, "did not say whether" says nothing.
        return !verb.IsNegated || (reporting.Stance != Stance.Denies && (reporting.Stance != Stance.Asserts || pack.Grammar.Believing.Contains(verb.Lemma)));
    }

    /// <summary>"X said that ...": what is said stands behind the verb.</summary>
    private AttributionFrame Behind(Telling told, int complement)
    {
        var verb = told.Clause.Verb;
        return new AttributionFrame
        {
            Sources = told.Sources,
            Via = told.Via,
            ContentFirst = complement,
            ContentEnd = FrameEdges.EndOf(told.Sentence.Sentence, tokens),
            CueFirst = verb.First,
            CueEnd = verb.End,
            Stance = verb.IsNegated && told.Reporting.Stance == Stance.Asserts ? Stance.Doubts : told.Reporting.Stance,
            Certainty = Weaker(told.Reporting.Certainty, verb),
            Rule = "attr.verb",
        };
    }

    /// <summary>"..., said X": what is said stands before the verb; null when it does not.</summary>
    private AttributionFrame? Before(Telling told)
    {
        var (first, verb, subjects) = (told.Sentence.Sentence.First, told.Clause.Verb, told.Clause.Subjects);
        var opening = Math.Min(verb.First, subjects.Min(g => g.Opening));
        return verb.IsFinite && opening - first > 3 && (subjects.All(g => g.First > verb.First) || tokens[opening - 1].Text is "," or "\u201D" or "\"" or "\u00BB")
            ? new AttributionFrame
            {
                Sources = told.Sources,
                Via = told.Via,
                ContentFirst = first,
                ContentEnd = FrameEdges.TrimEnd(first, opening, tokens),
                CueFirst = verb.First,
                CueEnd = verb.End,
                Stance = told.Reporting.Stance,
                Certainty = told.Reporting.Certainty,
                Rule = "attr.verb-after",
            }
            : null;
    }

    /// <summary>"X denies the allegations", "documents show a delivery": what is said is the clause itself; null when it says nothing.</summary>
    private AttributionFrame? OfObject(Telling told, Clause? next)
    {
        var (sentence, clause, reporting) = (told.Sentence, told.Clause, told.Reporting);
        // "denied selling", "avviser å ha solgt": what is denied is the clause behind it.
        var deniesClause = reporting.Stance == Stance.Denies && next is { Kind: ClauseKind.Participle or ClauseKind.Infinitive } && next.Verb.First >= clause.Verb.End;
        var claimsItself = deniesClause || reporting.Stance != Stance.Asserts || told.Sources.Any(e => e.Type is EntityType.Outlet or EntityType.Document);
        return claimsItself && (deniesClause || clause.Objects.Count > 0 || clause.Phrases.Count > 0)
            ? new AttributionFrame
            {
                Sources = told.Sources,
                Via = told.Via,
                ContentFirst = reporting.Stance == Stance.Request || !clause.Verb.IsFinite ? clause.Verb.First : sentence.Chunks[Math.Min(clause.FirstChunk, sentence.Chunks.Count - 1)].First,
                ContentEnd = FrameEdges.EndOf(sentence.Sentence, tokens),
                CueFirst = clause.Verb.First,
                CueEnd = clause.Verb.End,
                Stance = reporting.Stance,
                Certainty = reporting.Certainty,
                IsWhole = true,
                Rule = "attr.verb-object",
            }
            : null;
    }

    /// <summary>"..., viser fakturaer X har fått": behind a comma the verb stands before who shows it, and no "that" follows: what was said stands before.</summary>
    private static bool IsClosing(ParsedSentence sentence, Clause clause)
    {
        var at = sentence.Chunks.IndexOf(clause.Verb);
        return at > 2 && sentence.Chunks[at - 1] is LinkChunk { Kind: ChunkKind.Comma } && clause.Subjects.All(g => g.First > clause.Verb.First)
            && sentence.Chunks.Skip(at).All(c => c is not LinkChunk { Kind: ChunkKind.Complementiser or ChunkKind.Colon or ChunkKind.Quote });
    }

    private List<DraftEntity> Speakers(ParsedSentence sentence, IEnumerable<NounGroup> groups) =>
        [.. groups.Select(g => passage.Speaker(sentence, g)).OfType<DraftEntity>().Where(FrameEdges.IsSource).Distinct()];

    /// <summary>"It was the newspaper X that reported": the relative clause is the sentence.</summary>
    private bool IsCleft(Clause clause) =>
        clause is { Antecedent.Entity.Type: EntityType.Outlet, Governor: { Subjects: [{ } dummy] } governor } && pack.Grammar.Copulas.Contains(governor.Verb.Lemma) && pack.Grammar.Dummy.Contains(dummy.HeadWord);

    /// <summary>"expressed concern that", "har uttrykt bekymring for at".</summary>
    private AttributionFrame? Expresses(ParsedSentence sentence, Clause clause)
    {
        var sources = Speakers(sentence, clause.Subjects);
        if (sources.Count == 0 || !pack.Cues.Expressing.Contains(clause.Verb.Lemma))
        {
            return null;
        }

        foreach (var group in sentence.NounGroups.Where(g => g.First >= clause.Verb.End && g.First <= clause.Verb.End + 3))
        {
            if (!pack.Cues.Nominal.TryGetValue(group.HeadWord, out var nominal) || nominal.Stance == Stance.Asserts)
            {
                continue;
            }

            var next = NextClause(sentence, clause);
            var complement = ComplementStart(sentence, clause, next);
            return new AttributionFrame
            {
                Sources = sources,
                ContentFirst = complement >= 0 ? complement : group.First,
                ContentEnd = FrameEdges.EndOf(sentence.Sentence, tokens),
                CueFirst = clause.Verb.First,
                CueEnd = group.End,
                Stance = nominal.Stance,
                Certainty = nominal.Certainty,
                Rule = "attr.expresses",
            };
        }

        return null;
    }

    private static Clause? NextClause(ParsedSentence sentence, Clause clause)
    {
        var at = sentence.Clauses.IndexOf(clause);
        return at + 1 < sentence.Clauses.Count ? sentence.Clauses[at + 1] : null;
    }

    /// <summary>First token of the clause that a reporting verb governs; -1 when it governs none.</summary>
    private static int ComplementStart(ParsedSentence sentence, Clause clause, Clause? next)
    {
        for (var i = sentence.Chunks.IndexOf(clause.Verb) + 1; i < sentence.Chunks.Count; i++)
        {
            switch (sentence.Chunks[i])
            {
                case LinkChunk { Kind: ChunkKind.Complementiser }:
                    return i + 1 < sentence.Chunks.Count ? sentence.Chunks[i + 1].First : -1;
                case LinkChunk { Kind: ChunkKind.Quote or ChunkKind.Colon } when i + 1 < sentence.Chunks.Count && next is not null:
                    return sentence.Chunks[i + 1].First;
                case VerbGroup verb when next is not null && verb == next.Verb && verb.IsFinite && next.Kind is not (ClauseKind.Relative or ClauseKind.Subordinate) && HasOwnSubject(clause, next):
                    return next.Subjects.Count > 0 ? next.Subjects[0].Opening : verb.First;
                case VerbGroup:
                    return -1;
                case LinkChunk { Kind: ChunkKind.Relative or ChunkKind.Subordinator or ChunkKind.Conjunction }:
                    return -1;
            }
        }

        return -1;
    }

    private static bool HasOwnSubject(Clause clause, Clause next) =>
        next.Subjects.Count > 0 && next.Subjects.All(g => g.First > clause.Verb.First) && next.Subjects[0].First < next.Verb.First;

    private static Certainty? Weaker(Certainty? certainty, VerbGroup verb) =>
        verb.Modal is Auxiliary.May || (verb.Modal == Auxiliary.Can && certainty is Certainty.Probable) ? Certainty.Possible : certainty;
}
