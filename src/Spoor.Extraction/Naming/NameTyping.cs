using Spoor.Extraction.Layout;
using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;
using Spoor.Model.Annotations;

namespace Spoor.Extraction.Naming;

/// <summary>The type of a name with the rule that gave it.</summary>
internal readonly record struct TypedName(EntityType Type, string Rule, bool IsFirm, string? Country = null, bool IsAgency = false);

/// <summary>Tells what a run of capitals is, by the words in it and beside it.</summary>
internal sealed class NameTyping(LanguagePack pack, WorldKnowledge world)
{
    public TypedName Type(List<Token> tokens, int first, int end, Sentence sentence, bool hasTitle)
    {
        var lookFirst = tokens[first].Lower is "the" && end - first > 1 ? first + 1 : first;
        if (HasLegalForm(tokens, lookFirst, end))
        {
            return new TypedName(EntityType.Company, "name.legal-form", true);
        }

        if (hasTitle)
        {
            return new TypedName(EntityType.Person, "name.title", true);
        }

        if (OrganisationWord(tokens, lookFirst, end) is { } type)
        {
            return new TypedName(type, "name.organisation-word", true, PlaceCode(tokens, lookFirst, end));
        }

        if (NounBefore(tokens, first, sentence) is { } noun)
        {
            return noun;
        }

        if (IsModel(tokens, lookFirst, end) || NounAfterIsProduct(tokens, end, sentence.End))
        {
            return new TypedName(EntityType.Product, "name.model", true);
        }

        if (IsOutletByContext(tokens, first, end, sentence))
        {
            return new TypedName(EntityType.Outlet, "name.outlet-context", true);
        }

        if (IsPerson(tokens, lookFirst, end))
        {
            return new TypedName(EntityType.Person, "name.given-name", true);
        }

        if (end - lookFirst == 1 && tokens[lookFirst].Shape == Shape.Capitalised && first > sentence.First && tokens[first - 1].Lower is "in" or "near" or "outside" or "i" or "utenfor" or "nær" or "inside")
        {
            return new TypedName(EntityType.Place, "name.after-preposition", false);
        }

        return Likeliest(tokens, lookFirst, end);
    }

    /// <summary>A verb of telling after "The X", or a relay cue before it, makes an outlet: "The X reports", "with reference to X".</summary>
    private bool IsOutletByContext(List<Token> tokens, int first, int end, Sentence sentence)
    {
        for (var i = Math.Max(sentence.First, first - 4); i < first; i++)
        {
            if (pack.Cues.Relay.TryMatch(tokens, i, first, out var length, out _) && i + length == first)
            {
                return true;
            }
        }

        if (tokens[first].Lower != "the" || end >= sentence.End)
        {
            return false;
        }

        foreach (var verb in pack.Lexicon.Verbs(tokens[end].Lower))
        {
            if (verb.Lemma is "report" or "write" or "publish" or "reveal")
            {
                return true;
            }
        }

        return false;
    }

    private bool HasLegalForm(List<Token> tokens, int first, int end)
    {
        if (end - first < 2)
        {
            return false;
        }

        if (pack.Names.LegalForms.TryMatch(tokens, first, end, out var length, out _) && first + length < end)
        {
            return true;
        }

        for (var i = first + 1; i < end; i++)
        {
            if (pack.Names.LegalForms.TryMatch(tokens, i, end, out length, out _) && i + length == end)
            {
                return true;
            }
        }

        return false;
    }

