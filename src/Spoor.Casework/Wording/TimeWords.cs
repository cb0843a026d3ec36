using System.Globalization;
using Spoor.Model.Values;

namespace Spoor.Casework.Wording;

/// <summary>Times in words with their precision kept: "2nd quarter 2024", never a day that nobody named.</summary>
internal static class TimeWords
{
    /// <summary>The time in words; empty when it points at no time.</summary>
    public static string Of(TimeValue time, CaseWords words)
    {
        var ends = time.Text.Split('/');
        if (ends.Length != 2)
        {
            return Single(time.Text, words);
        }

        return (Single(ends[0], words), Single(ends[1], words)) switch
        {
            ("", "") => "",
            ("", var last) => words.Fill("Time.Until", last),
            (var first, "") => words.Fill("Time.Since", first),
            var (first, last) => words.Fill("Time.Interval", first, last),
        };
    }

    private static string Single(string text, CaseWords words)
    {
        if (text is "PAST_REF" or "PRESENT_REF" or "FUTURE_REF")
        {
            return words["Time." + text];
        }

        if (text.Length > 2 && text[0] == 'P' && text[^1] is 'D' or 'W' or 'M' or 'Y'
            && int.TryParse(text.AsSpan(1, text.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var every))
        {
            return words.Fill($"Time.Every.{text[^1]}." + (every == 1 ? "One" : "Many"), every);
        }

        return text.Length >= 4 && text.Take(4).All(char.IsAsciiDigit) ? Dated(text, words)
            : text.Length == 4 && text[3] == 'X' && text.Take(3).All(char.IsAsciiDigit) ? words.Fill("Time.Decade", text[..3] + "0")
            : "";
    }

    private static string Dated(string text, CaseWords words)
    {
        var year = text[..4];
        if (text.Length == 4)
        {
            return year;
        }

        var rest = text[5..];
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return words.Fill("Time.Day", day.Day, words["Month." + day.Month.ToString(CultureInfo.InvariantCulture)], year);
        }

        if (rest.Length is 2 or 3 && rest[0] is 'Q' or 'H' or 'W' && int.TryParse(rest.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var part) && part > 0)
        {
            return rest[0] == 'W' ? words.Fill("Time.Week", part, year)
                : part <= (rest[0] == 'Q' ? 4 : 2) ? words.Fill(rest[0] == 'Q' ? "Time.Quarter" : "Time.Half", words["Ordinal." + rest[1..].TrimStart('0')], year)
                : text;
        }

        return rest.Length == 2 && int.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            ? month switch
            {
                >= 1 and <= 12 => words.Fill("Time.Month", words["Month." + month.ToString(CultureInfo.InvariantCulture)], year),
                >= 21 and <= 24 => words.Fill("Time.Season", words["Season." + month.ToString(CultureInfo.InvariantCulture)], year),
                _ => text,
            }
            : text;
    }
}
