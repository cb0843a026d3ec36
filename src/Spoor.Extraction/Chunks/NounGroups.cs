using Spoor.Extraction.Naming;
using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;
using Spoor.Extraction.Values;
using Spoor.Model.Annotations;

namespace Spoor.Extraction.Chunks;

/// <summary>Recognises noun groups: determiner, quantity, adjectives, nouns before the head, the head.</summary>
internal sealed class NounGroups(LanguagePack pack, IReadOnlyList<Token> tokens, TokenFinds finds)
{
    /// <summary>More words than this stand in no noun group.</summary>
    private const int Longest = 14;

    /// <summary>What is gathered of a group while its words are read.</summary>
    private sealed class Gathering
    {
        public int ContentFirst = -1;
        public int HeadToken = -1;
        public int HeadEnd = -1;
        public NounForm? Head;
        public FoundName? Name;
        public FoundName? Stem;
        public FoundQuantity? Quantity;
        public string? Country;
        public bool IsOfSeveralCountries;
        public bool IsDefinite;
        public bool IsDemonstrative;
        public bool HasDeterminer;
        public string? Possessive;
        public Certainty? Hedge;
        public int HedgeToken = -1;
        public int StateToken = -1;
        public int ListedToken = -1;
        public bool IsNegated;
    }

    public NounGroup? At(int first, Sentence sentence, List<Chunk> before)
    {
        if (Pronoun(first, sentence) is { } pronoun)
        {
            return pronoun;
        }

        var g = new Gathering();
        var i = first;
        while (i < sentence.End && i - first < Longest && Take(ref i, first, sentence, g, before))
        {
        }

        if (g.HeadToken < 0 && g.Quantity is { } counted)
        {
            // "rundt 500 slike", "two of them": a count without its noun.
            (g.HeadToken, g.HeadEnd) = (counted.First, counted.End);
        }

        if (g.HeadToken < 0)
        {
            return null;
        }

        var head = g.Head;
        if (g.Name is not null && g.HeadToken > g.Name.First && head is { } noun && g.Name.Type != EntityType.Product)
        {
            // "Reuters sources", "Oslo company": the noun is the head, the name qualifies it.
            g.Stem = g.Name;
            g.Name = null;
        }
        else if (g.Name is not null)
        {
            head = null;
        }

        return new NounGroup(first, g.HeadEnd)
        {
            Head = head,
            HeadToken = g.HeadToken,
            HeadWord = g.Name?.Name.ToLowerInvariant() ?? tokens[g.HeadToken].Lower,
            Name = g.Name,
            Stem = g.Stem,
            Quantity = g.Quantity,
            Country = g.IsOfSeveralCountries ? null : g.Country ?? (g.Stem?.Type == EntityType.Place ? g.Stem.Country : null),
            ContentFirst = g.ContentFirst < 0 ? g.HeadToken : g.ContentFirst,
            IsDefinite = g.IsDefinite || (head?.IsDefinite ?? false),
            IsDemonstrative = g.IsDemonstrative,
            Possessive = g.Possessive,
            Hedge = g.Hedge,
            HedgeToken = g.HedgeToken,
            IsStateOwned = g.StateToken >= 0,
            IsListed = g.ListedToken >= 0,
            StateToken = g.StateToken,
            ListedToken = g.ListedToken,
            IsNegated = g.IsNegated,
        };
    }

    private NounGroup? Pronoun(int i, Sentence sentence)
    {
        if (!pack.Pronouns.TryGetValue(tokens[i].Lower, out var kind) || finds.Names.ContainsKey(i))
        {
            return null;
        }

        var word = pack.Lexicon.ClassOf(tokens[i]);
        var next = i + 1 < sentence.End ? tokens[i + 1] : null;
        var isPlainDeterminer = pack.HasGenitiveToken && tokens[i].Lower is not ("this" or "that") && (word & WordClass.Determiner) != 0 && next is { IsWord: true } && !pack.Auxiliaries.ContainsKey(next.Lower) && (pack.Lexicon.ClassOf(next) & WordClass.Function) == 0;
        if ((word & WordClass.Determiner) != 0 && next is { IsWord: true } && (BeginsNoun(i + 1) || isPlainDeterminer))
        {
            return null;
        }

        return new NounGroup(i, i + 1) { HeadToken = i, HeadWord = tokens[i].Lower, Pronoun = kind, IsDefinite = true };
    }

