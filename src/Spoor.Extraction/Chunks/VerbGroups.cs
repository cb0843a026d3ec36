using Spoor.Extraction.Layout;
using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;
using Spoor.Model.Annotations;

namespace Spoor.Extraction.Chunks;

/// <summary>Recognises verb groups: auxiliaries, modals, negation, adverbs between them, the main verb and its particle.</summary>
internal sealed class VerbGroups(LanguagePack pack, List<Token> tokens, TokenFinds finds)
{
    private readonly VerbParticles particles = new(pack, tokens);

    private sealed class Gathering
    {
        public int Main = -1;
        public VerbForm Form;
        public readonly List<(Auxiliary Kind, int Token)> Auxiliaries = [];
        public readonly List<string> Chain = [];
        public bool AfterInfinitiveMark;
        public bool StartsWithInfinitiveMark;
        public bool ChainAfterFinite;
        public bool IsNegated;
        public Certainty? Hedge;
    }

    public VerbGroup? At(int first, Sentence sentence, List<Chunk> before)
    {
        if (!Begins(first, sentence, before))
        {
            return null;
        }

        var g = new Gathering();
        var i = first;
        while (i < sentence.End && Take(ref i, sentence, g))
        {
        }

        if (g.Main < 0 && g.Auxiliaries.Count == 0)
        {
            return null;
        }

        return Build(first, i, sentence, before, g);
    }

    private bool Begins(int i, Sentence sentence, List<Chunk> before)
    {
        var token = tokens[i];
        var word = pack.Lexicon.ClassOf(token);
        if (finds.Names.ContainsKey(i))
        {
            return false;
        }

        if (word.HasFlag(WordClass.InfinitiveMark))
        {
            var next = i + 1;
            while (next < sentence.End && pack.Lexicon.ClassOf(tokens[next]) is var between && between.HasFlag(WordClass.Adverb) && !between.HasFlag(WordClass.Verb))
            {
                next++;
            }

            return next < sentence.End && Has(next, VerbShape.Infinitive) && !(before.LastOrDefault() is LinkChunk { Kind: ChunkKind.Preposition } && word.HasFlag(WordClass.Preposition));
        }

        if (pack.Negators.Contains(token.Lower) && i + 1 < sentence.End && (word & WordClass.Determiner) == 0)
        {
            return pack.Auxiliaries.ContainsKey(tokens[i + 1].Lower) || (pack.Lexicon.ClassOf(tokens[i + 1]).HasFlag(WordClass.Verb) && Begins(i + 1, sentence, before));
        }

        if (pack.Auxiliaries.ContainsKey(token.Lower))
        {
            return true;
        }

        return word.HasFlag(WordClass.Verb) && IsVerb(i, sentence, before, word);
    }

