using Spoor.Extraction.Chunks;
using Spoor.Extraction.Clauses;
using Spoor.Extraction.Drafts;
using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;
using Spoor.Model.Annotations;
using Spoor.Model.Documents;

namespace Spoor.Extraction.Claims;

/// <summary>
/// Who issued a paper that names no outlet: the register of an extract ("Source: Company Register of X"), the party whose press release, annual
/// report or letter it is. Such a paper is that party's own word, or the register's, and no outlet's.
/// </summary>
internal sealed class OwnPaper(List<ParsedSentence> sentences, List<Token> tokens, LanguagePack pack)
{
    private const int Head = 7;
    private const int Foot = 8;
    private const int LongestLine = 14;

    /// <summary>The issuer; null when the paper does not say whose it is.</summary>
    public DraftEntity? Issuer()
    {
        var head = sentences.Take(Head).ToList();
        if (head.Exists(s => s.NounGroups.Any(g => g.Entity?.Type == EntityType.Outlet && IsAlone(s, g))))
        {
            return null;
        }

        return Register(head) ?? (IsOwn(head) ? head.SelectMany(s => s.NounGroups.Where(g => IsBody(g) && IsKnown(g) && (IsAlone(s, g) || IsIssuedBy(s, g))).Select(g => g.Entity)).FirstOrDefault() : null);
    }

    /// <summary>"We have not delivered": in a party's own paper that is the party.</summary>
    public void SpeakFor(DraftEntity? issuer)
    {
        if (issuer is null or { Type: EntityType.Document })
        {
            return;
        }

        foreach (var group in sentences.SelectMany(s => s.NounGroups).Where(g => g is { Pronoun: "self", Entity: null } && pack.Grammar.We.Contains(g.HeadWord)))
        {
            group.Entity = issuer;
            issuer.Add(new TextSpan(tokens[group.First].Start, tokens[group.End - 1].End), MentionKind.Pronoun, "mention.self");
        }
    }

    private static bool IsBody(NounGroup group) => group.Entity is { IsNamed: true, Type: EntityType.Company or EntityType.Organization or EntityType.Facility or EntityType.PublicBody };

    /// <summary>"Krutvik, 15 September" alone on a line may be the town: who issues a paper is called a firm there, or named again below.</summary>
    private static bool IsKnown(NounGroup group) => group.Entity is { } entity && (entity.IsFirmType || entity.Mentions.Count > 1);

    /// <summary>"Source: Company Register of X" at the head or foot, "Extract from the Company Register of X" at the head.</summary>
    private DraftEntity? Register(List<ParsedSentence> head)
    {
        foreach (var sentence in head.Concat(sentences.TakeLast(Foot)).Distinct())
        {
            var s = sentence.Sentence;
            if (s.Count <= LongestLine && (pack.Cues.SourceLabels.TryMatch(tokens, s.First, s.End, out var length, out _) || pack.Cues.ExtractOf.TryMatch(tokens, s.First, s.End, out length, out _))
                && Named(s.First + length, s.End) is { } register)
            {
                return register;
            }
        }

        return null;
    }

    /// <summary>The rest of the line, when a register is what it names.</summary>
    private DraftEntity? Named(int first, int end)
    {
        while (first < end && (!tokens[first].IsWord || tokens[first].Lower is "the"))
        {
            first++;
        }

        while (end > first && !tokens[end - 1].IsWord)
        {
            end--;
        }

        if (end <= first || !Enumerable.Range(first, end - first).Any(i => IsRegister(tokens[i].Lower)))
        {
            return null;
        }

        var span = new TextSpan(tokens[first].Start, tokens[end - 1].End);
        var register = new DraftEntity { Type = EntityType.Document, Name = string.Join(' ', Enumerable.Range(first, end - first).Select(i => tokens[i].Text)), Section = "record" };
        register.Add(span, MentionKind.Named, "name.register");
        return register;
    }

    private bool IsRegister(string word)
    {
        foreach (var noun in pack.Lexicon.Nouns(word))
        {
            if (noun.Section == "record")
            {
                return true;
            }
        }

        return word.StartsWith("regist", StringComparison.Ordinal) || (!pack.HasGenitiveToken && (word.EndsWith("register", StringComparison.Ordinal) || word.EndsWith("registeret", StringComparison.Ordinal) || word.EndsWith("registrene", StringComparison.Ordinal)));
    }

    /// <summary>Headed as a paper of its issuer's own, or closed as a letter.</summary>
    private bool IsOwn(List<ParsedSentence> head) =>
        head.Exists(s => s.Sentence.Count <= LongestLine && pack.Cues.OwnPapers.TryMatch(tokens, s.Sentence.First, s.Sentence.End, out _, out _))
        || sentences.TakeLast(Foot).Any(s => s.Sentence.Count <= LongestLine && pack.Cues.LetterClosings.TryMatch(tokens, s.Sentence.First, s.Sentence.End, out _, out _));

    /// <summary>Nothing but the name stands on the line, and perhaps the day.</summary>
    private bool IsAlone(ParsedSentence sentence, NounGroup group) => Enumerable.Range(sentence.Sentence.First, sentence.Sentence.Count)
        .All(i => (i >= group.First && i < group.End) || !tokens[i].IsWord || sentence.Chunks.Any(c => c is TimeChunk && c.First <= i && i < c.End));

    /// <summary>"Press release from X": the name behind the word for the paper.</summary>
    private bool IsIssuedBy(ParsedSentence sentence, NounGroup group) =>
        pack.Cues.OwnPapers.TryMatch(tokens, sentence.Sentence.First, sentence.Sentence.End, out var length, out _) && group.First <= sentence.Sentence.First + length + 1;
}