    /// <summary>Takes the word at <paramref name="i"/> into the group; false when the group ends before it.</summary>
    private bool Take(ref int i, int first, Sentence sentence, Gathering g, List<Chunk> before)
    {
        var token = tokens[i];
        if (finds.Times.ContainsKey(i) || (i > first && g.HeadToken >= 0 && token.Start - tokens[i - 1].End > 1))
        {
            return false;
        }

        if (finds.Names.TryGetValue(i, out var name))
        {
            return TakeName(ref i, first, g, name);
        }

        if (finds.Quantities.TryGetValue(i, out var quantity))
        {
            if (g.HeadToken >= 0)
            {
                return false;
            }

            g.Quantity = quantity;
            g.ContentFirst = g.ContentFirst < 0 ? i : g.ContentFirst;
            i = quantity.End;
            if (quantity.Value.Unit is not (null or "piece" or "person"))
            {
                g.HeadToken = quantity.First;
                g.HeadEnd = quantity.End;
                return false;
            }

            return true;
        }

        if (!token.IsWord)
        {
            return IsInnerMark(i, g, sentence) && ++i > 0;
        }

        return TakeWord(ref i, first, sentence, g, before);
    }

    private bool TakeName(ref int i, int first, Gathering g, FoundName name)
    {
        if (g.HeadToken >= 0 || (g.HasDeterminer && g.Country is null && false))
        {
            return false;
        }

        if (i > first && g.ContentFirst >= 0 && !g.HasDeterminer && g.Quantity is null && g.Country is null)
        {
            return false;
        }

        g.Name = name;
        g.HeadToken = name.First;
        g.HeadEnd = name.End;
        g.ContentFirst = g.ContentFirst < 0 ? name.First : g.ContentFirst;
        g.IsDefinite = true;
        i = name.End;

        // An English noun right after the name makes it a qualifier: "Shahed drones", "Reuters sources".
        return pack.HasGenitiveToken && i < tokens.Count && tokens[i] is { IsWord: true, Shape: Shape.Lower } next && tokens[i].Start - tokens[i - 1].End == 1
            && (pack.Lexicon.Nouns(next.Lower).Length > 0 || pack.Lexicon.NounPhrases.HasWord(next.Lower)) && !IsVerbAfterName(i);
    }

    private bool TakeWord(ref int i, int first, Sentence sentence, Gathering g, List<Chunk> before)
    {
        var token = tokens[i];
        var word = pack.Lexicon.ClassOf(token);
        if ((word & WordClass.Determiner) != 0 && g.HeadToken < 0 && g.ContentFirst < 0 && !(token.Is("that") && !BeginsNoun(i + 1)))
        {
            g.HasDeterminer = true;
            g.IsDefinite |= (word & (WordClass.Definite | WordClass.Demonstrative | WordClass.Possessive)) != 0 && !word.HasFlag(WordClass.Indefinite);
            g.IsDemonstrative |= word.HasFlag(WordClass.Demonstrative) && !word.HasFlag(WordClass.Definite);
            g.Possessive ??= word.HasFlag(WordClass.Possessive) ? token.Lower : null;
            g.IsNegated |= pack.Negators.Contains(token.Lower);
            i++;
            return true;
        }

        if (finds.Stems.TryGetValue(i, out var stem) && g.HeadToken < 0)
        {
            g.ContentFirst = g.ContentFirst < 0 ? i : g.ContentFirst;
            var tail = pack.Lexicon.Nouns(token.Lower[(stem.Span.Length + 1)..]);
            if (tail.Length == 0)
            {
                // "Washington-baserte": an adjective.
                g.Country ??= stem.Country;
                i++;
                return true;
            }

            g.Stem = stem;
            return TakeHead(ref i, 1, tail[0], g, sentence);
        }

        if (pack.Demonyms.TryGetValue(token.Lower, out var country) && (g.HeadToken < 0 || pack.HasGenitiveToken) && !IsNationalHere(i, sentence))
        {
            if (g.HeadToken >= 0)
            {
                return false;
            }

            g.IsOfSeveralCountries |= g.Country is { } other && other != country;
            g.Country ??= country;
            g.ContentFirst = g.ContentFirst < 0 ? i : g.ContentFirst;
            i++;
            return true;
        }

        if (pack.Nationals.TryGetValue(token.Lower, out var national) && g.HeadToken < 0)
        {
            g.Country ??= national.Code;
            return TakeHead(ref i, 1, new NounForm(token.Lower, "person", national.IsPlural, national.IsDefinite), g, sentence);
        }

        if (pack.Lexicon.NounPhrases.TryMatch(tokens, i, sentence.End, out var length, out var phrase) && length > 1 && (g.HeadToken < 0 || pack.HasGenitiveToken))
        {
            return TakeHead(ref i, length, phrase, g, sentence);
        }

        return TakeModifierOrNoun(ref i, first, sentence, g, word, before);
    }

