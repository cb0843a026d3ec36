using Spoor.Model.Annotations;

namespace Spoor.Tests.Extraction;

/// <summary>
/// A tester wrote sentences that tell of nothing that happened: negations, denials, refusals, questions, conditions, things called false,
/// things somebody else is thanked or fined for. Each of them once came out as a fact.
/// </summary>
public sealed class NotToldTests
{
    // Enough ordinary words for the language to be told.
    private static readonly Dictionary<string, string> Around = new(StringComparer.Ordinal)
    {
        ["en"] = "\n\nThe case has been known for a long time and has been the subject of many talks in the country and in the press over the years.\n",
        ["nb"] = "\n\nSaken har vært kjent lenge og har vært omtalt av mange i landet og i pressen gjennom flere år, og det er ikke noe nytt i det.\n",
    };

    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach (var row in CaseTable.Rows("not-told.csv"))
        {
            rows.Add(row.GetString("language"), row.GetString("text"));
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_did_not_happen_is_not_told(string language, string text)
    {
        var whole = text + Around[language];
        var found = ReadText.Extractor.Extract(ReadText.Document(whole), TestContext.Current.CancellationToken);
        var asserted = found.Claims.Where(c => c is { Stance: Stance.Asserts or Stance.Opinion, Polarity: Polarity.Positive }).SelectMany(c => c.Facts).ToHashSet();
        var denied = found.Claims.SelectMany(c => c.Facts.Concat(c.Targets)).ToHashSet();

        Assert.Equal(language, found.Language);
        Assert.DoesNotContain(found.Facts, f => f.Polarity == Polarity.Positive && (asserted.Contains(f.Id) || !denied.Contains(f.Id)));
    }
}