    /// <summary>Decides between the verb and the noun or adjective that a form may also be, by what stands beside it.</summary>
    private bool IsVerb(int i, Sentence sentence, List<Chunk> before, WordClass word)
    {
        var previous = before.LastOrDefault();
        var isGerund = Has(i, VerbShape.Gerund);
        var isFiniteForm = Has(i, VerbShape.Present) || Has(i, VerbShape.Past) || Has(i, VerbShape.Passive);
        var isParticiple = Has(i, VerbShape.Participle);
        if (!isGerund && !isFiniteForm && !isParticiple && !Has(i, VerbShape.Infinitive))
        {
            return false;
        }

        // Behind a verb no finite verb follows: "involves suspected cooperation", "kjenne til samarbeidet".
        // "officials who asked not to be named said": there the relative clause ends.
        if (previous is VerbGroup { IsAuxiliaryOnly: false } && isFiniteForm && !(IsReporting(i) && before.FindLastIndex(c => c is VerbGroup { IsFinite: true }) is >= 0 and var relative && OpensRelative(before, relative)))
        {
            return false;
        }

        // "concerning", "including", "inkludert": prepositions in a verb's form.
        if (word.HasFlag(WordClass.Preposition) && !isFiniteForm)
        {
            return false;
        }

        var isNoun = pack.Lexicon.Nouns(tokens[i].Lower).Length > 0 || word.HasFlag(WordClass.Noun);
        if (previous is LinkChunk { Kind: ChunkKind.Preposition or ChunkKind.Genitive })
        {
            // A Norwegian preposition may stand alone before the verb; no noun has such a form.
            return previous is LinkChunk { Kind: ChunkKind.Preposition } && !isNoun && (isGerund || (pack.IsVerbSecond && Has(i, VerbShape.Present) && IsReporting(i)));
        }

        if (previous is LinkChunk { Kind: ChunkKind.Quote or ChunkKind.Comma } && (Has(i, VerbShape.Past) || (pack.IsVerbSecond && Has(i, VerbShape.Present))) && IsReporting(i))
        {
            return true;
        }

        if (isNoun && previous is not (NounGroup or LinkChunk { Kind: ChunkKind.Adverb or ChunkKind.Relative }) && !CarriesOn(i, before))
        {
            return false;
        }

        // "Selskapets eier": behind the genitive of a noun stands what is owned.
        if (isNoun && i > sentence.First && pack.GenitiveOf(tokens[i - 1].Lower) is not null)
        {
            return false;
        }

        // "I 2023 solgte X pumper": where the verb is second, a noun follows the subject.
        if (isNoun && pack.IsVerbSecond && before is [.., VerbGroup { IsAuxiliaryOnly: false, IsFinite: true } second, NounGroup] && !pack.Reporting.ContainsKey(second.Lemma))
        {
            return false;
        }

        // "circumvent U.S. sanctions": behind a verb, a country and a word that may be a noun are what the verb is about.
        if (isNoun && pack.HasGenitiveToken && before is [.., VerbGroup { IsAuxiliaryOnly: false } transitive, NounGroup { Name.Type: EntityType.Place }] && !pack.Reporting.ContainsKey(transitive.Lemma))
        {
            return false;
        }

        // "a sanctioned firm", "involves suspected cooperation": a participle before a noun qualifies it unless a subject stands before.
        if (isParticiple && previous is not NounGroup && (word & WordClass.Adjective) != 0)
        {
            return false;
        }

        if (isParticiple && !Has(i, VerbShape.Present) && previous is not (NounGroup or VerbGroup or TimeChunk or LinkChunk { Kind: ChunkKind.Relative or ChunkKind.Adverb or ChunkKind.Comma or ChunkKind.Conjunction or ChunkKind.Bracket }) && previous is not null)
        {
            return pack.IsVerbSecond && Has(i, VerbShape.Past);
        }

        if (previous is null && pack.HasBareVerbs && !isGerund && !isParticiple)
        {
            return false;
        }

        // A bare English form (base or third person) needs a subject before it, or a conjunction that carries one on.
        return !pack.HasBareVerbs || isGerund || isParticiple || Has(i, VerbShape.Past)
            || previous is NounGroup or TimeChunk or LinkChunk { Kind: ChunkKind.Adverb or ChunkKind.Relative or ChunkKind.Conjunction or ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Quote or ChunkKind.Bracket };
    }

    /// <summary>"produces and supplies pumps", "import, ship, or make": a verb in the form of the verb right before carries it on.</summary>
    private bool CarriesOn(int i, List<Chunk> before)
    {
        var at = before.Count - 1;
        while (at >= 0 && before[at] is LinkChunk { Kind: ChunkKind.Comma or ChunkKind.Conjunction })
        {
            at--;
        }

        return pack.HasGenitiveToken && at >= 0 && at < before.Count - 1 && before[at] is VerbGroup { IsFinite: true, Modal: null, Shape: VerbShape.Present } verb && verb.End == before[at + 1].First
            && tokens[verb.MainToken].Lower.EndsWith('s') == tokens[i].Lower.EndsWith('s') && Has(i, VerbShape.Present);
    }

    private bool IsReporting(int i)
    {
        foreach (var form in pack.Lexicon.Verbs(tokens[i].Lower))
        {
            if (pack.Reporting.ContainsKey(form.Lemma))
            {
                return true;
            }
        }

        return false;
    }

