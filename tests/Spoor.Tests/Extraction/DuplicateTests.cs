using Spoor.Model.Annotations;

namespace Spoor.Tests.Extraction;

/// <summary>Headlines, headings and captions that repeat what the body claims are no second evidence, and say nothing of their own.</summary>
public sealed class DuplicateTests
{
    private const string Body = """
        Vektra sold pumps to Zarnov Works

        Vektra Stal AS supplied 40 pumps to Zarnov Works in 2023, according to customs records.

        {0}

        The minister Ivar Tolleson said he was not aware of the sale of pumps to Zarnov Works. Tolleson added that the pumps needed no licence under the law.

        Vektra Stal AS denied the allegations on Monday.
        """;

    private const string Brødtekst = """
        Vektra solgte pumper til Zarnov Works

        Vektra Stal AS leverte 40 pumper til Zarnov Works i 2023, ifølge tolldokumenter.

        {0}

        Det norske utenriksdepartementet sier at det ikke kjenner til leveransen av pumper. Minister Ivar Tolleson la til at pumpene ikke trengte lisens etter loven.

        Vektra Stal AS avviste påstandene mandag.
        """;

    [Theory]
    [InlineData("en", "Tolleson: – Unknown", "Unknown", "he was not aware")]
    [InlineData("en", "NO LICENCE NEEDED: Says Ivar Tolleson, minister of trade in Norway. Photo: Kirsfald", "NO LICENCE NEEDED", "needed no licence")]
    [InlineData("en", "Vektra Stal denies", "Vektra Stal denies", "denied the allegations")]
    [InlineData("en", "Pumps supplied to Zarnov Works", "Pumps supplied to Zarnov Works", "supplied 40 pumps")]
    [InlineData("nb", "Norge: – Ukjent", "Ukjent", "ikke kjenner til")]
    [InlineData("nb", "TRENGTE IKKE LISENS: Sier Ivar Tolleson, handelsminister i Norge. Foto: Kirsfald", "TRENGTE IKKE LISENS", "ikke trengte lisens")]
    [InlineData("nb", "Vektra Stal avviser", "Vektra Stal avviser", "avviste påstandene")]
    [InlineData("nb", "– Trengte ikke lisens", "Trengte ikke lisens", "ikke trengte lisens")]
    public void A_heading_repeats_the_claim_of_who_is_meant(string language, string heading, string repeats, string original)
    {
        var read = ReadText.Of(language, (language == "en" ? Body : Brødtekst).Replace("{0}", heading, StringComparison.Ordinal));

        var claim = read.Found.Claims.Single(c => read.Words(c.Quote).EndsWith(repeats, StringComparison.Ordinal));
        var repeated = read.Found.Claims.FirstOrDefault(c => c.Id == claim.DuplicateOf);

        Assert.True(repeated is not null && read.Words(repeated.Quote).Contains(original, StringComparison.Ordinal), read.Claims());
        Assert.Equal(read.Chain(repeated), read.Chain(claim));
        Assert.Equal((repeated.Stance, repeated.Certainty, repeated.Polarity), (claim.Stance, claim.Certainty, claim.Polarity));
    }

    /// <summary>The headline tells the fact of the body: one fact, held by a claim that counts and one that does not.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("nb")]
    public void A_headline_tells_the_fact_of_the_body_once(string language)
    {
        var read = ReadText.Of(language, language == "en" ? Body : Brødtekst);

        var delivery = Assert.Single(read.Found.Facts, f => f.Type == FactType.Delivery);
        var counted = Assert.Single(read.Found.Claims, c => c.Facts.Contains(delivery.Id) && c.DuplicateOf is null);
        Assert.Contains("2023", read.Words(counted.Quote), StringComparison.Ordinal);
    }

    /// <summary>The same names in another matter, and what nobody says further down, are claims of their own.</summary>
    [Theory]
    [InlineData("Vektra Stal sues Zarnov Works")]
    [InlineData("Tolleson: “I will resign next week”")]
    public void A_heading_of_its_own_matter_stays_a_claim(string heading)
    {
        var read = ReadText.Of("en", Body.Replace("{0}", heading, StringComparison.Ordinal));

        var own = read.Found.Claims.Where(c => heading.Contains(read.Words(c.Quote), StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(own);
        Assert.All(own, c => Assert.True(c.DuplicateOf is null, read.Claims()));
    }

    /// <summary>A topic before a colon does not speak.</summary>
    [Fact]
    public void A_topic_before_a_colon_is_no_speaker()
    {
        var read = ReadText.Of("en", Body.Replace("{0}", "Zarnov Works: the plant behind the pumps", StringComparison.Ordinal));

        Assert.DoesNotContain(read.Found.Claims, c => read.Chain(c).EndsWith("Zarnov Works", StringComparison.Ordinal));
    }

    /// <summary>A country that is, has or befalls is the country; one that acts or speaks is its government. Once both were one party.</summary>
    [Theory]
    [InlineData("en", "Sweden accounts for a third of the pumps. The pumps were made in Sweden.", "Sweden", EntityType.Place)]
    [InlineData("en", "Officials said Sweden makes up a large part of the market.", "Sweden", EntityType.Place)]
    [InlineData("en", "Sweden denied the claim on Monday.", "Sweden", EntityType.PublicBody)]
    [InlineData("en", "Tolleson handed over the files to Sweden.", "Sweden", EntityType.PublicBody)]
    [InlineData("nb", "Han hevder at Sverige utgjør en viktig del av markedet.", "Sverige", EntityType.Place)]
    [InlineData("nb", "Sverige grenser til Norge.", "Sverige", EntityType.Place)]
    [InlineData("nb", "Sverige avviste påstanden mandag.", "Sverige", EntityType.PublicBody)]
    public void A_country_and_its_government_are_two(string language, string text, string name, EntityType type) =>
        Assert.Equal(type, ReadText.Of(language, text).Called(name).Type);

    [Fact]
    public void A_country_and_its_government_stay_apart_in_one_document()
    {
        var read = ReadText.Of("nb", "Pumpene ble laget i Sverige. Han hevder at Sverige utgjør en viktig del av markedet.\n\n«Sverige har alltid fulgt loven», sier en talsperson.");

        Assert.NotSame(read.Called("Sverige", 1), read.Called("Sverige", 3));
        Assert.Same(read.Called("Sverige", 1), read.Called("Sverige", 2));
    }
}
