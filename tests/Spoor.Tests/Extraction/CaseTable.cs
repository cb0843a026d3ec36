using CsvHelper;

namespace Spoor.Tests.Extraction;

/// <summary>Reads the tables of cases that stand beside these tests.</summary>
internal static class CaseTable
{
    /// <summary>The rows of a table, with the language that the file name ends in.</summary>
    public static IEnumerable<CsvReader> Rows(string file)
    {
        using var text = new StreamReader(Path.Combine(AppContext.BaseDirectory, "Extraction", "cases", file));
        using var rows = CsvReader.Create(text);
        while (rows.Read())
        {
            yield return rows;
        }
    }
}
