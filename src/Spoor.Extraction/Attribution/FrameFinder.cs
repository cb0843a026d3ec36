using Spoor.Extraction.Chunks;
using Spoor.Extraction.Clauses;
using Spoor.Extraction.Coreference;
using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;
using Spoor.Model.Annotations;

namespace Spoor.Extraction.Attribution;

/// <summary>Finds the attribution frames of a sentence: reporting verbs, "according to", papers that show, denials, "could not confirm".</summary>
internal sealed class FrameFinder(LanguagePack pack, IReadOnlyList<Token> tokens)
{
    public List<AttributionFrame> Find(ParsedSentence sentence)
    {
        var frames = new List<AttributionFrame>();
        if (CannotConfirm(sentence) is { } limit)
        {
            frames.Add(limit);
            return frames;
        }

        if (DeniesKnowledge(sentence) is { } unknowing)
        {
            frames.Add(unknowing);
            return frames;
        }

        if (Emerges(sentence) is { } emerging)
        {
            frames.Add(emerging);
        }

        if (According(sentence) is { } according && frames.Count == 0)
        {
            frames.Add(according);
        }

        foreach (var clause in sentence.Clauses)
        {
            if (frames.All(f => f.Rule is not ("attr.verb" or "attr.verb-after")) && Verb(sentence, clause) is { } frame)
            {
                frames.Add(frame);
            }
        }

        if (frames.Count == 0 && Agentless(sentence) is { } agentless)
        {
            frames.Add(agentless);
        }

        return frames;
    }

    /// <summary>"X's dismissal of the claims as unfounded": a noun that attributes, inside any sentence.</summary>
    public IEnumerable<AttributionFrame> Nominal(ParsedSentence sentence)
    {
        for (var i = 0; i < sentence.Chunks.Count; i++)
        {
            if (sentence.Chunks[i] is not NounGroup { Possessor.Entity: { } owner } group || !pack.Cues.Nominal.TryGetValue(group.HeadWord, out var nominal) || !IsSource(owner) || nominal.Stance == Stance.Asserts)
            {
                continue;
            }

            var end = group.End;
            for (var j = i + 1; j < sentence.Chunks.Count && sentence.Chunks[j] is not (LinkChunk { Kind: ChunkKind.Comma or ChunkKind.Colon or ChunkKind.Dash } or VerbGroup { IsFinite: true }); j++)
            {
                end = sentence.Chunks[j].End;
            }

            // A quoted word right behind belongs to it: as “unfounded,”
            while (end < sentence.Sentence.End && (tokens[end].Text is "," or "\u201D" or "\"") && end + 1 < sentence.Sentence.End && tokens[end + 1].Text is "\u201D" or "\"")
            {
                end += 2;
            }

            yield return new AttributionFrame
            {
                Sources = [owner],
                ContentFirst = group.Possessor.First,
                ContentEnd = end,
                CueFirst = group.HeadToken,
                CueEnd = group.HeadToken + 1,
                Stance = nominal.Stance,
                Certainty = nominal.Certainty,
                IsWhole = true,
                Rule = "attr.nominal",
            };
        }
    }

    /// <summary>"has not been able to confirm exactly which work": the part it covers is what follows.</summary>
    private AttributionFrame? CannotConfirm(ParsedSentence sentence)
    {
        var s = sentence.Sentence;
        for (var i = s.First; i < s.End; i++)
        {
            if (!pack.Cues.CannotConfirm.TryMatch(tokens, i, s.End, out var length, out _))
            {
                continue;
            }

            var subject = SubjectBefore(sentence, i) ?? sentence.Clauses.SelectMany(c => c.Subjects).FirstOrDefault(g => g.Entity is { } e && IsSource(e))?.Entity;
            var first = ClauseStart(sentence, i);
            return new AttributionFrame
            {
                Sources = subject is null ? [] : [subject],
                ContentFirst = first,
                ContentEnd = EndOfSentence(s),
                CueFirst = i,
                CueEnd = i + length,
                Stance = Stance.CannotConfirm,
                IsWhole = true,
                Rule = "attr.cannot-confirm",
            };
        }

        return null;
    }

