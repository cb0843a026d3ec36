using System.Text;

namespace Spoor.Screening.Lists;

/// <summary>Takes a cell of several values apart: parted by semicolons, a value with a semicolon or a quote in quotes that are doubled inside.</summary>
internal static class MultiValue
{
    internal static IReadOnlyList<string> Split(string cell)
    {
        var values = new List<string>();
        var value = new StringBuilder();
        for (var i = 0; i < cell.Length; i++)
        {
            if (cell[i] == '"' && value.ToString().AsSpan().Trim().IsEmpty && cell.IndexOf('"', i + 1) > 0)
            {
                value.Clear();
                i = Quoted(cell, i + 1, value);
            }
            else if (cell[i] == ';')
            {
                Take(value, values);
            }
            else
            {
                value.Append(cell[i]);
            }
        }

        Take(value, values);
        return values;
    }

    private static int Quoted(string cell, int at, StringBuilder value)
    {
        for (; at < cell.Length; at++)
        {
            if (cell[at] != '"')
            {
                value.Append(cell[at]);
            }
            else if (at + 1 < cell.Length && cell[at + 1] == '"')
            {
                value.Append('"');
                at++;
            }
            else
            {
                return at;
            }
        }

        return at;
    }

    private static void Take(StringBuilder value, List<string> values)
    {
        var text = value.ToString().Trim();
        value.Clear();
        if (text.Length > 0 && !values.Contains(text))
        {
            values.Add(text);
        }
    }
}
