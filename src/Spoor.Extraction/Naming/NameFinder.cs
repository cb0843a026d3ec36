using Spoor.Extraction.Layout;
using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;
using Spoor.Model.Annotations;
using Spoor.Model.Documents;

namespace Spoor.Extraction.Naming;

/// <summary>
/// Finds names by their capitals, the gazetteers and the words around them. Rules first: titles, legal forms, words inside a name,
/// known places, outlets, bodies and list entries; "its lower-case form is an ordinary word" against capitals at the start of a sentence.
/// </summary>
internal sealed class NameFinder(LanguagePack pack, WorldKnowledge world, PhraseIndex<KnownName> listed)
{
    /// <summary>How the document writes its words.</summary>
    private WordUse? use;

    private readonly NameTyping typing = new(pack, world);
    private readonly OpeningWords opening = new(pack, world);

    public List<FoundName> Find(List<Token> tokens, List<Sentence> sentences, bool[] taken)
    {
        use = WordUse.Of(tokens, sentences);
        var names = new List<FoundName>();
        var titleCase = new List<Sentence>();
        foreach (var sentence in sentences.Where(s => s.Kind is not (SegmentKind.Boilerplate or SegmentKind.SourceLine)))
        {
            if (IsTitleCase(tokens, sentence))
            {
                titleCase.Add(sentence);
            }
            else
            {
                FindIn(tokens, sentence, taken, names);
            }
        }

        names.RemoveAll(n => opening.IsOpeningWord(n, tokens, use));
        Settle(names);

        // In a headline every word is capitalised: only what the body or a gazetteer knows is a name there.
        var known = names.Select(n => n.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var sentence in titleCase)
        {
            var found = new List<FoundName>();
            FindIn(tokens, sentence, taken, found);
            names.AddRange(found.Where(n => n.Rule is "name.place" or "name.outlet" or "name.body" or "name.listed" || known.Contains(n.Name) || known.Any(k => k.StartsWith(n.Name + " ", StringComparison.Ordinal))));
        }

        names.Sort((a, b) => a.Span.CompareTo(b.Span));
        return names;
    }

    /// <summary>"Open Door Relief": a word that is written with a capital inside a sentence too belongs to the name it opens.</summary>
    private bool IsPartOfName(List<Token> tokens, int first, int end) =>
        first + 1 < end && tokens[first + 1].IsCapital && use!.IsCapitalInside(tokens[first].Text) && (pack.Lexicon.ClassOf(tokens[first]) & WordClass.Function) == WordClass.None;