    private EntityType? OrganisationWord(List<Token> tokens, int first, int end)
    {
        if (end - first < 2 && !IsCompoundOrganisation(tokens[first]))
        {
            return null;
        }

        // The head: before "of" or "for" in English and Norwegian, else the last word.
        var headEnd = end;
        for (var i = first + 1; i < end; i++)
        {
            if (tokens[i].Lower is "of" or "for" or "i" or "in")
            {
                headEnd = i;
                break;
            }
        }

        for (var i = headEnd - 1; i >= first; i--)
        {
            if (pack.Names.OrganisationWords.TryGetValue(tokens[i].Lower, out var type))
            {
                return type;
            }
        }

        return Enumerable.Range(first, end - first).Select(i => pack.Names.OrganisationWords.TryGetValue(tokens[i].Lower, out var type) ? type : (EntityType?)null).FirstOrDefault(t => t is not null)
            ?? (IsCompoundOrganisation(tokens[headEnd - 1]) ? CompoundType(tokens[headEnd - 1]) : null);
    }

    /// <summary>Norwegian names in one word: "Utenriksdepartementet", "Tolletaten".</summary>
    private bool IsCompoundOrganisation(Token token) => CompoundType(token) is not null;

    private EntityType? CompoundType(Token token)
    {
        if (pack.HasGenitiveToken || token.Text.Length < 8)
        {
            return null;
        }

        var nouns = pack.Lexicon.Nouns(token.Lower);
        return nouns.Length > 0 && nouns[0].Type is EntityType.PublicBody or EntityType.Organization && nouns[0].IsDefinite ? nouns[0].Type : null;
    }

    /// <summary>A common noun right before a name tells its type: "våpenprodusenten X", "the company X", "news agency X".</summary>
    private TypedName? NounBefore(List<Token> tokens, int first, Sentence sentence)
    {
        if (first <= sentence.First)
        {
            return null;
        }

        var before = tokens[first - 1];
        if (!before.IsWord || tokens[first].Start - before.End > 1)
        {
            return null;
        }

        // "Nyhetsbyrået Baltrex": a capital at the start of a sentence says nothing of the word.
        if (before.IsCapital && !(first - 1 == sentence.First && pack.Lexicon.Nouns(before.Lower).Length > 0 && (!pack.HasGenitiveToken || IsOutletNoun(before))) && !(before.Text.Contains('-') && IsOutletNoun(before)))
        {
            return null;
        }

        NounForm? noun = null;
        if (first - 2 >= sentence.First && pack.Lexicon.NounPhrases.TryMatch(tokens, first - 2, first, out var length, out var phrase) && length == 2)
        {
            noun = phrase;
        }
        else if (pack.Lexicon.Nouns(before.Lower) is { Length: > 0 } nouns)
        {
            // "magasinet X" publishes before it holds cartridges.
            noun = OutletReading(nouns) ?? nouns[0];
        }

        if (noun is not { } found || found.IsPlural || (!pack.HasGenitiveToken && !found.IsDefinite))
        {
            return null;
        }

        return found.Type switch
        {
            EntityType.Person => new TypedName(EntityType.Person, "name.noun-before", true),
            EntityType.Goods => new TypedName(EntityType.Product, "name.noun-before", true),
            EntityType.Document or EntityType.Event or EntityType.PersonGroup => null,
            _ => new TypedName(found.Type, "name.noun-before", true, IsAgency: found.Section == "agency"),
        };
    }

    /// <summary>A noun for those who publish, in the form that stands before a name: "newspaper", "nyhetsbyrået".</summary>
    public bool IsOutletNoun(Token token) =>
        OutletReading(pack.Lexicon.Nouns(token.Lower)) is { IsPlural: false } noun && (pack.HasGenitiveToken || noun.IsDefinite);

    /// <summary>"Selskapet X", "Verkstedet X": a definite noun that opens a sentence says what the name behind it is.</summary>
    public bool IsKindBeforeName(Token token) =>
        pack.Lexicon.Nouns(token.Lower) is [{ IsPlural: false, IsDefinite: true, Section: "company" or "intermediary" or "facility" or "organization" or "person" }, ..];

