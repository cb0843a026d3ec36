namespace Spoor.Tests.Extraction;

/// <summary>Time expressions: every row of the tables is a sentence with the times that a reader would note down.</summary>
public sealed class TimeTests
{
    public static TheoryData<string, string, string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string, string, string>();
        foreach (var language in new[] { "en", "nb" })
        {
            foreach (var row in CaseTable.Rows($"times-{language}.csv"))
            {
                cases.Add(language, row.GetString("text"), row.GetString("published"), row.GetString("expected"), row.GetString("why"));
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_times_of_a_sentence_are_those_of_the_table(string language, string text, string published, string expected, string why)
    {
        var read = ReadText.Of(language, text, published);

        var times = read.Found.Times.Select(t => $"{t.Value.Text}|{t.Value.Precision.ToString().ToLowerInvariant()}");

        Assert.True(expected == string.Join("; ", times), $"{why}: '{text}' gave {string.Join("; ", times)} at {string.Join(", ", read.Found.Times.Select(t => read.Words(t.Span)))}, expected {expected}");
    }

    [Theory]
    [InlineData("en", "The firm was sold in March 2024.", "2024-03-01", "2024-03-31")]
    [InlineData("en", "The firm was sold in February 2024.", "2024-02-01", "2024-02-29")]
    [InlineData("en", "The firm was sold in the second quarter of 2024.", "2024-04-01", "2024-06-30")]
    [InlineData("en", "The firm has sold lenses since the second quarter of last year.", "2024-04-01", "2025-09-17")]
    [InlineData("en", "The firm sold lenses between 2019 and 2021.", "2019-01-01", "2021-12-31")]
    [InlineData("en", "The firm was sold last week.", "2025-09-08", "2025-09-14")]
    [InlineData("nb", "Firmaet ble solgt i andre halvår 2023.", "2023-07-01", "2023-12-31")]
    [InlineData("nb", "Firmaet ble solgt høsten 2023.", "2023-09-01", "2023-11-30")]
    public void A_definite_time_has_its_first_and_last_day(string language, string text, string first, string last)
    {
        var time = Assert.Single(ReadText.Of(language, text, "2025-09-17").Found.Times).Value;

        Assert.Equal((first, last), (Iso(time.First), Iso(time.Last)));
    }

    [Theory]
    [InlineData("en", "The minister arrived last week.")]
    [InlineData("en", "The minister arrived on 3 March.")]
    [InlineData("en", "The firm was founded two years ago.")]
    [InlineData("nb", "Statsråden kom i går.")]
    [InlineData("nb", "Lasten gikk i mars i fjor.")]
    public void Without_a_document_date_a_relative_time_has_no_days(string language, string text)
    {
        var time = Assert.Single(ReadText.Of(language, text).Found.Times).Value;

        Assert.Equal((null, null), (time.First, time.Last));
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
