using Spoor.Extraction.Chunks;
using Spoor.Extraction.Clauses;
using Spoor.Extraction.Drafts;
using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;
using Spoor.Model.Annotations;

namespace Spoor.Extraction.Coreference;

/// <summary>"he", "she", "such": whom a pronoun means, told by gender, by whom the sentence before is about, and by what stands nearest.</summary>
internal sealed class PersonPronouns(LanguagePack pack, WorldKnowledge world, List<Token> tokens)
{
    /// <summary>Whom the sentence before is about, and where it ends.</summary>
    private (DraftEntity Entity, int End)? topic;

    /// <summary>Two people named within so many characters are named side by side.</summary>
    private const int SideBySide = 120;

    /// <summary>Remembers whom a sentence is about when it is left.</summary>
    public void Leave(ParsedSentence sentence) => topic = Topic(sentence) ?? topic;

    /// <summary>Who or what a pronoun means; null when it is left open.</summary>
    public DraftEntity? Resolve(NounGroup group, IReadOnlyList<DraftEntity> entities)
    {
        var before = tokens[group.First].Start;
        var candidates = entities.Where(e => e.Mentions.Count > 0 && e.LastAt < before && before - e.LastAt < 400).OrderByDescending(e => e.LastAt);
        return group.Pronoun switch
        {
            "person_male" or "person_female" => Person([.. candidates.Where(e => e.Type == EntityType.Person && e.IsNamed && MayBe(e, group.Pronoun))], before, group.HeadWord),
            "such" => candidates.FirstOrDefault(e => e.Type is EntityType.Goods or EntityType.Product),
            _ => null,
        };
    }

    /// <summary>Who spoke or acted in the sentence before, unless somebody was named since; two named side by side leave it open.</summary>
    private DraftEntity? Person(List<DraftEntity> people, int before, string word)
    {
        if (word is not ("he" or "she" or "han" or "hun"))
        {
            // As an object it says nothing itself: the nearest.
            return people.FirstOrDefault();
        }

        if (topic is { Entity: var last, End: var end } && people.Contains(last) && people.All(p => p.LastAt < end))
        {
            return last;
        }

        return people is [var nearest, var other, ..] && nearest.LastAt - other.LastAt < SideBySide && before - nearest.LastAt < 2 * SideBySide ? null : people.FirstOrDefault();
    }

    /// <summary>A given name that the other gender bears is not meant.</summary>
    private bool MayBe(DraftEntity person, string pronoun) =>
        !world.GivenNames.TryGetValue(person.Name.Split(' ')[0].ToLowerInvariant(), out var gender) || gender == "either" || pronoun.EndsWith("_" + gender, StringComparison.Ordinal);

    /// <summary>The person whom a sentence is about: who says it, else who does it.</summary>
    private (DraftEntity Entity, int End)? Topic(ParsedSentence sentence)
    {
        var clause = sentence.Clauses.FirstOrDefault(c => pack.ReportingOf(c.Verb) is not null && c.Kind != ClauseKind.Relative) ?? sentence.Clauses.FirstOrDefault(c => c.Verb.IsFinite);
        return clause is { Subjects: [{ Entity: { Type: EntityType.Person, IsNamed: true } person }] } ? (person, sentence.Sentence.Span.End) : null;
    }
}
