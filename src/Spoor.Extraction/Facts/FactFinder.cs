using Spoor.Extraction.Chunks;
using Spoor.Extraction.Clauses;
using Spoor.Extraction.Drafts;
using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;
using Spoor.Extraction.Values;
using Spoor.Model.Annotations;
using Spoor.Model.Documents;

namespace Spoor.Extraction.Facts;

/// <summary>Matches the fact rules against clauses and nouns.</summary>
internal sealed class FactFinder(LanguagePack pack, FactPack facts, List<Token> tokens, IReadOnlyList<FoundQuantity> quantities)
{
    private readonly Factuality told = new(pack, tokens);
    private readonly CalledOff calledOff = new(pack, tokens);
    private readonly GoodsByRole unforeseen = new(pack, facts, tokens);
    private readonly Dictionary<(string Lemma, string? Joined), FactRule[]> rulesOf = [];

    /// <summary>Goods that the clauses of trade brought to light; complete after <see cref="Find"/>.</summary>
    public List<DraftEntity> Goods { get; } = [];

    public List<DraftFact> Find(List<ParsedSentence> sentences)
    {
        var found = new List<DraftFact>();
        foreach (var sentence in sentences.Where(s => s.Sentence.Kind is not (SegmentKind.Boilerplate or SegmentKind.SourceLine)))
        {
            var next = sentence.Index + 1 < sentences.Count ? sentences[sentence.Index + 1] : null;
            foreach (var clause in sentence.Clauses.Where(c => !calledOff.Is(sentence, next, c)))
            {
                if (told.IsTold(sentence, clause))
                {
                    FromClause(sentence, clause, found, isDenied: false);
                }
                else if (told.IsToldFalse(sentence, clause))
                {
                    FromClause(sentence, clause, found, isDenied: true);
                }
            }

            FromNouns(sentence, found);
        }

        Goods.AddRange(unforeseen.Adopt(found, sentences));
        return found;
    }

    private void FromClause(ParsedSentence sentence, Clause clause, List<DraftFact> found, bool isDenied)
    {
        var best = new Dictionary<FactType, DraftFact>();
        foreach (var rule in RulesOf(clause.Verb))
        {
            if (!FitsVoice(rule.Voice, clause.Verb) || Match(rule, sentence, clause) is not { } fact)
            {
                continue;
            }

            // Of the rules of one type the one that fills most says what happened.
            if (!best.TryGetValue(rule.Type, out var other) || fact.Roles.Count > other.Roles.Count)
            {
                best[rule.Type] = fact;
            }
        }

        foreach (var fact in best.Values.OrderBy(f => f.Type).Where(f => !isDenied || f.Polarity == Polarity.Positive))
        {
            fact.Polarity = isDenied ? Polarity.Negative : fact.Polarity;
            found.Add(fact);
        }
    }

    /// <summary>The rules that speak of a verb, in the order of the pack.</summary>
    private FactRule[] RulesOf(VerbGroup verb)
    {
        var key = (verb.Lemma, verb.Joined);
        if (!rulesOf.TryGetValue(key, out var rules))
        {
            rulesOf[key] = rules = [.. facts.VerbRules.Where(rule => rule.Verbs.Any(set => pack.IsInSet(set, verb)))];
        }

        return rules;
    }

    private bool FitsVoice(Voice voice, VerbGroup verb) => voice switch
    {
        Voice.Present => verb is { Modal: null, IsPerfect: false, IsFinite: true } && IsPresent(tokens[verb.First].Lower),
        Voice.Active => !verb.IsPassive,
        Voice.Passive => verb.IsPassive,
        _ => true,
    };

    private bool IsPresent(string word)
    {
        foreach (var form in pack.Lexicon.Verbs(word))
        {
            if (form.Shape == VerbShape.Present)
            {
                return true;
            }
        }

        return false;
    }