    private bool Take(ref int i, Sentence sentence, Gathering g)
    {
        var token = tokens[i];
        var word = pack.Lexicon.ClassOf(token);
        if (!token.IsWord || finds.Names.ContainsKey(i) || finds.Quantities.ContainsKey(i))
        {
            return false;
        }

        var takesMore = g.Main < 0 || g.AfterInfinitiveMark;
        if (pack.Negators.Contains(token.Lower) && (g.Main < 0 || NextIsVerb(i + 1, sentence)) && (word & WordClass.Determiner) == 0)
        {
            // "har ikke bare levert", "not only sold": it was done, and more.
            g.IsNegated |= i + 1 >= sentence.End || !pack.Grammar.Only.Contains(tokens[i + 1].Lower);
            i++;
            return true;
        }

        if (takesMore && pack.Auxiliaries.TryGetValue(token.Lower, out var kind) && !(g.Main < 0 && g.Auxiliaries.Count > 3))
        {
            g.Auxiliaries.Add((kind, i));
            g.AfterInfinitiveMark = false;
            i++;
            return true;
        }

        if (word.HasFlag(WordClass.InfinitiveMark) && NextIsVerb(i + 1, sentence))
        {
            if (g.Main >= 0)
            {
                // "claims to know": what is reported is a clause of its own.
                if (pack.Reporting.ContainsKey(g.Form.Lemma))
                {
                    return false;
                }

                g.Chain.Add(g.Form.Lemma);
                g.ChainAfterFinite = true;
            }
            else if (g.Auxiliaries.Count == 0)
            {
                g.StartsWithInfinitiveMark = true;
            }
            else
            {
                // "was to deliver" is a plan, "had to deliver" a duty: neither says that it was done.
                g.Auxiliaries.Add((g.Auxiliaries[^1].Kind == Auxiliary.Have ? Auxiliary.Must : Auxiliary.Will, i));
            }

            g.AfterInfinitiveMark = true;
            i++;
            return true;
        }

        if (takesMore && word.HasFlag(WordClass.Verb) && Readings(i, g) is { } form)
        {
            (g.Main, g.Form, g.AfterInfinitiveMark) = (i, form, false);
            i++;
            return true;
        }

        if (takesMore && (word.HasFlag(WordClass.Adverb) || pack.Hedges.TryMatch(tokens, i, sentence.End, out _, out _)) && NextIsVerb(i + 1, sentence))
        {
            if (pack.Hedges.TryMatch(tokens, i, sentence.End, out _, out var hedge))
            {
                g.Hedge = hedge;
            }

            i++;
            return true;
        }

        return false;
    }

    /// <summary>The reading that fits the auxiliaries before: participle after have and be, infinitive after modals, else finite.</summary>
    private VerbForm? Readings(int i, Gathering g)
    {
        VerbForm? best = null;
        var bestRank = int.MaxValue;
        Auxiliary? last = g.Auxiliaries.Count > 0 ? g.Auxiliaries[^1].Kind : null;
        foreach (var form in pack.Lexicon.Verbs(tokens[i].Lower))
        {
            var rank = form.Shape switch
            {
                VerbShape.Participle => last is Auxiliary.Have or Auxiliary.Be or Auxiliary.Passive ? 0 : 4,
                VerbShape.Gerund => last is Auxiliary.Be ? 0 : 3,
                VerbShape.Infinitive => g.AfterInfinitiveMark || last is Auxiliary.Will or Auxiliary.May or Auxiliary.Can or Auxiliary.Must or Auxiliary.Should or Auxiliary.Do or Auxiliary.Reportative ? 0 : 5,
                VerbShape.Past or VerbShape.Present => last is null && !g.AfterInfinitiveMark ? 1 : 6,
                VerbShape.Passive => 2,
                _ => 9,
            };
            if (rank < bestRank && rank < 9)
            {
                (best, bestRank) = (form, rank);
            }
        }

        return best;
    }

    private bool NextIsVerb(int i, Sentence sentence)
    {
        for (var at = i; at < Math.Min(i + 3, sentence.End); at++)
        {
            var word = pack.Lexicon.ClassOf(tokens[at]);
            if (pack.Auxiliaries.ContainsKey(tokens[at].Lower) || word.HasFlag(WordClass.InfinitiveMark))
            {
                return pack.Auxiliaries.ContainsKey(tokens[at].Lower) || NextIsVerb(at + 1, sentence);
            }

            if (word.HasFlag(WordClass.Verb) && !finds.Names.ContainsKey(at))
            {
                return true;
            }

            if (!word.HasFlag(WordClass.Adverb) && !pack.Negators.Contains(tokens[at].Lower))
            {
                return false;
            }
        }

        return false;
    }

