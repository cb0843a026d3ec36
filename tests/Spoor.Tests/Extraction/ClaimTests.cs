namespace Spoor.Tests.Extraction;

/// <summary>What a sentence claims: the words, how they are meant, how surely, and on whose word. The tables hold every claim of each sentence.</summary>
public sealed class ClaimTests
{
    public static TheoryData<string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string>();
        foreach (var language in new[] { "en", "nb" })
        {
            var rows = CaseTable.Rows($"claims-{language}.csv").Select(r => (Text: r.GetString("text"), Claim: $"{r.GetString("stance")} {r.GetString("certainty")} {r.GetString("polarity")} [{r.GetString("chain")}] <{r.GetString("quote")}>")).ToList();
            foreach (var text in rows.GroupBy(r => r.Text, StringComparer.Ordinal))
            {
                cases.Add(language, text.Key, string.Join('\n', text.Select(t => t.Claim)));
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_claims_of_a_sentence_are_those_of_the_table(string language, string text, string expected)
    {
        var read = ReadText.Of(language, text);

        var claims = string.Join('\n', read.Found.Claims.Where(c => c.Quote.End <= text.Length).Select(c => $"{c.Stance} {c.Certainty} {c.Polarity} [{read.Chain(c)}] <{read.Words(c.Quote)}>"));

        Assert.True(expected == claims, $"{text}\nexpected:\n{expected}\nfound:\n{claims}");
    }

    /// <summary>"Zarnov, which bought from Holmberg, is under sanctions" once put Holmberg on the list.</summary>
    [Theory]
    [InlineData("en", "Zarnov Works, which received pumps from Holmberg Gear AB, is under EU sanctions.", "Zarnov Works")]
    [InlineData("en", "Zarnov Works received pumps from Holmberg Gear AB, a company under EU sanctions.", "Holmberg Gear AB")]
    [InlineData("en", "Holmberg Gear AB is subject to American sanctions.", "Holmberg Gear AB")]
    public void Under_sanctions_is_who_the_verb_is_about(string language, string text, string listed)
    {
        var read = ReadText.Of(language, text);

        Assert.Equal(listed, read.Name(Assert.Single(read.Found.Facts, f => f.Type == Spoor.Model.Annotations.FactType.Listing).Roles[0].Entities[0]));
    }

    /// <summary>"... in 2022 and sold them the following year" once told both of 2022.</summary>
    [Theory]
    [InlineData("en", "Lomar Trading LLC bought pumps in 2022 and sold them to Zarnov Works the following year.", "2022 2023")]
    [InlineData("nb", "Lomar Trading LLC kjøpte pumper i 2022 og solgte dem til Zarnov Works året etter.", "2022 2023")]
    [InlineData("en", "Lomar Trading LLC bought pumps in 2022. That same year it sold them to Zarnov Works.", "2022 2022")]
    [InlineData("en", "Lomar Trading LLC bought pumps on 4 May 2022. Two days later it sold them to Zarnov Works.", "2022-05-04 PAST_REF")]
    public void A_time_that_leads_on_is_not_the_time_before(string language, string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', ReadText.Of(language, text).Found.Times.Select(t => t.Value.Text)));

    /// <summary>The second half of a quotation behind the words of saying once fell to the publisher.</summary>
    [Fact]
    public void A_quotation_that_goes_on_behind_its_speaker_is_spoken_by_the_same()
    {
        var read = ReadText.Of("en", "\u201CWe sold nothing to Zarnov Works,\u201D said Petra Halm. \u201CAll our exports are licensed.\u201D");

        Assert.Equal(["publisher > Petra Halm", "publisher > Petra Halm"], read.Found.Claims.Where(c => read.Words(c.Quote) is not ['T', 'h', 'i', 's', ..]).Select(read.Chain));
    }

    [Theory]
    [InlineData("en", "Holmberg Gear AB failed to say who the buyer was.")]
    [InlineData("en", "Holmberg Gear AB declined to say who the buyer was.")]
    public void Who_fails_to_say_says_nothing(string language, string text)
    {
        var read = ReadText.Of(language, text);

        Assert.NotEmpty(read.Found.Claims);
        Assert.All(read.Found.Claims, c => Assert.Equal("publisher", read.Chain(c)));
    }

    /// <summary>A closing verb of showing: what is shown stands before it, and who has the papers behind.</summary>
    [Fact]
    public void Papers_that_close_a_sentence_show_what_stands_before()
    {
        var read = ReadText.Of("nb", "Avisen Fjordposten omtaler saken. Dalmys Verft skal ha mottatt 14 motorer fra Nordmotor AS, viser fakturaer Fjordposten har fått innsyn i.");

        var claim = Assert.Single(read.Found.Claims, c => !c.Facts.IsEmpty);
        Assert.Equal("publisher > Fjordposten > fakturaer", read.Chain(claim));
    }

    /// <summary>"the company" behind a spokesman's company is that company, not a firm without a name further up.</summary>
    [Fact]
    public void The_company_is_the_named_one_that_stands_nearer()
    {
        var read = ReadText.Of("en", "Viktor Halm believed that the cameras were meant for a fishing company. A spokesman for Brantholm Optics Ltd said the company had not exported cameras.");

        Assert.Equal("Brantholm Optics Ltd", read.Called("the company").Name);
    }
}
