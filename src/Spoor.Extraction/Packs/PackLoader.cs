using System.Collections.Frozen;
using Spoor.Model.Annotations;

namespace Spoor.Extraction.Packs;

/// <summary>Reads a language folder into a <see cref="LanguagePack"/>.</summary>
internal static class PackLoader
{
    private static readonly string[] NounSections =
        ["person", "source", "company", "intermediary", "public_body", "organization", "outlet", "agency", "facility", "goods", "technology", "document", "record", "event"];

    public static LanguagePack Load(string code, WorldKnowledge world)
    {
        var folder = $"languages/{code}/";
        var head = PackFiles.Read(folder + "pack.yml");
        var words = PackFiles.Read(folder + "words.yml");
        var verbs = PackFiles.Read(folder + "verbs.yml");
        var isNorwegian = head.Get("inflection") is var inflection && inflection.Text switch
        {
            "norwegian" => true,
            "english" => false,
            _ => throw inflection.Fault("'english' or 'norwegian' was expected"),
        };
        var source = new LexiconSource();
        ReadWords(words, source, isNorwegian);
        var particles = ReadVerbs(verbs, source, isNorwegian);
        ReadNouns(PackFiles.Read(folder + "nouns.yml"), source, isNorwegian);
        foreach (var (form, _, _) in words.Texts("common_nouns").SelectMany(n => isNorwegian ? Inflection.NorwegianNoun(n) : Inflection.EnglishNoun(n)))
        {
            // Only what no other list holds: these words keep names apart from nouns and change no reading.
            source.Classes.TryAdd(form, WordClass.Noun);
        }

        foreach (var (_, list) in PackFiles.Read(folder + "facts.yml").Get("nouns").Entries())
        {
            foreach (var noun in list.Texts().Where(n => !n.Contains(' ')))
            {
                source.Add(noun, WordClass.Noun);
            }
        }

        var auxiliaries = ReadAuxiliaries(verbs.Get("aux"), source);
        var (demonyms, nationals) = world.Demonyms(code, isNorwegian);
        foreach (var word in demonyms.Keys)
        {
            source.Add(word, WordClass.Adjective);
        }

        return new LanguagePack
        {
            Code = code,
            Mark = $"{code}/{head.Get("version").Text}",
            IsVerbSecond = head.Get("verb_second").Text == "true",
            HasGenitiveToken = head.Get("genitive_token").Text == "true",
            HasBareVerbs = head.Get("bare_verbs").Text == "true",
            HasCapitalDays = head.Get("capital_days").Text == "true",
            DecimalMark = head.Get("decimal_mark").Text[0],
            Lexicon = new Lexicon(source, hasCompounds: head.Get("compounds").Text == "true"),
            AdjectiveEndings = [.. words.Get("adjective_endings").Texts()],
            Stopwords = words.Texts("stopwords").ToFrozenSet(StringComparer.Ordinal),
            Abbreviations = words.Texts("abbreviations").Select(a => a.ToLowerInvariant()).ToFrozenSet(StringComparer.Ordinal),
            Reporting = ReadReporting(verbs.Get("reporting")),
            Sets = verbs.Get("sets").Entries().ToFrozenDictionary(e => e.Key, e => e.Value.Texts().ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal),
            Particles = particles,
            Auxiliaries = auxiliaries,
            FunctionPhrases = FunctionPhrases(words),
            Hedges = ReadHedges(words.Get("hedges")),
            Attitudes = ReadAttitudes(words.Get("attitudes")),
            Negators = words.Texts("negators").ToFrozenSet(StringComparer.Ordinal),
            Pronouns = ReadPronouns(words.Get("pronouns")),
            Names = ReadNames(PackFiles.Read(folder + "names.yml")),
            Calendar = CalendarLoader.Read(PackFiles.Read(folder + "calendar.yml")),
            Numbers = CalendarLoader.ReadNumbers(PackFiles.Read(folder + "numbers.yml")),
            Grammar = new GrammarWords(PackFiles.Read(folder + "grammar.yml")),
            Cues = CueLoader.Read(PackFiles.Read(folder + "cues.yml")),
            Demonyms = demonyms,
            Nationals = nationals,
        };
    }

    private static void ReadWords(PackNode words, LexiconSource source, bool isNorwegian)
    {
        var determiners = words.Get("determiners");
        AddAll(determiners.Texts("definite"), WordClass.Definite);
        AddAll(determiners.Texts("indefinite"), WordClass.Indefinite);
        AddAll(determiners.Texts("demonstrative"), WordClass.Demonstrative);
        AddAll(determiners.Texts("possessive"), WordClass.Possessive);
        AddAll(determiners.Texts("quantifier"), WordClass.Quantifier);
        AddAll(words.Texts("prepositions"), WordClass.Preposition);
        AddAll(words.Texts("conjunctions"), WordClass.Conjunction);
        AddAll(words.Texts("subordinators"), WordClass.Subordinator);
        AddAll(words.Texts("complementisers"), WordClass.Complementiser);
        AddAll(words.Texts("relatives"), WordClass.Relative);
        AddAll(words.Texts("negators"), WordClass.Negator);
        AddAll(words.Texts("adverbs"), WordClass.Adverb);
        AddAll(isNorwegian ? words.Texts("adjectives").SelectMany(Inflection.NorwegianAdjective) : words.Texts("adjectives"), WordClass.Adjective);
        foreach (var (_, list) in words.Get("pronouns").Entries())
        {
            AddAll(list.Texts(), WordClass.Pronoun);
        }

        AddAll(words.Texts("infinitive_marks"), WordClass.InfinitiveMark);

        void AddAll(IEnumerable<string> list, WordClass wordClass)
        {
            foreach (var word in list)
            {
                if (word.Contains(' '))
                {
                    source.Know(word);
                }
                else
                {
                    source.Add(word, wordClass);
                }
            }
        }
    }

