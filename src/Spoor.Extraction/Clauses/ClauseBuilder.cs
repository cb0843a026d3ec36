using Spoor.Extraction.Chunks;
using Spoor.Extraction.Packs;

namespace Spoor.Extraction.Clauses;

/// <summary>
/// Builds clauses around verb groups. The subject stands before the verb (or after it where the verb is second and something else
/// opens the clause); objects and prepositional phrases follow up to the next clause.
/// </summary>
internal sealed class ClauseBuilder(LanguagePack pack, List<Chunk> chunks)
{
    private readonly List<Clause> clauses = [];
    private readonly GroupJoining joining = new(pack, chunks);
    private readonly SplitVerbs splits = new(pack, chunks);
    private readonly Antecedents antecedents = new(pack, chunks);

    /// <summary>Chunk index -> the chunk before it that governs it by a preposition; -1 for none.</summary>
    private readonly int[] governed = GroupJoining.Govern(chunks);

    public List<Clause> Build()
    {
        splits.Merge();
        for (var i = 0; i < chunks.Count; i++)
        {
            if (chunks[i] is VerbGroup verb && !splits.IsAbsorbed(i))
            {
                clauses.Add(Around(i, verb));
            }
        }

        for (var i = 0; i < clauses.Count; i++)
        {
            if (i > 0 && clauses[i - 1].Verb is { IsAuxiliaryOnly: true, IsFinite: true, IsNegated: true } && clauses[i].Verb is { IsAuxiliaryOnly: false, Shape: VerbShape.Participle or VerbShape.Past } && clauses[i].Subjects.TrueForAll(clauses[i - 1].Subjects.Contains))
            {
                // "has not, directly or through others, delivered": the negation holds behind what is inserted.
                clauses[i].Verb.IsNegated = true;
            }

            clauses[i].EndChunk = i + 1 < clauses.Count ? End(clauses[i], clauses[i + 1]) : chunks.Count;
            Complete(clauses[i]);
        }

        return clauses;
    }

    /// <summary>A clause ends where the next one begins; one that stands inside the next, between its subject and its verb, ends at that verb.</summary>
    private int End(Clause clause, Clause next) =>
        next.FirstChunk <= chunks.IndexOf(clause.Verb) ? chunks.IndexOf(next.Verb) : Math.Max(next.FirstChunk, clause.FirstChunk + 1);

    private Clause Around(int at, VerbGroup verb)
    {
        var start = Boundary(at, out var opener);
        var previous = clauses.Count > 0 ? clauses[^1] : null;
        var clause = new Clause { Verb = verb, Kind = ClauseKind.Main, FirstChunk = start, Governor = previous };
        if (splits.SubjectOf(at) is { } inside)
        {
            clause.Subjects = joining.Coordinated(inside);
            clause.Kind = KindOf(opener, previous);
            return clause;
        }

        switch (opener)
        {
            case { Kind: ChunkKind.Relative }:
                RelativeClause(clause, at, start);
                return clause;
            case null when verb is { Shape: VerbShape.Participle, IsFinite: false, HasInfinitiveMark: false }:
            case null when verb.Shape == VerbShape.Gerund && !verb.IsFinite:
                ParticipleClause(clause, at);
                return clause;
        }

        if (verb is { IsFinite: false })
        {
            clause.Subjects = Addressee(previous, at) ?? previous?.Subjects ?? Subject(start, at);
            NonFiniteClause(clause, at);
        }
        else if (opener is null && AfterRelative(at) is { } described)
        {
            // "the firm that sold the pumps said": behind the relative clause the sentence goes on with whom it describes.
            clause.Subjects = [described];
            clause.FirstChunk = at;
            clause.Governor = null;
        }
        else
        {
            clause.Kind = KindOf(opener, previous);
            clause.Subjects = Subject(start, at);
            FiniteClause(clause, at, opener, previous);
        }

        return clause;
    }

    private void NonFiniteClause(Clause clause, int at)
    {
        var verb = clause.Verb;
        clause.Kind = verb.IsInfinitive ? ClauseKind.Infinitive : ClauseKind.Participle;
        clause.FirstChunk = at;
        if (verb.Shape is VerbShape.Participle or VerbShape.Gerund && !verb.HasInfinitiveMark)
        {
            ParticipleClause(clause, at);
        }
    }

