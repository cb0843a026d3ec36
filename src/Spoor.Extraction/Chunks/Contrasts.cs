using Spoor.Extraction.Packs;

namespace Spoor.Extraction.Chunks;

/// <summary>
/// "X, not Y, delivered", "to X, not to Y", "not X but Y", "X rather than Y": the words that set a party against the one that is told of.
/// They negate nothing but the group behind them, and that group takes no part in what is told.
/// </summary>
internal static class Contrasts
{
    public static void Mark(LanguagePack pack, List<Chunk> chunks)
    {
        // "It was not X but Y that delivered": the verb negates nothing.
        for (var i = 0; i + 1 < chunks.Count; i++)
        {
            if (chunks[i] is VerbGroup { IsNegated: true } cleft && pack.Grammar.Copulas.Contains(cleft.Lemma) && IsSetRight(pack, chunks, i))
            {
                cleft.IsNegated = false;
            }
        }

        for (var i = 0; i + 1 < chunks.Count; i++)
        {
            if (chunks[i] is LinkChunk link && IsContrast(pack, chunks, i, link))
            {
                chunks[i] = new LinkChunk(ChunkKind.Contrast, link.First, link.End, link.Word);
            }
        }
    }

    private static bool IsContrast(LanguagePack pack, List<Chunk> chunks, int at, LinkChunk link)
    {
        if (!StandsBeforeGroup(chunks, at))
        {
            return false;
        }

        if (link.Kind == ChunkKind.Conjunction)
        {
            return pack.Cues.RatherThan.Contains(link.Word);
        }

        return link.Kind == ChunkKind.Adverb && pack.Negators.Contains(link.Word) && (IsSetRight(pack, chunks, at) || (at > 0
            ? chunks[at - 1] is LinkChunk { Kind: ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Conjunction or ChunkKind.Bracket }
            : SetsAgainst(pack, chunks)));
    }

    private static bool StandsBeforeGroup(List<Chunk> chunks, int at) =>
        chunks[at + 1] is NounGroup or TimeChunk || (chunks[at + 1] is LinkChunk { Word.Length: > 0 } figure && char.IsAsciiDigit(figure.Word[0])) || (chunks[at + 1] is LinkChunk { Kind: ChunkKind.Preposition } && at + 2 < chunks.Count && chunks[at + 2] is NounGroup);

    /// <summary>"Not X but Y": before the first verb the one that is meant follows.</summary>
    private static bool SetsAgainst(LanguagePack pack, List<Chunk> chunks) =>
        chunks.TakeWhile(c => c is not VerbGroup).Any(c => c is LinkChunk { Kind: ChunkKind.Conjunction or ChunkKind.Subordinator } link && pack.Cues.SettingAgainst.Contains(link.Word));

    /// <summary>"not 40 but 60", "ikke pumper, men motorer": what is meant stands right behind.</summary>
    private static bool IsSetRight(LanguagePack pack, List<Chunk> chunks, int at)
    {
        var next = at + 2;
        if (next < chunks.Count && chunks[next] is LinkChunk { Kind: ChunkKind.Comma })
        {
            next++;
        }

        return chunks[at + 1] is NounGroup && next + 1 < chunks.Count && chunks[next] is LinkChunk { Kind: ChunkKind.Conjunction } link && pack.Cues.SettingAgainst.Contains(link.Word) && chunks[next + 1] is NounGroup && !(next + 2 < chunks.Count && chunks[next + 2] is VerbGroup { IsFinite: true });
    }
}
