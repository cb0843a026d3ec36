using Spoor.Extraction.Chunks;
using Spoor.Extraction.Clauses;
using Spoor.Extraction.Drafts;
using Spoor.Extraction.Facts;
using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;
using Spoor.Model.Annotations;

namespace Spoor.Extraction.Claims;

/// <summary>
/// Notes who speaks for whom: holders of a post and owners that facts tell of, and who is called by a post at a body ("the purchasing manager of
/// X", "Xs talsperson", "daglig leder Y i X"). What such people say of X is said by an interested party.
/// </summary>
internal sealed class Spokespeople
{
    private readonly List<Token> tokens;
    private readonly LanguagePack pack;

    private Spokespeople(List<Token> tokens, LanguagePack pack) => (this.tokens, this.pack) = (tokens, pack);

    public static void Note(List<ParsedSentence> sentences, List<Token> tokens, LanguagePack pack, IEnumerable<DraftFact> facts)
    {
        foreach (var fact in facts.Where(f => f is { Polarity: Polarity.Positive, Type: FactType.Office or FactType.Ownership }))
        {
            var (who, body) = fact.Type == FactType.Office ? (FactRole.Holder, FactRole.Organization) : (FactRole.Owner, FactRole.Asset);
            foreach (var holder in fact.Filling(who))
            {
                holder.SpeaksFor.UnionWith(fact.Filling(body).Where(b => b != holder && IsBody(b)));
            }
        }

        var note = new Spokespeople(tokens, pack);
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Chunks.Count; i++)
            {
                if (sentence.Chunks[i] is NounGroup group && note.IsPost(group))
                {
                    note.Note(sentence.Chunks, i, group);
                }
            }
        }
    }

    private void Note(List<Chunk> chunks, int at, NounGroup group)
    {
        var people = new List<DraftEntity?> { group.Entity };
        var end = at + 1;
        if (group.Name is null && end < chunks.Count && chunks[end] is NounGroup { Name: not null } named)
        {
            people.Add(named.Entity);
            end++;
        }

        // "X, daglig leder i Y", "X, purchasing manager of Y": words that belong to no group stand before the post ("daglig" reads as a time).
        var left = at - 1;
        while (left > 0 && chunks[left] is LinkChunk { Kind: ChunkKind.Adverb or ChunkKind.Other } or VerbGroup { IsFinite: false } or TimeChunk)
        {
            left--;
        }

        // "X, who is the spokesman for Y".
        if (left >= 2 && IsCopula(chunks[left]))
        {
            left = chunks[left - 1] is LinkChunk { Kind: ChunkKind.Relative or ChunkKind.Complementiser } && chunks[left - 2] is LinkChunk { Kind: ChunkKind.Comma } ? left - 2 : chunks[left - 1] is LinkChunk ? left - 1 : left;
        }

        if (left >= 1 && (chunks[left] is LinkChunk { Kind: ChunkKind.Comma or ChunkKind.Relative or ChunkKind.Complementiser } || IsCopula(chunks[left])) && chunks[left - 1] is NounGroup { Name: not null } before)
        {
            people.Add(before.Entity);
        }

        var body = group.Possessor?.Entity is { } owner && IsBody(owner) ? owner : null;
        if (body is not null && end == at + 1)
        {
            Behind(chunks, end, group, people);
        }

        if (body is null && end + 1 < chunks.Count && chunks[end] is LinkChunk { Kind: ChunkKind.Preposition } link && pack.Grammar.PostsAt.Contains(link.Word) && chunks[end + 1] is NounGroup { Entity: { } where } && IsBody(where))
        {
            body = where;
            Behind(chunks, end + 2, group, people);
        }

        // "Norvane spokesman Y": a name right before the post.
        body ??= at > 0 && chunks[at - 1] is NounGroup { Name: not null, Entity: { } adjacent } beside && beside.End == group.First && IsBody(adjacent) ? adjacent : null;
        if (body is not null)
        {
            foreach (var person in people.OfType<DraftEntity>().Where(p => p.Type is EntityType.Person or EntityType.PersonGroup))
            {
                person.SpeaksFor.Add(body);
            }
        }
    }

    /// <summary>"the chief executive of X, Y, said": the post is Y's, and Y speaks.</summary>
    private static void Behind(List<Chunk> chunks, int comma, NounGroup post, List<DraftEntity?> people)
    {
        if (comma + 1 < chunks.Count && chunks[comma] is LinkChunk { Kind: ChunkKind.Comma } && chunks[comma + 1] is NounGroup { Name: not null, Entity: { Type: EntityType.Person } named })
        {
            people.Add(named);
            if (post is { Name: null, Entity: { IsNamed: false, Type: EntityType.Person } holder })
            {
                holder.NamedBehind = named;
            }
        }
    }

    private bool IsCopula(Chunk chunk) => chunk is VerbGroup { IsNegated: false } verb && pack.Grammar.Copulas.Contains(verb.Lemma);

    private static bool IsBody(DraftEntity entity) => entity is { IsNamed: true, Type: EntityType.Company or EntityType.Organization or EntityType.Facility };

    /// <summary>Who held a post once speaks for himself.</summary>
    private bool IsPost(NounGroup group)
    {
        var word = group.Name is { } name ? name.Title?.ToLowerInvariant().Split(' ')[^1] : group.HeadWord;
        return word is not null
            && (pack.Cues.SpeaksFor.Contains(word) || pack.Cues.SpeaksFor.Contains(group.Head?.Lemma ?? "") || (!pack.HasGenitiveToken && pack.Cues.SpeaksFor.Any(p => p.Length > 3 && word.EndsWith(p, StringComparison.Ordinal))))
            && !Enumerable.Range(Math.Max(group.First - 1, 0), group.End - Math.Max(group.First - 1, 0)).Any(i => pack.Grammar.Former.Contains(tokens[i].Lower));
    }
}
