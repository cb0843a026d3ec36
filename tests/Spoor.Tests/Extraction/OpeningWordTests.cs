using Spoor.Model.Annotations;

namespace Spoor.Tests.Extraction;

/// <summary>Words whose capital is that of the sentence once came out as companies.</summary>
public sealed class OpeningWordTests
{
    [Theory]
    [InlineData("nb", "Saken har vært kjent lenge.", "Saken", false)]
    [InlineData("nb", "Girkassene ble funnet på kaia. Lageret var tomt.", "Girkassene", false)]
    [InlineData("nb", "Dalmen leverte pumper. Avisen har spurt Dalmen om dette.", "Dalmen", true)]
    [InlineData("nb", "Orvana leverte pumper til Varga Verft AS.", "Orvana", true)]
    [InlineData("en", "Sensors built by Kestrel Optics were shipped.", "Sensors", false)]
    [InlineData("en", "Gyroflanges were found on the quay. The gyroflanges are new.", "Gyroflanges", false)]
    [InlineData("en", "Gyroflange sold pumps. Nobody at Gyroflange could be reached.", "Gyroflange", true)]
    [InlineData("en", "Consignor: Orvana Ltd. This is what they sent.", "Consignor", false)]
    [InlineData("en", "Orvana sold pumps to Varga Yard Ltd.", "Orvana", true)]
    public void A_word_is_a_name_when_its_capital_is_its_own(string language, string text, string word, bool isName)
    {
        var read = ReadText.Of(language, text);
        var names = read.Found.Entities.SelectMany(e => e.Mentions).Where(m => m.Kind == MentionKind.Named).Select(m => read.Words(m.Span));

        Assert.Equal(isName, names.Contains(word));
    }
}