    private AttributionFrame? DeniesKnowledge(ParsedSentence sentence)
    {
        var s = sentence.Sentence;
        for (var i = s.First; i < s.End; i++)
        {
            if (!pack.Cues.DeniesKnowledge.TryMatch(tokens, i, s.End, out var length, out _))
            {
                continue;
            }

            var subject = SubjectBefore(sentence, i) ?? sentence.Clauses.SelectMany(c => c.Subjects).FirstOrDefault(g => g.Entity is { } e && IsSource(e))?.Entity;
            if (subject is null)
            {
                continue;
            }

            return new AttributionFrame
            {
                Sources = [subject],
                ContentFirst = s.First,
                ContentEnd = EndOfSentence(s),
                CueFirst = i,
                CueEnd = i + length,
                Stance = Stance.DeniesKnowledge,
                IsWhole = true,
                Rule = "attr.denies-knowledge",
            };
        }

        return null;
    }

    /// <summary>"..., går det frem av dokumenter sett av X, samt uttalelser fra to tjenestepersoner".</summary>
    private AttributionFrame? Emerges(ParsedSentence sentence)
    {
        var s = sentence.Sentence;
        for (var i = s.First + 1; i < s.End; i++)
        {
            // "går det ifølge X frem av": the cue with its outlet in between.
            var cue = MatchSplit(i, s.End, out var viaToken);
            if (cue == 0)
            {
                continue;
            }

            var sources = new List<DraftEntity>();
            DraftEntity? via = null;
            foreach (var group in sentence.NounGroups.Where(g => g.First >= i + cue))
            {
                if (group.Entity is not { } entity)
                {
                    continue;
                }

                if (pack.Cues.StatementNouns.Contains(tokens[group.HeadToken].Lower) || (pack.Cues.Nominal.TryGetValue(group.HeadWord, out var nominal) && nominal.Stance == Stance.Asserts))
                {
                    continue;
                }

                if (entity.Type == EntityType.Outlet)
                {
                    via ??= entity;
                }
                else if (IsSource(entity) && entity.Type is EntityType.Document or EntityType.PersonGroup or EntityType.Person or EntityType.PublicBody)
                {
                    sources.Add(entity);
                }
            }

            via = viaToken >= 0 ? sentence.NounGroups.FirstOrDefault(g => g.First >= viaToken && g.First < i + cue)?.Entity ?? via : via;
            foreach (var source in sources.Where(e => e.Type is EntityType.Document or EntityType.PersonGroup))
            {
                source.Via ??= via;
            }

            return new AttributionFrame
            {
                Sources = sources,
                Via = via,
                ContentFirst = s.First,
                ContentEnd = TrimEnd(s.First, i),
                CueFirst = i,
                CueEnd = i + cue,
                IsCarried = sources.Count == 0,
                Rule = "attr.emerges",
            };
        }

        return null;
    }

    /// <summary>The emerges-from cue, also with "ifølge X" inside it; its length in tokens, 0 when it is not there.</summary>
    private int MatchSplit(int i, int end, out int viaToken)
    {
        viaToken = -1;
        if (pack.Cues.EmergesFrom.TryMatch(tokens, i, end, out var length, out _))
        {
            return length;
        }

        for (var gap = 1; gap <= 2 && i + gap < end; gap++)
        {
            if (!pack.Cues.According.TryMatch(tokens, i + gap, end, out var according, out _))
            {
                continue;
            }

            for (var name = 1; name <= 5; name++)
            {
                var joined = tokens.Skip(i).Take(gap).Concat(tokens.Skip(i + gap + according + name).Take(4)).ToList();
                if (pack.Cues.EmergesFrom.TryMatch(joined, 0, joined.Count, out length, out _) && length > gap)
                {
                    viaToken = i + gap + according;
                    return gap + according + name + (length - gap);
                }
            }
        }

        return 0;
    }

