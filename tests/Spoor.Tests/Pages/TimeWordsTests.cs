using Spoor.Model.Values;
using Spoor.Pages.Words;

namespace Spoor.Tests.Pages;

public sealed class TimeWordsTests
{
    [Theory]
    [InlineData("2024", "2024", "2024")]
    [InlineData("2024-09", "September 2024", "september 2024")]
    [InlineData("2024-09-25", "25 September 2024", "25. september 2024")]
    [InlineData("2024-Q2", "2nd quarter 2024", "2. kvartal 2024")]
    [InlineData("2024-H1", "1st half of 2024", "1. halvår 2024")]
    [InlineData("2024-W07", "week 7, 2024", "uke 7, 2024")]
    [InlineData("2023-23", "autumn 2023", "høsten 2023")]
    [InlineData("2024-Q2/2025-09-25", "2nd quarter 2024 to 25 September 2025", "2. kvartal 2024 til 25. september 2025")]
    [InlineData("P1M", "every month", "hver måned")]
    [InlineData("PAST_REF", "earlier (no date stated)", "tidligere (ingen dato oppgitt)")]
    [InlineData("XXXX-WXX", "a time relative to an unknown date", "en tid i forhold til en ukjent dato")]
    [InlineData("2024-02-31", "2024-02-31", "2024-02-31")]
    [InlineData("", "", "")]
    [InlineData("P", "P", "P")]
    [InlineData("2024-Q9", "2024-Q9", "2024-Q9")]
    public void A_time_keeps_its_precision_in_words(string notation, string english, string norwegian)
    {
        var time = new TimeValue(notation, TimePrecision.Vague, null, null);

        Assert.Equal(english, TimeWords.Of(time, Wording.For("en")));
        Assert.Equal(norwegian, TimeWords.Of(time, Wording.For("nb")));
    }
}