    private bool TakeModifierOrNoun(ref int i, int first, Sentence sentence, Gathering g, WordClass word, List<Chunk> before)
    {
        var token = tokens[i];
        var nouns = pack.Lexicon.Nouns(token.Lower);
        if ((word & WordClass.Function & ~WordClass.Determiner) != 0 && nouns.Length == 0 && !(g.HeadToken < 0 && JoinsQualifiers(i, sentence)))
        {
            return false;
        }

        if (g.HeadToken < 0 && IsAdjective(i, sentence, word, nouns.Length > 0))
        {
            Modify(i, g);
            i++;
            return true;
        }

        if (word.HasFlag(WordClass.Verb) && IsVerbHere(i, first, sentence, g, word, nouns.Length > 0))
        {
            return false;
        }

        if (nouns.Length > 0)
        {
            if (g.HeadToken >= 0 && !pack.HasGenitiveToken)
            {
                return false;
            }

            return TakeHead(ref i, 1, Reading(nouns, g), g, sentence);
        }

        if (word.HasFlag(WordClass.Adverb) && !word.HasFlag(WordClass.Adjective))
        {
            // "a heavily armed ship": an adverb inside stands before an adjective.
            if (g.HeadToken < 0 && g.HasDeterminer && i + 1 < sentence.End && IsAdjective(i + 1, sentence, pack.Lexicon.ClassOf(tokens[i + 1]), false))
            {
                i++;
                return true;
            }

            return false;
        }

        if ((word & WordClass.Determiner) != 0 || (g.HeadToken >= 0 && !pack.HasGenitiveToken))
        {
            return false;
        }

        if (pack.Cues.MadeIn.Count > 0 && MadeInCountry(token.Lower) is { } maker)
        {
            g.Country ??= maker;
            g.ContentFirst = g.ContentFirst < 0 ? i : g.ContentFirst;
            i++;
            return true;
        }

        // A word the pack does not know, or a noun that names no party or thing: a head without a type.
        if (token.Shape == Shape.Lower || word.HasFlag(WordClass.Noun) || word.HasFlag(WordClass.Verb) || word == WordClass.None)
        {
            g.Head = null;
            g.HeadToken = i;
            g.HeadEnd = i + 1;
            g.ContentFirst = g.ContentFirst < 0 ? i : g.ContentFirst;
            i++;
            return pack.HasGenitiveToken;
        }

        return false;
    }

    private bool TakeHead(ref int i, int length, NounForm noun, Gathering g, Sentence sentence)
    {
        g.ContentFirst = g.ContentFirst < 0 ? i : g.ContentFirst;
        g.Head = noun;
        g.HeadToken = i + length - 1;
        g.HeadEnd = i + length;
        i += length;

        // English compounds go on ("drone manufacturing facility"); "angreps- og overvåkningsdroner" is one coordinated head.
        if (pack.HasGenitiveToken)
        {
            return true;
        }

        return tokens[i - 1].Text.EndsWith('-') && i + 1 < sentence.End;
    }

    /// <summary>Of several readings the public body only when a country qualifies it ("Ukrainian intelligence").</summary>
    private static NounForm Reading(ReadOnlySpan<NounForm> nouns, Gathering g)
    {
        foreach (var noun in nouns)
        {
            if ((g.Country is not null) == (noun.Type == EntityType.PublicBody))
            {
                return noun;
            }
        }

        return nouns[0];
    }

    private void Modify(int i, Gathering g)
    {
        var lower = tokens[i].Lower;
        g.ContentFirst = g.ContentFirst < 0 ? i : g.ContentFirst;
        if (pack.Cues.StateOwned.Contains(lower))
        {
            g.StateToken = i;
        }

        if (pack.Cues.Listed.Contains(lower))
        {
            g.ListedToken = i;
        }

        if (pack.Hedges.TryMatch(tokens, i, i + 1, out _, out var hedge))
        {
            (g.Hedge, g.HedgeToken) = (hedge, i);
        }
    }

    /// <summary>"angreps- og overvåkningsdroner", "den statseide og sanksjonerte": marks and conjunctions between modifiers.</summary>
    private bool IsInnerMark(int i, Gathering g, Sentence sentence) =>
        g.HeadToken < 0 && g.ContentFirst >= 0 && tokens[i].Text == "," && i + 2 < sentence.End && IsAdjective(i + 1, sentence, pack.Lexicon.ClassOf(tokens[i + 1]), false);