    /// <summary>Whose verb it is where no group stands before it: who spoke before, whom an inserted clause describes, who stands behind it.</summary>
    private void FiniteClause(Clause clause, int at, LinkChunk? opener, Clause? previous)
    {
        var (verb, start) = (clause.Verb, clause.FirstChunk);
        var opensWithInserted = previous is { Kind: ClauseKind.Relative, Antecedent: not null } && clauses.TakeWhile(c => c != previous).All(c => !c.Verb.IsFinite);
        if (at > 0 && chunks[at - 1] is LinkChunk { Kind: ChunkKind.Quote or ChunkKind.Comma } && clause.Subjects.Count == 0 && !opensWithInserted && pack.ReportingOf(verb) is not null)
        {
            // "...," noted X: the verb of saying comes before its subject.
            clause.Subjects = SubjectAfter(at);
        }

        var sharesSubject = clause.Kind == ClauseKind.Coordinated && opener is { Kind: ChunkKind.Conjunction } && previous is { Subjects.Count: > 0 } && Enumerable.Range(start + 1, Math.Max(0, at - start - 1)).All(j => chunks[j] is LinkChunk { Kind: ChunkKind.Adverb or ChunkKind.Comma });
        if (previous is { Kind: ClauseKind.Complement, Governor: { } outer } && sharesSubject && pack.ReportingOf(verb) is not null && pack.ReportingOf(outer.Verb) is not null)
        {
            // "X admits that Y sold them, but says ...": who admits goes on speaking.
            clause.Subjects = outer.Subjects;
        }
        else if (previous is { Kind: ClauseKind.Relative, Antecedent: { } inserted } && clause.Subjects.Count == 0 && governed[chunks.IndexOf(inserted)] < 0 && at > 0 && chunks[at - 1] is LinkChunk { Kind: ChunkKind.Comma or ChunkKind.Dash })
        {
            // "X, who did this, said": behind the inserted clause the sentence goes on with its subject.
            clause.Subjects = [inserted];
        }
        else if (clause.Subjects.Count == 0 && sharesSubject)
        {
            clause.Subjects = previous!.Subjects;
            if (verb.Shape is VerbShape.Past or VerbShape.Participle && verb.End - verb.First == 1)
            {
                // "may have stolen and negotiated": the auxiliaries hold for both.
                verb.CarryOn(previous.Verb);
            }
        }
        else if (clause.Subjects.Count == 0 && pack.IsVerbSecond)
        {
            clause.Subjects = SubjectAfter(at);
        }

        if (clause.Subjects.Count == 0 && previous is not null && clause.Kind is ClauseKind.Coordinated)
        {
            clause.Subjects = previous.Subjects;
        }
        else if (clause.Subjects.Count == 0 && pack.HasGenitiveToken)
        {
            // "..., noted X": English inverts after a quotation.
            clause.Subjects = SubjectAfter(at);
        }
    }

    /// <summary>"asked X to share": who is asked is the subject of what is asked for.</summary>
    private List<NounGroup>? Addressee(Clause? governor, int at)
    {
        if (governor is null || at == 0 || chunks[at - 1] is not NounGroup before || governed[at - 1] >= 0 || before == governor.Subjects.FirstOrDefault())
        {
            return null;
        }

        var asks = pack.ReportingOf(governor.Verb) is { Stance: Model.Annotations.Stance.Request } || pack.Grammar.Causing.Contains(governor.Verb.Lemma);
        return asks ? [before] : null;
    }

    private static ClauseKind KindOf(LinkChunk? opener, Clause? previous) => opener?.Kind switch
    {
        ChunkKind.Complementiser => ClauseKind.Complement,
        ChunkKind.Subordinator => ClauseKind.Subordinate,
        ChunkKind.Conjunction => ClauseKind.Coordinated,
        _ => previous is null ? ClauseKind.Main : ClauseKind.Coordinated,
    };

    /// <summary>Where the clause of a verb begins: behind the last opener or behind what belongs to the verb before.</summary>
    private int Boundary(int at, out LinkChunk? opener)
    {
        opener = null;
        for (var i = at - 1; i >= 0; i--)
        {
            switch (chunks[i])
            {
                case LinkChunk { Kind: ChunkKind.Relative or ChunkKind.Complementiser or ChunkKind.Subordinator } link when !(link.Kind == ChunkKind.Subordinator && IsPreposition(i)):
                    opener = link;
                    return i;
                case LinkChunk { Kind: ChunkKind.Conjunction } link when !JoinsGroups(i) && HasVerbBefore(i):
                    opener = link;
                    return i;
                case LinkChunk { Kind: ChunkKind.Colon or ChunkKind.Quote }:
                    return i + 1;
                case VerbGroup { IsFinite: false, Shape: VerbShape.Participle or VerbShape.Gerund } when !splits.IsAbsorbed(i) && ReducedBetween(i, at):
                    // "experts trained by X have visited Y": what stands between a reduced relative and the verb belongs to it.
                    continue;
                case VerbGroup when !splits.IsAbsorbed(i):
                    return AfterComplements(i, at);
            }
        }

        return 0;
    }