    private AttributionFrame? According(ParsedSentence sentence)
    {
        var s = sentence.Sentence;
        for (var i = s.First; i < s.End; i++)
        {
            if (!pack.Cues.According.TryMatch(tokens, i, s.End, out var length, out _))
            {
                continue;
            }

            var sources = SourcesAt(sentence, i + length, out var end);
            if (sources.Count == 0)
            {
                continue;
            }

            var first = i == s.First ? SkipComma(end) : s.First;
            return new AttributionFrame
            {
                Sources = sources,
                ContentFirst = first,
                ContentEnd = end >= s.End - 2 && i > s.First + 2 ? TrimEnd(s.First, i) : EndOfSentence(s),
                CueFirst = i,
                CueEnd = end,
                Rule = "attr.according",
            };
        }

        return null;
    }

    private AttributionFrame? Verb(ParsedSentence sentence, Clause clause)
    {
        var verb = clause.Verb;
        if (pack.ReportingOf(verb) is not { } reporting)
        {
            return Expresses(sentence, clause);
        }

        if (verb.IsPassive || clause.Kind is ClauseKind.Relative or ClauseKind.Infinitive)
        {
            return null;
        }

        var s = sentence.Sentence;
        var sources = clause.Subjects.Where(g => g.Entity is { } e && IsSource(e)).Select(g => g.Entity!).ToList();
        if (sources.Count == 0)
        {
            return null;
        }

        if (reporting.IsEvidential && sources.All(e => e.Type is not (EntityType.Document or EntityType.Outlet or EntityType.PublicBody or EntityType.Organization or EntityType.Person or EntityType.PersonGroup)))
        {
            return null;
        }

        if (verb.IsNegated && reporting.Stance == Stance.Asserts && verb.Lemma is not ("believe" or "think" or "tro" or "mene"))
        {
            // "did not say whether": nothing is said.
            return null;
        }

        var next = NextClause(sentence, clause);
        var complement = ComplementStart(sentence, clause, next);
        if (complement >= 0)
        {
            return new AttributionFrame
            {
                Sources = sources,
                ContentFirst = complement,
                ContentEnd = EndOfSentence(s),
                CueFirst = verb.First,
                CueEnd = verb.End,
                Stance = verb.IsNegated && reporting.Stance == Stance.Asserts ? Stance.Doubts : reporting.Stance,
                Certainty = Weaker(reporting.Certainty, verb),
                Rule = "attr.verb",
            };
        }

        var opening = Math.Min(verb.First, clause.Subjects.Min(g => (g.Possessor ?? g).First));
        var isAfter = verb.IsFinite && opening - s.First > 3 && (clause.Subjects.All(g => g.First > verb.First) || tokens[opening - 1].Text is "," or "\u201D" or "\"" or "\u00BB");
        if (isAfter)
        {
            return new AttributionFrame
            {
                Sources = sources,
                ContentFirst = s.First,
                ContentEnd = TrimEnd(s.First, opening),
                CueFirst = verb.First,
                CueEnd = verb.End,
                Stance = reporting.Stance,
                Certainty = reporting.Certainty,
                Rule = "attr.verb-after",
            };
        }

        var claimsItself = reporting.Stance != Stance.Asserts || sources.Any(e => e.Type is EntityType.Outlet or EntityType.Document);
        return claimsItself && (clause.Objects.Count > 0 || clause.Phrases.Count > 0)
            ? new AttributionFrame
            {
                Sources = sources,
                ContentFirst = reporting.Stance == Stance.Request || !verb.IsFinite ? verb.First : sentence.Chunks[Math.Min(clause.FirstChunk, sentence.Chunks.Count - 1)].First,
                ContentEnd = EndOfSentence(s),
                CueFirst = verb.First,
                CueEnd = verb.End,
                Stance = reporting.Stance,
                Certainty = reporting.Certainty,
                IsWhole = true,
                Rule = "attr.verb-object",
            }
            : null;
    }

