using System.Globalization;
using Spoor.Extraction.Packs;
using Spoor.Model.Values;

namespace Spoor.Extraction.Values;

/// <summary>Makes time values of civil days, months, quarters and so on, in the notation of <see cref="TimeValue"/>.</summary>
internal static class CivilTime
{
    public static TimeValue Day(DateOnly day) => new(Iso(day), TimePrecision.Day, day, day);

    public static TimeValue Month(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return new TimeValue($"{year:0000}-{month:00}", TimePrecision.Month, first, first.AddMonths(1).AddDays(-1));
    }

    public static TimeValue Quarter(int year, int quarter)
    {
        var first = new DateOnly(year, (3 * quarter) - 2, 1);
        return new TimeValue($"{year:0000}-Q{quarter}", TimePrecision.Quarter, first, first.AddMonths(3).AddDays(-1));
    }

    public static TimeValue Half(int year, int half)
    {
        var first = new DateOnly(year, (6 * half) - 5, 1);
        return new TimeValue($"{year:0000}-H{half}", TimePrecision.Half, first, first.AddMonths(6).AddDays(-1));
    }

    public static TimeValue Year(int year) =>
        new($"{year:0000}", TimePrecision.Year, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    public static TimeValue Decade(int year)
    {
        var first = year / 10 * 10;
        return new TimeValue($"{first / 10:000}X", TimePrecision.Decade, new DateOnly(first, 1, 1), new DateOnly(first + 9, 12, 31));
    }

    /// <summary>The ISO week that a day lies in.</summary>
    public static TimeValue Week(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        var noon = monday.ToDateTime(TimeOnly.MinValue);
        return new TimeValue($"{ISOWeek.GetYear(noon):0000}-W{ISOWeek.GetWeekOfYear(noon):00}", TimePrecision.Week, monday, monday.AddDays(6));
    }

    /// <summary>Meteorological season: spring March to May, winter December to February of the next year.</summary>
    public static TimeValue Season(int year, string season)
    {
        var month = season switch { "spring" => 3, "summer" => 6, "autumn" => 9, _ => 12 };
        var first = new DateOnly(year, month, 1);
        var last = first.AddMonths(3).AddDays(-1);
        return new TimeValue($"{first:yyyy-MM}/{last:yyyy-MM}", TimePrecision.Half, first, last);
    }

    /// <summary>From the first of one to the last of the other; precision is the coarser one.</summary>
    public static TimeValue Interval(TimeValue from, TimeValue to) =>
        new($"{from.Text}/{to.Text}", (TimePrecision)Math.Max((int)from.Precision, (int)to.Precision), from.First, to.Last);

    /// <summary>The unit that holds a day, moved by a number of units.</summary>
    public static TimeValue Shifted(DateOnly day, TimeUnit unit, int shift) => unit switch
    {
        TimeUnit.Day => Day(day.AddDays(shift)),
        TimeUnit.Week => Week(day.AddDays(7 * shift)),
        TimeUnit.Month => Of(day.AddMonths(shift), d => Month(d.Year, d.Month)),
        TimeUnit.Quarter => Of(day.AddMonths(3 * shift), d => Quarter(d.Year, ((d.Month - 1) / 3) + 1)),
        TimeUnit.Half => Of(day.AddMonths(6 * shift), d => Half(d.Year, ((d.Month - 1) / 6) + 1)),
        TimeUnit.Decade => Decade(day.Year + (10 * shift)),
        _ => Year(Math.Clamp(day.Year + shift, 1, 9998)),
    };

    /// <summary>A unit that could not be placed because the document bears no date: its digits stay open.</summary>
    public static TimeValue Unresolved(TimeUnit unit) => unit switch
    {
        TimeUnit.Day => new("XXXX-XX-XX", TimePrecision.Day, null, null),
        TimeUnit.Week => new("XXXX-WXX", TimePrecision.Week, null, null),
        TimeUnit.Month => new("XXXX-XX", TimePrecision.Month, null, null),
        TimeUnit.Quarter => new("XXXX-QX", TimePrecision.Quarter, null, null),
        TimeUnit.Half => new("XXXX-HX", TimePrecision.Half, null, null),
        TimeUnit.Decade => new("XXXX", TimePrecision.Decade, null, null),
        _ => new("XXXX", TimePrecision.Year, null, null),
    };

    public static TimeValue Vague(string tense) =>
        new(tense switch { "past" => "PAST_REF", "future" => "FUTURE_REF", _ => "PRESENT_REF" }, TimePrecision.Vague, null, null);

    public static TimeValue Recurring(string period) => new(period, TimePrecision.Recurring, null, null);

    public static bool IsDay(int year, int month, int day) =>
        year is >= 1000 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static TimeValue Of(DateOnly day, Func<DateOnly, TimeValue> make) => make(day);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
