using Spoor.Extraction.Chunks;
using Spoor.Extraction.Packs;
using Spoor.Model.Annotations;

namespace Spoor.Extraction.Clauses;

/// <summary>Which noun groups hang on one preposition, and which stand side by side.</summary>
internal sealed class GroupJoining(LanguagePack pack, IReadOnlyList<Chunk> chunks)
{
    private readonly int[] governed = Govern(chunks);

    /// <summary>A group with those joined to it: "A, B og C".</summary>
    public List<NounGroup> Coordinated(int at)
    {
        var groups = new List<NounGroup> { (NounGroup)chunks[at] };
        var isGoverned = governed[at];
        for (var i = at + 1; i + 1 < chunks.Count;)
        {
            if (chunks[i] is LinkChunk { Kind: ChunkKind.Conjunction } joint && !pack.Grammar.But.Contains(joint.Word) && chunks[i + 1] is NounGroup joined && (governed[i + 1] == isGoverned || governed[i + 1] < 0))
            {
                groups.Add(joined);
                i += 2;
            }
            else if (chunks[i] is LinkChunk { Kind: ChunkKind.Comma } && chunks[i + 1] is NounGroup listed && ConjunctionFollows(i + 2))
            {
                groups.Add(listed);
                i += 2;
            }
            else if (chunks[i] is LinkChunk { Kind: ChunkKind.Genitive } && chunks[i + 1] is NounGroup owned)
            {
                groups[^1] = owned;
                i += 2;
            }
            else if (chunks[i] is NounGroup next && (next.Possessor == groups[^1] || next.Descriptor == groups[^1]))
            {
                groups[^1] = next;
                i++;
            }
            else if (chunks[i] is LinkChunk { Kind: ChunkKind.Comma } && i + 2 < chunks.Count && chunks[i + 1] is LinkChunk { Kind: ChunkKind.Conjunction } && chunks[i + 2] is NounGroup last && groups.Count > 1)
            {
                groups.Add(last);
                i += 3;
            }
            else
            {
                break;
            }
        }

        return groups;
    }

    /// <summary>"According to X, a company under sanctions, Y sold": what describes X between commas is not the subject when one follows.</summary>
    public bool IsInserted(int group, int verb) =>
        group > 1 && chunks[group - 1] is LinkChunk { Kind: ChunkKind.Comma } && chunks[group - 2] is NounGroup && governed[group - 2] >= 0
        && Enumerable.Range(group + 1, Math.Max(0, verb - group - 1)).Any(i => chunks[i] is NounGroup { Name: not null } && governed[i] < 0 && chunks[i - 1] is LinkChunk { Kind: ChunkKind.Comma });

    /// <summary>A group behind a comma that only says again who the group before is; behind an inserted phrase (", pursuant to an order,") it is not.</summary>
    public bool IsApposition(int i) => i > 1 && !(governed[i - 2] > 0 && chunks[governed[i - 2] - 1] is LinkChunk { Kind: ChunkKind.Comma }) && chunks[i - 1] is LinkChunk { Kind: ChunkKind.Comma or ChunkKind.Bracket } && chunks[i - 2] is NounGroup && !ConjunctionFollows(i + 1);

    public bool ConjunctionFollows(int at)
    {
        for (var i = at; i < Math.Min(at + 6, chunks.Count); i++)
        {
            switch (chunks[i])
            {
                case LinkChunk { Kind: ChunkKind.Conjunction }:
                    return i + 1 < chunks.Count && chunks[i + 1] is NounGroup;
                case LinkChunk { Kind: ChunkKind.Comma } or NounGroup:
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>For each noun group, the preposition that governs it, over groups joined to the first one, or the "not" that sets it apart.</summary>
    public static int[] Govern(IReadOnlyList<Chunk> chunks)
    {
        var governed = new int[chunks.Count];
        Array.Fill(governed, -1);
        for (var i = 0; i + 1 < chunks.Count; i++)
        {
            if (chunks[i] is LinkChunk { Kind: ChunkKind.Contrast } && chunks[i + 1] is NounGroup)
            {
                governed[i + 1] = i;
                continue;
            }

            if (chunks[i] is not LinkChunk { Kind: ChunkKind.Preposition } || chunks[i + 1] is not NounGroup)
            {
                continue;
            }

            governed[i + 1] = i;
            var j = i + 2;
            while (j < chunks.Count)
            {
                if (chunks[j] is LinkChunk { Kind: ChunkKind.Genitive } && j + 1 < chunks.Count && chunks[j + 1] is NounGroup)
                {
                    governed[j + 1] = i;
                    j += 2;
                }
                else if (chunks[j] is NounGroup next && chunks[j - 1] is NounGroup before && (next.Possessor == before || next.Descriptor == before))
                {
                    governed[j] = i;
                    j++;
                }
                else if (chunks[j] is LinkChunk { Kind: ChunkKind.Conjunction } && j + 1 < chunks.Count && chunks[j + 1] is NounGroup
                    && !(j + 2 < chunks.Count && chunks[j + 2] is VerbGroup { IsFinite: true } && chunks.Take(i).Any(c => c is VerbGroup { IsFinite: true, IsAuxiliaryOnly: false })))
                {
                    governed[j + 1] = i;
                    j += 2;
                }
                else if (ListedAt(chunks, j) is { } listed && IsAlike((NounGroup)chunks[i + 1], (NounGroup)chunks[listed]))
                {
                    // "to A, B, and other places": one list hangs on one preposition.
                    governed[listed] = i;
                    j = listed + 1;
                }
                else
                {
                    break;
                }
            }
        }

        return governed;
    }

    /// <summary>The group of a list that goes on at a comma: the next of several before "and", or the last behind ", and"; null when no list goes on.</summary>
    private static int? ListedAt(IReadOnlyList<Chunk> chunks, int comma)
    {
        if (comma + 1 >= chunks.Count || chunks[comma] is not LinkChunk { Kind: ChunkKind.Comma })
        {
            return null;
        }

        if (chunks[comma + 1] is LinkChunk { Kind: ChunkKind.Conjunction } && comma > 1 && chunks[comma - 2] is LinkChunk { Kind: ChunkKind.Comma } && comma + 2 < chunks.Count && chunks[comma + 2] is NounGroup)
        {
            return IsFollowedByVerb(chunks, comma + 2) ? null : comma + 2;
        }

        return chunks[comma + 1] is NounGroup && comma + 3 < chunks.Count
            && chunks[comma + 2] is LinkChunk { Kind: ChunkKind.Comma or ChunkKind.Conjunction }
            && (chunks[comma + 2] is LinkChunk { Kind: ChunkKind.Conjunction } ? chunks[comma + 3] is NounGroup && !IsFollowedByVerb(chunks, comma + 3)
                : chunks[comma + 3] is LinkChunk { Kind: ChunkKind.Conjunction } && comma + 4 < chunks.Count && chunks[comma + 4] is NounGroup && !IsFollowedByVerb(chunks, comma + 4)) ? comma + 1 : null;
    }

    private static bool IsFollowedByVerb(IReadOnlyList<Chunk> chunks, int group) => group + 1 < chunks.Count && chunks[group + 1] is VerbGroup { IsFinite: true };

    /// <summary>"to Norway, Sweden and other places", but not "pursuant to an order, X, Y and Z": what one preposition governs is of one kind.</summary>
    private static bool IsAlike(NounGroup first, NounGroup next) =>
        next.Name is null || (first.Name is { } name && (name.Type is EntityType.Place or EntityType.Person ? name.Type == next.Name.Type : next.Name.Type is not (EntityType.Place or EntityType.Person)));
}
