using System.Globalization;
using Spoor.Model.Values;

namespace Spoor.Pages.Words;

/// <summary>Times in the reader's language with their precision kept: "2nd quarter 2024", not a day that nobody named.</summary>
internal static class TimeWords
{
    /// <summary>The time in words; a notation that is not known is shown as it stands.</summary>
    public static string Of(TimeValue time, Wording words)
    {
        var parts = time.Text.Split('/');
        return parts.Length == 2
            ? words.Fill("Time.Interval", Single(parts[0], words), Single(parts[1], words))
            : Single(time.Text, words);
    }

    /// <summary>A day in words.</summary>
    public static string Of(DateOnly day, Wording words) =>
        words.Fill("Time.Day", day.Day, words["Month." + day.Month.ToString(CultureInfo.InvariantCulture)], Year(day.Year));

    private static string Single(string text, Wording words)
    {
        switch (text)
        {
            case "PAST_REF" or "PRESENT_REF" or "FUTURE_REF":
                return words["Time." + text];
            case "XXXX-WXX":
                return words["Time.Unresolved"];
        }

        if (text.Length > 1 && text[0] == 'P' && int.TryParse(text.AsSpan(1, text.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var every))
        {
            return Recurring(text[^1], every, words) ?? text;
        }

        return Dated(text, words) ?? VisibleText.Of(text);
    }

    private static string? Recurring(char unit, int every, Wording words) => unit switch
    {
        'D' or 'W' or 'M' or 'Y' => words.Fill($"Time.Every.{unit}." + (every == 1 ? "One" : "Many"), every),
        _ => null,
    };

    private static string? Dated(string text, Wording words)
    {
        if (text.Length < 4)
        {
            return null;
        }

        if (!int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return text.Length == 4 && text[3] == 'X' && int.TryParse(text.AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var decade)
                ? words.Fill("Time.Decade", Year(decade * 10))
                : null;
        }

        return text.Length switch
        {
            4 => Year(year),
            5 when text[4] == 's' => words.Fill("Time.Decade", Year(year)),
            _ when text[4] != '-' => null,
            _ => Within(year, text[5..], words),
        };
    }

    private static string? Within(int year, string rest, Wording words)
    {
        if (rest.Length == 5 && DateOnly.TryParseExact($"{year:D4}-{rest}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return Of(day, words);
        }

        if (rest.Length is 2 or 3 && rest[0] is 'Q' or 'H' or 'W' && int.TryParse(rest.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var part))
        {
            return rest[0] switch
            {
                'Q' when part is >= 1 and <= 4 => words.Fill("Time.Quarter", words["Ordinal." + rest[1..]], Year(year)),
                'H' when part is 1 or 2 => words.Fill("Time.Half", words["Ordinal." + rest[1..]], Year(year)),
                'W' => words.Fill("Time.Week", part, Year(year)),
                _ => null,
            };
        }

        return rest.Length == 2 && int.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            ? month switch
            {
                >= 1 and <= 12 => words.Fill("Time.Month", words["Month." + month.ToString(CultureInfo.InvariantCulture)], Year(year)),
                >= 21 and <= 24 => words.Fill("Time.Season", words["Season." + month.ToString(CultureInfo.InvariantCulture)], Year(year)),
                _ => null,
            }
            : null;
    }

    private static string Year(int year) => year.ToString("D4", CultureInfo.InvariantCulture);
}