    /// <summary>True when a noun group without a preposition stands before the reduced relative: it is the subject of the later verb.</summary>
    private bool ReducedBetween(int participle, int verb)
    {
        var clusters = 0;
        for (var i = participle + 1; i < verb; i++)
        {
            // What stands right behind the participle is its own complement ("attached | the think tank X").
            if (chunks[i] is NounGroup && governed[i] < 0 && chunks[i - 1] is not NounGroup)
            {
                clusters += i == participle + 1 ? 0 : 1;
            }
        }

        return clusters == 0 && participle > 0 && chunks[participle - 1] is NounGroup;
    }

    /// <summary>Between two verbs without an opener: the last free group before the second verb is its subject.</summary>
    private int AfterComplements(int verb, int at)
    {
        for (var i = at - 1; i > verb; i--)
        {
            if (chunks[i] is LinkChunk { Kind: ChunkKind.Comma or ChunkKind.Dash })
            {
                var hasGroup = Enumerable.Range(i + 1, at - i - 1).Any(j => chunks[j] is NounGroup && governed[j] < 0);
                if (i == at - 1 && IsDescribedName(i - 3) && i - 3 > verb)
                {
                    // "..., Baltrex Wire, a news agency, reported": the name before its description is the subject.
                    return i - 3;
                }

                if (hasGroup || i == at - 1)
                {
                    return i + 1;
                }
            }
        }

        for (var i = at - 1; i > verb; i--)
        {
            if (chunks[i] is NounGroup && governed[i] < 0)
            {
                return i;
            }
        }

        return at;
    }

    /// <summary>The noun that a relative clause right before describes, when the sentence has no verb of its own yet; null otherwise.</summary>
    private NounGroup? AfterRelative(int at)
    {
        var relative = clauses.Count - 1;
        while (relative >= 0 && clauses[relative] is { Kind: ClauseKind.Infinitive or ClauseKind.Participle })
        {
            relative--;
        }

        if (relative < 0 || clauses[relative] is not { Kind: ClauseKind.Relative, Antecedent: { } antecedent } found || clauses.Take(relative).Any(c => c.Verb.IsFinite))
        {
            return null;
        }

        var from = chunks.IndexOf(found.Verb) + 1;
        return Enumerable.Range(from, Math.Max(0, at - from)).All(i => chunks[i] is not LinkChunk { Kind: not (ChunkKind.Preposition or ChunkKind.Adverb or ChunkKind.Genitive or ChunkKind.Conjunction) })
            && governed[chunks.IndexOf(antecedent)] < 0 ? antecedent : null;
    }

    /// <summary>A name behind a comma, and behind the next comma the noun that says what it is.</summary>
    private bool IsDescribedName(int i) =>
        i > 0 && chunks[i - 1] is LinkChunk { Kind: ChunkKind.Comma } && chunks[i] is NounGroup { Name: not null } && governed[i] < 0
        && chunks[i + 1] is LinkChunk { Kind: ChunkKind.Comma } && chunks[i + 2] is NounGroup { Name: null, Head.IsPlural: false } && governed[i + 2] < 0;

    private bool HasVerbBefore(int i) => Enumerable.Range(0, i).Any(j => chunks[j] is VerbGroup);

    private bool IsPreposition(int i) => i + 1 < chunks.Count && chunks[i + 1] is NounGroup && pack.Lexicon.ClassOf(((LinkChunk)chunks[i]).Word).HasFlag(WordClass.Preposition)
        && !Enumerable.Range(i + 1, Math.Min(4, chunks.Count - i - 1)).Any(j => chunks[j] is VerbGroup { IsFinite: true });

