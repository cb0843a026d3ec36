using Spoor.Extraction.Attribution;
using Spoor.Extraction.Chunks;
using Spoor.Extraction.Clauses;
using Spoor.Extraction.Drafts;
using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;
using Spoor.Model.Annotations;
using Spoor.Model.Documents;

namespace Spoor.Extraction.Claims;

/// <summary>
/// Sources that hold for the whole document: who publishes it, which outlet it relays ("X reports on this with reference to Y"),
/// and which outlet has the papers and spoke to the unnamed people it tells of.
/// </summary>
internal sealed class DocumentSources
{
    private readonly HashSet<int> relaySentences = [];

    /// <summary>The publisher when the document names it.</summary>
    public DraftEntity? Publisher { get; private set; }

    /// <summary>The outlet that the document as a whole relays.</summary>
    public DraftEntity? Relay { get; private set; }

    /// <summary>The outlet that papers and unnamed sources reach this document through, where nothing else is said.</summary>
    public DraftEntity? Channel { get; private set; }

    public bool IsRelaySentence(int index) => relaySentences.Contains(index);

    public static DocumentSources Find(List<ParsedSentence> sentences, List<Token> tokens, LanguagePack pack, DraftEntity? publisher, DraftEntity? issuer)
    {
        var result = new DocumentSources { Publisher = publisher };
        result.OutletByItsDoings(sentences, tokens, pack);
        foreach (var sentence in sentences.Where(s => s.Sentence.Kind != SegmentKind.Boilerplate))
        {
            result.BylineIn(sentence, tokens);
            result.RelayIn(sentence, tokens, pack);
            result.SeenByIn(sentence, tokens, pack);
        }

        if (result.Publisher is null && issuer is null && new Masthead(sentences, tokens, pack).Find() is { } masthead)
        {
            result.Publisher = masthead.Outlet;
            result.relaySentences.Add(masthead.Sentence);
        }

        result.Publisher ??= issuer;

        return result;
    }

    /// <summary>An outlet alone on a line at the head, or in brackets in the place line: it publishes.</summary>
    private void BylineIn(ParsedSentence sentence, List<Token> tokens)
    {
        if (sentence.Index > 5 || Publisher is not null)
        {
            return;
        }

        var s = sentence.Sentence;
        foreach (var group in sentence.NounGroups.Where(g => g.Entity?.Type == EntityType.Outlet))
        {
            var isAlone = Enumerable.Range(s.First, s.Count).All(i => (i >= group.First && i < group.End) || !tokens[i].IsWord || sentence.Chunks.Any(c => c is TimeChunk && c.First <= i && i < c.End)) && s.Kind is SegmentKind.Heading or SegmentKind.Paragraph or SegmentKind.Dateline;
            var isBracketed = s.Kind == SegmentKind.Dateline && group.First > s.First && tokens[group.First - 1].Text == "(";
            if (isAlone || isBracketed)
            {
                Publisher = group.Entity;
                return;
            }
        }
    }

    /// <summary>
    /// A name alone at the head of a document that other words of it show to be its outlet: papers were "seen by" it, people "told" it, it "could
    /// not verify". A courier company of the same name does none of that.
    /// </summary>
    private void OutletByItsDoings(List<ParsedSentence> sentences, List<Token> tokens, LanguagePack pack)
    {
        if (Publisher is not null)
        {
            return;
        }

        foreach (var head in sentences.Take(6).Where(s => s.Sentence.Count <= 14))
        {
            var s = head.Sentence;
            if (head.NounGroups.FirstOrDefault(g => g.Name is not null) is { Entity: { IsNamed: true, Type: EntityType.Company or EntityType.Organization } named } group
                && Enumerable.Range(s.First, s.Count).All(i => (i >= group.First && i < group.End) || !tokens[i].IsWord || tokens[i].Lower is "the" || head.Chunks.Any(c => c is TimeChunk && c.First <= i && i < c.End))
                && sentences.Any(b => b != head && b.NounGroups.Any(g => g.Entity == named && ActsAsOutlet(b, g, tokens, pack))))
            {
                named.Type = EntityType.Outlet;
                return;
            }
        }
    }

    private static bool ActsAsOutlet(ParsedSentence sentence, NounGroup group, List<Token> tokens, LanguagePack pack)
    {
        var first = group.First > sentence.Sentence.First && tokens[group.First - 1].Lower is "the" ? group.First - 1 : group.First;
        var isShown = Enumerable.Range(1, 3).Any(n => first - n >= sentence.Sentence.First && pack.Cues.SeenBy.TryMatch(tokens, first - n, first, out var length, out _) && length == n);
        var isTold = sentence.Clauses.Any(c => c.Verb.End == first && pack.Cues.Telling.Contains(c.Verb.Lemma) && !c.Verb.IsPassive);
        return isShown || isTold || (group.End < sentence.Sentence.End && pack.Cues.CannotConfirm.TryMatch(tokens, group.End, sentence.Sentence.End, out _, out _));
    }

    /// <summary>"X reports on this with reference to Y": X publishes, Y is relayed.</summary>
    private void RelayIn(ParsedSentence sentence, List<Token> tokens, LanguagePack pack)
    {
        var s = sentence.Sentence;
        for (var i = s.First; i < s.End; i++)
        {
            if (!pack.Cues.Relay.TryMatch(tokens, i, s.End, out var length, out _))
            {
                continue;
            }

            var relayed = Passage.OutletAt(sentence, i + length);
            var teller = sentence.Clauses.FirstOrDefault(c => pack.ReportingOf(c.Verb) is not null && c.Verb.First < i)?.Subjects.FirstOrDefault(g => g.Entity?.Type == EntityType.Outlet)?.Entity;
            var speaksOfThis = sentence.Chunks.Any(c => c.First < i && c.First >= s.First && pack.Grammar.This.Contains(tokens[c.First].Lower));
            if (relayed is null)
            {
                continue;
            }

            if (teller is not null && teller != relayed && speaksOfThis)
            {
                Publisher ??= teller;
                Relay ??= relayed;
                relaySentences.Add(sentence.Index);
            }
        }
    }

    /// <summary>"documents seen by X": X has them.</summary>
    private void SeenByIn(ParsedSentence sentence, List<Token> tokens, LanguagePack pack)
    {
        var s = sentence.Sentence;
        for (var i = s.First + 1; i < s.End; i++)
        {
            if (!pack.Cues.SeenBy.TryMatch(tokens, i, s.End, out var length, out _))
            {
                continue;
            }

            var outlet = Passage.OutletAt(sentence, i + length);
            var paper = sentence.NounGroups.LastOrDefault(g => g.End <= i && g.Entity is { Type: EntityType.Document or EntityType.PersonGroup })?.Entity;
            if (outlet is null || paper is null || outlet == Publisher)
            {
                continue;
            }

            paper.Via ??= outlet;
            Channel ??= outlet;
        }
    }
}
