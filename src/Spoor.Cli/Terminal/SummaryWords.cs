using Spoor.Model.Annotations;
using Spoor.Model.Corroboration;
using Spoor.Model.Listings;
using Spoor.Model.Network;

namespace Spoor.Cli.Terminal;

/// <summary>The summary's own words in one language. What documents and stages say is not translated.</summary>
internal sealed record SummaryWords
{
    public required string Say { get; init; }
    public required string Hang { get; init; }
    public required string When { get; init; }
    public required string Sure { get; init; }
    public required string NotRead { get; init; }
    public required string Remarks { get; init; }
    public required string Lists { get; init; }
    public required string Read { get; init; }
    public required string Totals { get; init; }
    public required string EarlierRuns { get; init; }
    public required string Replaced { get; init; }
    public required string NotStated { get; init; }
    public required string Standing { get; init; }
    public required string Listed { get; init; }
    public required string NoListing { get; init; }
    public required string NoLists { get; init; }
    public required string Settle { get; init; }
    public required string Words { get; init; }
    public required string Since { get; init; }
    public required string AtTheTime { get; init; }
    public required string NameMatch { get; init; }
    public required string WayNotStated { get; init; }
    public required string NothingFound { get; init; }
    public required string NoLinks { get; init; }
    public required string NoTimes { get; init; }
    public required string NoDenial { get; init; }
    public required string Counted { get; init; }
    public required string Above { get; init; }
    public required string Hedged { get; init; }
    public required string Denied { get; init; }
    public required string ListedMark { get; init; }
    public required string More { get; init; }
    public required string Review { get; init; }
    public required string NotALists { get; init; }
    public required string Report { get; init; }
    public required string Case { get; init; }
    public required string Fairness { get; init; }
    public required Func<ListedAtTheTime, string> Answer { get; init; }
    public required Func<SupportLevel, string> Level { get; init; }
    public required Func<SupportFlag, string> Flag { get; init; }
    public required Func<Stance, string> StanceWord { get; init; }
    public required Func<NetworkEdge, string> Relation { get; init; }
    public required Func<TimelineLane, string> Lane { get; init; }

    /// <summary>The words of a language: <c>nb</c>, all else English.</summary>
    public static SummaryWords Of(string language) => language == "nb" ? SummaryWordsNorwegian.Words : SummaryWordsEnglish.Words;
}