    /// <summary>A conjunction between two noun groups joins them; one before a verb joins clauses.</summary>
    private bool JoinsGroups(int i)
    {
        if (i == 0 || i + 1 >= chunks.Count || chunks[i - 1] is not NounGroup left || chunks[i + 1] is not NounGroup right)
        {
            return false;
        }

        // "X supplied A and Y received B": the second group has a verb of its own, and the first clause has one already.
        var hasVerbBefore = false;
        for (var j = i - 1; j >= 0 && !hasVerbBefore; j--)
        {
            hasVerbBefore = chunks[j] is VerbGroup && !splits.IsAbsorbed(j);
        }

        // Both hang on one preposition: "according to A and B has ...".
        if (governed[i + 1] >= 0 && governed[i + 1] == governed[i - 1])
        {
            return true;
        }

        var verbFollows = i + 2 < chunks.Count && chunks[i + 2] is VerbGroup { IsFinite: true };
        return !(hasVerbBefore && verbFollows) || (left.Pronoun is null && right.Pronoun is null && !hasVerbBefore);
    }

    private List<NounGroup> Subject(int start, int at)
    {
        for (var i = start; i < at; i++)
        {
            if (chunks[i] is NounGroup group && governed[i] < 0 && !IsCount(group) && !(i > 0 && chunks[i - 1] is LinkChunk { Word: "(" }))
            {
                // An owner is not the subject, what it owns is: skip to the head.
                if (i + 2 < at && chunks[i + 1] is LinkChunk { Kind: ChunkKind.Genitive } && chunks[i + 2] is NounGroup)
                {
                    i += 1;
                    continue;
                }

                if ((i + 1 < at && chunks[i + 1] is NounGroup next && (next.Possessor == group || next.Descriptor == group)) || joining.IsInserted(i, at))
                {
                    continue;
                }

                return joining.Coordinated(i);
            }
        }

        return [];
    }

    /// <summary>"flere ganger": a count of times is no subject.</summary>
    internal static bool IsCount(NounGroup group) => group is { Quantity: not null, Head: null, Name: null };

    private List<NounGroup> SubjectAfter(int at)
    {
        for (var i = at + 1; i < Math.Min(at + 5, chunks.Count); i++)
        {
            switch (chunks[i])
            {
                case NounGroup group when governed[i] < 0:
                    return i + 1 < chunks.Count && chunks[i + 1] is NounGroup next && (next.Possessor == group || next.Descriptor == group) ? joining.Coordinated(i + 1) : joining.Coordinated(i);
                case VerbGroup or LinkChunk { Kind: ChunkKind.Complementiser or ChunkKind.Relative or ChunkKind.Comma or ChunkKind.Subordinator }:
                    return [];
            }
        }

        return [];
    }

    private void RelativeClause(Clause clause, int at, int start)
    {
        clause.Kind = ClauseKind.Relative;
        var antecedent = antecedents.Of(start);
        clause.Antecedent = antecedent;
        var inner = Subject(start + 1, at);
        if (inner.Count > 0)
        {
            clause.Subjects = inner;
            if (antecedent is not null)
            {
                clause.Objects = [antecedent];
            }
        }
        else if (antecedent is not null)
        {
            clause.Subjects = [antecedent];
        }
    }

    private void ParticipleClause(Clause clause, int at)
    {
        clause.Kind = ClauseKind.Participle;
        clause.FirstChunk = at;
        if (at > 0 && chunks[at - 1] is NounGroup antecedent)
        {
            clause.Antecedent = antecedent;
            clause.Subjects = [antecedent];
            return;
        }

        // "har inntatt ..., aldri levert ...": a participle that carries the perfect of the clause before on.
        if (clauses.LastOrDefault() is { Verb.IsPerfect: true } perfect && clause.Verb.Shape == VerbShape.Participle && at + 1 < chunks.Count && chunks[at + 1] is NounGroup && pack.IsVerbSecond)
        {
            clause.Verb.IsPassive = false;
            clause.Verb.IsFinite = true;
            clause.Verb.IsPerfect = true;
            clause.Kind = ClauseKind.Coordinated;
            clause.Subjects = perfect.Subjects;
            return;
        }

        // ", bypassing official leadership", "by collaborating with": the subject of the clause before. What somebody is listed, fined or
        // thanked "for" is said of the one it is done to.
        var governor = clauses.LastOrDefault(c => c.Verb.IsFinite);
        clause.Subjects = governor is { Verb.IsPassive: false } && at > 0 && chunks[at - 1] is LinkChunk { Word: "for" } && ObjectOf(governor, at) is { Count: > 0 } those ? those : governor?.Subjects ?? [];
        if (clause.Subjects.Count == 0)
        {
            for (var i = at - 1; i >= 0; i--)
            {
                if (chunks[i] is NounGroup group && governed[i] < 0)
                {
                    clause.Subjects = [group];
                    break;
                }
            }
        }
    }

