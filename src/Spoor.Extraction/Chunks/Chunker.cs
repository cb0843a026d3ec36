using Spoor.Extraction.Layout;
using Spoor.Extraction.Naming;
using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;
using Spoor.Extraction.Values;

namespace Spoor.Extraction.Chunks;

/// <summary>What the stages before found, by the token it begins at.</summary>
internal sealed class TokenFinds
{
    public required IReadOnlyDictionary<int, FoundTime> Times { get; init; }

    public required IReadOnlyDictionary<int, FoundQuantity> Quantities { get; init; }

    public required IReadOnlyDictionary<int, FoundName> Names { get; init; }

    /// <summary>Compound stems by token: "Reuters" of "Reuters-kildene".</summary>
    public required IReadOnlyDictionary<int, FoundName> Stems { get; init; }
}

/// <summary>Puts the tokens of a sentence into groups. No grammar of the whole sentence: groups, and the words between them.</summary>
internal sealed class Chunker(LanguagePack pack, List<Token> tokens, TokenFinds finds)
{
    private readonly NounGroups nouns = new(pack, tokens, finds);
    private readonly VerbGroups verbs = new(pack, tokens, finds);

    public List<Chunk> Chunk(Sentence sentence)
    {
        var chunks = new List<Chunk>();
        var i = sentence.First;
        while (i < sentence.End)
        {
            var chunk = At(i, sentence, chunks);
            chunks.Add(chunk);
            i = Math.Max(chunk.End, i + 1);
        }

        Attach(chunks);
        return chunks;
    }

    private Chunk At(int i, Sentence sentence, List<Chunk> before)
    {
        var token = tokens[i];
        if (finds.Times.TryGetValue(i, out var time))
        {
            return new TimeChunk(i, time.End, time);
        }

        if (!token.IsWord && token.Kind != TokenKind.Number)
        {
            return Mark(i, token);
        }

        if (pack.HasGenitiveToken && token.Lower is "'s" or "\u2019s" && before.LastOrDefault() is NounGroup)
        {
            return new LinkChunk(ChunkKind.Genitive, i, i + 1, token.Lower);
        }

        if (finds.Names.ContainsKey(i) || finds.Quantities.ContainsKey(i))
        {
            return nouns.At(i, sentence, before) is { } name ? name : new LinkChunk(ChunkKind.Other, i, i + 1, token.Lower);
        }

        if (pack.FunctionPhrases.TryMatch(tokens, i, sentence.End, out _, out _) && Link(i, sentence, before) is { } phrase)
        {
            return phrase;
        }

        if (verbs.At(i, sentence, before) is { } verb)
        {
            return verb;
        }

        if (Link(i, sentence, before) is { } link)
        {
            return link;
        }

        return nouns.At(i, sentence, before) is { } noun ? noun : new LinkChunk(pack.Lexicon.ClassOf(token).HasFlag(WordClass.Adverb) ? ChunkKind.Adverb : ChunkKind.Other, i, i + 1, token.Lower);
    }

    private static LinkChunk Mark(int i, Token token)
    {
        var kind = token.Text switch
        {
            "," => ChunkKind.Comma,
            "\u2013" or "\u2014" or "-" => ChunkKind.Dash,
            ":" or ";" => ChunkKind.Colon,
            "(" or ")" or "[" or "]" => ChunkKind.Bracket,
            "\"" or "\u201C" or "\u201D" or "\u00AB" or "\u00BB" or "\u201E" => ChunkKind.Quote,
            _ => ChunkKind.Other,
        };
        return new LinkChunk(kind, i, i + 1, token.Text);
    }

    private LinkChunk? Link(int i, Sentence sentence, List<Chunk> before)
    {
        var token = tokens[i];
        if (pack.FunctionPhrases.TryMatch(tokens, i, sentence.End, out var length, out var phrase))
        {
            var last = tokens[i + length - 1].Lower;
            var kind = pack.IsVerbSecond && last == "at" && tokens[i].Lower is "for" or "om" or "på" or "til" ? ChunkKind.Complementiser : phrase switch { WordClass.Preposition => ChunkKind.Preposition, WordClass.Conjunction => ChunkKind.Conjunction, _ => ChunkKind.Subordinator };
            return new LinkChunk(kind, i, i + length, string.Join(' ', Enumerable.Range(i, length).Select(k => tokens[k].Lower)));
        }

        var word = pack.Lexicon.ClassOf(token);
        var previous = before.LastOrDefault();
        if (word.HasFlag(WordClass.Relative) && previous is NounGroup or LinkChunk { Kind: ChunkKind.Comma or ChunkKind.Dash } && IsRelative(token, before, i, sentence))
        {
            return new LinkChunk(ChunkKind.Relative, i, i + 1, token.Lower);
        }

        if (word.HasFlag(WordClass.Complementiser) && IsComplementiser(token, before, i, sentence))
        {
            return new LinkChunk(ChunkKind.Complementiser, i, i + 1, token.Lower);
        }

        if (word.HasFlag(WordClass.Preposition) && !(word.HasFlag(WordClass.InfinitiveMark) && i + 1 < sentence.End && IsBareInfinitive(tokens[i + 1])))
        {
            return new LinkChunk(ChunkKind.Preposition, i, i + 1, token.Lower);
        }

        if (word.HasFlag(WordClass.Conjunction))
        {
            return new LinkChunk(ChunkKind.Conjunction, i, i + 1, token.Lower);
        }

        if (word.HasFlag(WordClass.Subordinator))
        {
            return new LinkChunk(ChunkKind.Subordinator, i, i + 1, token.Lower);
        }

        if (word.HasFlag(WordClass.Negator) && (word & WordClass.Determiner) == 0)
        {
            return new LinkChunk(ChunkKind.Adverb, i, i + 1, token.Lower);
        }

        return null;
    }

