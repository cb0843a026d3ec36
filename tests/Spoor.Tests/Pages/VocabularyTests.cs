using System.Text.RegularExpressions;
using Spoor.Model.Annotations;
using Spoor.Model.Corroboration;
using Spoor.Model.Listings;
using Spoor.Model.Network;
using Spoor.Pages;
using Spoor.Pages.Assets;
using Spoor.Pages.Words;

namespace Spoor.Tests.Pages;

/// <summary>Holds everything that the report says in its own words to fairness: it accuses nobody and decides nothing.</summary>
public sealed partial class VocabularyTests
{
    public static TheoryData<string, string> Texts()
    {
        var data = new TheoryData<string, string>();
        foreach (var language in new[] { "en", "nb" })
        {
            foreach (var (key, text) in Catalog(language))
            {
                data.Add(language + " " + key, text);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_text_of_ours_accuses_or_decides(string key, string text) => Assert.False(Unfair().IsMatch(text), $"{key}: {text}");

    [Theory]
    [InlineData(ReportLanguage.English)]
    [InlineData(ReportLanguage.Norwegian)]
    public async Task The_page_accuses_nobody_outside_quoted_words(ReportLanguage language)
    {
        var page = await ReportTests.Page(MadeUpCase.Findings, language);
        Assert.Matches(Unfair(), page.Body!.TextContent);
        foreach (var quoted in page.QuerySelectorAll("[data-quoted], q, blockquote, mark, style, script").ToList())
        {
            quoted.Remove();
        }

        Assert.DoesNotMatch(Unfair(), page.DocumentElement.TextContent);
    }

    [Fact]
    public void Both_languages_have_the_same_texts_with_the_same_places()
    {
        var english = Catalog("en");
        var norwegian = Catalog("nb");

        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), norwegian.Keys.Order(StringComparer.Ordinal));
        Assert.All(english, e => Assert.Equal(Places(e.Value), Places(norwegian[e.Key])));
        Assert.NotEqual(Wording.For("en")["Heading.findings"], Wording.For("nb")["Heading.findings"]);
    }

    [Fact]
    public void Every_value_has_a_word()
    {
        foreach (var words in new[] { Wording.For("en"), Wording.For("nb") })
        {
            All<SupportLevel>(words);
            All<SupportFlag>(words);
            All<SourceKind>(words);
            All<SourceStance>(words);
            All<Stance>(words);
            All<Certainty>(words);
            All<FactType>(words);
            All<FactRole>(words);
            All<EntityType>(words);
            All<NetworkRole>(words);
            All<EdgeStanding>(words);
            All<TimelineLane>(words);
            All<ListedAtTheTime>(words);
            All<HitVerdict>(words);
            Assert.All(Enum.GetNames<NetworkRelation>(), r => Assert.NotNull(words["Network.Edge." + r] + words["Network.Legend." + r]));
            Assert.All(Enum.GetNames<Stance>(), s => Assert.NotNull(words["Voice." + s]));
        }
    }

    private static void All<T>(Wording words)
        where T : struct, Enum => Assert.All(Enum.GetValues<T>(), v => Assert.NotNull(words.Of(v)));

    private static Dictionary<string, string> Catalog(string language)
    {
        var resources = new System.Resources.ResourceManager("Spoor.Pages.Words.ReportText", typeof(PageAssets).Assembly);
        var set = resources.GetResourceSet(System.Globalization.CultureInfo.GetCultureInfo(language == "en" ? "" : language), createIfNotExists: true, tryParents: false)!;
        return set.Cast<System.Collections.DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)e.Value!, StringComparer.Ordinal);
    }

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}", RegexOptions.NonBacktracking)]
    private static partial Regex Place();

    [GeneratedRegex(
        @"\b(stole|stolen|smuggl\w*|evad\w*|front compan\w*|culprit\w*|guilty|criminal\w*|crime\w*|launder\w*|confirmed|proven|proved|true|probabl[ey]|sanctioned|"
        + @"stjålet|stjal|smugl\w*|omgikk|stråselskap\w*|skyldig\w*|kriminel\w*|hvitvask\w*|bekreftet|bevist|sant|sannsynlig\w*|sanksjonert\w*)\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Unfair();
}