    private VerbGroup Build(int first, int end, Sentence sentence, List<Chunk> before, Gathering g)
    {
        var kinds = g.Auxiliaries.Select(a => a.Kind).ToList();
        if (g.Main < 0)
        {
            var last = g.Auxiliaries[^1];
            return new VerbGroup(first, end)
            {
                Lemma = AuxiliaryLemma(last.Token),
                MainToken = last.Token,
                Shape = VerbShape.Present,
                IsFinite = !g.StartsWithInfinitiveMark,
                IsAuxiliaryOnly = true,
                IsNegated = g.IsNegated,
                Modal = Modal(kinds),
                IsPerfect = kinds.Contains(Auxiliary.Have) && kinds.Count > 1,
                IsPassive = last.Kind is Auxiliary.Passive or Auxiliary.Be,
                Hedge = g.Hedge,
            };
        }

        var (lemma, joined, groupEnd) = particles.With(g.Form.Lemma, end, sentence);
        var isBareParticiple = kinds.Count == 0 && g.Form.Shape is VerbShape.Participle or VerbShape.Past && IsReducedRelative(g.Main, groupEnd, sentence, before);
        var shape = isBareParticiple ? VerbShape.Participle : g.Form.Shape;
        var isParticiple = shape == VerbShape.Participle;
        var lastKind = kinds.Count > 0 ? kinds[^1] : (Auxiliary?)null;
        var group = new VerbGroup(first, groupEnd)
        {
            Lemma = lemma,
            Joined = joined,
            MainToken = g.Main,
            Shape = shape,
            IsFinite = (kinds.Count > 0 && !g.StartsWithInfinitiveMark) || (kinds.Count == 0 && shape is VerbShape.Present or VerbShape.Past or VerbShape.Passive) || g.ChainAfterFinite,
            IsPassive = shape == VerbShape.Passive || (isParticiple && (kinds.Count == 0 || lastKind is Auxiliary.Be or Auxiliary.Passive)),
            IsNegated = g.IsNegated,
            HasInfinitiveMark = g.StartsWithInfinitiveMark,
            Modal = Modal(kinds),
            IsPerfect = kinds.Contains(Auxiliary.Have),
            Hedge = g.Hedge,
        };
        group.IsReportative = group is { Modal: Auxiliary.Reportative, IsPerfect: true };
        group.Chain.AddRange(g.Chain);
        return group;
    }

    /// <summary>
    /// "drones made by X": a participle behind its noun. A form that may also be the past tense is one when its agent follows,
    /// or when the clause already has its verb.
    /// </summary>
    private bool IsReducedRelative(int main, int end, Sentence sentence, List<Chunk> before)
    {
        if (Has(main, VerbShape.Participle) && !Has(main, VerbShape.Past))
        {
            return true;
        }

        if (!Has(main, VerbShape.Participle))
        {
            return false;
        }

        if (end < tokens.Count && (pack.Grammar.By.Contains(tokens[end].Lower) || (pack.Grammar.Called.Contains(tokens[main].Lower) && before.LastOrDefault() is NounGroup && finds.Names.ContainsKey(end))))
        {
            return true;
        }

        // "cameras sold as equipment were delivered": a phrase follows, and the clause's own verb is still to come.
        if (before.LastOrDefault() is NounGroup && end < sentence.End && !finds.Quantities.ContainsKey(end) && pack.Lexicon.ClassOf(tokens[end]).HasFlag(WordClass.Preposition) && before.All(c => c is not VerbGroup { IsFinite: true }) && FiniteAhead(end, sentence, stopsAtMarks: true))
        {
            return true;
        }

        // "X, researcher attached to Y, claims": behind an apposition, when the sentence has its verb still to come.
        if (before.Count >= 3 && before[^1] is NounGroup { Name: null } && before[^2] is LinkChunk { Kind: ChunkKind.Comma } && before[^3] is NounGroup { Name: not null } && FiniteAhead(end, sentence, stopsAtMarks: false))
        {
            return true;
        }

        for (var i = before.Count - 1; i >= 0; i--)
        {
            switch (before[i])
            {
                case VerbGroup { IsFinite: true } when IsReporting(main) && OpensBehindComma(before):
                    // "..., the paper reported": a clause of its own.
                    return false;
                case VerbGroup { IsFinite: true } when OpensRelative(before, i):
                    // "the firm that sold the pumps said": the sentence's own verb is still to come.
                    return false;
                case VerbGroup { IsFinite: true } reporting when pack.Reporting.ContainsKey(reporting.Lemma) && pack.HasGenitiveToken && before[^1] is NounGroup { Name: not null } && before.Skip(i + 1).All(c => c is NounGroup) && !FiniteAhead(end, sentence, stopsAtMarks: true):
                    // "officials said Zarnov Works sold pumps": a clause without "that".
                    return false;
                case VerbGroup { IsFinite: true }:
                    var isPhraseNext = end < sentence.End && pack.Lexicon.ClassOf(tokens[end]).HasFlag(WordClass.Preposition);
                    return (before[^1] is NounGroup && !(end < tokens.Count && finds.Names.ContainsKey(end))) || (isPhraseNext && before[^1] is LinkChunk { Kind: ChunkKind.Comma or ChunkKind.Adverb });
                case LinkChunk { Kind: ChunkKind.Complementiser or ChunkKind.Relative or ChunkKind.Subordinator or ChunkKind.Conjunction or ChunkKind.Dash or ChunkKind.Colon or ChunkKind.Quote }:
                    return false;
            }
        }

        return false;
    }

