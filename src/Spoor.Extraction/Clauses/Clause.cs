using Spoor.Extraction.Chunks;
using Spoor.Extraction.Values;

namespace Spoor.Extraction.Clauses;

/// <summary>How a clause hangs on the one before.</summary>
internal enum ClauseKind
{
    Main,
    Coordinated,
    Complement,
    Relative,
    Subordinate,
    Participle,
    Infinitive,
}

/// <summary>A prepositional phrase: the preposition and the groups it governs.</summary>
internal sealed record PrepositionPhrase(string Preposition, List<NounGroup> Groups, int First, int End);

/// <summary>A verb with its subject, objects, prepositional phrases and times: what fact rules look at.</summary>
internal sealed class Clause
{
    public required VerbGroup Verb { get; init; }

    public required ClauseKind Kind { get; set; }

    public List<NounGroup> Subjects { get; set; } = [];

    public List<NounGroup> Objects { get; set; } = [];

    public List<PrepositionPhrase> Phrases { get; } = [];

    public List<FoundTime> Times { get; } = [];

    /// <summary>First and last chunk, in the sentence's chunk list.</summary>
    public int FirstChunk { get; set; }

    public int EndChunk { get; set; }

    /// <summary>The clause it depends on or is coordinated with; null for the first.</summary>
    public Clause? Governor { get; set; }

    /// <summary>The noun a relative or participle clause qualifies.</summary>
    public NounGroup? Antecedent { get; set; }

    /// <summary>The same clause in a part of its sentence that begins at a chunk.</summary>
    public Clause Within(int from, int chunks, bool isFirst)
    {
        var clause = new Clause
        {
            Verb = Verb,
            Kind = isFirst && Kind is ClauseKind.Coordinated or ClauseKind.Subordinate ? ClauseKind.Main : Kind,
            Subjects = Subjects,
            Objects = Objects,
            FirstChunk = Math.Clamp(FirstChunk - from, 0, chunks - 1),
            EndChunk = Math.Clamp(EndChunk - from, 0, chunks),
            Governor = isFirst ? null : Governor,
            Antecedent = Antecedent,
        };
        clause.Phrases.AddRange(Phrases);
        clause.Times.AddRange(Times);
        return clause;
    }

    public override string ToString() => $"{Kind} {string.Join("+", Subjects.Select(s => s.HeadWord))} [{Verb.Lemma}] {string.Join("+", Objects.Select(s => s.HeadWord))} {string.Join(" ", Phrases.Select(p => p.Preposition + " " + string.Join("+", p.Groups.Select(g => g.HeadWord))))}";
}

/// <summary>A sentence with its groups and clauses.</summary>
internal sealed class ParsedSentence
{
    public required Layout.Sentence Sentence { get; init; }

    public required int Index { get; init; }

    public required List<Chunk> Chunks { get; init; }

    public required List<Clause> Clauses { get; init; }

    public IEnumerable<NounGroup> NounGroups => Chunks.OfType<NounGroup>();
}
