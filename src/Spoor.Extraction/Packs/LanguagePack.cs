using System.Collections.Frozen;
using Spoor.Model.Annotations;

namespace Spoor.Extraction.Packs;

/// <summary>
/// A language as data: everything that rules of this language need, read from the folder <c>packs/languages/CODE</c>.
/// What a language does differently in word formation is in <see cref="Inflection"/>; all else is words.
/// </summary>
internal sealed class LanguagePack
{
    public required string Code { get; init; }

    /// <summary>Code and version for rule marks: <c>nb/1</c>.</summary>
    public required string Mark { get; init; }

    /// <summary>True when the finite verb stands second, so that the subject may follow it (Norwegian).</summary>
    public required bool IsVerbSecond { get; init; }

    /// <summary>True when the genitive is a token of its own ('s).</summary>
    public required bool HasGenitiveToken { get; init; }

    /// <summary>True when a verb has a form that is infinitive and present, so that only a subject before it tells that it is a verb (English).</summary>
    public required bool HasBareVerbs { get; init; }

    /// <summary>True when names of months and weekdays are written with a capital: English "may" and "march" are verbs.</summary>
    public required bool HasCapitalDays { get; init; }

    /// <summary>The mark before the fraction of a number; the other of point and comma groups its digits.</summary>
    public required char DecimalMark { get; init; }

    public required Lexicon Lexicon { get; init; }

    /// <summary>Endings by which a word that no list knows is told to be an adjective before a noun.</summary>
    public required string[] AdjectiveEndings { get; init; }

    public required FrozenSet<string> Stopwords { get; init; }

    public required FrozenSet<string> Abbreviations { get; init; }

    public required FrozenDictionary<string, ReportingVerb> Reporting { get; init; }

    /// <summary>Verb sets that rules name.</summary>
    public required FrozenDictionary<string, FrozenSet<string>> Sets { get; init; }

    /// <summary>Particles of particle verbs: lemma -> (particle -> lemma with particle).</summary>
    public required FrozenDictionary<string, FrozenDictionary<string, string>> Particles { get; init; }

    public required FrozenDictionary<string, Auxiliary> Auxiliaries { get; init; }

    /// <summary>Prepositions, conjunctions and subordinators of several words ("according to", "ved hjelp av").</summary>
    public required PhraseIndex<WordClass> FunctionPhrases { get; init; }

    /// <summary>Hedging words and phrases outside the verb.</summary>
    public required PhraseIndex<Certainty> Hedges { get; init; }

    public required PhraseIndex<Stance> Attitudes { get; init; }

    public required FrozenSet<string> Negators { get; init; }

    /// <summary>Pronoun -> person_male, person_female, person_plural, thing, self, such.</summary>
    public required FrozenDictionary<string, string> Pronouns { get; init; }

    public required NamePack Names { get; init; }

    public required CalendarPack Calendar { get; init; }

    public required NumberPack Numbers { get; init; }

    public required GrammarWords Grammar { get; init; }

    public required CuePack Cues { get; init; }

    /// <summary>Nationality adjectives and nouns: form -> country code.</summary>
    public required FrozenDictionary<string, string> Demonyms { get; init; }

    /// <summary>Nouns for nationals ("Iranians", "kinesere") with their country.</summary>
    public required FrozenDictionary<string, (string Code, bool IsPlural, bool IsDefinite)> Nationals { get; init; }

    /// <summary>The definite noun that a word is the genitive of, where the genitive is no word of its own: "departementets"; null for any other word.</summary>
    public NounForm? GenitiveOf(string lower)
    {
        if (HasGenitiveToken || lower.Length <= 4 || lower[^1] != 's')
        {
            return null;
        }

        foreach (var noun in Lexicon.Nouns(lower[..^1]))
        {
            if (noun.IsDefinite)
            {
                return noun;
            }
        }

        return null;
    }

    public bool IsInSet(string set, string lemma) => Sets.TryGetValue(set, out var lemmas) && lemmas.Contains(lemma);
}

/// <summary>Words around names.</summary>
internal sealed class NamePack
{
    public required PhraseIndex<bool> LegalForms { get; init; }

    /// <summary>Words inside a name that tell its type.</summary>
    public required FrozenDictionary<string, EntityType> OrganisationWords { get; init; }

    public required PhraseIndex<bool> Titles { get; init; }

    public required FrozenSet<string> Posts { get; init; }

    /// <summary>Posts held in the government of a country: president, prime minister.</summary>
    public required FrozenSet<string> HeadsOfState { get; init; }