    /// <summary>The first free group behind the verb of a clause and before <paramref name="end"/>.</summary>
    private List<NounGroup> ObjectOf(Clause clause, int end)
    {
        if (clause is { Kind: ClauseKind.Relative, Objects.Count: > 0 })
        {
            return clause.Objects;
        }

        for (var i = chunks.IndexOf(clause.Verb) + 1; i < end; i++)
        {
            if (chunks[i] is NounGroup group && governed[i] < 0 && !(i + 1 < end && chunks[i + 1] is NounGroup next && (next.Possessor == group || next.Descriptor == group)))
            {
                return joining.Coordinated(i);
            }
        }

        return [];
    }

    /// <summary>Objects, prepositional phrases and times behind the verb, and phrases before it.</summary>
    private void Complete(Clause clause)
    {
        var verbAt = chunks.IndexOf(clause.Verb);
        for (var i = clause.FirstChunk; i < verbAt; i++)
        {
            if (chunks[i] is VerbGroup && !splits.IsAbsorbed(i))
            {
                // "sensors made by K were shipped by O": what follows belongs to the clause inside.
                break;
            }

            Gather(clause, i, false);
        }

        for (var i = verbAt + 1; i < clause.EndChunk; i++)
        {
            if (chunks[i] is LinkChunk { Kind: ChunkKind.Colon or ChunkKind.Dash } or LinkChunk { Kind: ChunkKind.Complementiser or ChunkKind.Relative })
            {
                break;
            }

            Gather(clause, i, true);
        }
    }

    private void Gather(Clause clause, int i, bool afterVerb)
    {
        switch (chunks[i])
        {
            case TimeChunk when i > 0 && chunks[i - 1] is LinkChunk { Kind: ChunkKind.Contrast }:
                break;
            case TimeChunk time:
                clause.Times.Add(time.Time);
                break;
            case LinkChunk { Kind: ChunkKind.Adverb } adverb when pack.Negators.Contains(adverb.Word) && !(i + 1 < chunks.Count && chunks[i + 1] is LinkChunk limit && pack.Grammar.Only.Contains(limit.Word)):
                // Norwegian negates behind the verb: "leverte ikke", "solgte X aldri".
                clause.Verb.IsNegated = true;
                break;
            case LinkChunk { Kind: ChunkKind.Preposition } preposition when i + 1 < chunks.Count && !(i > 0 && chunks[i - 1] is LinkChunk { Kind: ChunkKind.Contrast }):
                var target = chunks[i + 1] is NounGroup ? i + 1 : -1;
                if (target > 0)
                {
                    var groups = joining.Coordinated(target);
                    clause.Phrases.Add(new PrepositionPhrase(preposition.Word, groups, preposition.First, groups.Max(g => g.End)));
                }

                break;
            case NounGroup when afterVerb && clause.Objects.Count > 0 && clause.Phrases.Count > 0 && chunks[i - 1] is LinkChunk { Kind: ChunkKind.Conjunction } && chunks[i - 2] is not VerbGroup && governed[i] < 0 && i + 2 < chunks.Count && chunks[i + 1] is LinkChunk { Kind: ChunkKind.Preposition } again && clause.Phrases.Exists(p => p.Preposition == again.Word):
                // "sold pumps to X and valves to Y": a second object with a receiver of its own belongs to a clause without its verb.
                clause.EndChunk = i;
                break;
            case NounGroup when afterVerb && clause.Verb.IsNegated && i > 0 && chunks[i - 1] is LinkChunk against && pack.Grammar.But.Contains(against.Word):
                // "did not sell pumps but engines": what follows is not what was not sold.
                break;
            case NounGroup group when afterVerb && governed[i] < 0 && !clause.Subjects.Contains(group) && !clause.Objects.Contains(group) && !joining.IsApposition(i):
                if (clause.Objects.Count == 0 || (clause.Kind != ClauseKind.Relative && !clause.Objects.Any(o => joining.Coordinated(chunks.IndexOf(o)).Contains(group))))
                {
                    foreach (var joined in joining.Coordinated(i).Where(g => !clause.Subjects.Contains(g) && !clause.Objects.Contains(g)))
                    {
                        clause.Objects.Add(joined);
                    }

                    if (group is { Quantity.Value.Unit: not "percent", Head: null, Name: null } && i + 2 < chunks.Count && chunks[i + 1] is LinkChunk of && pack.Grammar.Of.Contains(of.Word) && chunks[i + 2] is NounGroup measured)
                    {
                        // "400 tonnes of wheat": the wheat is the object.
                        clause.Objects.Add(measured);
                    }
                }

                break;
        }
    }
}
