using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Spoor.Model.Values;

namespace Spoor.Reading.Heads;

/// <summary>
/// Reads a civil day written at the beginning of a text. A day that can be read in two ways (03/04/2025) is none.
/// </summary>
internal static partial class WrittenDate
{
    // Names as they stand in dates; the first three letters do not tell them apart in all languages, so whole names and the usual short forms are listed.
    private static readonly string[] MonthNames =
    [
        "january jan januar januari janvier enero gennaio января січня stycznia",
        "february feb februar februari février febrero febbraio февраля лютого lutego",
        "march mar mars märz marzo mart марта березня marca",
        "april apr avril abril aprile апреля квітня kwietnia",
        "may mai maj mayo maggio мая травня maja",
        "june jun juni juin junio giugno июня червня czerwca",
        "july jul juli juillet julio luglio июля липня lipca",
        "august aug augusti août agosto августа серпня sierpnia",
        "september sep sept septembre septiembre settembre сентября вересня września",
        "october oct oktober okt octobre octubre ottobre октября жовтня października",
        "november nov novembre noviembre ноября листопада listopada",
        "december dec desember dezember des dez décembre diciembre dicembre декабря грудня grudnia",
    ];

    private static readonly FrozenDictionary<string, int> Months = MonthNames
        .SelectMany((names, index) => names.Split(' ').Select(name => (name, index)))
        .ToFrozenDictionary(m => m.name, m => m.index + 1, StringComparer.Ordinal);

    /// <summary>The day, and how many code units it takes; null when the text does not begin with an unambiguous day.</summary>
    public static (TimeValue Day, int Length)? AtStart(ReadOnlySpan<char> text)
    {
        // Dates are short: whatever stands further on is no part of one.
        var head = text[..Math.Min(text.Length, 60)].ToString();
        return Numbered(YearFirst().Match(head)) ?? DayFirst(Dotted().Match(head), isDotted: true) ?? DayFirst(Slashed().Match(head), isDotted: false)
            ?? Named(DayMonthYear().Match(head)) ?? Named(MonthDayYear().Match(head));
    }

    private static (TimeValue Day, int Length)? Numbered(Match match) =>
        match.Success ? Make(Number(match, "y"), Number(match, "m"), Number(match, "d"), match.Length) : null;

    // Dots stand between day and month in this order wherever they are used; slashes and hyphens are used for both orders.
    private static (TimeValue Day, int Length)? DayFirst(Match match, bool isDotted)
    {
        if (!match.Success)
            return null;
        var (first, second) = (Number(match, "a"), Number(match, "b"));
        if (isDotted || first > 12 || first == second)
            return Make(Number(match, "y"), second, first, match.Length);
        return second > 12 ? Make(Number(match, "y"), first, second, match.Length) : null;
    }

    private static (TimeValue Day, int Length)? Named(Match match) =>
        match.Success && Months.TryGetValue(match.Groups["n"].Value.ToLowerInvariant(), out var month)
            ? Make(Number(match, "y"), month, Number(match, "d"), match.Length)
            : null;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static (TimeValue Day, int Length)? Make(int year, int month, int day, int length)
    {
        if (year is < 1800 or > 2200 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return null;
        var date = new DateOnly(year, month, day);
        return (new TimeValue(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), TimePrecision.Day, date, date), length);
    }

    [GeneratedRegex(@"^(?<y>[0-9]{4})(?:-|/|\.|年)(?<m>[0-9]{1,2})(?:-|/|\.|月)(?<d>[0-9]{1,2})日?(?![0-9])", RegexOptions.CultureInvariant, 200)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<a>[0-9]{1,2})\. ?(?<b>[0-9]{1,2})\. ?(?<y>[0-9]{4})(?![0-9])", RegexOptions.CultureInvariant, 200)]
    private static partial Regex Dotted();

    [GeneratedRegex(@"^(?<a>[0-9]{1,2})(?<s>[/-])(?<b>[0-9]{1,2})\k<s>(?<y>[0-9]{4})(?![0-9])", RegexOptions.CultureInvariant, 200)]
    private static partial Regex Slashed();

    [GeneratedRegex(@"^(?<d>[0-9]{1,2})(?:st|nd|rd|th|er|\.)? (?:de )?(?<n>\p{L}{3,12})\.?,? (?:de )?(?<y>[0-9]{4})(?![0-9])", RegexOptions.CultureInvariant, 200)]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(@"^(?<n>\p{L}{3,12})\.? (?<d>[0-9]{1,2})(?:st|nd|rd|th)?,? (?<y>[0-9]{4})(?![0-9])", RegexOptions.CultureInvariant, 200)]
    private static partial Regex MonthDayYear();
}
