using Spoor.Model.Annotations;

namespace Spoor.Tests.Extraction;

/// <summary>
/// "..., the news agency X reported": a noun before a name once became the speaker, or X went missing from the chain. The outlet is one
/// entity, and the words come through it.
/// </summary>
public sealed class OutletTests
{
    public static TheoryData<string, string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string, string>();
        foreach (var language in new[] { "en", "nb" })
        {
            foreach (var row in CaseTable.Rows($"outlets-{language}.csv"))
            {
                cases.Add(language, row.GetString("text"), row.GetString("outlets"), row.GetString("chain"));
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_outlet_is_one_party_and_a_level_of_the_chain(string language, string text, string outlets, string chain)
    {
        var read = ReadText.Of(language, text);

        var found = string.Join(" + ", read.Found.Entities.Where(e => e.Type == EntityType.Outlet).OrderBy(e => e.Mentions[0].Span).Select(e => e.Name));
        var claims = string.Join(" | ", read.Found.Claims.Where(c => c.Quote.End <= text.Length).Select(read.Chain));

        Assert.True(outlets == found && chain == claims, $"{text}\n{found}; {claims}\nexpected {outlets}; {chain}\n{read.Entities()}\n{read.Claims()}");
    }

    /// <summary>What a company publishes itself makes no outlet of the company.</summary>
    [Theory]
    [InlineData("Vektra Stal AS supplied pumps to Zarnov Works, according to the Vektra Stal website.", "Vektra Stal AS")]
    [InlineData("Vektra Stal AS supplied pumps to Zarnov Works, the Vektra Stal newsletter said.", "Vektra Stal AS")]
    public void A_company_with_a_website_stays_a_company(string text, string company) =>
        Assert.Equal(EntityType.Company, ReadText.Of("en", text).Called(company).Type);

    [Theory]
    [InlineData("en", "Case studies show that the plant received pumps. Results were published in May.")]
    [InlineData("nb", "Saken viser at verket fikk pumper. Utviklingen har pågått lenge. Funnene ble lagt frem i mai.")]
    public void A_common_noun_that_opens_a_sentence_is_no_party(string language, string text) =>
        Assert.DoesNotContain(ReadText.Of(language, text).Found.Entities, e => e.Mentions.Any(m => m.Kind == MentionKind.Named));
}
