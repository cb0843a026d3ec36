using System.Collections.Frozen;
using Spoor.Model.Annotations;

namespace Spoor.Extraction.Packs;

/// <summary>Reads attribution cues.</summary>
internal static class CueLoader
{
    public static CuePack Read(PackNode node) => new()
    {
        According = Phrases(node, "according"),
        Relay = Phrases(node, "relay"),
        SeenBy = Phrases(node, "seen_by"),
        EmergesFrom = Phrases(node, "emerges_from"),
        CannotConfirm = Phrases(node, "cannot_confirm"),
        DeniesKnowledge = Phrases(node, "denies_knowledge"),
        Knowing = Phrases(node, "knowing"),
        Agentless = ReadAgentless(node.Get("agentless")),
        Nominal = ReadNominal(node.Get("nominal")),
        Credits = Phrases(node, "credits"),
        Boilerplate = Phrases(node, "boilerplate"),
        StatementNouns = node.Set("statement_nouns"),
        StateOwned = node.Set("state_owned"),
        Listed = node.Set("listed"),
        UnderSanctions = Phrases(node, "under_sanctions"),
        UntruePhrases = Phrases(node, "untrue_phrases"),
        SanctionNouns = node.Set("sanction_nouns"),
        AlsoKnownAs = Phrases(node, "also_known_as"),
        BasedIn = node.Set("based_in"),
        GovernmentNouns = node.Set("government_nouns"),
        GovernmentHeads = node.Set("government_heads"),
        GroupNouns = node.Set("group_nouns"),
        DateLabels = node.Set("date_labels"),
        Untrue = node.Set("untrue"),
        FalseWords = Phrases(node, "false_words"),
        Corrected = Phrases(node, "corrected"),
        Nearly = node.Set("nearly"),
        Supposed = Phrases(node, "supposed"),
        TakenBack = Phrases(node, "taken_back"),
        Attempts = node.Set("attempts"),
        Plans = node.Set("plans"),
        Achievements = node.Set("achievements"),
        Conditions = node.Set("conditions"),
        SourceHeads = node.Set("source_heads"),
        MadeIn = node.Set("made_in"),
        Expressing = node.Set("expressing"),
        SettingAgainst = node.Set("setting_against"),
        RatherThan = node.Set("rather_than"),
        Undertakings = node.Set("undertakings"),
        CalledOff = Phrases(node, "called_off"),
        Agreements = node.Set("agreements"),
        Stative = node.Set("stative"),
        HouseMedia = node.Set("house_media"),
        Seeing = node.Set("seeing"),
        Quoting = node.Set("quoting"),
        Telling = node.Set("telling"),
        ToldTo = node.Set("told_to"),
        SpokenTo = Phrases(node, "spoken_to"),
        ReporterHeads = node.Set("reporter_heads"),
        SpeaksFor = node.Set("speaks_for"),
        Deeds = node.Set("deeds"),
        Judged = node.Set("judged"),
        OwnPapers = Phrases(node, "own_papers"),
        LetterClosings = Phrases(node, "letter_closings"),
        ExtractOf = Phrases(node, "extract_of"),
        SourceLabels = Phrases(node, "source_labels"),
        SaidDifferent = Phrases(node, "said_different"),
        NamedFacts = node.Get("named_facts").Entries().ToFrozenDictionary(e => Names.Parse<FactType>(e.Key, e.Value), e => e.Value.Texts().ToArray()),
        Dealers = node.Set("dealers"),
        GeneralPapers = node.Set("general_papers"),
    };

    public static PhraseIndex<bool> Phrases(PackNode node, string key)
    {
        var index = new PhraseIndex<bool>();
        foreach (var phrase in node.Get(key).Texts())
        {
            index.Add(phrase, true);
        }

        return index;
    }

    private static PhraseIndex<(Stance Stance, Certainty Certainty)> ReadAgentless(PackNode list)
    {
        var index = new PhraseIndex<(Stance, Certainty)>();
        foreach (var item in list.Items())
        {
            var stance = item.Find("stance") is { } s ? Names.Parse<Stance>(s) : Stance.Asserts;
            var certainty = item.Find("certainty") is { } c ? Names.Parse<Certainty>(c) : Certainty.Certain;
            foreach (var phrase in item.Texts("phrases"))
            {
                index.Add(phrase, (stance, certainty));
            }
        }

        return index;
    }

    private static FrozenDictionary<string, (Stance Stance, Certainty? Certainty)> ReadNominal(PackNode list)
    {
        var result = new Dictionary<string, (Stance, Certainty?)>(StringComparer.Ordinal);
        foreach (var item in list.Items())
        {
            var stance = item.Find("stance") is { } s ? Names.Parse<Stance>(s) : Stance.Asserts;
            Certainty? certainty = item.Find("certainty") is { } c ? Names.Parse<Certainty>(c) : null;
            foreach (var word in item.Texts("words"))
            {
                result[word] = (stance, certainty);
            }
        }

        return result.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
