using System.Globalization;
using CsvHelper;
using Spoor.Names;

namespace Spoor.Tests.Names;

public sealed class NameCasesTests
{
    public static TheoryData<string, string, string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string, string, string>();
        using var text = new StreamReader(Path.Combine(AppContext.BaseDirectory, "Names", "cases", "pairs.csv"));
        using var rows = CsvReader.Create(text);
        while (rows.Read())
        {
            cases.Add(rows.GetString("name1"), rows.GetString("name2"), rows.GetString("kind"), rows.GetString("verdict"), rows.GetString("phenomenon"));
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Two_names_come_to_the_verdict_of_the_table(string first, string second, string kind, string expected, string phenomenon)
    {
        var match = NameComparer.Compare(Name.Parse(first, Enum.Parse<NameKind>(kind)), Name.Parse(second, Enum.Parse<NameKind>(kind)));
        var verdicts = expected.Split('|').Select(Enum.Parse<NameVerdict>);
        var score = match.Score.ToString("0.000", CultureInfo.InvariantCulture);

        Assert.True(verdicts.Contains(match.Verdict), $"{phenomenon}: {match.Verdict} {score}, expected {expected}\n{string.Join('\n', match.Reasons)}");
    }
}