    /// <summary>"that" and "which" after a noun, "som" after a noun; not "that" after a verb of saying.</summary>
    private bool IsRelative(Token token, List<Chunk> before, int i, Sentence sentence)
    {
        if (token.Is("that"))
        {
            // "said on Thursday that", "claims that": a complement. "drones that were": a relative clause.
            return before.Count > 0 && before[^1] is NounGroup { Pronoun: null } && !before.OfType<VerbGroup>().TakeLast(1).Any(v => pack.Reporting.ContainsKey(v.Lemma)) && i + 1 < sentence.End;
        }

        return !token.Is("der") || before[^1] is NounGroup;
    }

    private bool IsComplementiser(Token token, List<Chunk> before, int i, Sentence sentence)
    {
        if (token.Is("at") && !token.IsCapital && pack.IsVerbSecond)
        {
            return i + 1 < sentence.End;
        }

        if (token.Is("that"))
        {
            // "that" before a noun at the start of a group is a determiner: "of that company".
            return before.Count > 0 && before[^1] is not LinkChunk { Kind: ChunkKind.Preposition } && i + 1 < sentence.End;
        }

        return before.Count > 0 && before[^1] is VerbGroup;
    }

    private bool IsBareInfinitive(Token token)
    {
        foreach (var form in pack.Lexicon.Verbs(token.Lower))
        {
            if (form.Shape == VerbShape.Infinitive)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"invoices and bank statements": papers named side by side are one source.</summary>
    private static void JoinPapers(List<Chunk> chunks)
    {
        for (var i = 0; i + 2 < chunks.Count; i++)
        {
            if (IsBarePaper(chunks[i]) && chunks[i + 1] is LinkChunk { Kind: ChunkKind.Conjunction } && IsBarePaper(chunks[i + 2]))
            {
                ((NounGroup)chunks[i]).StretchTo(chunks[i + 2].End);
                chunks.RemoveRange(i + 1, 2);
            }
        }
    }

    private static bool IsBarePaper(Chunk chunk) =>
        chunk is NounGroup { Head: { IsPlural: true, IsDefinite: false, Section: "document" or "record" }, Quantity: null, Country: null, IsDefinite: false, Stem: null } group && group.ContentFirst == group.First && group.End - group.HeadToken == 1;

    /// <summary>Ties possessors and descriptors to the groups that follow them.</summary>
    private void Attach(List<Chunk> chunks)
    {
        JoinPapers(chunks);
        Contrasts.Mark(pack, chunks);
        for (var i = 0; i + 1 < chunks.Count; i++)
        {
            if (chunks[i] is not NounGroup group)
            {
                continue;
            }

            if (chunks[i + 1] is LinkChunk { Kind: ChunkKind.Genitive } && i + 2 < chunks.Count && chunks[i + 2] is NounGroup owned)
            {
                owned.Possessor = group;
            }
            else if (chunks[i + 1] is NounGroup next && tokens[next.First].Start - tokens[group.End - 1].End <= 1)
            {
                if (next.Name is not null && group.Name is null && group.Head is { IsPlural: false } && group.Pronoun is null)
                {
                    next.Descriptor = group;
                }
                else if (group is { Name: null, Pronoun: null } && pack.Lexicon.Nouns(tokens[group.End - 1].Lower).Length == 0 && pack.GenitiveOf(tokens[group.End - 1].Lower) is not null)
                {
                    next.Possessor = group;
                }
                else if (!pack.HasGenitiveToken && group.Name is { } name && tokens[group.End - 1].Text.EndsWith('s') && name.Span.Length > name.Name.Length - 1 && next.Name?.First != group.First)
                {
                    next.Possessor = group;
                }
            }
        }
    }
}