    private static PhraseIndex<WordClass> FunctionPhrases(PackNode words)
    {
        var index = new PhraseIndex<WordClass>();
        foreach (var (key, wordClass) in new[] { ("prepositions", WordClass.Preposition), ("conjunctions", WordClass.Conjunction), ("subordinators", WordClass.Subordinator) })
        {
            foreach (var phrase in words.Texts(key).Where(w => w.Contains(' ')))
            {
                index.Add(phrase, wordClass);
            }
        }

        return index;
    }

    private static FrozenDictionary<string, FrozenDictionary<string, string>> ReadVerbs(PackNode verbs, LexiconSource source, bool isNorwegian)
    {
        var particles = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        foreach (var entry in verbs.Texts("forms"))
        {
            var plus = entry.IndexOf(" + ", StringComparison.Ordinal);
            var parts = (plus < 0 ? entry : entry[..plus]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var lemma = parts[0];
            if (plus >= 0)
            {
                var particle = entry[(plus + 3)..].Trim();
                (particles.TryGetValue(lemma, out var list) ? list : particles[lemma] = new(StringComparer.Ordinal))[particle] = lemma + " " + particle;
            }

            foreach (var (form, shape) in isNorwegian ? Inflection.NorwegianVerb(parts) : Inflection.EnglishVerb(parts))
            {
                source.AddVerb(form, new VerbForm(lemma, shape));
            }
        }

        return particles.ToFrozenDictionary(p => p.Key, p => p.Value.ToFrozenDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private static void ReadNouns(PackNode nouns, LexiconSource source, bool isNorwegian)
    {
        foreach (var section in NounSections)
        {
            foreach (var entry in nouns.Texts(section))
            {
                var lemma = Inflection.Lemma(entry);
                foreach (var (form, isPlural, isDefinite) in isNorwegian ? Inflection.NorwegianNoun(entry) : Inflection.EnglishNoun(entry))
                {
                    source.AddNoun(form, new NounForm(lemma, section, isPlural, isDefinite));
                }
            }
        }
    }

    private static FrozenDictionary<string, Auxiliary> ReadAuxiliaries(PackNode aux, LexiconSource source)
    {
        var result = new Dictionary<string, Auxiliary>(StringComparer.Ordinal);
        foreach (var (name, list) in aux.Entries())
        {
            if (!Enum.TryParse<Auxiliary>(name, ignoreCase: true, out var kind))
            {
                throw list.Fault($"'{name}' is no class of auxiliaries");
            }

            foreach (var word in list.Texts().Where(w => !w.Contains(' ')))
            {
                result.TryAdd(word, kind);
                source.Add(word, WordClass.Verb);
            }
        }

        return result.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, ReportingVerb> ReadReporting(PackNode reporting) =>
        reporting.Entries().ToFrozenDictionary(
            e => e.Key,
            e => new ReportingVerb(
                e.Value.Find("class")?.Text ?? "neutral",
                e.Value.Find("stance") is { } stance ? Names.Parse<Stance>(stance) : Stance.Asserts,
                e.Value.Find("certainty") is { } certainty ? Names.Parse<Certainty>(certainty) : null,
                e.Value.Find("evidential")?.Text == "true"),
            StringComparer.Ordinal);

    private static PhraseIndex<Certainty> ReadHedges(PackNode hedges)
    {
        var index = new PhraseIndex<Certainty>();
        foreach (var (name, list) in hedges.Entries())
        {
            if (Names.TryParse<Certainty>(name, out var certainty))
            {
                foreach (var phrase in list.Texts())
                {
                    index.Add(phrase, certainty);
                }
            }
        }

        return index;
    }

    private static PhraseIndex<Stance> ReadAttitudes(PackNode attitudes)
    {
        var index = new PhraseIndex<Stance>();
        foreach (var (name, list) in attitudes.Entries())
        {
            foreach (var phrase in list.Texts())
            {
                index.Add(phrase, Names.Parse<Stance>(name, list));
            }
        }

        return index;
    }

    private static FrozenDictionary<string, string> ReadPronouns(PackNode pronouns)
    {
        var result = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (kind, list) in pronouns.Entries())
        {
            foreach (var word in list.Texts().Where(w => !w.Contains(' ')))
            {
                result.TryAdd(word.ToLowerInvariant(), kind);
            }
        }

        return result.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static NamePack ReadNames(PackNode names)
    {
        var organisationWords = new Dictionary<string, EntityType>(StringComparer.Ordinal);
        foreach (var (kind, list) in names.Get("organisation_words").Entries())
        {
            foreach (var word in list.Texts())
            {
                organisationWords.TryAdd(word.ToLowerInvariant(), Names.Parse<EntityType>(kind, list));
            }
        }

        return new NamePack
        {
            LegalForms = CueLoader.Phrases(names, "legal_forms"),
            OrganisationWords = organisationWords.ToFrozenDictionary(StringComparer.Ordinal),
            Titles = CueLoader.Phrases(names, "titles"),
            Posts = LowerSet(names, "posts"),
            HeadsOfState = LowerSet(names, "heads_of_state"),
            Particles = LowerSet(names, "particles"),
            CommonEndings = [.. LowerSet(names, "common_endings").Order(StringComparer.Ordinal)],
            ProductCues = LowerSet(names, "product_cues"),
        };
    }

    private static FrozenSet<string> LowerSet(PackNode node, string key) =>
        node.Get(key).Texts().Select(w => w.ToLowerInvariant()).ToFrozenSet(StringComparer.Ordinal);
}