    public required FrozenSet<string> Particles { get; init; }

    /// <summary>Endings by which a word at the start of a sentence is told to be a common noun.</summary>
    public required string[] CommonEndings { get; init; }

    public required FrozenSet<string> ProductCues { get; init; }
}

/// <summary>Attribution cues of a language.</summary>
internal sealed class CuePack
{
    /// <summary>"according to", "ifølge": a source follows.</summary>
    public required PhraseIndex<bool> According { get; init; }

    /// <summary>Last words of posts whose holder speaks for the body that he holds it at.</summary>
    public required FrozenSet<string> SpeaksFor { get; init; }

    /// <summary>"delivery", "leveransen": nouns of a deed, with goods before them or joined to them.</summary>
    public required FrozenSet<string> Deeds { get; init; }

    /// <summary>"illegal", "wrongdoing": who denies that denies no deed.</summary>
    public required FrozenSet<string> Judged { get; init; }

    /// <summary>"Press release", "årsrapport": a paper that speaks for who issues it.</summary>
    public required PhraseIndex<bool> OwnPapers { get; init; }

    /// <summary>"Yours sincerely".</summary>
    public required PhraseIndex<bool> LetterClosings { get; init; }

    /// <summary>"Extract from": a register follows.</summary>
    public required PhraseIndex<bool> ExtractOf { get; init; }

    /// <summary>"Source:" before a register.</summary>
    public required PhraseIndex<bool> SourceLabels { get; init; }

    /// <summary>"has nothing to do with": two parties, however alike their names.</summary>
    public required PhraseIndex<bool> SaidDifferent { get; init; }

    /// <summary>"with reference to", "citing": an outlet that relays another one.</summary>
    public required PhraseIndex<bool> Relay { get; init; }

    /// <summary>"seen by", "obtained by": who has a paper.</summary>
    public required PhraseIndex<bool> SeenBy { get; init; }

    /// <summary>"emerges from", "går det frem av": a paper or statement follows.</summary>
    public required PhraseIndex<bool> EmergesFrom { get; init; }

    /// <summary>"could not confirm" and its kind.</summary>
    public required PhraseIndex<bool> CannotConfirm { get; init; }

    /// <summary>"is not aware of" and its kind, after a subject.</summary>
    public required PhraseIndex<bool> DeniesKnowledge { get; init; }

    /// <summary>Words of knowing of something: "knew of".</summary>
    public required PhraseIndex<bool> Knowing { get; init; }

    /// <summary>"is seen as", "it is said that": nobody in particular.</summary>
    public required PhraseIndex<(Stance Stance, Certainty Certainty)> Agentless { get; init; }

    /// <summary>Nouns that attribute: "claims", "dismissal".</summary>
    public required FrozenDictionary<string, (Stance Stance, Certainty? Certainty)> Nominal { get; init; }

    /// <summary>Openings of credit lines: "Photo:".</summary>
    public required PhraseIndex<bool> Credits { get; init; }

    /// <summary>Openings of related links: "Read more".</summary>
    public required PhraseIndex<bool> Boilerplate { get; init; }

    /// <summary>Words that a statement without an owner is called by: "a statement".</summary>
    public required FrozenSet<string> StatementNouns { get; init; }

    /// <summary>"state-owned", "statseid".</summary>
    public required FrozenSet<string> StateOwned { get; init; }

    /// <summary>"sanctioned", "sanksjonert": an adjective that states a listing.</summary>
    public required FrozenSet<string> Listed { get; init; }

    /// <summary>"under", "subject to": with a sanction noun a few words on they state a listing.</summary>
    public required PhraseIndex<bool> UnderSanctions { get; init; }

    public required FrozenSet<string> SanctionNouns { get; init; }

    /// <summary>"also known as": another name follows.</summary>
    public required PhraseIndex<bool> AlsoKnownAs { get; init; }

    /// <summary>"-based", "-baserte" after a place.</summary>
    public required FrozenSet<string> BasedIn { get; init; }

    /// <summary>Nouns that make a country or capital before them a government: "approval", "dismissal".</summary>
    public required FrozenSet<string> GovernmentNouns { get; init; }

    /// <summary>Heads that stand for a government when a country qualifies them: government, leadership, authorities, side.</summary>
    public required FrozenSet<string> GovernmentHeads { get; init; }

    /// <summary>Heads of unnamed parties that a country qualifies: "Russian entities".</summary>
    public required FrozenSet<string> GroupNouns { get; init; }