    /// <summary>A name that stands once as a place ("in X") is one wherever nothing says otherwise.</summary>
    private static void Settle(List<FoundName> names)
    {
        var places = names.Where(n => n is { Type: EntityType.Place, IsFirm: false }).Select(n => n.Name).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] is { IsFirm: false, Title: null } && places.Contains(names[i].Name))
            {
                names[i] = names[i] with { Type = EntityType.Place, Rule = "name.after-preposition" };
            }
        }
    }

    private void FindIn(List<Token> tokens, Sentence sentence, bool[] taken, List<FoundName> names)
    {
        for (var i = sentence.First; i < sentence.End;)
        {
            var token = tokens[i];
            if (taken[i] || !token.IsWord || !(token.IsCapital || HasInnerCapital(token)))
            {
                i++;
                continue;
            }

            i = Known(tokens, i, sentence, names) ?? Compound(tokens, i, sentence, names) ?? Run(tokens, i, sentence, taken, names);
        }
    }

    /// <summary>A gazetteer name, unless the capitals go on: "China" but not the "China" of "China Eastern Shipping Co".</summary>
    private int? Known(List<Token> tokens, int i, Sentence sentence, List<FoundName> names)
    {
        var end = sentence.End;
        FoundName? best = null;
        if (listed.TryMatchGenitive(tokens, i, end, out var length, out var entry) && AllCapitals(tokens, i, i + length))
        {
            best = Make(tokens, i, i + length, entry.Type, "name.listed", entry.Country);
        }

        if (world.Known.TryMatchGenitive(tokens, i, end, out length, out var known) && AllCapitals(tokens, i, i + length) && length > (best is null ? 0 : best.End - best.First))
        {
            best = Make(tokens, i, i + length, known.Type, known.Rule, known.Country) with { IsAgency = known.IsAgency };
        }

        if (world.Places.TryMatchGenitive(tokens, i, end, out length, out var place) && AllCapitals(tokens, i, i + length) && length > (best is null ? 0 : best.End - best.First))
        {
            if (place.IsAmbiguous && IsPersonNamePart(tokens, i, sentence))
            {
                return null;
            }

            best = Make(tokens, i, i + length, EntityType.Place, "name.place", place.Code) with
            {
                IsCountry = place.Kind == "country",
                MayActAsGovernment = place.Kind == "country" || world.Capitals.ContainsKey(NameText(tokens, i, i + length).ToLowerInvariant()),
            };
        }

        if (best is null)
        {
            return null;
        }

        // A longer run of capitals around a place or a short known name is a name of its own.
        if (best.End < end && GoesOn(tokens, best.End, end) && best.Rule != "name.body" && !IsSentenceCaseBreak(tokens, best))
        {
            return null;
        }

        names.Add(best);
        return best.End;
    }

    /// <summary>"Ostara-dronene", "Baltrex-kildene", "Washington-baserte": a name joined to a common word.</summary>
    private int? Compound(List<Token> tokens, int i, Sentence sentence, List<FoundName> names)
    {
        var token = tokens[i];
        var hyphen = token.Text.LastIndexOf('-');
        if (hyphen <= 1 || hyphen >= token.Text.Length - 2 || char.IsDigit(token.Text[hyphen + 1]))
        {
            return null;
        }

        var stem = token.Text[..hyphen];
        var tail = token.Lower[(hyphen + 1)..];
        if (pack.Demonyms.ContainsKey(tail) && stem.All(char.IsLower))
        {
            // "non-Iranian", "pro-Lenish": an adjective.
            return i + 1;
        }

        var nouns = pack.Lexicon.Nouns(tail);
        var isBased = pack.Cues.BasedIn.Contains(tail);
        var isPlain = nouns.Length == 0 && !isBased;
        if (isPlain && !(pack.Lexicon.Knows(tail) && char.IsLower(token.Text[hyphen + 1])))
        {
            return null;
        }

        var stemTokens = Tokenizer.Cut(stem, pack.HasGenitiveToken);
        var span = new TextSpan(token.Start, token.Start + hyphen);
        var name = new FoundName { First = i, End = i + 1, Span = span, Name = stem, Type = EntityType.Place, IsCompoundStem = true, Rule = "name.place" };
        if (world.Places.TryMatch(stemTokens, 0, stemTokens.Count, out var length, out var place) && length == stemTokens.Count)
        {
            names.Add(name with { Country = place.Code, IsCountry = place.Kind == "country" });
        }
        else if (world.Known.TryMatch(stemTokens, 0, stemTokens.Count, out length, out var known) && length == stemTokens.Count)
        {
            names.Add(name with { Type = known.Type, IsAgency = known.IsAgency, Country = known.Country, Rule = known.Rule });
        }
        else if (nouns.Length > 0 && nouns[0].Type == EntityType.Goods && !pack.Lexicon.Knows(stem.ToLowerInvariant()))
        {
            names.Add(name with { Span = token.Span, Type = EntityType.Product, IsCompoundStem = false, Rule = "name.product-compound" });
        }

        return i + 1;
    }

    private int Run(List<Token> tokens, int i, Sentence sentence, bool[] taken, List<FoundName> names)
    {
        var end = RunEnd(tokens, i, sentence.End, taken);
        var first = i;
        var isStart = i == sentence.First || tokens[i - 1].Text is "\u201C" or "\"" or "\u00AB" or "\u2013" or "-" or ":" or "\u2018";
        string? country = null;
        string? title = null;
        var titleFirst = -1;
        while (first < end)
        {
            if (pack.Names.Titles.TryMatch(tokens, first, end, out var length, out _) && first + length < end && tokens[first + length].IsCapital)
            {
                titleFirst = titleFirst < 0 ? first : titleFirst;
                title = (title is null ? "" : title + " ") + Text(tokens, first, first + length);
                first += length;
            }
            else if (pack.Demonyms.TryGetValue(tokens[first].Lower, out var code) && (IsTitleAt(tokens, first + 1, end) || !NextIsOrganisationWord(tokens, first + 1, end)))
            {
                country = code;
                first++;
            }
            else if (first == i && isStart && pack.Lexicon.NounPhrases.TryMatch(tokens, first, sentence.End, out length, out _) && length > 1 && !tokens[first + length - 1].IsCapital)
            {
                // "News agency | Baltrex": a noun of several words opens the sentence.
                return first + length;
            }
            else if (first == i && first + 1 < end && ((typing.IsOutletNoun(tokens[first]) && (isStart || tokens[first].Text.Contains('-'))) || (isStart && !pack.HasGenitiveToken && typing.IsKindBeforeName(tokens[first]) && !opening.OpensName(tokens, first, end))))
            {
                // "Avisen | Dagsfloden", "TV-kanalen | Nordal": what it is stands before its name.
                return first + 1;
            }
            else if (first == i && isStart && ((opening.IsOrdinary(tokens[first]) && !IsPartOfName(tokens, first, end) && !opening.IsArticleOfName(tokens, first, end) && !opening.OpensName(tokens, first, end)) || opening.IsTradeWordAlone(tokens, first, end)))
            {
                // What follows is looked at afresh: "Despite | Beijing".
                return first + 1;
            }
            else
            {
                break;
            }
        }

        if (first >= end)
        {
            return Math.Max(end, i + 1);
        }

        // "STOR INNFLYTELSE:" in capitals before a colon opens a caption.
        if (end < sentence.End && tokens[end].Text == ":" && Enumerable.Range(sentence.First, end - sentence.First).All(k => tokens[k].Shape == Shape.AllCapitals))
        {
            return end;
        }

        if (end - first == 1 && title is null && isStart && tokens[first].Shape == Shape.Capitalised && typing.IsKind(tokens[first]))
        {
            // "Selskapet solgte dem", "Ministry denies": a noun that opens a sentence.
            return end;
        }

        // "Consignor: ...": the label of a field. A heading has speakers there instead.
        if (end - first == 1 && title is null && first == sentence.First && end < sentence.End && tokens[end].Text == ":" && sentence.Kind != SegmentKind.Heading && tokens[first].Shape == Shape.Capitalised)
        {
            return end;
        }

        if (end - first == 1 && title is null && IsNationality(tokens, first, sentence))
        {
            return end;
        }

        // A lone capitalised word that the language knows is no name inside a sentence either ("Ministry said").
        // Nor is a common noun in capitals ("UAVs") or the initials of a paper ("E.O.").
        if (end - first == 1 && title is null && ((tokens[first].Shape == Shape.Capitalised && opening.IsOrdinary(tokens[first])) || tokens[first].Text.Length == 1 || IsInitials(tokens[first]) || (tokens[first].Shape != Shape.Capitalised && pack.Lexicon.Nouns(tokens[first].Lower).Length > 0)))
        {
            return end;
        }

        var isArticle = tokens[first].Lower is "the" or "de" or "det";
        var typed = typing.Type(tokens, first, end, sentence, title is not null);
        if (isArticle && typed.Type != EntityType.Outlet)
        {
            first++;
            if (first >= end)
            {
                return end;
            }
        }

        var name = Make(tokens, first, end, typed.Type, typed.Rule, country ?? typed.Country) with { IsFirm = typed.IsFirm, IsAgency = typed.IsAgency, Title = title, TitleFirst = titleFirst };
        if (!pack.HasGenitiveToken && end - first == 1 && !typed.IsFirm && name.Name.Length > 4 && name.Name[^1] == 's' && end < sentence.End && pack.Lexicon.Nouns(tokens[end].Lower) is [{ Type: EntityType.PublicBody }, ..])
        {
            // "Xs utenriksdepartement": the genitive of a state.
            name = name with { Name = name.Name[..^1], Type = EntityType.Place, Rule = "name.genitive-state", IsFirm = false };
        }

        names.Add(name);
        return end;
    }

    /// <summary>How far a run of capitals goes, with particles, numbers and the small words inside names of organisations.</summary>
    private int RunEnd(List<Token> tokens, int i, int end, bool[] taken)
    {
        var at = i + 1;
        var hasOrganisationWord = pack.Names.OrganisationWords.ContainsKey(tokens[i].Lower);
        while (at < end && !taken[at])
        {
            var token = tokens[at];
            var gap = token.Start - tokens[at - 1].End;
            if (gap > 1)
            {
                break;
            }

            if (pack.Names.LegalForms.TryMatch(tokens, at, end, out var form, out _) && (token.IsCapital || token.Text is "," or "."))
            {
                at += form;

                // A legal form behind a name closes it: what follows, also behind the point of "Ltd.", is another word.
                if (pack.Names.LegalForms.TryMatch(tokens, at < end ? at : end - 1, end, out _, out _) || (at < end && NameEnds.Quoted(tokens, at, end) is not null))
                {
                    continue;
                }

                break;
            }

            if ((NameEnds.Numbered(tokens, at, end) ?? (token.IsWord && at + 1 < end && pack.Lexicon.Nouns(token.Lower) is [{ Section: "facility" or "company" }, ..] ? NameEnds.Numbered(tokens, at + 1, end) : null)) is { } numbered)
            {
                // "Zarnov Plant No. 2", "Zarnov verk nr. 2".
                at = numbered;
                break;
            }

            if (token.IsWord && token.IsCapital && !(HasCompoundTail(token) && at > i))
            {
                hasOrganisationWord |= pack.Names.OrganisationWords.ContainsKey(token.Lower);
                at++;
                continue;
            }

            if (token.Kind == TokenKind.Number && token.Text.Length <= 4 && gap == 1 && !IsLikelyYear(token))
            {
                at++;
                break;
            }

            // "Anna T. Berg": the point of an initial is part of the name.
            if (token.Text == "." && tokens[at - 1].Text.Length == 1 && gap == 0 && at + 1 < end && tokens[at + 1].IsCapital && tokens[at + 1].Start - token.End <= 1)
            {
                at++;
                continue;
            }

            if (NameEnds.Quoted(tokens, at, end) is { } closed)
            {
                at = closed;
                continue;
            }

            var next = NextCapital(tokens, at, end);
            if (next > 0 && next - at <= 1 && (pack.Names.Particles.Contains(token.Lower) || token.Text is "&"))
            {
                at = next;
                continue;
            }

            if (next > 0 && next - at <= 2 && hasOrganisationWord && token.Lower is "of" or "for" or "and" or "the" or "og" or "i" or "in" or "on" or "de" or "du" or "a" && IsInsideName(tokens, at, next))
            {
                at = next;
                continue;
            }

            break;
        }

        // A trailing comma or point that the legal form did not take stays outside.
        while (at > i + 1 && !tokens[at - 1].IsWord && tokens[at - 1].Kind != TokenKind.Number && tokens[at - 1].Text is not ("." or "\u00BB" or "\u201D" or "\"" or "\u2019"))
        {
            at--;
        }

        return at;
    }

    /// <summary>"for a New", "of the Interior": at most two small words; "in" and "i" only before nothing that is a place of its own.</summary>
    private bool IsInsideName(List<Token> tokens, int at, int next)
    {
        if (tokens[at].Lower is "in" or "i" or "on")
        {
            return false;
        }

        if (tokens[at].Lower is "and" or "og")
        {
            return !world.Places.TryMatch(tokens, next, next + 1, out _, out _) && pack.Names.OrganisationWords.ContainsKey(tokens[next].Lower) == false && tokens[at - 1].IsCapital && next + 1 <= tokens.Count
                && pack.Lexicon.Knows(tokens[next].Lower);
        }

        return true;
    }

    private static int NextCapital(List<Token> tokens, int at, int end)
    {
        for (var i = at + 1; i < Math.Min(at + 3, end); i++)
        {
            if (tokens[i].IsWord && tokens[i].IsCapital)
            {
                return i;
            }

            if (tokens[i].Lower is not ("the" or "a" or "an" or "of"))
            {
                return -1;
            }
        }

        return -1;
    }

    private bool GoesOn(List<Token> tokens, int at, int end)
    {
        var token = tokens[at];
        if (token.Start - tokens[at - 1].End > 1)
        {
            return false;
        }

        return (token.IsWord && token.IsCapital && !HasCompoundTail(token)) || pack.Names.LegalForms.TryMatch(tokens, at, end, out _, out _);
    }

    /// <summary>A place followed by another gazetteer name is a list without commas or a headline, not one name.</summary>
    private bool IsSentenceCaseBreak(List<Token> tokens, FoundName name) =>
        world.Places.TryMatch(tokens, name.End, tokens.Count, out _, out _) && name.Type == EntityType.Place && !pack.Names.OrganisationWords.ContainsKey(tokens[name.End].Lower);

    private bool HasCompoundTail(Token token)
    {
        var hyphen = token.Text.LastIndexOf('-');
        return hyphen > 1 && hyphen < token.Text.Length - 2 && char.IsLower(token.Text[hyphen + 1])
            && (pack.Lexicon.Nouns(token.Lower[(hyphen + 1)..]).Length > 0 || pack.Cues.BasedIn.Contains(token.Lower[(hyphen + 1)..]));
    }

    private bool IsPersonNamePart(List<Token> tokens, int i, Sentence sentence) =>
        (i > sentence.First && world.GivenNames.ContainsKey(tokens[i - 1].Lower) && tokens[i - 1].IsCapital)
        || (i + 1 < sentence.End && tokens[i + 1].IsCapital && tokens[i + 1].IsWord && world.GivenNames.ContainsKey(tokens[i].Lower));

    /// <summary>"a Velmoran builder": the adjective of a nation that no gazetteer knows.</summary>
    private bool IsNationality(List<Token> tokens, int at, Sentence sentence) =>
        pack.HasGenitiveToken && at + 1 < sentence.End && Nationality.IsLike(tokens[at]) && tokens[at + 1] is { IsWord: true, Shape: Shape.Lower } next
        && (pack.Lexicon.Nouns(next.Lower).Length > 0 || (pack.Lexicon.ClassOf(next) & (WordClass.Noun | WordClass.Adjective)) != 0 || next.Is("name"));

    private bool IsTitleAt(List<Token> tokens, int at, int end) =>
        at < end && pack.Names.Titles.TryMatch(tokens, at, end, out var length, out _) && at + length < end;

    private bool NextIsOrganisationWord(List<Token> tokens, int at, int end) =>
        Enumerable.Range(at, Math.Max(0, Math.Min(3, end - at))).Any(i => pack.Names.OrganisationWords.ContainsKey(tokens[i].Lower));

    private bool IsTitleCase(List<Token> tokens, Sentence sentence)
    {
        // Only English writes headlines with capitals throughout.
        if (!pack.HasGenitiveToken)
        {
            return false;
        }

        if (sentence.Kind != SegmentKind.Heading && sentence.Kind != SegmentKind.Caption)
        {
            return false;
        }

        // "NO LICENCE: Says Ivar Tolleson ...": capitals up to a colon open a caption and say nothing of what follows.
        var first = Enumerable.Range(sentence.First, sentence.Count).TakeWhile(i => tokens[i].Text == ":" || !tokens[i].IsWord || tokens[i].Shape == Shape.AllCapitals).LastOrDefault(i => tokens[i].Text == ":", sentence.First);
        var words = Enumerable.Range(first, sentence.End - first).Select(i => tokens[i]).Where(t => t.IsWord && t.Text.Length > 3).ToList();
        return words.Count >= 4 && words.Count(w => w.IsCapital) >= 0.75 * words.Count;
    }

    private static bool IsInitials(Token token) => token.Text.Length >= 3 && token.Text.Contains('.') && token.Text.Where(char.IsLetter).All(char.IsUpper) && token.Text.Split('.').All(p => p.Length <= 1);

    private static bool HasInnerCapital(Token token) => token.IsWord && token.Text.Skip(1).Any(char.IsUpper) && token.Text.Length > 2;

    private static bool IsLikelyYear(Token token) => token.Text.Length == 4 && token.Text[0] is '1' or '2';

    private static bool AllCapitals(List<Token> tokens, int first, int end) =>
        tokens[first].IsCapital && tokens[end - 1] is var last && (last.IsCapital || !last.IsWord || last.Kind == TokenKind.Number || end - first > 2);

    private FoundName Make(List<Token> tokens, int first, int end, EntityType type, string rule, string? country) => new()
    {
        First = first,
        End = end,
        Span = new TextSpan(tokens[first].Start, tokens[end - 1].End),
        Name = NameText(tokens, first, end),
        Type = type,
        Rule = rule,
        Country = country,
    };

    /// <summary>The words without a Norwegian genitive ending.</summary>
    private string NameText(List<Token> tokens, int first, int end)
    {
        var text = Text(tokens, first, end);
        if (pack.HasGenitiveToken || text.Length < 4 || text[^1] is not 's' || text[^2] is 's')
        {
            return text;
        }

        var stem = text[..^1];
        var stemTokens = Tokenizer.Cut(stem, false);
        return world.Places.TryMatch(stemTokens, 0, stemTokens.Count, out var length, out _) && length == stemTokens.Count
            || (world.Known.TryMatch(stemTokens, 0, stemTokens.Count, out length, out _) && length == stemTokens.Count)
            ? stem
            : text;
    }

    private static string Text(List<Token> tokens, int first, int end) =>
        string.Concat(Enumerable.Range(first, end - first).Select(i => (i > first && tokens[i].Start > tokens[i - 1].End ? " " : "") + tokens[i].Text));
}