    /// <summary>"expressed concern that", "har uttrykt bekymring for at".</summary>
    private AttributionFrame? Expresses(ParsedSentence sentence, Clause clause)
    {
        var sources = clause.Subjects.Where(g => g.Entity is { } e && IsSource(e)).Select(g => g.Entity!).ToList();
        if (sources.Count == 0)
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
                ContentEnd = EndOfSentence(sentence.Sentence),
                CueFirst = clause.Verb.First,
                CueEnd = group.End,
                Stance = nominal.Stance,
                Certainty = nominal.Certainty,
                Rule = "attr.expresses",
            };
        }

        return null;
    }

    private AttributionFrame? Agentless(ParsedSentence sentence)
    {
        var s = sentence.Sentence;
        for (var i = s.First; i < s.End; i++)
        {
            if (pack.Cues.Agentless.TryMatch(tokens, i, s.End, out var length, out var reading))
            {
                return new AttributionFrame
                {
                    Sources = [],
                    ContentFirst = s.First,
                    ContentEnd = EndOfSentence(s),
                    CueFirst = i,
                    CueEnd = i + length,
                    Stance = reading.Stance,
                    Certainty = reading.Certainty,
                    IsAgentless = true,
                    Rule = "attr.agentless",
                };
            }
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
                    return next.Subjects.Count > 0 ? Math.Min(next.Subjects[0].Possessor?.First ?? int.MaxValue, next.Subjects[0].First) : verb.First;
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

    /// <summary>The sources that follow a cue: "kildene og dokumentasjonen", "two officials and the invoices".</summary>
    private static List<DraftEntity> SourcesAt(ParsedSentence sentence, int token, out int end)
    {
        var sources = new List<DraftEntity>();
        end = token;
        var chunks = sentence.Chunks;
        var at = chunks.FindIndex(c => c.End > token);
        for (var i = at; i >= 0 && i < chunks.Count; i++)
        {
            if (chunks[i] is NounGroup group)
            {
                var isOwner = i + 1 < chunks.Count && chunks[i + 1] is NounGroup next && (next.Possessor == group || next.Descriptor == group);
                if (group.Entity is { } entity && IsSource(entity) && !isOwner)
                {
                    sources.Add(entity);
                    end = group.End;
                }
                else if (!isOwner && group.Stem is null)
                {
                    end = sources.Count > 0 ? end : group.End;
                    break;
                }
            }
            else if (chunks[i] is not LinkChunk { Kind: ChunkKind.Conjunction or ChunkKind.Genitive })
            {
                break;
            }
        }

        return sources;
    }

    private static DraftEntity? SubjectBefore(ParsedSentence sentence, int token) =>
        sentence.NounGroups.Where(g => g.End <= token && g.Entity is { } e && IsSource(e)).OrderByDescending(g => g.First).Select(g => g.Entity).LastOrDefault();

    /// <summary>First token behind the last complementiser before a position, else the sentence's first.</summary>
    private static int ClauseStart(ParsedSentence sentence, int token)
    {
        var start = sentence.Sentence.First;
        foreach (var chunk in sentence.Chunks.Where(c => c.End <= token))
        {
            if (chunk is LinkChunk { Kind: ChunkKind.Complementiser })
            {
                start = chunk.End;
            }
        }

        return start;
    }

    private static bool IsSource(DraftEntity entity) => entity.Type is not (EntityType.Place or EntityType.Goods or EntityType.Product or EntityType.Event);

    private static Certainty? Weaker(Certainty? certainty, VerbGroup verb) =>
        verb.Modal is Auxiliary.May || (verb.Modal == Auxiliary.Can && certainty is Certainty.Probable) ? Certainty.Possible : certainty;

    private int SkipComma(int i) => i < tokens.Count && tokens[i].Text == "," ? i + 1 : i;

    private int EndOfSentence(Sentence s)
    {
        var end = s.End;
        while (end > s.First + 1 && !tokens[end - 1].IsWord && tokens[end - 1].Kind != TokenKind.Number)
        {
            end--;
        }

        return end;
    }

    private int TrimEnd(int first, int end)
    {
        while (end > first + 1 && !tokens[end - 1].IsWord && tokens[end - 1].Kind != TokenKind.Number)
        {
            end--;
        }

        return end;
    }
}
