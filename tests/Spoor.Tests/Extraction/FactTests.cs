using CsvHelper;
using Spoor.Model.Annotations;

namespace Spoor.Tests.Extraction;

/// <summary>Sentences with the facts they state: deliveries, payments, ownership and production; other types are not looked at.</summary>
public sealed class FactTests
{
    private static readonly FactType[] LookedAt = [FactType.Delivery, FactType.Payment, FactType.Ownership, FactType.Production];

    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var language in new[] { "en", "nb" })
        {
            using var text = new StreamReader(Path.Combine(AppContext.BaseDirectory, "Extraction", "cases", $"facts-{language}.csv"));
            using var csv = CsvReader.Create(text);
            while (csv.Read())
            {
                rows.Add(language, csv.GetString("text"), csv.GetString("facts"));
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_sentence_states_these_facts_and_no_others(string language, string text, string expected)
    {
        var read = ReadText.Of(language, text);
        var found = read.Found.Facts.Where(f => LookedAt.Contains(f.Type)).Select(f => Told(read, f)).Order(StringComparer.Ordinal);

        Assert.Equal(expected, string.Join(" | ", found));
    }

    private static string Told(ReadText read, Fact fact) =>
        $"{(fact.Polarity == Polarity.Negative ? "not " : "")}{fact.Type.ToString().ToLowerInvariant()}({string.Join("; ", fact.Roles.OrderBy(r => r.Role).Select(r => $"{Role(r.Role)}={string.Join("+", r.Entities.Select(e => read.Name(e).TrimEnd('.')))}"))})";

    private static string Role(FactRole role) => char.ToLowerInvariant(role.ToString()[0]) + role.ToString()[1..];
}
