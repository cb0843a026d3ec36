using Spoor.Extraction.Chunks;
using Spoor.Extraction.Clauses;
using Spoor.Extraction.Tokens;

namespace Spoor.Extraction.Claims;

/// <summary>A stretch of a sentence that makes one claim: tokens from <paramref name="First"/> up to and without <paramref name="End"/>.</summary>
internal sealed record ClaimUnit(int First, int End, List<Clause> Clauses)
{
    /// <summary>The clause that carries it; null when it has no verb.</summary>
    public Clause? Head => Clauses.Count > 0 ? Clauses[0] : null;
}

/// <summary>
/// Cuts a sentence into what it claims: coordinated clauses, relative clauses behind a comma or dash and participle clauses behind
/// a comma are claims of their own; a complement stays with its verb.
/// </summary>
internal static class ClaimUnits
{
    public static List<ClaimUnit> Of(ParsedSentence sentence, int first, int end, IReadOnlyList<Token> tokens)
    {
        var cuts = new SortedSet<int>();
        var resumes = new Dictionary<int, int>();
        foreach (var clause in sentence.Clauses.Where(c => Start(sentence, c) > first && Start(sentence, c) < end))
        {
            if (CutBefore(sentence, clause) is { } cut && cut > first && cut < end && HasVerbBefore(sentence, first, cut))
            {
                cuts.Add(cut);
                if (clause.Kind == ClauseKind.Relative && Resume(sentence, clause, tokens) is { } back && back < end)
                {
                    resumes[cut] = back;
                }
            }
        }

        foreach (var chunk in sentence.Chunks.OfType<LinkChunk>().Where(c => c.Word == ";" && c.First > first && c.End < end))
        {
            cuts.Add(chunk.End);
        }

        var units = new List<ClaimUnit>();
        var at = first;
        foreach (var cut in cuts.Append(end))
        {
            if (cut <= at)
            {
                continue;
            }

            Add(at, cut);
            at = cut;
            if (resumes.TryGetValue(cut, out var back) && back > at && !cuts.Any(c => c > cut && c <= back))
            {
                // "X – som er Y – kan Z": behind the inserted clause the sentence goes on.
                Add(at, back);
                at = back;
            }
        }

        return units;

        void Add(int from, int to)
        {
            (from, to) = Trim(from, to, tokens);
            if (to - from >= 2)
            {
                units.Add(new ClaimUnit(from, to, [.. sentence.Clauses.Where(c => c.Verb.First >= from && c.Verb.First < to)]));
            }
        }
    }

    private static int Start(ParsedSentence sentence, Clause clause) =>
        sentence.Chunks[Math.Clamp(clause.FirstChunk, 0, sentence.Chunks.Count - 1)].First;

    private static bool HasVerbBefore(ParsedSentence sentence, int first, int cut) =>
        sentence.Clauses.Any(c => c.Verb.First >= first && c.Verb.First < cut && (c.Verb.IsFinite || c.Kind == ClauseKind.Participle)) || sentence.NounGroups.Any(g => g.First >= first && g.First < cut && g.Hedge is not null);

    /// <summary>The token where a new claim begins with this clause; null when it belongs to the one before.</summary>
    private static int? CutBefore(ParsedSentence sentence, Clause clause)
    {
        var chunks = sentence.Chunks;
        var at = Math.Clamp(clause.FirstChunk, 0, chunks.Count - 1);
        var before = at > 0 ? chunks[at - 1] as LinkChunk : null;
        var isMarked = before is { Kind: ChunkKind.Comma or ChunkKind.Dash };
        switch (clause.Kind)
        {
            case ClauseKind.Coordinated when clause.Verb.IsFinite:
                if (chunks[at] is LinkChunk { Kind: ChunkKind.Conjunction })
                {
                    return chunks[at].First;
                }

                return isMarked || before is { Kind: ChunkKind.Colon } ? chunks[at].First : null;
            case ClauseKind.Relative when isMarked:
                return chunks[at].First;
            case ClauseKind.Participle:
                var verbAt = chunks.IndexOf(clause.Verb);
                var left = verbAt - 1;
                while (left > 0 && chunks[left] is LinkChunk { Kind: ChunkKind.Adverb or ChunkKind.Other })
                {
                    left--;
                }

                return left > 0 && chunks[left] is LinkChunk { Kind: ChunkKind.Comma } && clause.Antecedent is null ? chunks[left + 1].First : null;
            default:
                return null;
        }
    }

    /// <summary>Where the main clause goes on behind an inserted relative clause between dashes or commas.</summary>
    private static int? Resume(ParsedSentence sentence, Clause clause, IReadOnlyList<Token> tokens)
    {
        for (var i = clause.Verb.End; i < sentence.Sentence.End; i++)
        {
            if (tokens[i].Text is "\u2013" or "\u2014")
            {
                return i + 1;
            }
        }

        return null;
    }

    private static (int From, int To) Trim(int from, int to, IReadOnlyList<Token> tokens)
    {
        while (from < to && (!tokens[from].IsWord && tokens[from].Kind != TokenKind.Number || tokens[from].Lower is "og" or "and" or "men" or "but" or "while" or "mens"))
        {
            from++;
        }

        while (to > from && !tokens[to - 1].IsWord && tokens[to - 1].Kind != TokenKind.Number)
        {
            to--;
        }

        return (from, to);
    }
}
