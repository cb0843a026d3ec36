using Spoor.Extraction.Chunks;
using Spoor.Extraction.Clauses;
using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;

namespace Spoor.Extraction.Attribution;

/// <summary>Who speaks in a heading or caption that is divided by a colon: "Tolleson: – We sold nothing", "NO PUMPS: Says Ivar Tolleson, the minister".</summary>
internal sealed class DisplayFrames(LanguagePack pack, List<Token> tokens)
{
    public AttributionFrame? Of(ParsedSentence sentence)
    {
        var colon = sentence.Chunks.FindIndex(c => c is LinkChunk { Kind: ChunkKind.Colon, Word: ":" });
        return colon <= 0 || colon + 1 >= sentence.Chunks.Count ? null : SpeakerFirst(sentence, colon) ?? SpeakerLast(sentence, colon);
    }

    /// <summary>A speaker alone before the colon, and behind it words that are marked as spoken. Without the mark it may be a topic: "Zarnov: the town behind the pumps".</summary>
    private AttributionFrame? SpeakerFirst(ParsedSentence sentence, int colon)
    {
        var s = sentence.Sentence;
        if (sentence.Chunks[colon - 1] is not NounGroup { Entity: { } speaker } group || group.Opening != s.First || !FrameEdges.IsSource(speaker) || sentence.Chunks[colon + 1] is not LinkChunk { Kind: ChunkKind.Dash or ChunkKind.Quote } mark)
        {
            return null;
        }

        return new AttributionFrame
        {
            Sources = [speaker],
            ContentFirst = mark.End < s.End ? mark.End : mark.First,
            ContentEnd = FrameEdges.EndOf(s, tokens),
            CueFirst = s.First,
            CueEnd = group.End,
            Rule = "attr.display-speaker",
        };
    }

    /// <summary>Behind the colon a verb of saying and who says it: "SAYS NO: claims Ivar Tolleson".</summary>
    private AttributionFrame? SpeakerLast(ParsedSentence sentence, int colon)
    {
        var s = sentence.Sentence;
        var first = sentence.Chunks[colon].End;
        if (first >= s.End || sentence.NounGroups.FirstOrDefault(g => g.Opening is var opening && opening > first && opening <= first + 1 && g.Entity is { } e && FrameEdges.IsSource(e)) is not { } group)
        {
            return null;
        }

        foreach (var form in pack.Lexicon.Verbs(tokens[first].Lower))
        {
            if (form.Shape is VerbShape.Present or VerbShape.Past && pack.Reporting.TryGetValue(form.Lemma, out var reporting))
            {
                return new AttributionFrame
                {
                    Sources = [group.Entity!],
                    ContentFirst = s.First,
                    ContentEnd = FrameEdges.TrimEnd(s.First, sentence.Chunks[colon].First, tokens),
                    CueFirst = first,
                    CueEnd = group.End,
                    Stance = reporting.Stance,
                    Certainty = reporting.Certainty,
                    Rule = "attr.display-speaker",
                };
            }
        }

        return null;
    }
}
