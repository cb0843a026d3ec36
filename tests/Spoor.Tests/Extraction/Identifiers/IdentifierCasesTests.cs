using CsvHelper;
using Spoor.Extraction.Identifiers;

namespace Spoor.Tests.Extraction.Identifiers;

public sealed class IdentifierCasesTests
{
    private static readonly IdentifierFinder Finder = IdentifierFinder.Load("en", "nb");

    public static TheoryData<string, string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string, string>();
        using var text = new StreamReader(Path.Combine(AppContext.BaseDirectory, "Extraction", "Identifiers", "cases", "identifiers.csv"));
        using var rows = CsvReader.Create(text);
        while (rows.Read())
        {
            cases.Add(rows.GetString("text"), rows.GetString("scheme"), rows.GetString("value"), rows.GetString("phenomenon"));
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_gives_the_identifiers_of_the_table(string text, string scheme, string value, string phenomenon)
    {
        var found = Finder.Find(text);
        var schemes = found.Count == 0 ? "none" : string.Join(' ', found.Select(f => f.Scheme));

        Assert.True(schemes == scheme && string.Join(' ', found.Select(f => f.Value)) == value, $"{phenomenon}: {string.Join("; ", found)}");
        Assert.All(found, f => Assert.Equal(f.Value, Bare(text[f.Span.Start..f.Span.End], f.Scheme)));
    }

    private static string Bare(string text, string scheme) => string.Concat(text.Where(c => c is not (' ' or '-') && (scheme != "hs" || c != '.'))).ToUpperInvariant();
}
