using Spoor.Model.Annotations;
using Spoor.Model.Corroboration;
using Spoor.Model.Listings;
using Spoor.Model.Network;
using Spoor.Model.Parties;

namespace Spoor.Linking.Network;

/// <summary>What the timeline is made of.</summary>
public sealed record TimelineInput
{
    /// <summary>Propositions, most important first.</summary>
    public required IReadOnlyList<Proposition> Propositions { get; init; }

    /// <summary>The parties.</summary>
    public required IReadOnlyList<Party> Parties { get; init; }

    /// <summary>The documents, for the time of their reports.</summary>
    public required IReadOnlyList<DocumentAnnotations> Documents { get; init; }

    /// <summary>Listings that parties were matched with.</summary>
    public IReadOnlyList<(PartyId Party, Listing Listing)> Listings { get; init; } = [];

    /// <summary>The label of an event; null: the names of those who take part.</summary>
    public Func<Proposition, string>? EventLabel { get; init; }

    /// <summary>The label of a report; null: publisher or title.</summary>
    public Func<DocumentAnnotations, string>? ReportLabel { get; init; }

    /// <summary>Most items of each lane.</summary>
    public int LaneLimit { get; init; } = 60;
}

/// <summary>Gathers what has a definite time.</summary>
public static class TimelineBuilder
{
    /// <summary>The items, by lane, then by time. Where a lane would be too full, the first propositions and the first documents stay.</summary>
    public static IReadOnlyList<TimelineItem> Build(TimelineInput input)
    {
        var parties = input.Parties.ToDictionary(p => p.Id);
        var events = input.Propositions.Where(p => p.Polarity == Polarity.Positive && p.Time is { IsDefinite: true }).Take(input.LaneLimit)
            .Select(p => new TimelineItem { Lane = TimelineLane.Events, Label = input.EventLabel?.Invoke(p) ?? EventLabel(p, parties), Time = p.Time!, Proposition = p.Id });
        var reports = input.Documents.Where(d => d.Published is { IsDefinite: true }).DistinctBy(d => d.Document).Take(input.LaneLimit)
            .Select(d => new TimelineItem { Lane = TimelineLane.Reports, Label = input.ReportLabel?.Invoke(d) ?? ReportLabel(d, input.Parties), Time = d.Published!, Document = d.Document });
        var listings = input.Listings.Where(l => l.Listing.Since is { IsDefinite: true } && parties.ContainsKey(l.Party)).DistinctBy(l => (l.Party, l.Listing.Key)).Take(input.LaneLimit)
            .Select(l => new TimelineItem { Lane = TimelineLane.Listings, Label = $"{parties[l.Party].Name}: {l.Listing.Key.List}", Time = l.Listing.Since!, Party = l.Party });
        return [.. events.Concat(reports).Concat(listings).OrderBy(i => i.Lane).ThenBy(i => i.Time.First).ThenBy(i => i.Time.Last).ThenBy(i => i.Label, StringComparer.Ordinal)];
    }

    private static string EventLabel(Proposition proposition, Dictionary<PartyId, Party> parties) =>
        string.Join(" – ", proposition.Roles.SelectMany(r => r.Parties).Where(parties.ContainsKey).Select(p => parties[p].Name).Distinct(StringComparer.Ordinal).Take(3));

    private static string ReportLabel(DocumentAnnotations document, IReadOnlyList<Party> parties) =>
        (document.Publisher is { } publisher ? parties.FirstOrDefault(p => p.Members.Contains(new PartyMember(document.Document, publisher)))?.Name : null) ?? document.Title ?? document.Document.Short;
}
