using Spoor.Extraction.Chunks;
using Spoor.Extraction.Clauses;
using Spoor.Extraction.Drafts;
using Spoor.Extraction.Packs;
using Spoor.Model.Annotations;

namespace Spoor.Extraction.Coreference;

/// <summary>"X, den russiske innkjøperen av utstyr": says again who the one before the comma is.</summary>
internal static class Appositions
{
    /// <summary>Whom the group says again; null when it is no apposition.</summary>
    public static DraftEntity? SaysAgain(LanguagePack pack, NounGroup group, NounForm head, int at, ParsedSentence sentence)
    {
        var chunks = sentence.Chunks;
        if (at < 2 || chunks[at - 1] is not LinkChunk { Kind: ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Bracket } || head.IsPlural)
        {
            return null;
        }

        if (Speaks(pack, chunks, at) || IsBehindOpening(chunks, at))
        {
            return null;
        }

        var before = chunks[at - 2] as NounGroup;
        if (before?.Entity is not { IsNamed: true })
        {
            // "X, kjøperen av utstyr – et selskap": behind a longer apposition.
            for (var i = at - 2; i >= Math.Max(0, at - 7) && before?.Entity is not { IsNamed: true }; i--)
            {
                before = chunks[i] is NounGroup { Name: not null } named && i > 0 ? named : before;
                if (chunks[i] is VerbGroup { IsFinite: true })
                {
                    break;
                }
            }
        }

        if (before?.Entity is not { IsNamed: true } entity || entity.Type is EntityType.Place or EntityType.Outlet && head.Type != entity.Type || group.Quantity is not null)
        {
            return null;
        }

        // Companies are described by agent nouns too: "X, the buyer of equipment".
        var isAgent = head.Type == EntityType.Person && entity.Type is EntityType.Company or EntityType.Organization or EntityType.Facility && entity.IsFirmType;
        var endsHere = at + 1 >= chunks.Count || chunks[at + 1] is LinkChunk { Kind: not ChunkKind.Conjunction } or VerbGroup { IsFinite: false } or NounGroup;
        if (!endsHere || !(ReferenceFit.IsCompatible(entity.Type, head.Type) || !entity.IsFirmType || isAgent))
        {
            return null;
        }

        return entity;
    }

    /// <summary>"..., an engineer at X said": what is not closed by a comma before a verb of saying is who says it.</summary>
    private static bool Speaks(LanguagePack pack, List<Chunk> chunks, int at)
    {
        var next = at + 1;
        while (next + 1 < chunks.Count && chunks[next] is LinkChunk { Kind: ChunkKind.Preposition } && chunks[next + 1] is NounGroup)
        {
            next += 2;
        }

        return next > at + 1 && next < chunks.Count && chunks[next] is VerbGroup { IsFinite: true } verb && pack.ReportingOf(verb) is not null;
    }

    /// <summary>"Instead of X, a dealer delivered": the comma closes the phrase that opens the sentence; an apposition would be closed by one of its own.</summary>
    private static bool IsBehindOpening(List<Chunk> chunks, int at) =>
        chunks[0] is LinkChunk { Kind: ChunkKind.Preposition } && chunks[at - 1] is LinkChunk { Kind: ChunkKind.Comma } && chunks.Take(at - 1).All(c => c is NounGroup or LinkChunk { Kind: ChunkKind.Preposition or ChunkKind.Genitive or ChunkKind.Conjunction })
        && !chunks.Skip(at + 1).TakeWhile(c => c is not VerbGroup { IsFinite: true }).Any(c => c is LinkChunk { Kind: ChunkKind.Comma or ChunkKind.Dash });
}