    /// <summary>A word that qualifies what follows: an adjective, or a participle before a noun.</summary>
    private bool IsAdjective(int i, Sentence sentence, WordClass word, bool isNoun)
    {
        if (i + 1 >= sentence.End)
        {
            return false;
        }

        var token = tokens[i];
        if (token.Text.EndsWith('-') && tokens[i + 1].Lower is "og" or "and" or "eller" or "or")
        {
            return true;
        }

        if (JoinsQualifiers(i, sentence))
        {
            return true;
        }

        // "en objektiv og rettferdig holdning": joined to another adjective it is one, whatever noun it may also be.
        if (word.HasFlag(WordClass.Adjective) && tokens[i + 1].Lower is "og" or "and" && JoinsQualifiers(i + 1, sentence))
        {
            return true;
        }

        if (word.HasFlag(WordClass.Adjective) && !(word.HasFlag(WordClass.Verb) && !BeginsNoun(i + 1)))
        {
            return !isNoun || BeginsNoun(i + 1);
        }

        foreach (var form in pack.Lexicon.Verbs(token.Lower))
        {
            if (form.Shape == VerbShape.Adjectival || (form.Shape is VerbShape.Participle or VerbShape.Gerund && IsNounAhead(i + 1)))
            {
                return IsNounAhead(i + 1) && !(form.Shape != VerbShape.Adjectival && pack.Auxiliaries.ContainsKey(tokens[Math.Max(i - 1, sentence.First)].Lower));
            }
        }

        if (pack.HasGenitiveToken && Nationality.IsLike(token) && !finds.Names.ContainsKey(i) && BeginsNoun(i + 1))
        {
            return true;
        }

        if (pack.Lexicon.Knows(token.Lower) || isNoun)
        {
            return false;
        }

        // Unknown words with an adjective's ending before a noun.
        return IsNounAhead(i + 1) && HasAdjectiveEnding(token.Lower);
    }

    private bool JoinsQualifiers(int i, Sentence sentence) =>
        tokens[i].Lower is "og" or "and" or "eller" or "or" && i > sentence.First && i + 2 < sentence.End && QualifiesAround(i, sentence);

    private bool QualifiesAround(int i, Sentence sentence)
    {
        var left = tokens[i - 1];
        var right = i + 1;
        return (left.Text.EndsWith('-') || IsQualifier(left)) && (left.Text.EndsWith('-') ? BeginsNoun(right) : IsQualifier(tokens[right]) && right + 1 < sentence.End && BeginsNoun(right + 1));
    }

