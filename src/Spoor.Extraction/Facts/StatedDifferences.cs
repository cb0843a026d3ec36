using Spoor.Extraction.Chunks;
using Spoor.Extraction.Clauses;
using Spoor.Extraction.Drafts;
using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;
using Spoor.Model.Annotations;
using Spoor.Model.Documents;

namespace Spoor.Extraction.Facts;

/// <summary>
/// "X has nothing to do with Y", of two names that share a word: the document says that they are two parties. Between names that share none
/// it says something about their dealings, and is no matter of who is who.
/// </summary>
internal static class StatedDifferences
{
    private const int ShortestWord = 3;

    public static IEnumerable<DraftFact> Find(List<ParsedSentence> sentences, List<Token> tokens, LanguagePack pack)
    {
        foreach (var sentence in sentences)
        {
            for (var i = sentence.Sentence.First; i < sentence.Sentence.End; i++)
            {
                if (pack.Cues.SaidDifferent.TryMatch(tokens, i, sentence.Sentence.End, out var length, out _)
                    && sentence.NounGroups.LastOrDefault(g => g.End <= i && IsNamed(g)) is { Entity: { } one } before
                    && sentence.NounGroups.FirstOrDefault(g => g.Opening >= i + length && g.Opening <= i + length + 2 && IsNamed(g)) is { Entity: { } other } behind
                    && one != other && one.Type == other.Type && ShareAWord(one, other))
                {
                    var fact = new DraftFact { Type = FactType.Alias, Rule = "alias.said-different", Sentence = sentence.Index, Span = new TextSpan(tokens[before.First].Start, tokens[behind.End - 1].End), Polarity = Polarity.Negative };
                    fact.Fill(FactRole.Party, one);
                    fact.Fill(FactRole.Alias, other);
                    yield return fact;
                    break;
                }
            }
        }
    }

    private static bool IsNamed(NounGroup group) => group.Entity is { IsNamed: true, Type: EntityType.Company or EntityType.Organization or EntityType.Facility or EntityType.Person };

    private static bool ShareAWord(DraftEntity one, DraftEntity other) => Words(one).Intersect(Words(other), StringComparer.OrdinalIgnoreCase).Any();

    private static IEnumerable<string> Words(DraftEntity entity) => entity.Name.Split(' ').Where(w => w.Length > ShortestWord);
}
