using Spoor.Extraction.Packs;

namespace Spoor.Tests.Extraction;

/// <summary>Goods in two languages are compared by what they are, not by their words.</summary>
public sealed class GoodsWordsTests
{
    [Theory]
    [InlineData("en", "gearboxes", "gearbox", "")]
    [InlineData("nb", "girkassene", "gearbox", "")]
    [InlineData("en", "thermal cameras", "camera", "thermal")]
    [InlineData("nb", "varmekameraer", "camera", "thermal")]
    [InlineData("nb", "båtmotorer", "engine+motor", "marine")]
    [InlineData("en", "aircraft engines", "engine", "aircraft")]
    [InlineData("en", "machine tools", "machine-tool", "")]
    [InlineData("nb", "verktøymaskinene", "machine-tool", "")]
    [InlineData("en", "gadgets", "", "")]
    [InlineData("nb", "dingser", "", "")]
    [InlineData(null, "gearboxes", "", "")]
    public void Kinds_and_sorts(string? language, string goods, string kinds, string sorts) => Assert.Equal(
        (kinds, sorts), (string.Join('+', GoodsWords.Standard.Kinds(language, goods)), string.Join('+', GoodsWords.Standard.Sorts(language, goods))));

    [Fact]
    public void Every_kind_and_sort_has_words_in_every_language()
    {
        foreach (var item in PackFiles.Read("world/goods.yml").Items())
        {
            Assert.All(new[] { "en", "nb" }, language => Assert.NotEmpty(item.Texts(language)));
        }
    }
}
