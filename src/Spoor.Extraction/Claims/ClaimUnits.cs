using Spoor.Extraction.Chunks;
using Spoor.Extraction.Clauses;
using Spoor.Extraction.Packs;
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
    public static List<ClaimUnit> Of(ParsedSentence sentence, int first, int end, List<Token> tokens, LanguagePack pack)
    {
        var cuts = new SortedSet<int>();
        var resumes = new Dictionary<int, int>();
        foreach (var clause in sentence.Clauses.Where(c => Start(sentence, c) > first && Start(sentence, c) < end))
        {
            if (CutBefore(sentence, clause, pack) is { } cut && cut > first && cut < end && HasVerbBefore(sentence, first, cut))
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
            (from, to) = Trim(from, WithoutApposition(sentence, from, to), tokens, pack);
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
    private static int? CutBefore(ParsedSentence sentence, Clause clause, LanguagePack pack)
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
                    // "plays a part and has influence" is one claim; a comma or a subject of its own makes two.
                    var hasOwnSubject = clause.Subjects.Any(g => g.First > chunks[at].First);
                    var isListed = clause.Governor is { Kind: ClauseKind.Coordinated } listed && CutBefore(sentence, listed, pack) is not null;
                    return isMarked || hasOwnSubject || isListed ? chunks[at].First : null;
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

                var claims = clause.Verb.IsPassive || pack.ReportingOf(clause.Verb) is not null;
                return claims && left > 0 && chunks[left] is LinkChunk { Kind: ChunkKind.Comma } && clause.Antecedent is null ? chunks[left + 1].First : null;
            default:
                return null;
        }
    }

    /// <summary>An apposition at the end ("..., the buyer of equipment – a company under sanctions") is the narrator's own claim.</summary>
    private static int WithoutApposition(ParsedSentence sentence, int from, int to)
    {
        var chunks = sentence.Chunks;
        for (var i = 1; i + 1 < chunks.Count; i++)
        {
            if (chunks[i].First <= from || chunks[i].End >= to || chunks[i] is not LinkChunk { Kind: ChunkKind.Comma or ChunkKind.Dash } || chunks[i - 1] is not NounGroup { Entity: { } before } || chunks[i + 1] is not NounGroup { Entity: { } after, Name: null } || before != after)
            {
                continue;
            }

            if (!sentence.Clauses.Any(c => c.Verb.First > chunks[i].First && c.Verb.First < to && c.Verb.IsFinite))
            {
                return chunks[i].First;
            }
        }

        return to;
    }

    /// <summary>Where the main clause goes on behind an inserted relative clause between dashes or commas.</summary>
    private static int? Resume(ParsedSentence sentence, Clause clause, List<Token> tokens)
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

    private static (int From, int To) Trim(int from, int to, List<Token> tokens, LanguagePack pack)
    {
        while (from < to && (!tokens[from].IsWord && tokens[from].Kind != TokenKind.Number || pack.Grammar.Openers.Contains(tokens[from].Lower)))
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