    /// <summary>A noun that says what somebody is and is no name by itself: "ministry", "prosecutors", "verft"; Norwegian bodies in one word are names.</summary>
    public bool IsKind(Token token) =>
        pack.Lexicon.Nouns(token.Lower) is [{ } noun, ..] ? noun.Section is "company" or "intermediary" or "facility" or "organization" or "person" || (pack.HasGenitiveToken && noun.Type == EntityType.PublicBody)
            : pack.HasGenitiveToken && pack.Lexicon.ClassOf(token).HasFlag(WordClass.Noun);

    private static NounForm? OutletReading(ReadOnlySpan<NounForm> nouns)
    {
        foreach (var noun in nouns)
        {
            if (noun.Type == EntityType.Outlet)
            {
                return noun;
            }
        }

        return null;
    }

    private bool NounAfterIsProduct(List<Token> tokens, int end, int sentenceEnd) =>
        end < sentenceEnd && tokens[end] is { IsWord: true, Shape: Shape.Lower } && pack.Lexicon.Nouns(tokens[end].Lower) is { Length: > 0 } nouns
        && nouns[0].Type == EntityType.Goods && pack.Names.ProductCues.Contains(nouns[0].Lemma);

    /// <summary>Letters with figures: "Su-34", "K2", "MQ-9B", "Ostara-3".</summary>
    private static bool IsModel(List<Token> tokens, int first, int end) =>
        Enumerable.Range(first, end - first).Any(i => tokens[i].Text.Any(char.IsAsciiDigit) && tokens[i].Text.Any(char.IsLetter))
        || (end - first > 1 && tokens[end - 1].Kind == TokenKind.Number);

    private bool IsPerson(List<Token> tokens, int first, int end)
    {
        var length = end - first;
        if (length is < 2 or > 5 || Enumerable.Range(first, length).Any(i => tokens[i].Shape == Shape.AllCapitals && tokens[i].Text.Length > 2 && length == 2))
        {
            return false;
        }

        if (world.GivenNames.ContainsKey(tokens[first].Lower))
        {
            return !Enumerable.Range(first + 1, length - 1).Any(i => world.Places.TryMatch(tokens, i, i + 1, out _, out var place) && place.Kind == "country");
        }

        return length is 2 or 3 && world.EasternSurnames.Contains(tokens[first].Lower) && Enumerable.Range(first + 1, length - 1).All(i => tokens[i].Text.Length <= 9 && tokens[i].Shape == Shape.Capitalised && !pack.Lexicon.Knows(tokens[i].Lower));
    }

    private TypedName Likeliest(List<Token> tokens, int first, int end)
    {
        var length = end - first;
        var words = Enumerable.Range(first, length).Select(i => tokens[i]).ToList();
        if (length == 1)
        {
            return words[0].Shape == Shape.AllCapitals
                ? new TypedName(EntityType.Organization, "name.capitals", false)
                : new TypedName(EntityType.Company, "name.capital-word", false);
        }

        var looksLikeBusiness = words.Any(w => w.Shape is Shape.AllCapitals or Shape.Mixed && w.Text.Length > 1)
            || words.Any(w => pack.Lexicon.Knows(w.Lower))
            || Enumerable.Range(first, length).Any(i => world.Places.TryMatch(tokens, i, end, out _, out _))
            || words.Any(w => w.Text.Contains('&'));
        var isNameLike = length is 2 or 3 && words.All(w => w.IsWord && (w.Shape is Shape.Capitalised or Shape.Mixed || pack.Names.Particles.Contains(w.Lower)));
        return looksLikeBusiness || !isNameLike
            ? new TypedName(EntityType.Company, "name.capital-words", words.Any(w => w.Shape == Shape.AllCapitals && w.Text.Length > 1), PlaceCode(tokens, first, end))
            : new TypedName(EntityType.Person, "name.two-capital-words", false);
    }

    private string? PlaceCode(List<Token> tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (world.Places.TryMatch(tokens, i, end, out _, out var place))
            {
                return place.Code;
            }

            if (pack.Demonyms.TryGetValue(tokens[i].Lower, out var code))
            {
                return code;
            }
        }

        return null;
    }
}
