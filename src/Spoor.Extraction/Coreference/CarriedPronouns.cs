using Spoor.Extraction.Chunks;
using Spoor.Extraction.Clauses;
using Spoor.Extraction.Drafts;
using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;
using Spoor.Model.Annotations;
using Spoor.Model.Documents;

namespace Spoor.Extraction.Coreference;

/// <summary>Pronouns that the clause before them resolves: who reports, and the goods that were spoken of last.</summary>
internal sealed class CarriedPronouns(LanguagePack pack, List<Token> tokens, IReadOnlyList<DraftEntity> entities)
{
    /// <summary>"X has announced it will": the pronoun that opens what is reported is who reports it.</summary>
    public void Resolve(List<ParsedSentence> sentences)
    {
        Subjects(sentences);
        sentences.ForEach(Ourselves);
        foreach (var clause in sentences.SelectMany(s => s.Clauses))
        {
            if (clause.Subjects is [{ Pronoun: "thing" or "person_plural" or "person_male" or "person_female", Entity: null } pronoun] && clause.Governor is { } governor && pack.ReportingOf(governor.Verb) is not null && governor.Subjects is [{ Entity: { } speaker }])
            {
                pronoun.Entity = speaker;
            }

            var goods = clause.Verb.IsPassive ? clause.Subjects : clause.Objects;
            // Norwegian "det" mostly stands for nothing ("det er gitt lisens").
            if (goods is [{ Pronoun: "person_plural" or "thing", Entity: null, HeadWord: not "det" } moved] && MovingSets.Any(s => pack.IsInSet(s, clause.Verb)))
            {
                moved.Entity = LastGoods(tokens[moved.First].Start);
            }
        }
    }

    /// <summary>"We sold pumps," X said: "we" is X, when X is a company or body. Whom a person means by it is not told by the sentence.</summary>
    private void Ourselves(ParsedSentence sentence)
    {
        var open = sentence.NounGroups.Where(g => g is { Pronoun: "self", Entity: null } && pack.Grammar.We.Contains(g.HeadWord)).ToList();
        if (open.Count == 0 || sentence.Clauses.Find(c => c.Verb is { IsPassive: false } && pack.ReportingOf(c.Verb) is not null && c.Subjects is [{ Entity: not null }]) is not { } said)
        {
            return;
        }

        if (said.Subjects[0].Entity is { IsGroup: false, Type: EntityType.Company or EntityType.Organization or EntityType.PublicBody or EntityType.Facility } speaker)
        {
            // "The ministry said we had not been told": there "we" are those who write, unless it is quoted.
            var isQuoted = sentence.Chunks.Exists(c => c is LinkChunk { Kind: ChunkKind.Quote });
            foreach (var group in open.Where(g => isQuoted || g.First < said.Verb.First))
            {
                group.Entity = speaker;
                speaker.Add(new TextSpan(tokens[group.First].Start, tokens[group.End - 1].End), MentionKind.Pronoun, "mention.self");
            }
        }
    }

    /// <summary>"X makes gears. It was placed on the list": the subject goes on within a paragraph, when it is one company or body.</summary>
    private void Subjects(List<ParsedSentence> sentences)
    {
        for (var i = 1; i < sentences.Count; i++)
        {
            if (sentences[i].Sentence.Segment != sentences[i - 1].Sentence.Segment || sentences[i].Clauses.FirstOrDefault() is not { Subjects: [{ Pronoun: "thing", HeadWord: "it" or "den", Entity: null } pronoun] })
            {
                continue;
            }

            if (pack.IsInSet("onward", sentences[i].Clauses[0].Verb))
            {
                pronoun.Entity = Receiver(sentences[i - 1]);
                continue;
            }

            if (sentences[i - 1].Clauses.FirstOrDefault() is { Subjects: [{ Entity: { IsNamed: true, IsGroup: false, Type: EntityType.Company or EntityType.Facility or EntityType.Organization or EntityType.PublicBody } subject }] })
            {
                pronoun.Entity = subject;
            }
        }
    }

    /// <summary>"X sold pumps to Y. It resold them": who got the goods passes them on; null when the sentence does not say who did.</summary>
    private DraftEntity? Receiver(ParsedSentence before)
    {
        var clause = before.Clauses.FirstOrDefault();
        if (clause is { Verb.IsPassive: false, Subjects: [{ Entity: { IsNamed: true } buyer }] } && (pack.IsInSet("receive", clause.Verb) || pack.IsInSet("buy", clause.Verb)))
        {
            return buyer;
        }

        return clause?.Phrases.FirstOrDefault(p => pack.Grammar.To.Contains(p.Preposition)) is { Groups: [{ Entity: { IsNamed: true } receiver }] } ? receiver : null;
    }

    /// <summary>Verb sets of which goods are the object: "delivered them".</summary>
    private static readonly string[] MovingSets = ["supply", "receive", "buy", "sell", "export", "give", "make", "develop"];

    /// <summary>The goods last spoken of before a position, when they are near and no others are.</summary>
    private DraftEntity? LastGoods(int before)
    {
        var near = entities.Where(e => e.Type is EntityType.Goods or EntityType.Product).SelectMany(e => e.Mentions.Where(m => m.Span.Start < before && before - m.Span.Start < 300).Select(m => (Entity: e, m.Span.Start))).OrderByDescending(m => m.Start).ToList();
        return near.Count > 0 && near.TakeWhile(m => before - m.Start < 120).Select(m => m.Entity).Distinct().Take(2).Count() <= 1 ? near[0].Entity : null;
    }

    /// <summary>"I", "jeg" inside a quotation is whoever speaks it.</summary>
    public static void SelfMentions(IEnumerable<(int First, int End, DraftEntity? Speaker)> quotations, List<Token> tokens, LanguagePack pack)
    {
        foreach (var (first, end, speaker) in quotations)
        {
            for (var i = first; i < end && speaker is { Type: EntityType.Person }; i++)
            {
                if (pack.Grammar.I.Contains(tokens[i].Text))
                {
                    speaker.Add(tokens[i].Span, MentionKind.Pronoun, "mention.self");
                }
            }
        }
    }
}
