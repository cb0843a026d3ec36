using Spoor.Model.Listings;
using Spoor.Model.Values;

namespace Spoor.Tests.Model;

public sealed class ListingTimeTests
{
    [Theory]
    [InlineData("2024-01-01", "2024-12-31", "2022-12-16", null, ListedAtTheTime.Yes)]
    [InlineData("2024-01-01", "2024-12-31", "2024-12-16", null, ListedAtTheTime.CannotBeTold)]
    [InlineData("2024-01-01", "2024-12-31", "2026-04-23", null, ListedAtTheTime.No)]
    [InlineData("2024-01-01", "2024-12-31", "2020-01-01", "2023-05-01", ListedAtTheTime.No)]
    [InlineData("2024-01-01", "2024-12-31", "2020-01-01", "2024-05-01", ListedAtTheTime.CannotBeTold)]
    [InlineData("2024-01-01", "2024-12-31", "2020-01-01", "2025-05-01", ListedAtTheTime.Yes)]
    [InlineData(null, null, "2020-01-01", null, ListedAtTheTime.CannotBeTold)]
    [InlineData("2024-01-01", "2024-12-31", null, null, ListedAtTheTime.CannotBeTold)]
    public void The_time_of_a_fact_is_compared_with_the_time_of_the_listing(string? first, string? last, string? since, string? until, ListedAtTheTime expected)
    {
        var listing = new Listing
        {
            Key = new EntryKey("test", "1"),
            ContentHash = "",
            Subject = ListedSubject.Organization,
            Names = [new ListedName("Brantholm Optics", ListedNameKind.Primary)],
            Measure = "Asset freeze",
            Since = Day(since),
            Until = Day(until),
            SourceLine = "test.csv:2",
        };
        var fact = first is null ? null : new TimeValue("test", TimePrecision.Year, Parse(first), Parse(last));

        Assert.Equal(expected, ListingTime.At(fact, listing));
    }

    private static TimeValue? Day(string? day) => day is null ? null : new TimeValue(day, TimePrecision.Day, Parse(day), Parse(day));

    private static DateOnly? Parse(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