    private DraftFact? Match(FactRule rule, ParsedSentence sentence, Clause clause)
    {
        var fact = new DraftFact { Type = rule.Type, Rule = rule.Id, Manner = rule.Manner, Span = default, Clause = clause, Sentence = sentence.Index, IsDenied = told.IsDenied(clause) };
        if (rule.Subject is { } subject && !Fill(fact, subject, clause.Subjects, clause) && !subject.IsOptional)
        {
            return null;
        }

        if (!FillObjects(fact, rule, clause) || !FillPhrases(fact, rule.Phrases, clause.Phrases, clause))
        {
            return null;
        }

        if (fact.Roles.Count < rule.Least || IsReflexive(fact) || IsDistributed(fact, sentence))
        {
            return null;
        }

        fact.Span = Cover(clause);
        fact.Polarity = clause.Verb.IsNegated || IsNeither(sentence, clause) || clause.Subjects.Any(s => s.IsNegated) || clause.Objects.Any(o => o.IsNegated) ? Polarity.Negative : Polarity.Positive;
        fact.Time = clause.Times.FirstOrDefault(t => t.Value.Precision is not Model.Values.TimePrecision.Vague);
        fact.Quantity = Quantity(fact, clause);
        return fact;
    }

    /// <summary>"Neither X nor Y supplied": the word stands before the first of them.</summary>
    private bool IsNeither(ParsedSentence sentence, Clause clause)
    {
        var at = clause.Subjects.Count > 1 ? sentence.Chunks.IndexOf(clause.Subjects[0]) : -1;
        return at > 0 && sentence.Chunks[at - 1] is LinkChunk link && pack.Negators.Contains(link.Word);
    }

    /// <summary>"A and B sold pumps and engines, respectively": who did which is not read, so nothing is told.</summary>
    private bool IsDistributed(DraftFact fact, ParsedSentence sentence) =>
        fact.Roles.Values.Count(r => r.Count > 1) > 1 && tokens.GetRange(sentence.Sentence.First, sentence.Sentence.Count).Exists(t => pack.Grammar.Respectively.Contains(t.Lower));

    private bool FillObjects(DraftFact fact, FactRule rule, Clause clause)
    {
        if (rule.Objects.Length == 0)
        {
            return true;
        }

        var at = 0;
        foreach (var slot in rule.Objects)
        {
            var from = at;
            var filled = false;
            for (; at < clause.Objects.Count && !filled; at++)
            {
                filled = Fill(fact, slot, clause.Objects.Skip(at).TakeWhile((g, i) => i == 0 || rule.Objects.Length == 1), clause);
            }

            if (!filled && !slot.IsOptional)
            {
                return false;
            }

            // "hand over evidence to X" is no delivery without goods: what is handed over is something else.
            if (!filled && clause.Objects.Skip(from).Any())
            {
                return false;
            }

            at = filled ? at : from;
        }

        return true;
    }

