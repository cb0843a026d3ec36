using Spoor.Model.Annotations;
using Spoor.Model.Corroboration;
using Spoor.Model.Listings;
using Spoor.Model.Network;

namespace Spoor.Cli.Terminal;

/// <summary>English.</summary>
internal static class SummaryWordsEnglish
{
    /// <summary>The words.</summary>
    public static SummaryWords Words { get; } = new()
    {
        Say = "What the documents say",
        Hang = "How it hangs together",
        When = "When",
        Sure = "How sure it is, and who disagrees",
        NotRead = "Documents not read",
        Remarks = "Documents read with something left out or repaired",
        Lists = "Lists",
        Read = "documents read: {0}, not read: {1}",
        Totals = "parties: {0} · facts: {1} · claims: {2} · list hits: {3}",
        EarlierRuns = "Of them {0} of earlier runs into the same case file ({1}). Give another file with --case to keep cases apart.",
        Replaced = "Earlier versions kept and not told, because the file was changed: {0}",
        NotStated = "Not stated:",
        Standing = "Standing:",
        Listed = "Listed:",
        NoListing = "no name on the lists looked in matches a party of it",
        NoLists = "no list was given: nothing was screened (use --list)",
        Settle = "Would settle it:",
        Words = "Words:",
        Since = "since {0}",
        AtTheTime = "at the time: {0}",
        NameMatch = "a name match, identity {0}",
        WayNotStated = "; how they came to {0}: not stated",
        NothingFound = "No fact of the closed list was found in these documents.",
        NoLinks = "No path and no link between parties was found.",
        NoTimes = "No definite time was found.",
        NoDenial = "No denial found in these documents.",
        Counted = "{0}. Mentions: {1}, channels: {2}, origins: {3}.",
        Above = "(shown above)",
        Hedged = "(reported or possible)",
        Denied = "(denied)",
        ListedMark = "[listed]",
        More = "... and {0} more in the report",
        Review = "{0} questions wait for a person: see the report.",
        NotALists = "not a list, left out: {0}",
        Report = "Report:",
        Case = "Case file:",
        Fairness = "A path of goods does not show knowledge or intent. A name match is not an identity.",
        Answer = answer => answer switch { ListedAtTheTime.Yes => "yes", ListedAtTheTime.No => "no", _ => "cannot be told" },
        Level = level => level switch
        {
            SupportLevel.Single => "One origin",
            SupportLevel.OneChannel => "Several sources named, all through one channel; not known to be independent",
            SupportLevel.Unsettled => "Several channels; not known to be independent",
            SupportLevel.Independent => "Two or more origins not known to depend on each other",
            _ => "No traceable origin",
        },
        Flag = flag => flag switch
        {
            SupportFlag.Contested => "denied by somebody without a known interest",
            SupportFlag.DeniedByInterestedParty => "denied by an interested party",
            SupportFlag.PartlyUnconfirmed => "a part could not be confirmed",
            SupportFlag.KnowledgeDenied => "somebody says not to know of it",
            SupportFlag.OnlyInterestedSources => "only interested sources",
            SupportFlag.OnlyAnonymousSources => "only anonymous sources",
            SupportFlag.CircularReporting => "sources cite each other in a circle",
            _ => "a weaker common statement was formed",
        },
        StanceWord = stance => stance switch
        {
            Stance.Denies => "denies",
            Stance.DeniesKnowledge => "does not know of it",
            Stance.Doubts => "doubts",
            Stance.CannotConfirm => "could not confirm",
            Stance.Concern => "is concerned",
            Stance.Opinion => "judges",
            Stance.Request => "asks for it",
            _ => "says",
        },
        Relation = edge => edge.Relation switch
        {
            NetworkRelation.Movement => "goods to",
            NetworkRelation.Making => "makes goods of",
            NetworkRelation.Contact when edge.Fact == FactType.Visit => "visited",
            NetworkRelation.Contact when edge.Fact == FactType.Meeting => "met",
            NetworkRelation.Contact when edge.Fact == FactType.Cooperation => "worked with",
            NetworkRelation.Payment => "pays",
            NetworkRelation.Ownership => "owns",
            NetworkRelation.Transfer => "passes on to",
            NetworkRelation.Contact => "in contact with",
            NetworkRelation.Office => "holds a post in",
            _ => "may be the same as",
        },
        Lane = lane => lane switch { TimelineLane.Events => "event", TimelineLane.Reports => "report", _ => "listing" },
    };
}
