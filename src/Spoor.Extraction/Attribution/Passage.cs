using Spoor.Extraction.Chunks;
using Spoor.Extraction.Clauses;
using Spoor.Extraction.Drafts;
using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;
using Spoor.Model.Annotations;

namespace Spoor.Extraction.Attribution;

/// <summary>The outlet that words or papers passed through before they came here: who was told, who has seen the papers, whose reporters found it.</summary>
internal sealed class Passage(LanguagePack pack, List<Token> tokens)
{
    /// <summary>"told the news agency X", "said to X", "in an interview with X": the outlet that was spoken to; null when none is named.</summary>
    public DraftEntity? Told(ParsedSentence sentence, Clause clause)
    {
        if (pack.Cues.Telling.Contains(clause.Verb.Lemma) && OutletAt(sentence, clause.Verb.End) is { } told)
        {
            return told;
        }

        if (clause.Phrases.Where(p => pack.Cues.ToldTo.Contains(p.Preposition) && p.First >= clause.Verb.First).Select(p => p.Groups[0].Entity).FirstOrDefault(e => e?.Type == EntityType.Outlet) is { } addressed)
        {
            return addressed;
        }

        var s = sentence.Sentence;
        for (var i = s.First; i < s.End; i++)
        {
            if (pack.Cues.SpokenTo.TryMatch(tokens, i, s.End, out var length, out _) && OutletAt(sentence, i + length) is { } asking)
            {
                return asking;
            }
        }

        return null;
    }

    /// <summary>Behind a paper: "seen by X", "that X has seen", nb "X har sett". Where the words end, and the outlet that has it when it is one; null when nobody is said to have it.</summary>
    public (DraftEntity? Outlet, int End)? Seen(ParsedSentence sentence, int token)
    {
        if (pack.Cues.SeenBy.TryMatch(tokens, token, sentence.Sentence.End, out var length, out _) && GroupAt(sentence, token + length) is { } holder)
        {
            return (OutletOf(holder), holder.End);
        }

        var from = token < sentence.Sentence.End && pack.Lexicon.ClassOf(tokens[token]).HasFlag(WordClass.Relative) ? token + 1 : token;
        return GroupAt(sentence, from) is { } reader && reader.Opening == from && sentence.Chunks.OfType<VerbGroup>().FirstOrDefault(v => v.First >= reader.End) is { } verb && verb.First - reader.End <= 1 && pack.Cues.Seeing.Contains(verb.Lemma)
            ? (OutletOf(reader), verb.End)
            : null;
    }

    /// <summary>Who speaks by a noun group: "reporters at X" are X; else the entity itself.</summary>
    public DraftEntity? Speaker(ParsedSentence sentence, NounGroup group)
    {
        if (Issuer(sentence, group) is { } issuer)
        {
            return issuer;
        }

        if (group.Head is not { } head || !pack.Cues.ReporterHeads.Contains(head.Lemma))
        {
            return group.Entity?.NamedBehind ?? group.Entity;
        }

        var at = sentence.Chunks.IndexOf(group);
        return (at + 2 < sentence.Chunks.Count && sentence.Chunks[at + 1] is LinkChunk { Kind: ChunkKind.Preposition } preposition ? OutletAt(sentence, preposition.End) : null) ?? group.Entity;
    }

    /// <summary>
    /// "a press release from X", "X's statement": the word of X, and no paper beside X; null when the group is no such paper or nobody's.
    /// </summary>
    public DraftEntity? Issuer(ParsedSentence sentence, NounGroup group)
    {
        if (group.Entity is not { Type: EntityType.Document } || !IsOwnPaper(group))
        {
            return null;
        }

        if (group.Possessor?.Entity is { IsParty: true } owner)
        {
            return owner;
        }

        var at = sentence.Chunks.IndexOf(group);
        return at + 2 < sentence.Chunks.Count && sentence.Chunks[at + 1] is LinkChunk { Kind: ChunkKind.Preposition } link && (pack.Grammar.From.Contains(link.Word) || pack.Grammar.Of.Contains(link.Word)) && sentence.Chunks[at + 2] is NounGroup { Entity: { IsParty: true } from } ? from : null;
    }

    private bool IsOwnPaper(NounGroup group)
    {
        if (pack.Cues.StatementNouns.Contains(group.HeadWord) || pack.Cues.StatementNouns.Contains(group.Head?.Lemma ?? ""))
        {
            return true;
        }

        return Enumerable.Range(group.First, group.HeadToken - group.First + 1).Any(i => pack.Cues.OwnPapers.TryMatch(tokens, i, group.HeadToken + 1, out var length, out _) && i + length == group.HeadToken + 1);
    }

    /// <summary>The outlet that begins within two words of a token, with the noun before its name; null when there is none.</summary>
    public static DraftEntity? OutletAt(ParsedSentence sentence, int token) =>
        sentence.NounGroups.FirstOrDefault(g => IsNear(g, token) && g.Entity?.Type == EntityType.Outlet)?.Entity;

    /// <summary>The outlet, or whoever else is named, that begins within two words of a token.</summary>
    private static NounGroup? GroupAt(ParsedSentence sentence, int token) =>
        sentence.NounGroups.FirstOrDefault(g => IsNear(g, token) && g.Entity?.Type == EntityType.Outlet) ?? sentence.NounGroups.FirstOrDefault(g => IsNear(g, token) && g.Entity is { IsNamed: true });

    private static bool IsNear(NounGroup group, int token) => group.Opening >= token && group.Opening <= token + 2;

    private static DraftEntity? OutletOf(NounGroup group) => group.Entity is { Type: EntityType.Outlet } outlet ? outlet : null;
}
