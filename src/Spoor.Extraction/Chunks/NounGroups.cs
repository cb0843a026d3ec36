using Spoor.Extraction.Layout;
using Spoor.Extraction.Naming;
using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;
using Spoor.Extraction.Values;
using Spoor.Model.Annotations;

namespace Spoor.Extraction.Chunks;

/// <summary>Recognises noun groups: determiner, quantity, adjectives, nouns before the head, the head.</summary>
internal sealed class NounGroups(LanguagePack pack, List<Token> tokens, TokenFinds finds)
{
    private readonly WordReadings words = new(pack, tokens, finds);

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
        var isBeforeCount = finds.Quantities.ContainsKey(i + 1);
        if ((word & WordClass.Determiner) != 0 && (isBeforeCount || (next is { IsWord: true } && (words.BeginsNoun(i + 1) || isPlainDeterminer))))
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
            if (quantity.Value.Unit == "person" && pack.Lexicon.Nouns(tokens[quantity.End - 1].Lower) is [{ Section: "person" or "source" } counted, ..])
            {
                // "two people familiar with the matter": the count holds the noun.
                g.Head = counted;
                g.HeadToken = quantity.End - 1;
                g.HeadEnd = quantity.End;
                return false;
            }

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

        // An English noun right after the name makes it a qualifier: "Ostara drones", "Baltrex sources".
        return pack.HasGenitiveToken && i < tokens.Count && tokens[i] is { IsWord: true, Shape: Shape.Lower } next && tokens[i].Start - tokens[i - 1].End == 1
            && (pack.Lexicon.Nouns(next.Lower).Length > 0 || pack.Lexicon.NounPhrases.TryMatch(tokens, i, tokens.Count, out _, out _)) && !words.IsVerbAfterName(i);
    }

    private bool TakeWord(ref int i, int first, Sentence sentence, Gathering g, List<Chunk> before)
    {
        var token = tokens[i];
        var word = pack.Lexicon.ClassOf(token);
        if ((word & WordClass.Determiner) != 0 && g.HeadToken < 0 && g.ContentFirst < 0 && !(token.Is("that") && !words.BeginsNoun(i + 1)))
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

        if (pack.Demonyms.TryGetValue(token.Lower, out var country) && (g.HeadToken < 0 || pack.HasGenitiveToken) && !words.IsNationalHere(i, sentence))
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

        if (g.HeadToken < 0 && token.Text.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash && token.Text[..dash].All(char.IsLower) && pack.Demonyms.ContainsKey(token.Lower[(dash + 1)..]))
        {
            // "a non-Iranian bank": of any country but that one.
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
        if ((word & WordClass.Function & ~WordClass.Determiner) != 0 && nouns.Length == 0 && !(g.HeadToken < 0 && words.JoinsQualifiers(i, sentence)))
        {
            return false;
        }

        if (g.HeadToken < 0 && words.IsAdjective(i, sentence, word, nouns.Length > 0))
        {
            Modify(i, g);
            i++;
            return true;
        }

        if (word.HasFlag(WordClass.Verb) && IsVerbHere(i, first, sentence, g, word, nouns.Length > 0))
        {
            return false;
        }

        if (nouns.Length == 0 && g.HeadToken < 0 && pack.GenitiveOf(token.Lower) is { } owner)
        {
            // "departementets | talsperson": who owns is a group of its own.
            return TakeHead(ref i, 1, owner, g, sentence);
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
            if (g.HeadToken < 0 && g.HasDeterminer && i + 1 < sentence.End && words.IsAdjective(i + 1, sentence, pack.Lexicon.ClassOf(tokens[i + 1]), false))
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

        if (pack.Cues.MadeIn.Count > 0 && words.MadeInCountry(token.Lower) is { } maker)
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
        g.HeadToken < 0 && g.ContentFirst >= 0 && tokens[i].Text == "," && i + 2 < sentence.End && words.IsAdjective(i + 1, sentence, pack.Lexicon.ClassOf(tokens[i + 1]), false);

    /// <summary>A known verb form that is a verb where it stands, not a noun or a qualifier.</summary>
    private bool IsVerbHere(int i, int first, Sentence sentence, Gathering g, WordClass word, bool isNoun)
    {
        if (g.HeadToken >= 0)
        {
            return !isNoun ? !words.IsGerundBeforeNoun(i) : words.IsVerbAfterHead(i);
        }

        if (isNoun)
        {
            // After a determiner or an adjective it is a noun; at the start of a group too, since a verb group was tried before.
            return false;
        }

        // Nothing of the group stands before it, and no verb group begins here: a noun in a verb's form ("Use of").
        return (g.HasDeterminer || g.ContentFirst >= 0) && !words.IsUninflected(i) && !pack.HasGenitiveToken;
    }
}