    /// <summary>Lower-case words of a date line: published, updated, by.</summary>
    public required FrozenSet<string> DateLabels { get; init; }

    /// <summary>Words that call what follows untrue or open: false, unclear.</summary>
    public required FrozenSet<string> Untrue { get; init; }

    /// <summary>Words that deny what follows: "it is false that".</summary>
    public required PhraseIndex<bool> FalseWords { get; init; }

    /// <summary>What an outlet takes back: "an earlier version of".</summary>
    public required PhraseIndex<bool> Corrected { get; init; }

    /// <summary>Adverbs before a verb that say that it did not quite happen: almost.</summary>
    public required FrozenSet<string> Nearly { get; init; }

    /// <summary>Words that ask to imagine what follows: "let us suppose".</summary>
    public required PhraseIndex<bool> Supposed { get; init; }

    /// <summary>A short sentence that takes the one before it back: "this is wrong".</summary>
    public required PhraseIndex<bool> TakenBack { get; init; }

    /// <summary>Phrases that call the clause behind them untrue: "is not the case", "stemmer ikke".</summary>
    public required PhraseIndex<bool> UntruePhrases { get; init; }

    /// <summary>Verbs whose infinitive has not happened: seek, try.</summary>
    public required FrozenSet<string> Attempts { get; init; }

    /// <summary>Verbs whose infinitive is to come: plan, agree.</summary>
    public required FrozenSet<string> Plans { get; init; }

    /// <summary>Verbs whose infinitive has happened: continue, manage. After any other verb that is no plan it may not have.</summary>
    public required FrozenSet<string> Achievements { get; init; }

    /// <summary>Verbs of being, having and befalling: a country as their subject is the country, not its government.</summary>
    public required FrozenSet<string> Stative { get; init; }

    /// <summary>Verbs before a noun that attributes: express concern, raise doubts.</summary>
    public required FrozenSet<string> Expressing { get; init; }

    /// <summary>Conjunctions that set one speaker against another: but, while.</summary>
    public required FrozenSet<string> SettingAgainst { get; init; }

    /// <summary>Conjunctions before who was not meant: rather than.</summary>
    public required FrozenSet<string> RatherThan { get; init; }

    /// <summary>Nouns of what may be called off: delivery, contract.</summary>
    public required FrozenSet<string> Undertakings { get; init; }

    /// <summary>Nouns of what is agreed or asked for before it is done: contract, licence, tender.</summary>
    public required FrozenSet<string> Agreements { get; init; }

    /// <summary>Words that say that nothing came of it: "never took place".</summary>
    public required PhraseIndex<bool> CalledOff { get; init; }

    /// <summary>Media that a company may have of its own: its name before one makes it no outlet.</summary>
    public required FrozenSet<string> HouseMedia { get; init; }

    /// <summary>Verbs of having a paper before one: see, obtain.</summary>
    public required FrozenSet<string> Seeing { get; init; }

    /// <summary>Verbs whose object is who speaks: quote.</summary>
    public required FrozenSet<string> Quoting { get; init; }

    /// <summary>Verbs whose object is who is told: tell.</summary>
    public required FrozenSet<string> Telling { get; init; }

    /// <summary>Prepositions before who is told.</summary>
    public required FrozenSet<string> ToldTo { get; init; }

    /// <summary>"in an interview with": who was spoken to follows.</summary>
    public required PhraseIndex<bool> SpokenTo { get; init; }

    /// <summary>People who are the outlet that they work for: reporters.</summary>
    public required FrozenSet<string> ReporterHeads { get; init; }

    /// <summary>Words that open a supposition: if, whether.</summary>
    public required FrozenSet<string> Conditions { get; init; }

    /// <summary>Heads of people who speak without a name: official, officer, source.</summary>
    public required FrozenSet<string> SourceHeads { get; init; }

    /// <summary>Stems of the words that a fact is called by: "cooperat".</summary>
    public required FrozenDictionary<FactType, string[]> NamedFacts { get; init; }

    /// <summary>Nouns for who trades or stands between, as lemmas: an unnamed intermediary may be one that is called so.</summary>
    public required FrozenSet<string> Dealers { get; init; }

    /// <summary>Nouns that may stand for any paper told of before: information, evidence.</summary>
    public required FrozenSet<string> GeneralPapers { get; init; }

    /// <summary>"made", "-produced" after a nationality: kinesiskprodusert.</summary>
    public required FrozenSet<string> MadeIn { get; init; }
}
