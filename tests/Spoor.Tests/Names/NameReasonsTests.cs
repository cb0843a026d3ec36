using Spoor.Names;

namespace Spoor.Tests.Names;

public sealed class NameReasonsTests
{
    [Theory]
    [InlineData("ООО Гранит", "Granit LLC", "Гранит = Granit (romanised, exact)")]
    [InlineData("ООО Гранит", "Granit LLC", "ООО ~ LLC (legal form, ignored)")]
    [InlineData("Granit Industrial", "Granit", "'Industrial' only in one name (common word)")]
    [InlineData("Granit Sever", "Granit", "'Sever' only in one name")]
    [InlineData("BEMZ Granit", "Borovskiy Elektromekhanicheskiy Zavod Granit", "BEMZ ~ Borovskiy Elektromekhanicheskiy Zavod (acronym)")]
    [InlineData("Plant No. 2", "Plant No. 3", "'2' only in one name (number)")]
    [InlineData("Cофтлайн", "Softlayn", "'Cофтлайн' mixes Latin and Cyrillic letters that look alike; compared as one script")]
    public void The_reasons_of_organisations_say_it_in_words(string first, string second, string reason) =>
        Assert.Contains(reason, NameComparer.Compare(Name.Parse(first, NameKind.Organization), Name.Parse(second, NameKind.Organization)).Reasons);

    [Theory]
    [InlineData("J. Brandholm", "Jon Brandholm", "J ~ Jon (initial)")]
    [InlineData("Ivan Petrovich Zorin", "Ivan Zorin", "'Petrovich' only in one name (often left out)")]
    [InlineData("Chervak Oleg", "Tchervak Oleg", "Chervak ~ Tchervak (spelling")]
    public void The_reasons_of_persons_say_it_in_words(string first, string second, string reason) =>
        Assert.Contains(NameComparer.Compare(Name.Parse(first, NameKind.Person), Name.Parse(second, NameKind.Person)).Reasons, r => r.StartsWith(reason, StringComparison.Ordinal));

    [Fact]
    public void A_kind_that_is_not_known_is_said() =>
        Assert.Contains(NameComparer.Compare(Name.Parse("Granit", NameKind.Unknown), Name.Parse("Granit", NameKind.Unknown)).Reasons, r => r.StartsWith("kind not known", StringComparison.Ordinal));

    [Fact]
    public void Different_legal_forms_are_said_and_keep_the_score_below_an_exact_match()
    {
        var match = NameComparer.Compare(Name.Parse("Castra Freight GmbH", NameKind.Organization), Name.Parse("Castra Freight Ltd", NameKind.Organization));

        Assert.Equal(NameVerdict.Match, match.Verdict);
        Assert.InRange(match.Score, NameMatch.MatchAt, 0.9);
        Assert.Contains("GmbH ≠ Ltd (different legal forms)", match.Reasons);
    }

    [Theory]
    [InlineData("Dalmis Shipping Ltd", "Dalmys Shipyard JSC", NameVerdict.Possible)]
    [InlineData("Plant No. 4", "Plant No. 7", NameVerdict.None)]
    public void Another_kind_of_business_or_another_number_tells_names_apart(string first, string second, NameVerdict most) =>
        Assert.True(NameComparer.Compare(Name.Parse(first, NameKind.Organization), Name.Parse(second, NameKind.Organization)).Verdict <= most);
}
