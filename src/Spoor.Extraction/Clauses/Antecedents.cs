using Spoor.Extraction.Chunks;
using Spoor.Extraction.Packs;
using Spoor.Model.Annotations;

namespace Spoor.Extraction.Clauses;

/// <summary>Whom a relative clause is about: the noun before it, or the one that owns that noun.</summary>
internal sealed class Antecedents(LanguagePack pack, List<Chunk> chunks)
{
    private readonly int[] governed = GroupJoining.Govern(chunks);

    /// <summary>The noun that the relative word at chunk <paramref name="start"/> means; null when none stands before it.</summary>
    public NounGroup? Of(int start)
    {
        for (var i = start - 1; i >= 0; i--)
        {
            if (chunks[i] is VerbGroup)
            {
                return null;
            }

            // "it was X, not Y, that delivered": X is meant.
            if (chunks[i] is NounGroup before && !(i > 0 && chunks[i - 1] is LinkChunk { Kind: ChunkKind.Contrast }))
            {
                return Owner(i, start) is { } owner && IsMeant(owner, before, (LinkChunk)chunks[start]) ? owner : before;
            }
        }

        return null;
    }

    /// <summary>"two officials of a service, who ...": behind a comma the whole group may be meant.</summary>
    private NounGroup? Owner(int at, int start) =>
        governed[at] > 0 && chunks[governed[at]] is LinkChunk link && pack.Grammar.Belonging.Contains(link.Word) && chunks[start - 1] is LinkChunk { Kind: ChunkKind.Comma }
            ? chunks[governed[at] - 1] is NounGroup { Pronoun: null } owner ? owner : null
            : null;

    /// <summary>"officials of a service, who": the officials; "offices of X, which supplies": X. A person is never "which", a firm never "who".</summary>
    private static bool IsMeant(NounGroup owner, NounGroup owned, LinkChunk relative)
    {
        var isPerson = owner.Head?.Type is EntityType.Person or EntityType.PersonGroup;
        if (relative.Word == "which" && isPerson)
        {
            return false;
        }

        return isPerson || owned.Name is not { Type: EntityType.Company or EntityType.Organization or EntityType.PublicBody } || owner.Head?.Type is EntityType.Company or EntityType.Organization or EntityType.PublicBody;
    }
}