    private bool IsQualifier(Token token)
    {
        if (pack.Demonyms.ContainsKey(token.Lower) || pack.Lexicon.ClassOf(token).HasFlag(WordClass.Adjective))
        {
            return true;
        }

        foreach (var form in pack.Lexicon.Verbs(token.Lower))
        {
            if (form.Shape is VerbShape.Adjectival)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasAdjectiveEnding(string lower) => pack.Code == "en"
        ? lower.EndsWith("al", StringComparison.Ordinal) || lower.EndsWith("ic", StringComparison.Ordinal) || lower.EndsWith("ous", StringComparison.Ordinal) || lower.EndsWith("ive", StringComparison.Ordinal) || lower.EndsWith("able", StringComparison.Ordinal) || lower.Contains('-')
        : lower.EndsWith("ske", StringComparison.Ordinal) || lower.EndsWith("isk", StringComparison.Ordinal) || lower.EndsWith("lige", StringComparison.Ordinal) || lower.EndsWith("ige", StringComparison.Ordinal) || lower.EndsWith("ende", StringComparison.Ordinal) || lower.EndsWith("erte", StringComparison.Ordinal);

    /// <summary>A known verb form that is a verb where it stands, not a noun or a qualifier.</summary>
    private bool IsVerbHere(int i, int first, Sentence sentence, Gathering g, WordClass word, bool isNoun)
    {
        if (g.HeadToken >= 0)
        {
            return !isNoun ? !IsGerundBeforeNoun(i) : IsVerbAfterHead(i);
        }

        if (isNoun)
        {
            // After a determiner or an adjective it is a noun; at the start of a group too, since a verb group was tried before.
            return false;
        }

        // Nothing of the group stands before it, and no verb group begins here: a noun in a verb's form ("Use of").
        return (g.HasDeterminer || g.ContentFirst >= 0) && !IsUninflected(i) && !pack.HasGenitiveToken;
    }

    private bool IsUninflected(int i)
    {
        foreach (var form in pack.Lexicon.Verbs(tokens[i].Lower))
        {
            if (form.Shape is VerbShape.Infinitive or VerbShape.Gerund)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsGerundBeforeNoun(int i)
    {
        foreach (var form in pack.Lexicon.Verbs(tokens[i].Lower))
        {
            if (form.Shape == VerbShape.Gerund)
            {
                return i + 1 < tokens.Count && pack.Lexicon.Nouns(tokens[i + 1].Lower).Length > 0;
            }
        }

        return false;
    }

    /// <summary>"The Post reports on": behind a name a form that may be a verb is one, unless a verb follows it.</summary>
    private bool IsVerbAfterName(int i)
    {
        var word = pack.Lexicon.ClassOf(tokens[i]);
        if (!word.HasFlag(WordClass.Verb) || i + 1 >= tokens.Count)
        {
            return false;
        }

        return !(pack.Auxiliaries.ContainsKey(tokens[i + 1].Lower) || pack.Lexicon.ClassOf(tokens[i + 1]).HasFlag(WordClass.Verb));
    }

    /// <summary>"the company plans to", "officials report that": a noun reading after a head loses to the verb when an object follows.</summary>
    private bool IsVerbAfterHead(int i)
    {
        var word = pack.Lexicon.ClassOf(tokens[i]);
        if (!word.HasFlag(WordClass.Verb) || i + 1 >= tokens.Count)
        {
            return false;
        }

        var next = tokens[i + 1];
        var nextWord = pack.Lexicon.ClassOf(next);
        return (nextWord & (WordClass.Definite | WordClass.Indefinite | WordClass.Demonstrative | WordClass.Possessive | WordClass.Complementiser | WordClass.InfinitiveMark)) != 0
            || finds.Names.ContainsKey(i + 1) || finds.Quantities.ContainsKey(i + 1) || pack.Demonyms.ContainsKey(next.Lower);
    }

    private bool IsNationalHere(int i, Sentence sentence) =>
        pack.Nationals.ContainsKey(tokens[i].Lower) && !(i + 1 < sentence.End && BeginsNoun(i + 1));

    /// <summary>True when a noun, adjective or name stands here.</summary>
    private bool BeginsNoun(int i)
    {
        if (i >= tokens.Count || !tokens[i].IsWord || finds.Times.ContainsKey(i))
        {
            return finds.Quantities.ContainsKey(i);
        }

        var word = pack.Lexicon.ClassOf(tokens[i]);
        return finds.Names.ContainsKey(i) || finds.Stems.ContainsKey(i) || pack.Lexicon.Nouns(tokens[i].Lower).Length > 0 || pack.Demonyms.ContainsKey(tokens[i].Lower)
            || word.HasFlag(WordClass.Adjective) || word == WordClass.None || word.HasFlag(WordClass.Noun) || IsAdjectival(i) || (pack.HasGenitiveToken && word.HasFlag(WordClass.Verb) && (word & WordClass.Function) == 0 && !pack.Auxiliaries.ContainsKey(tokens[i].Lower) && IsBase(i));
    }

    /// <summary>Most bare English verbs are nouns too: "use", "move", "work".</summary>
    private bool IsBase(int i)
    {
        foreach (var form in pack.Lexicon.Verbs(tokens[i].Lower))
        {
            if (form.Shape == VerbShape.Infinitive)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAdjectival(int i)
    {
        foreach (var form in pack.Lexicon.Verbs(tokens[i].Lower))
        {
            if (form.Shape is VerbShape.Adjectival)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A noun within the next words, over adjectives.</summary>
    private bool IsNounAhead(int i)
    {
        for (var at = i; at < Math.Min(i + 4, tokens.Count); at++)
        {
            if (!tokens[at].IsWord || finds.Times.ContainsKey(at))
            {
                return false;
            }

            var word = pack.Lexicon.ClassOf(tokens[at]);
            if (pack.Lexicon.Nouns(tokens[at].Lower).Length > 0 || word == WordClass.None || (finds.Names.ContainsKey(at) && at == i && pack.HasGenitiveToken == false))
            {
                return true;
            }

            if (!word.HasFlag(WordClass.Adjective) && !pack.Demonyms.ContainsKey(tokens[at].Lower) && !IsAdjectival(at) && tokens[at].Lower is not ("og" or "and"))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"kinesiskproduserte", "chinese-made": the country of a compound of nationality and making.</summary>
    private string? MadeInCountry(string lower)
    {
        foreach (var made in pack.Cues.MadeIn)
        {
            if (lower.Length > made.Length + 3 && lower.EndsWith(made, StringComparison.Ordinal)
                && pack.Demonyms.TryGetValue(lower[..^made.Length].TrimEnd('-'), out var code))
            {
                return code;
            }
        }

        return null;
    }
}