    /// <summary>True when the verb is that of a relative clause and no finite verb stands before it.</summary>
    private static bool OpensRelative(List<Chunk> before, int verb)
    {
        var i = verb - 1;
        while (i >= 0 && before[i] is NounGroup or LinkChunk { Kind: ChunkKind.Adverb or ChunkKind.Genitive })
        {
            i--;
        }

        return i > 0 && before[i] is LinkChunk { Kind: ChunkKind.Relative } && before.Take(i).All(c => c is not VerbGroup { IsFinite: true });
    }

    /// <summary>A comma and then only noun groups and what hangs on them ("an engineer at X"): a subject of its own.</summary>
    private static bool OpensBehindComma(List<Chunk> before)
    {
        var i = before.Count - 1;
        while (i >= 0 && before[i] is NounGroup or LinkChunk { Kind: ChunkKind.Genitive or ChunkKind.Preposition or ChunkKind.Other or ChunkKind.Adverb })
        {
            i--;
        }

        return i >= 0 && i < before.Count - 1 && before[i] is LinkChunk { Kind: ChunkKind.Comma };
    }

    private bool FiniteAhead(int from, Sentence sentence, bool stopsAtMarks)
    {
        for (var i = from; i < sentence.End; i++)
        {
            if (finds.Names.TryGetValue(i, out var name))
            {
                i = name.End - 1;
                continue;
            }

            var word = pack.Lexicon.ClassOf(tokens[i]);
            if (stopsAtMarks && (!tokens[i].IsWord && tokens[i].Kind != TokenKind.Number || (word & (WordClass.Conjunction | WordClass.Relative | WordClass.Complementiser | WordClass.Subordinator)) != 0 && !word.HasFlag(WordClass.Preposition)))
            {
                return false;
            }

            // "on the project": behind an article stands no verb.
            var isBehindArticle = i > 0 && (pack.Lexicon.ClassOf(tokens[i - 1]) & (WordClass.Definite | WordClass.Indefinite | WordClass.Possessive)) != 0;
            if (!isBehindArticle && !finds.Names.ContainsKey(i) && (Has(i, VerbShape.Present) || pack.Auxiliaries.ContainsKey(tokens[i].Lower)) && pack.Lexicon.Nouns(tokens[i].Lower).Length == 0)
            {
                return true;
            }
        }

        return false;
    }

    private string AuxiliaryLemma(int token)
    {
        foreach (var form in pack.Lexicon.Verbs(tokens[token].Lower))
        {
            return form.Lemma;
        }

        return pack.Grammar.AuxiliaryLemmas.GetValueOrDefault(pack.Auxiliaries[tokens[token].Lower]) ?? tokens[token].Lower;
    }

    private static Auxiliary? Modal(List<Auxiliary> kinds)
    {
        foreach (var kind in kinds)
        {
            if (kind is Auxiliary.Will or Auxiliary.May or Auxiliary.Can or Auxiliary.Must or Auxiliary.Should or Auxiliary.Reportative)
            {
                return kind;
            }
        }

        return null;
    }

    private bool Has(int i, VerbShape shape)
    {
        foreach (var form in pack.Lexicon.Verbs(tokens[i].Lower))
        {
            if (form.Shape == shape)
            {
                return true;
            }
        }

        return false;
    }
}
