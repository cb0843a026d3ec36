using Spoor.Model.Documents;

namespace Spoor.Tests.Extraction;

/// <summary>
/// Which pack reads a text. A German article was once read as Norwegian: every noun of it became a company. What no pack reads is left
/// alone, and said to be, with the language when it can be told.
/// </summary>
public sealed class LanguageTests
{
    public static TheoryData<string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string>();
        foreach (var row in CaseTable.Rows("languages.csv"))
        {
            cases.Add(row.GetString("pack"), row.GetString("language"), row.GetString("text"));
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_is_read_by_its_pack_or_by_none(string pack, string language, string text)
    {
        var found = ReadText.Extractor.Extract(new DocumentText { Document = new DocumentId(new string('a', 64)), Text = text, Map = new SourceMap([]) }, TestContext.Current.CancellationToken);

        Assert.Equal(pack, found.Language ?? "");
        if (pack.Length == 0)
        {
            Assert.Empty(found.Entities);
            var notice = Assert.Single(found.Review);
            Assert.Contains(language.Length > 0 ? $"({language}, it seems)" : "is none that Spoor reads", notice.Question, StringComparison.Ordinal);
        }
    }
}
