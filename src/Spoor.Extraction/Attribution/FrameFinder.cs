using Spoor.Extraction.Chunks;
using Spoor.Extraction.Clauses;
using Spoor.Extraction.Drafts;
using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;
using Spoor.Model.Annotations;

namespace Spoor.Extraction.Attribution;

/// <summary>Finds the attribution frames of a sentence: reporting verbs, "according to", papers that show, denials, "could not confirm".</summary>
internal sealed class FrameFinder(LanguagePack pack, List<Token> tokens)
{
    private readonly VerbFrames verbs = new(pack, tokens);
    private readonly Passage passage = new(pack, tokens);

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
            var outer = frames.Find(f => f.Rule is "attr.verb" or "attr.verb-after");
            if ((outer is null || IsReported(outer, clause, sentence)) && verbs.Of(sentence, clause) is { } frame)
            {
                frames.Add(frame);
            }
        }

        Relayed(sentence, frames);
        Passed(frames);
        if (frames.Count == 0 && Agentless(sentence) is { } agentless)
        {
            frames.Add(agentless);
        }

        return frames;
    }

    /// <summary>"X said that Y had denied it": what Y did by saying is part of what X reports. Once only: deeper nests are not read.</summary>
    private static bool IsReported(AttributionFrame outer, Clause clause, ParsedSentence sentence) =>
        outer is { Rule: "attr.verb", Stance: Stance.Asserts } && clause.Verb.End <= outer.ContentEnd && clause.Subjects.Exists(g => g.First >= outer.ContentFirst)
        && sentence.Clauses.Find(c => c.Verb.IsFinite && c.Verb.First >= outer.ContentFirst) == clause;

    /// <summary>"the paper reported, citing the register"; "the register shows it, according to the paper": the outlet stands before the source.</summary>
    private void Relayed(ParsedSentence sentence, List<AttributionFrame> frames)
    {
        var s = sentence.Sentence;
        for (var i = s.First; i < s.End; i++)
        {
            if (frames.All(f => f.CueFirst != i) && pack.Cues.Relay.TryMatch(tokens, i, s.End, out var length, out _) && SourcesAt(sentence, i + length, out _) is { Count: > 0 } cited
                && frames.FindIndex(f => f.Sources.Count > 0 && f.Sources.All(e => e.Type == EntityType.Outlet)) is >= 0 and var at)
            {
                frames[at] = frames[at].Citing(cited, i <= frames[at].ContentFirst ? frames[at].ContentEnd : Math.Min(frames[at].ContentEnd, FrameEdges.TrimEnd(frames[at].ContentFirst, i, tokens)));
                return;
            }
        }

        if (frames.Find(f => f.Rule == "attr.according" && f.Sources.All(e => e.Type == EntityType.Outlet)) is { } outer && frames.Find(f => f != outer && f.Sources.All(e => e.Type != EntityType.Outlet)) is { } inner)
        {
            inner.Via ??= outer.Sources[0];
            frames.Remove(outer);
        }
    }

    /// <summary>"X reported that, according to two officials, ...": what X reports is on the officials' word.</summary>
    private void Passed(List<AttributionFrame> frames)
    {
        if (frames.Find(f => f is { Rule: "attr.according", Sources.Count: > 0 }) is { } inner && frames.Find(f => f.Rule == "attr.verb" && f.ContentFirst <= inner.CueFirst && f.CueFirst < inner.CueFirst && inner.CueFirst < f.ContentEnd) is { Stance: Model.Annotations.Stance.Asserts } outer)
        {
            var isOpening = inner.CueFirst <= outer.ContentFirst + 1;
            var isClosing = inner.CueEnd >= outer.ContentEnd - 1;
            frames.Clear();
            frames.Add(new AttributionFrame
            {
                Sources = inner.Sources,
                Via = inner.Via ?? outer.Via ?? outer.Sources[0],
                ContentFirst = isOpening ? SkipComma(inner.CueEnd) : outer.ContentFirst,
                ContentEnd = isClosing ? FrameEdges.TrimEnd(outer.ContentFirst, inner.CueFirst, tokens) : outer.ContentEnd,
                CueFirst = inner.CueFirst,
                CueEnd = inner.CueEnd,
                Certainty = outer.Certainty,
                Rule = inner.Rule,
            });
        }
    }

    /// <summary>"X's dismissal of the claims as unfounded": a noun that attributes, inside any sentence.</summary>
    public IEnumerable<AttributionFrame> Nominal(ParsedSentence sentence)
    {
        for (var i = 0; i < sentence.Chunks.Count; i++)
        {
            if (sentence.Chunks[i] is not NounGroup { Possessor.Entity: { } owner } group || !pack.Cues.Nominal.TryGetValue(group.HeadWord, out var nominal) || !FrameEdges.IsSource(owner) || nominal.Stance == Stance.Asserts)
            {
                continue;
            }

            // "the ministry's denial that it knew of the deal": what is denied is the clause.
            if (i + 2 < sentence.Chunks.Count && sentence.Chunks[i + 1] is LinkChunk { Kind: ChunkKind.Complementiser or ChunkKind.Relative, Word: "that" or "at" } && sentence.Chunks[i + 2] is NounGroup
                && sentence.Clauses.FirstOrDefault(c => c.Verb.First > group.End) is { } denied)
            {
                yield return new AttributionFrame
                {
                    Sources = [owner],
                    ContentFirst = sentence.Chunks[i + 2].First,
                    ContentEnd = FrameEdges.TrimEnd(sentence.Chunks[i + 2].First, EndOfComplement(sentence, denied), tokens),
                    CueFirst = group.HeadToken,
                    CueEnd = group.HeadToken + 1,
                    Stance = nominal.Stance,
                    Certainty = nominal.Certainty,
                    IsWhole = true,
                    Rule = "attr.nominal",
                };
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

    /// <summary>Where a clause that a noun governs ends: at the next comma or dash, or with the sentence.</summary>
    private static int EndOfComplement(ParsedSentence sentence, Clause clause) =>
        sentence.Chunks.FirstOrDefault(c => c.First >= clause.Verb.End && c is LinkChunk { Kind: ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Colon })?.First ?? sentence.Sentence.End;

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

            var subject = SubjectBefore(sentence, i) ?? sentence.Clauses.SelectMany(c => c.Subjects).FirstOrDefault(g => g.Entity is { } e && FrameEdges.IsSource(e))?.Entity;
            var first = ClauseStart(sentence, i);
            return new AttributionFrame
            {
                Sources = subject is null ? [] : [subject],
                ContentFirst = first,
                ContentEnd = FrameEdges.EndOf(s, tokens),
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

            var subject = SubjectBefore(sentence, i) ?? sentence.Clauses.SelectMany(c => c.Subjects).FirstOrDefault(g => g.Entity is { } e && FrameEdges.IsSource(e))?.Entity;
            if (subject is null)
            {
                continue;
            }

            return new AttributionFrame
            {
                Sources = [subject],
                ContentFirst = s.First,
                ContentEnd = FrameEdges.EndOf(s, tokens),
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
                else if (FrameEdges.IsSource(entity) && entity.Type is EntityType.Document or EntityType.PersonGroup or EntityType.Person or EntityType.PublicBody)
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
                ContentEnd = FrameEdges.TrimEnd(s.First, i, tokens),
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

            var seen = sources.All(e => e.Type is EntityType.Document or EntityType.PersonGroup) ? passage.Seen(sentence, end) : null;
            end = seen?.End ?? end;
            var first = i == s.First ? SkipComma(end) : s.First;
            return new AttributionFrame
            {
                Sources = sources,
                Via = seen?.Outlet,
                ContentFirst = first,
                ContentEnd = end >= s.End - 2 && i > s.First + 2 ? FrameEdges.TrimEnd(s.First, i, tokens) : FrameEdges.EndOf(s, tokens),
                CueFirst = i,
                CueEnd = end,
                Rule = "attr.according",
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
                    ContentEnd = FrameEdges.EndOf(s, tokens),
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

    /// <summary>The sources that follow a cue: "kildene og dokumentasjonen", "two officials and the invoices".</summary>
    private List<DraftEntity> SourcesAt(ParsedSentence sentence, int token, out int end)
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
                if (!isOwner && sources.Count > 0 && chunks[i - 1] is NounGroup { Entity: not null } before && group.Descriptor != before && group.Possessor != before && group.Descriptor is null)
                {
                    // "ifølge dokumenter X har sett": side by side without a link is no list.
                    break;
                }

                if (isOwner && sources.Count > 0 && chunks[i - 1] is NounGroup { Entity: not null })
                {
                    break;
                }

                if (group.Entity is { } entity && FrameEdges.IsSource(entity) && !isOwner)
                {
                    sources.Add(passage.Issuer(sentence, group) ?? entity);
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
        sentence.NounGroups.Where(g => g.End <= token && g.Entity is { } e && FrameEdges.IsSource(e) && !sentence.NounGroups.Any(o => o.Possessor == g)).OrderByDescending(g => g.First).Select(g => g.Entity?.NamedBehind ?? g.Entity).LastOrDefault();

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

    private int SkipComma(int i) => i < tokens.Count && tokens[i].Text == "," ? i + 1 : i;
}
