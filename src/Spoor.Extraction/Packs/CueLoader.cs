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
        StatementNouns = Set(node, "statement_nouns"),
        StateOwned = Set(node, "state_owned"),
        Listed = Set(node, "listed"),
        UnderSanctions = Phrases(node, "under_sanctions"),
        UntruePhrases = Phrases(node, "untrue_phrases"),
        SanctionNouns = Set(node, "sanction_nouns"),
        AlsoKnownAs = Phrases(node, "also_known_as"),
        BasedIn = Set(node, "based_in"),
        GovernmentNouns = Set(node, "government_nouns"),
        GovernmentHeads = Set(node, "government_heads"),
        GroupNouns = Set(node, "group_nouns"),
        DateLabels = Set(node, "date_labels"),
        Untrue = Set(node, "untrue"),
        FalseWords = Phrases(node, "false_words"),
        Corrected = Phrases(node, "corrected"),
        Nearly = Set(node, "nearly"),
        Attempts = Set(node, "attempts"),
        Plans = Set(node, "plans"),
        Achievements = Set(node, "achievements"),
        Conditions = Set(node, "conditions"),
        SourceHeads = Set(node, "source_heads"),
        MadeIn = Set(node, "made_in"),
        Expressing = Set(node, "expressing"),
        SettingAgainst = Set(node, "setting_against"),
        RatherThan = Set(node, "rather_than"),
        Undertakings = Set(node, "undertakings"),
        CalledOff = Phrases(node, "called_off"),
        Agreements = Set(node, "agreements"),
        Stative = Set(node, "stative"),
        HouseMedia = Set(node, "house_media"),
        Seeing = Set(node, "seeing"),
        Quoting = Set(node, "quoting"),
        Telling = Set(node, "telling"),
        ToldTo = Set(node, "told_to"),
        SpokenTo = Phrases(node, "spoken_to"),
        ReporterHeads = Set(node, "reporter_heads"),
        SpeaksFor = Set(node, "speaks_for"),
        Deeds = Set(node, "deeds"),
        Judged = Set(node, "judged"),
        OwnPapers = Phrases(node, "own_papers"),
        LetterClosings = Phrases(node, "letter_closings"),
        ExtractOf = Phrases(node, "extract_of"),
        SourceLabels = Phrases(node, "source_labels"),
        SaidDifferent = Phrases(node, "said_different"),
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

    private static FrozenSet<string> Set(PackNode node, string key) => node.Get(key).Texts().ToFrozenSet(StringComparer.Ordinal);

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
