using Spoor.Model.Annotations;
using Spoor.Model.Corroboration;
using Spoor.Model.Listings;
using Spoor.Model.Network;

namespace Spoor.Cli.Terminal;

/// <summary>Norwegian bokmål.</summary>
internal static class SummaryWordsNorwegian
{
    /// <summary>The words.</summary>
    public static SummaryWords Words { get; } = new()
    {
        Say = "Hva dokumentene sier",
        Hang = "Hvordan det henger sammen",
        When = "Når",
        Sure = "Hvor sikkert det er, og hvem som er uenig",
        NotRead = "Dokumenter som ikke er lest",
        Remarks = "Dokumenter som er lest med utelatelser eller rettelser",
        Lists = "Lister",
        Read = "dokumenter lest: {0}, ikke lest: {1}",
        Totals = "parter: {0} · fakta: {1} · påstander: {2} · listetreff: {3}",
        EarlierRuns = "Av dem {0} fra tidligere kjøringer i samme saksfil ({1}). Oppgi en annen fil med --case for å holde saker fra hverandre.",
        Replaced = "Tidligere versjoner som er tatt vare på og ikke er med, fordi filen er endret: {0}",
        NotStated = "Ikke oppgitt:",
        Standing = "Grunnlag:",
        Listed = "På liste:",
        NoListing = "ingen part har et navn som finnes i listene",
        NoLists = "ingen liste er oppgitt: ingenting er kontrollert (bruk --list)",
        Settle = "Ville avgjøre det:",
        Words = "Ordene:",
        Since = "siden {0}",
        AtTheTime = "på det tidspunktet: {0}",
        NameMatch = "navnene ligner, identitet {0}",
        WayNotStated = "; hvordan de kom til {0}: ikke oppgitt",
        NothingFound = "Ingen fakta av de typene Spoor kjenner, ble funnet i dokumentene.",
        NoLinks = "Ingen vei og ingen forbindelse mellom parter ble funnet.",
        NoTimes = "Ingen bestemte tidspunkter ble funnet.",
        NoDenial = "Ingen benektelse er funnet i disse dokumentene.",
        Counted = "{0}. Omtaler: {1}, kanaler: {2}, opphav: {3}.",
        Above = "(vist over)",
        Hedged = "(meldt eller mulig)",
        Denied = "(benektet)",
        ListedMark = "[på liste]",
        More = "... og {0} til i rapporten",
        Review = "{0} spørsmål venter på et menneske: se rapporten.",
        NotALists = "ikke en liste, utelatt: {0}",
        Report = "Rapport:",
        Case = "Saksfil:",
        Fairness = "En vareflyt viser verken kunnskap eller hensikt. At navnene ligner, er ikke en identitet.",
        Answer = answer => answer switch { ListedAtTheTime.Yes => "ja", ListedAtTheTime.No => "nei", _ => "kan ikke avgjøres" },
        Level = level => level switch
        {
            SupportLevel.Single => "Ett opphav",
            SupportLevel.OneChannel => "Flere kilder er nevnt, alle gjennom én kanal; ikke kjent som uavhengige",
            SupportLevel.Unsettled => "Flere kanaler; ikke kjent som uavhengige",
            SupportLevel.Independent => "To eller flere opphav som ikke er kjent for å bygge på hverandre",
            _ => "Intet opphav som kan spores",
        },
        Flag = flag => flag switch
        {
            SupportFlag.Contested => "benektet av noen uten kjent egeninteresse",
            SupportFlag.DeniedByInterestedParty => "benektet av en part med egeninteresse",
            SupportFlag.PartlyUnconfirmed => "en del kunne ikke bekreftes",
            SupportFlag.KnowledgeDenied => "noen sier at de ikke kjenner til det",
            SupportFlag.OnlyInterestedSources => "bare kilder med egeninteresse",
            SupportFlag.OnlyAnonymousSources => "bare anonyme kilder",
            SupportFlag.CircularReporting => "kildene viser til hverandre i ring",
            _ => "et svakere felles utsagn er dannet",
        },
        StanceWord = stance => stance switch
        {
            Stance.Denies => "benekter",
            Stance.DeniesKnowledge => "kjenner ikke til det",
            Stance.Doubts => "tviler",
            Stance.CannotConfirm => "kunne ikke bekrefte",
            Stance.Concern => "er bekymret",
            Stance.Opinion => "vurderer",
            Stance.Request => "ber om det",
            _ => "sier",
        },
        Relation = edge => edge.Relation switch
        {
            NetworkRelation.Movement => "varer til",
            NetworkRelation.Making => "har laget varene til",
            NetworkRelation.Contact when edge.Fact == FactType.Visit => "besøkte",
            NetworkRelation.Contact when edge.Fact == FactType.Meeting => "møtte",
            NetworkRelation.Contact when edge.Fact == FactType.Cooperation => "samarbeidet med",
            NetworkRelation.Payment => "betaler",
            NetworkRelation.Ownership => "eier",
            NetworkRelation.Transfer => "gir videre til",
            NetworkRelation.Contact => "har kontakt med",
            NetworkRelation.Office => "har et verv i",
            _ => "kan være den samme som",
        },
        Lane = lane => lane switch { TimelineLane.Events => "hendelse", TimelineLane.Reports => "omtale", _ => "oppført" },
    };
}
