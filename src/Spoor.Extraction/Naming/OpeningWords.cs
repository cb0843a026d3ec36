using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;
using Spoor.Model.Annotations;

namespace Spoor.Extraction.Naming;

/// <summary>Which capitals at the start of a sentence are those of the sentence, and which belong to a name.</summary>
internal sealed class OpeningWords(LanguagePack pack, WorldKnowledge world)
{
    /// <summary>
    /// A lone capital at the start of a sentence is no name where the document writes the word small elsewhere, or where it ends as common
    /// nouns do and is nowhere written with a capital inside a sentence: "Saken har ...".
    /// </summary>
    public bool IsOpeningWord(FoundName name, List<Token> tokens, WordUse use)
    {
        if (name is not { Rule: "name.capital-word", IsFirm: false, Title: null } || name.End - name.First != 1 || !use.OpensSentence(name.First))
        {
            return false;
        }

        // "Consignor: X": a label at the head of a line.
        var word = tokens[name.First];
        return (name.End < tokens.Count && tokens[name.End].Text == ":" && !use.IsCapitalInside(word.Text)) || !use.IsCapitalInside(word.Text) && (use.IsSmallElsewhere(word.Lower) || pack.Names.CommonEndings.Any(e => word.Lower.Length > e.Length + 2 && word.Lower.EndsWith(e, StringComparison.Ordinal)));
    }

    /// <summary>"Joint Stock Company X", "Scientific Research Institute X": a legal form, or a qualifier inside a long name of an organisation.</summary>
    public bool OpensName(List<Token> tokens, int first, int end)
    {
        if (pack.Names.LegalForms.TryMatch(tokens, first, end, out var length, out _) && length > 1 && first + length < end)
        {
            return true;
        }

        // "Kameraprodusenten X": a noun before a name says what it is.
        var isQualifier = pack.Lexicon.Nouns(tokens[first].Lower).Length == 0 && (pack.Lexicon.ClassOf(tokens[first]) & (WordClass.Function | WordClass.Adverb | WordClass.Verb)) == WordClass.None;
        if (isQualifier && end - first >= 2 && pack.Names.OrganisationWords.TryGetValue(tokens[end - 1].Lower, out var type) && type == EntityType.Outlet)
        {
            // "Southern Gazette", "Evening Post": a word before the name of a paper belongs to it.
            return true;
        }

        return isQualifier && end - first >= 4 && Enumerable.Range(first + 1, end - first - 1).Any(i => pack.Names.OrganisationWords.ContainsKey(tokens[i].Lower));
    }

    /// <summary>A word of the language whose capital says nothing at the start of a sentence.</summary>
    public bool IsOrdinary(Token token) =>
        (token.Shape == Shape.Capitalised || (token.Shape == Shape.AllCapitals && token.Text.Length > 3)) && (pack.Lexicon.Knows(token.Lower) || pack.Lexicon.Nouns(token.Lower).Length > 0 || pack.GenitiveOf(token.Lower) is not null) && !world.GivenNames.ContainsKey(token.Lower)
        && !pack.Names.OrganisationWords.ContainsKey(token.Lower);

    /// <summary>"Sensors built by X were ...": a word that companies have in their names names none by itself.</summary>
    public bool IsTradeWordAlone(List<Token> tokens, int first, int end) => end - first == 1 && tokens[first].Shape == Shape.Capitalised
        && pack.Names.OrganisationWords.TryGetValue(tokens[first].Lower, out var type) && type == EntityType.Company && pack.Lexicon.Nouns(tokens[first].Lower).Length > 0;

    public bool IsArticleOfName(List<Token> tokens, int first, int end) =>
        tokens[first].Lower == "the" && end - first >= 2 && tokens[first + 1].IsCapital && !pack.Lexicon.Knows(tokens[first + 1].Lower);
}
