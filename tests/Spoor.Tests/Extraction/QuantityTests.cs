using System.Globalization;
using Spoor.Model.Values;

namespace Spoor.Tests.Extraction;

/// <summary>
/// Quantities as intervals: <c>(40..*]</c> is more than 40, <c>[40..*]</c> at least 40, <c>[*..40)</c> less than 40;
/// a tilde marks what the words leave open.
/// </summary>
public sealed class QuantityTests
{
    public static TheoryData<string, string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string, string>();
        foreach (var language in new[] { "en", "nb" })
        {
            foreach (var row in CaseTable.Rows($"quantities-{language}.csv"))
            {
                cases.Add(language, row.GetString("text"), row.GetString("expected"), row.GetString("why"));
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_quantities_of_a_sentence_are_those_of_the_table(string language, string text, string expected, string why)
    {
        var read = ReadText.Of(language, text, "2025-09-17");

        var quantities = string.Join("; ", read.Found.Quantities.Select(q => Shown(q.Value)));

        Assert.True(expected == quantities, $"{why}: '{text}' gave {quantities} at {string.Join(", ", read.Found.Quantities.Select(q => read.Words(q.Span)))}, expected {expected}");
    }

    private static string Shown(QuantityValue value) =>
        $"{(value.MinInclusive ? '[' : '(')}{Figure(value.Min)}..{Figure(value.Max)}{(value.MaxInclusive ? ']' : ')')}{(value.Vague ? "~" : "")} {value.Unit}".TrimEnd();

    private static string Figure(decimal? figure) => figure?.ToString("0.####", CultureInfo.InvariantCulture) ?? "*";
}
