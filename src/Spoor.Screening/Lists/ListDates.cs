using System.Globalization;
using Spoor.Model.Values;

namespace Spoor.Screening.Lists;

/// <summary>Reads the shapes of dates that lists use; a partial date keeps its precision.</summary>
internal static class ListDates
{
    private static readonly string[] Days = ["yyyy-MM-dd", "d.M.yyyy", "d MMMM yyyy", "d MMM. yyyy", "d MMM yyyy", "yyyy/MM/dd", "yyyyMMdd"];
    private static readonly string[] Months = ["yyyy-MM", "MMMM yyyy", "MMM. yyyy", "MMM yyyy", "M.yyyy"];
    private const int Earliest = 1900;
    private const int Latest = 2200;

    /// <summary>The date, null when the text is none.</summary>
    internal static TimeValue? Read(string text)
    {
        var culture = CultureInfo.InvariantCulture;
        var clean = text.Trim().Replace("Sept.", "Sep.", StringComparison.OrdinalIgnoreCase).Replace("Sept ", "Sep ", StringComparison.OrdinalIgnoreCase);
        if (DateOnly.TryParseExact(clean, Days, culture, DateTimeStyles.AllowInnerWhite, out var day) || (Slashed(clean) is [var only] && (day = only) == only))
        {
            return Valid(new TimeValue(day.ToString("yyyy-MM-dd", culture), TimePrecision.Day, day, day));
        }

        if (DateOnly.TryParseExact(clean, Months, culture, DateTimeStyles.AllowInnerWhite, out var month))
        {
            return Valid(new TimeValue(month.ToString("yyyy-MM", culture), TimePrecision.Month, month, month.AddMonths(1).AddDays(-1)));
        }

        if (clean.Length == 4 && clean.All(char.IsAsciiDigit) && int.TryParse(clean, NumberStyles.None, culture, out var year) && year is >= Earliest and <= Latest)
        {
            return new TimeValue(clean, TimePrecision.Year, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        }

        return null;
    }

    // Day and month stand in both orders before and after a slash: the days that the text can mean, none, one or two.
    private static DateOnly[] Slashed(string text) =>
        [.. new[] { "d/M/yyyy", "M/d/yyyy" }.Select(shape => DateOnly.TryParseExact(text, shape, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : default)
            .Where(day => day != default).Distinct()];

    // A year such as 0017 is a slip of the list's; it is no date to reckon with.
    private static TimeValue? Valid(TimeValue value) => value.First?.Year is >= Earliest and <= Latest ? value : null;

    /// <summary>The date of a row's column; an unreadable one is noted and left out.</summary>
    internal static TimeValue? Of(ListRow row, string what, string text)
    {
        var date = text.Length == 0 ? null : Read(text);
        if (date is null && text.Length > 0)
        {
            row.Report(ListProblemKind.ValueLeftOut, Slashed(text.Trim()) is [var one, _]
                ? $"The {what} '{text}' can be read two ways; the entry is used without it; write {one.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} or what is meant."
                : $"The {what} '{text}' is no date that can be read; the entry is used without it; write it as in 2024-04-03.");
        }

        return date;
    }
}
