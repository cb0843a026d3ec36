using Spoor.Extraction.Attribution;
using Spoor.Extraction.Chunks;
using Spoor.Extraction.Clauses;
using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;
using Spoor.Model.Documents;

namespace Spoor.Extraction.Claims;

/// <summary>
/// Cuts a sentence where somebody else begins to speak, or the same one says something else: "X said that ..., but Y denied it";
/// "X confirmed the sale, but said it did not know of the use". Each part has its own speaker and its own stance.
/// </summary>
internal sealed class SentenceParts(LanguagePack pack, List<Token> tokens)
{
    public List<ParsedSentence> Of(ParsedSentence sentence)
    {
        var s = sentence.Sentence;
        var cuts = sentence.Clauses.Where(c => Opens(sentence, c) && sentence.Clauses.Any(before => before.Verb.First < Start(sentence, c) && pack.ReportingOf(before.Verb) is not null)).Select(c => sentence.Chunks.FindIndex(k => k.First >= Start(sentence, c))).Distinct().Order().ToList();
        if (cuts.Count == 0 || IsInsideQuotation(s))
        {
            return [sentence];
        }

        var parts = new List<ParsedSentence>();
        var from = 0;
        foreach (var cut in cuts.Append(sentence.Chunks.Count))
        {
            parts.Add(Part(sentence, from, cut));
            from = cut;
        }

        return parts;
    }

    /// <summary>A conjunction that sets against, behind a comma, before a verb of saying; or one that joins, when somebody with a name of his own speaks.</summary>
    private bool Opens(ParsedSentence sentence, Clause clause)
    {
        var at = Math.Clamp(clause.FirstChunk, 0, sentence.Chunks.Count - 1);
        if (clause.Kind is not (ClauseKind.Coordinated or ClauseKind.Subordinate) || !clause.Verb.IsFinite || pack.ReportingOf(clause.Verb) is null
            || sentence.Chunks[at] is not LinkChunk { Kind: ChunkKind.Conjunction or ChunkKind.Subordinator } link || at == 0 || sentence.Chunks[at - 1] is not LinkChunk { Kind: ChunkKind.Comma })
        {
            return false;
        }

        var isOwn = clause.Subjects.Any(g => g.First > link.First && g.Entity is { } entity && FrameEdges.IsSource(entity));
        return pack.Cues.SettingAgainst.Contains(link.Word) ? clause.Subjects.Count > 0 && (isOwn || link.Kind == ChunkKind.Conjunction) : link.Kind == ChunkKind.Conjunction && isOwn && clause.Subjects.Any(g => g.Pronoun is null && g.First > link.First);
    }

    private bool IsInsideQuotation(Layout.Sentence sentence) =>
        Enumerable.Range(sentence.First, sentence.Count).Any(i => tokens[i].Text is "\u201C" or "\u201D" or "\u00AB" or "\u00BB" or "\"");

    private static int Start(ParsedSentence sentence, Clause clause) => sentence.Chunks[Math.Clamp(clause.FirstChunk, 0, sentence.Chunks.Count - 1)].First;

    private ParsedSentence Part(ParsedSentence sentence, int from, int to)
    {
        var chunks = sentence.Chunks.GetRange(from, to - from);
        // The conjunction that opens a part is no word of it.
        if (from > 0 && chunks.Count > 1)
        {
            chunks.RemoveAt(0);
            from++;
        }

        var (first, end) = (chunks[0].First, chunks[^1].End);
        return new ParsedSentence
        {
            Sentence = sentence.Sentence with { First = first, End = end, Span = new TextSpan(tokens[first].Start, tokens[end - 1].End) },
            Index = sentence.Index,
            Chunks = chunks,
            Clauses = [.. sentence.Clauses.Where(c => c.Verb.First >= first && c.Verb.First < end).Select((c, i) => c.Within(from, chunks.Count, isFirst: i == 0))],
        };
    }
}