    private bool FillPhrases(DraftFact fact, PhraseSlot[] slots, IReadOnlyList<PrepositionPhrase> phrases, Clause? clause)
    {
        foreach (var (prepositions, slot) in slots)
        {
            var filled = false;
            foreach (var phrase in phrases.Where(p => prepositions.Contains(p.Preposition, StringComparer.Ordinal)))
            {
                if (Fill(fact, slot, phrase.Groups, clause))
                {
                    filled = true;
                    break;
                }
            }

            if (!filled && !slot.IsOptional)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Puts the entities of groups into a role when they are of the kind asked for.</summary>
    private bool Fill(DraftFact fact, Slot slot, IEnumerable<NounGroup> groups, Clause? clause)
    {
        var filled = 0;
        foreach (var group in groups)
        {
            if (slot.Kind == FillerKind.Money)
            {
                filled += group.Quantity?.Value.Unit is { Length: 3 } unit && unit.All(char.IsAsciiLetterUpper) ? 1 : 0;
                continue;
            }

            if (slot.Kind == FillerKind.Share)
            {
                filled += group.Quantity?.Value.Unit == "percent" ? 1 : 0;
                continue;
            }

            if (slot.NounSet is { } set)
            {
                if (facts.IsInNounSet(set, group.HeadWord))
                {
                    // "X is the director of Y": the noun is the post.
                    fact.Title ??= fact.Type == FactType.Office ? string.Join(' ', tokens.GetRange(group.ContentFirst, group.End - group.ContentFirst).Select(t => t.Lower)) : null;
                    filled++;
                }

                continue;
            }

            if (fact.Type == FactType.Ownership && group is { Quantity: not null, Name: null })
            {
                // "bought 50 lagre": what is counted is goods, no company and no plant.
                continue;
            }

            if (fact.Type is FactType.Delivery or FactType.Payment && IsMouthpiece(group.Entity))
            {
                // "a spokeswoman for X denied having bought": it is X that would have bought.
                continue;
            }

            var unnamed = slot.Kind == FillerKind.Goods && fact.Type == FactType.Delivery && clause is not null ? unforeseen.Of(group, clause) : null;
            if ((group.Entity ?? unnamed) is { } entity && slot.Role is { } role && IsKind(entity, slot.Kind) && !fact.Roles.Any(r => r.Key != role && r.Value.Contains(entity)))
            {
                fact.Fill(filled > 0 && slot.Second is { } second ? second : role, entity);
                fact.PointsBack |= role is FactRole.Goods or FactRole.Object && (group.IsDefinite || group.IsDemonstrative || group.Pronoun is not null);
                filled++;
            }
        }

        return filled > (slot.Second is null ? 0 : 1);
    }

    /// <summary>Who speaks for a company and has no name of their own trades with nobody.</summary>
    private bool IsMouthpiece(DraftEntity? entity) => entity is { IsNamed: false, Type: EntityType.Person or EntityType.PersonGroup } && entity.HeadWords.Exists(pack.Cues.SpeaksFor.Contains);

    private static bool IsKind(DraftEntity entity, FillerKind kind) => kind switch
    {
        FillerKind.Party => entity.IsParty,
        FillerKind.Person => entity.Type is EntityType.Person or EntityType.PersonGroup,
        FillerKind.Organisation => entity.Type is EntityType.Company or EntityType.Organization or EntityType.PublicBody or EntityType.Facility,
        FillerKind.Goods => entity.Type is EntityType.Goods or EntityType.Product,
        FillerKind.Thing => entity.Type is EntityType.Goods or EntityType.Product or EntityType.Document,
        FillerKind.Place => entity.Type is EntityType.Place,
        FillerKind.Host => entity.IsParty || entity.Type is EntityType.Place,
        _ => false,
    };

    /// <summary>A party does nothing to itself: such a match is a fault of the reading.</summary>
    private static bool IsReflexive(DraftFact fact)
    {
        var met = new HashSet<DraftEntity>();
        foreach (var filling in fact.Roles.Values)
        {
            foreach (var entity in filling)
            {
                if (!met.Add(entity))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The count of the goods, or of the times it happened.</summary>
    private FoundQuantity? Quantity(DraftFact fact, Clause clause)
    {
        var groups = clause.Subjects.Concat(clause.Objects).Concat(clause.Phrases.SelectMany(p => p.Groups)).ToList();
        var goods = fact.Roles.Where(r => r.Key is FactRole.Goods or FactRole.Object or FactRole.Component).SelectMany(r => r.Value).ToHashSet();
        var counted = groups.FirstOrDefault(g => g.Quantity is not null && g.Entity is not null && goods.Contains(g.Entity));
        if (counted?.Quantity is { } quantity)
        {
            return quantity;
        }

        // "400 tonnes of wheat": the measure stands before what is measured.
        if (goods.Count > 0 && clause.Objects.Find(g => g is { Entity: null, Head: null, Name: null, Quantity.Value.Unit: not (null or "percent" or "occurrence") } && g.Quantity.Value.Unit is not { Length: 3 }) is { Quantity: { } measure })
        {
            return measure;
        }

        var isMoney = fact.Type == FactType.Payment;
        var end = ClauseEnd(clause);
        return QuantitiesFrom(clause.Verb.First).TakeWhile(q => q.First < end).FirstOrDefault(q => (isMoney ? q.Value.Unit is { Length: 3 } unit && unit.All(char.IsUpper) : q.Value.Unit == "occurrence"));
    }

    /// <summary>The quantities from a token on; they stand in the order of the text.</summary>
    private IEnumerable<FoundQuantity> QuantitiesFrom(int token)
    {
        var low = 0;
        var high = quantities.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = quantities[middle].First < token ? (middle + 1, high) : (low, middle);
        }

        for (; low < quantities.Count; low++)
        {
            yield return quantities[low];
        }
    }

    private static int ClauseEnd(Clause clause) =>
        clause.Objects.Select(o => o.End).Concat(clause.Phrases.Select(p => p.End)).Append(clause.Verb.End).Max() + 4;

    /// <summary>From the first to the last word that the clause's parts take up.</summary>
    private TextSpan Cover(Clause clause)
    {
        var subjects = clause.Subjects.Where(s => Math.Abs(s.First - clause.Verb.First) < 40).ToList();
        var first = subjects.Select(s => s.First).Append(clause.Verb.First).Min();
        var end = clause.Objects.Select(o => o.End).Concat(clause.Phrases.Where(p => p.First > clause.Verb.First).Select(p => p.End)).Concat(subjects.Select(s => s.End)).Append(clause.Verb.End).Max();
        return new TextSpan(tokens[first].Start, tokens[end - 1].End);
    }

    /// <summary>"leveranser av X til Y via Z", "X's delivery of Y", "cooperation between A and B".</summary>
    private void FromNouns(ParsedSentence sentence, List<DraftFact> found)
    {
        var chunks = sentence.Chunks;
        for (var i = 0; i < chunks.Count; i++)
        {
            if (chunks[i] is not NounGroup group)
            {
                continue;
            }

            var around = sentence.Clauses.LastOrDefault(c => c.FirstChunk <= i && i < c.EndChunk);
            if ((around is not null && !told.IsNounTold(sentence, around, group)) || IsAgreedOnly(chunks, i))
            {
                continue;
            }

            DraftFact? best = null;
            foreach (var rule in facts.NounRules.Where(r => facts.IsInNounSet(r.Noun!, group.HeadWord)))
            {
                var phrases = PhrasesAfter(chunks, i, out var end);
                var fact = new DraftFact
                {
                    Type = rule.Type,
                    Rule = rule.Id,
                    Manner = rule.Manner,
                    Sentence = sentence.Index,
                    Span = new TextSpan(tokens[(group.Possessor ?? group).First].Start, tokens[end - 1].End),
                    Clause = around,
                };
                if (rule.Possessor is { } possessor && !(group.Possessor is { } owner && Fill(fact, possessor, [owner], null)) && !possessor.IsOptional)
                {
                    continue;
                }

                if (FillPhrases(fact, rule.Phrases, phrases, null) && fact.Roles.Count >= rule.Least && !IsReflexive(fact) && fact.Roles.Count > (best?.Roles.Count ?? 0))
                {
                    fact.Quantity = group.Quantity;
                    best = fact;
                }
            }

            if (best is not null)
            {
                found.Add(best);
            }
        }
    }

    /// <summary>"a contract for the delivery of pumps to X": agreed or applied for, not done.</summary>
    private bool IsAgreedOnly(List<Chunk> chunks, int at) =>
        at > 1 && chunks[at - 1] is LinkChunk { Kind: ChunkKind.Preposition } && chunks[at - 2] is NounGroup agreed && pack.Cues.Agreements.Contains(tokens[agreed.HeadToken].Lower);

    /// <summary>Prepositional phrases right behind a noun, up to the next verb.</summary>
    private static List<PrepositionPhrase> PhrasesAfter(List<Chunk> chunks, int at, out int end)
    {
        var phrases = new List<PrepositionPhrase>();
        end = chunks[at].End;
        for (var i = at + 1; i < chunks.Count;)
        {
            if (chunks[i] is LinkChunk { Kind: ChunkKind.Preposition } preposition && i + 1 < chunks.Count && chunks[i + 1] is NounGroup)
            {
                var groups = new List<NounGroup>();
                var j = i + 1;
                while (j < chunks.Count && chunks[j] is NounGroup or LinkChunk { Kind: ChunkKind.Conjunction or ChunkKind.Genitive })
                {
                    if (chunks[j] is NounGroup next)
                    {
                        if (groups.Count > 0 && (next.Possessor == groups[^1] || next.Descriptor == groups[^1]))
                        {
                            groups.RemoveAt(groups.Count - 1);
                        }

                        groups.Add(next);
                    }

                    j++;
                }

                phrases.Add(new PrepositionPhrase(preposition.Word, groups, preposition.First, groups[^1].End));
                end = groups[^1].End;
                i = j;
            }
            else if (chunks[i] is TimeChunk or LinkChunk { Kind: ChunkKind.Adverb })
            {
                i++;
            }
            else
            {
                break;
            }
        }

        return phrases;
    }
}
