using Spoor.Model;
using Spoor.Model.Annotations;
using Spoor.Model.Findings;
using Spoor.Pages;

namespace Spoor.Tests.Pages;

public sealed class VoicesTests
{
    private const string Denial = "We have never sold anything to Zavod Polyot";

    [Fact]
    public async Task Words_that_deny_stand_apart_from_words_that_say_so()
    {
        var finding = (await ReportTests.Page(WithDenialAmongTheEvidence)).QuerySelector("li.finding")!;
        var lines = finding.QuerySelectorAll(".proof").ToList();

        Assert.Equal(["Says so:", "Denies it:", "Says not to know of it:", "Could not confirm it or a part of it:"], lines.Select(l => l.QuerySelector(".lead")!.TextContent));
        var links = lines.ConvertAll(l => l.QuerySelectorAll("a.exhibit").Select(a => a.TextContent).ToList());
        Assert.All(links, l => Assert.NotEmpty(l));
        Assert.Empty(links[0].Intersect(links.Skip(1).SelectMany(l => l), StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_finding_opens_at_words_that_say_so()
    {
        var page = await ReportTests.Page(WithDenialAmongTheEvidence);
        var opened = page.QuerySelector("li.finding a.said")!.GetAttribute("href")![1..];

        Assert.DoesNotContain(Denial, page.GetElementById(opened)!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Norwegian_says_who_denies_in_its_own_words() => Assert.Equal(
        ["Sier det:", "Avviser det:", "Sier at de ikke vet om det:", "Kunne ikke bekrefte det eller en del av det:"],
        (await ReportTests.Page(WithDenialAmongTheEvidence, ReportLanguage.Norwegian)).QuerySelector("li.finding")!.QuerySelectorAll(".proof .lead").Select(l => l.TextContent));

    [Fact]
    public async Task A_claim_that_only_denies_has_nobody_who_says_it()
    {
        var proposition = MadeUpCase.Findings.Propositions[0];
        var denied = proposition with { Assertions = proposition.Caveats.Where(c => c.Stance == Stance.Denies).ToValueList(), Caveats = [] };
        var claim = (await ReportTests.Page(MadeUpCase.Findings with { Propositions = [denied] })).QuerySelector("article.claim")!;

        Assert.Single(claim.QuerySelectorAll("ul.assertions"));
        Assert.Contains(Denial, claim.QuerySelector("ul.caveats")!.TextContent, StringComparison.Ordinal);
    }

    private static CaseFindings WithDenialAmongTheEvidence
    {
        get
        {
            var finding = MadeUpCase.Findings.Findings[0];
            var denial = MadeUpCase.Words(MadeUpCase.English, MadeUpCase.EnglishText, "sold anything to Zavod Polyot");
            return MadeUpCase.Findings with { Findings = [finding with { Evidence = [denial, .. finding.Evidence] }] };
        }
    }
}
