using Spoor.Extraction.Layout;
using Spoor.Extraction.Naming;
using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;

namespace Spoor.Extraction.Chunks;

/// <summary>What a form that may be noun, verb or adjective is where it stands, told by the words beside it.</summary>
internal sealed class WordReadings(LanguagePack pack, List<Token> tokens, TokenFinds finds)
{
    /// <summary>A word that qualifies what follows: an adjective, or a participle before a noun.</summary>
    public bool IsAdjective(int i, Sentence sentence, WordClass word, bool isNoun)
    {
        if (i + 1 >= sentence.End)
        {
            return false;
        }

        var token = tokens[i];
        if (token.Text.EndsWith('-') && IsAndOr(tokens[i + 1]))
        {
            return true;
        }

        if (JoinsQualifiers(i, sentence))
        {
            return true;
        }

        // "en objektiv og rettferdig holdning": joined to another adjective it is one, whatever noun it may also be.
        if (word.HasFlag(WordClass.Adjective) && pack.Grammar.And.Contains(tokens[i + 1].Lower) && JoinsQualifiers(i + 1, sentence))
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

    public bool JoinsQualifiers(int i, Sentence sentence) =>
        IsAndOr(tokens[i]) && i > sentence.First && i + 2 < sentence.End && QualifiesAround(i, sentence);

    private bool IsAndOr(Token token) => pack.Grammar.And.Contains(token.Lower) || pack.Grammar.Or.Contains(token.Lower);

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

    private bool HasAdjectiveEnding(string lower) =>
        pack.AdjectiveEndings.Any(e => lower.EndsWith(e, StringComparison.Ordinal)) || (pack.HasGenitiveToken && lower.Contains('-'));

    public bool IsUninflected(int i)
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

    public bool IsGerundBeforeNoun(int i)
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
    public bool IsVerbAfterName(int i)
    {
        var word = pack.Lexicon.ClassOf(tokens[i]);
        if (!word.HasFlag(WordClass.Verb) || i + 1 >= tokens.Count)
        {
            return false;
        }

        // "the Zarnov plant": behind one name a bare form is no verb.
        return !(IsBase(i) && !IsPast(i)) && !(pack.Auxiliaries.ContainsKey(tokens[i + 1].Lower) || pack.Lexicon.ClassOf(tokens[i + 1]).HasFlag(WordClass.Verb));
    }

    private bool IsPast(int i)
    {
        foreach (var form in pack.Lexicon.Verbs(tokens[i].Lower))
        {
            if (form.Shape == VerbShape.Past)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the company plans to", "officials report that": a noun reading after a head loses to the verb when an object follows.</summary>
    public bool IsVerbAfterHead(int i)
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

    public bool IsNationalHere(int i, Sentence sentence) =>
        pack.Nationals.ContainsKey(tokens[i].Lower) && !(i + 1 < sentence.End && BeginsNoun(i + 1));

    /// <summary>True when a noun, adjective or name stands here.</summary>
    public bool BeginsNoun(int i)
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

            if (!word.HasFlag(WordClass.Adjective) && !pack.Demonyms.ContainsKey(tokens[at].Lower) && !IsAdjectival(at) && !pack.Grammar.And.Contains(tokens[at].Lower))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"kinesiskproduserte", "chinese-made": the country of a compound of nationality and making.</summary>
    public string? MadeInCountry(string lower)
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
