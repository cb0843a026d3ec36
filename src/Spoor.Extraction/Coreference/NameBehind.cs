using Spoor.Extraction.Chunks;
using Spoor.Extraction.Clauses;
using Spoor.Extraction.Naming;
using Spoor.Extraction.Packs;
using Spoor.Model.Annotations;

namespace Spoor.Extraction.Coreference;

/// <summary>"The maker of the cameras, X, denies ...", "a maker of cameras, X, sold": the name between the commas says who is meant.</summary>
internal static class NameBehind
{
    /// <summary>The name; null when none stands there or it is no name of such a one.</summary>
    public static FoundName? Of(NounGroup group, NounForm head, int at, ParsedSentence sentence)
    {
        var chunks = sentence.Chunks;
        var next = at + 1;
        while (next + 1 < chunks.Count && chunks[next] is LinkChunk { Kind: ChunkKind.Preposition } && chunks[next + 1] is NounGroup { Name: null })
        {
            next += 2;
        }

        var isBetweenCommas = next + 2 < chunks.Count && chunks[next] is LinkChunk { Kind: ChunkKind.Comma } && chunks[next + 2] is LinkChunk { Kind: ChunkKind.Comma or ChunkKind.Dash };
        var isListed = next + 3 < chunks.Count && chunks[next + 3] is LinkChunk { Kind: ChunkKind.Conjunction } or NounGroup;
        return isBetweenCommas && !head.IsPlural && (group.IsDefinite || !isListed) && chunks[next + 1] is NounGroup { Name: { } name } && Fits(name.Type, head.Type) ? name : null;
    }

    /// <summary>An agent noun ("the maker", "the buyer") is said of people and of companies; the name decides. A person is called by no other noun.</summary>
    private static bool Fits(EntityType name, EntityType noun) => name switch
    {
        EntityType.Place or EntityType.Outlet => false,
        EntityType.Person => noun == EntityType.Person,
        EntityType.Company or EntityType.Organization or EntityType.Facility when noun is EntityType.Person or EntityType.Company => true,
        _ => ReferenceFit.IsCompatible(name, noun),
    };
}
