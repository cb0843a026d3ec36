using System.Globalization;
using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;
using Spoor.Model.Values;

namespace Spoor.Extraction.Values;

/// <summary>
/// Reads one point or stretch of time at a token: a day, a month, a quarter, "two years ago". Years that the text leaves out
/// are the latest that fit a reference day; without one they stay open.
/// </summary>
internal sealed class TimePoints(LanguagePack pack, DateOnly? published)
{
    private readonly CalendarPack calendar = pack.Calendar;

    /// <summary>The expression that begins at a token; null when there is none.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="i">Where it begins.</param>
    /// <param name="end">Where the sentence ends.</param>
    /// <param name="afterConnector">True after a word that makes a bare year or month a time ("in", "siden").</param>
    public FoundTime? Point(List<Token> tokens, int i, int end, bool afterConnector)
    {
        if (i >= end)
        {
            return null;
        }

        return Numeric(tokens, i)
            ?? PartOfYear(tokens, i, end)
            ?? MidCompound(tokens, i, end)
            ?? DayAndMonth(tokens, i, end)
            ?? MonthAndYear(tokens, i, end, afterConnector)
            ?? Ago(tokens, i, end)
            ?? Relative(tokens, i, end)
            ?? Weekday(tokens, i, end)
            ?? YearAlone(tokens, i, end, afterConnector)
            ?? VagueWord(tokens, i, end, afterConnector);
    }

    /// <summary>2024-09-25, 2024-09, 25.09.2024. Day and month in the order of the figures only where it cannot be mistaken.</summary>
    private static FoundTime? Numeric(List<Token> tokens, int i)
    {
        var token = tokens[i];
        if (token.Kind != TokenKind.Number)
        {
            return null;
        }

        var dashed = token.Text.Split('-');
        if (dashed.Length == 2 && dashed.All(p => p.Length == 4 && p.All(char.IsAsciiDigit)))
        {
            var (from, to) = (int.Parse(dashed[0], CultureInfo.InvariantCulture), int.Parse(dashed[1], CultureInfo.InvariantCulture));
            return from >= 1900 && to <= 2100 && from < to ? new FoundTime(i, i + 1, CivilTime.Interval(CivilTime.Year(from), CivilTime.Year(to)), "time.interval") : null;
        }

        if (dashed.Length is 2 or 3 && dashed[0].Length == 4 && dashed.Skip(1).All(p => p.Length == 2) && dashed.All(p => p.All(char.IsAsciiDigit)))
        {
            var year = int.Parse(dashed[0], CultureInfo.InvariantCulture);
            var month = int.Parse(dashed[1], CultureInfo.InvariantCulture);
            if (dashed.Length == 2)
            {
                return year is >= 1800 and <= 2100 && month is >= 1 and <= 12 ? new FoundTime(i, i + 1, CivilTime.Month(year, month), "time.iso") : null;
            }

            var day = int.Parse(dashed[2], CultureInfo.InvariantCulture);
            return CivilTime.IsDay(year, month, day) ? new FoundTime(i, i + 1, CivilTime.Day(new DateOnly(year, month, day)), "time.iso") : null;
        }

        var dotted = token.Text.Split('.');
        if (dotted.Length == 3 && dotted[2].Length == 4 && dotted.All(p => p.Length is > 0 and <= 4 && p.All(char.IsAsciiDigit)))
        {
            var (day, month, year) = (int.Parse(dotted[0], CultureInfo.InvariantCulture), int.Parse(dotted[1], CultureInfo.InvariantCulture), int.Parse(dotted[2], CultureInfo.InvariantCulture));
            return CivilTime.IsDay(year, month, day) ? new FoundTime(i, i + 1, CivilTime.Day(new DateOnly(year, month, day)), "time.dotted") : null;
        }

        return null;
    }

    /// <summary>mid-July 2024, mid-2024: the value is that of the whole unit.</summary>
    private FoundTime? MidCompound(List<Token> tokens, int i, int end)
    {
        if (tokens[i].Lower is not ['m', 'i', 'd', '-', _, ..])
        {
            return null;
        }

        var rest = Tokenizer.Cut(tokens[i].Text[4..], splitsGenitive: false);
        if (rest.Count != 1)
        {
            return null;
        }

        if (IsYear(rest[0], out var year))
        {
            return new FoundTime(i, i + 1, CivilTime.Year(year), "time.year");
        }

        List<Token> whole = [rest[0], .. tokens.Skip(i + 1).Take(Math.Min(5, end - i - 1))];
        return MonthAndYear(whole, 0, whole.Count, true) is { } month ? month with { First = i, End = i + month.End } : null;
    }

    /// <summary>The second quarter of 2024; første halvår i fjor; autumn 2023; Q2 2024.</summary>
    private FoundTime? PartOfYear(List<Token> tokens, int i, int end)
    {
        var start = i;
        i = SkipThe(tokens, i, end);
        Func<int, TimeValue>? make = null;
        var length = 0;
        if (calendar.Quarters.TryMatch(tokens, i, end, out length, out var quarter))
        {
            make = year => CivilTime.Quarter(year, quarter);
        }
        else if (calendar.Halves.TryMatch(tokens, i, end, out length, out var half))
        {
            make = year => CivilTime.Half(year, half);
        }
        else if (i < end && calendar.Seasons.TryGetValue(tokens[i].Lower, out var season))
        {
            make = year => CivilTime.Season(year, season);
            length = 1;
        }

        if (make is null)
        {
            return null;
        }

        var isSeason = length == 1 && calendar.Seasons.ContainsKey(tokens[i].Lower);
        if (YearAfter(tokens, i + length, end, out var year, out var stop))
        {
            return new FoundTime(start, stop, make(year), "time.part-of-year");
        }

        if (isSeason || published is not { } day)
        {
            var unit = make(2000).Precision == TimePrecision.Quarter ? TimeUnit.Quarter : TimeUnit.Half;
            return isSeason ? null : new FoundTime(start, OpenYearEnd(tokens, i + length, end), CivilTime.Unresolved(unit), "time.part-of-year");
        }

        var latest = make(day.Year);
        return new FoundTime(start, i + length, latest.First <= day ? latest : make(day.Year - 1), "time.part-of-year");
    }

    /// <summary>25 September 2025; September 25, 2025; 25. september; Thursday 25 September.</summary>
    private FoundTime? DayAndMonth(List<Token> tokens, int i, int end)
    {
        var start = i;
        if (calendar.Weekdays.ContainsKey(tokens[i].Lower) && i + 1 < end)
        {
            i += tokens[i + 1].Text is "," or "." ? 2 : 1;
            i = i < end && IsThe(tokens[i]) ? i + 1 : i;
        }

        if (i >= end)
        {
            return null;
        }

        int day, month, stop;
        if (TryDay(tokens[i], out day))
        {
            var at = i + 1;
            at = at < end && tokens[at].Text is "." or "of" ? at + 1 : at;
            if (at >= end || !TryMonth(tokens[at], false, out month))
            {
                return null;
            }

            stop = at + 1;
        }
        else if (TryMonth(tokens[i], false, out month) && i + 1 < end && TryDay(tokens[i + 1], out day) && !(i + 2 < end && TryMonth(tokens[i + 2], false, out _)))
        {
            stop = i + 2;
        }
        else
        {
            return null;
        }

        var afterComma = stop < end && tokens[stop].Text is "," or "." && stop + 1 < end && IsYear(tokens[stop + 1], out _) ? stop + 1 : stop;
        if (YearAfter(tokens, afterComma, end, out var year, out var yearEnd))
        {
            return CivilTime.IsDay(year, month, day) ? new FoundTime(start, yearEnd, CivilTime.Day(new DateOnly(year, month, day)), "time.day") : null;
        }

        if (published is not { } reference)
        {
            return new FoundTime(start, stop, new TimeValue($"XXXX-{month:00}-{day:00}", TimePrecision.Day, null, null), "time.day");
        }

        // Without a year: the latest such day that is not after publication.
        year = month < reference.Month || (month == reference.Month && day <= reference.Day) ? reference.Year : reference.Year - 1;
        return CivilTime.IsDay(year, month, day) ? new FoundTime(start, stop, CivilTime.Day(new DateOnly(year, month, day)), "time.day") : null;
    }

    /// <summary>September 2024; i september i fjor; in July.</summary>
    private FoundTime? MonthAndYear(List<Token> tokens, int i, int end, bool afterConnector)
    {
        var start = i;
        if (calendar.Parts.TryMatch(tokens, i, end, out var partLength, out _) && i + partLength < end)
        {
            // "late September", "in mid-July", "beginning of 2024": the value is that of the whole unit.
            var at = SkipThe(tokens, i + partLength, end);
            if (at < end && (TryMonth(tokens[at], false, out _) || IsYear(tokens[at], out _)) && Point(tokens, at, end, true) is { } whole)
            {
                return whole with { First = start };
            }
        }

        if (!TryMonth(tokens[i], false, out var month))
        {
            return null;
        }

        var next = i + 1 < end && tokens[i + 1].Text is "," or "of" ? i + 2 : i + 1;
        if (YearAfter(tokens, next, end, out var year, out var stop) || YearAfter(tokens, i + 1, end, out year, out stop))
        {
            return new FoundTime(start, stop, CivilTime.Month(year, month), "time.month");
        }

        if (!afterConnector)
        {
            return null;
        }

        if (published is not { } reference)
        {
            return new FoundTime(start, OpenYearEnd(tokens, i + 1, end), new TimeValue($"XXXX-{month:00}", TimePrecision.Month, null, null), "time.month");
        }

        // Without a year: the latest such month that has begun by publication.
        return new FoundTime(start, i + 1, CivilTime.Month(month <= reference.Month ? reference.Year : reference.Year - 1, month), "time.month");
    }

    /// <summary>Two years ago; for to år siden; in the past six months.</summary>
    private FoundTime? Ago(List<Token> tokens, int i, int end)
    {
        var start = i;
        i = tokens[i].Is("for") ? i + 1 : i;
        i = i < end && calendar.Parts.TryMatch(tokens, i, end, out _, out _) ? i + 1 : i;
        if (i + 2 >= end || !TryCount(tokens[i], out var count) || !calendar.Units.TryGetValue(tokens[i + 1].Lower, out var unit))
        {
            return null;
        }

        if (!ConnectorsAt(tokens, i + 2, end, out var skip).Any(name => name is "ago" or "ago_after"))
        {
            return null;
        }

        var value = published is { } day && count < 2000 ? CivilTime.Shifted(day, unit, -count) : CivilTime.Unresolved(unit);
        return new FoundTime(start, i + 2 + skip, value, "time.ago");
    }

    private FoundTime? Relative(List<Token> tokens, int i, int end)
    {
        if (!calendar.Relative.TryMatch(tokens, i, end, out var length, out var relative))
        {
            return null;
        }

        var value = published is not { } day ? CivilTime.Unresolved(relative.Unit)
            : relative.Season is { } season ? CivilTime.Season(SeasonYear(day, season) + relative.Shift, season)
            : CivilTime.Shifted(day, relative.Unit, relative.Shift);
        return new FoundTime(i, i + length, value, "time.relative");
    }

    /// <summary>The year in which the season that holds or last held a day began: a January day lies in the winter of the year before.</summary>
    private static int SeasonYear(DateOnly day, string season) => season == "winter" && day.Month <= 2 ? day.Year - 1 : day.Year;

    private FoundTime? Weekday(List<Token> tokens, int i, int end)
    {
        if (!calendar.Weekdays.TryGetValue(tokens[i].Lower, out var weekday) || tokens[i].Text.Length < 4 || (pack.HasCapitalDays && !tokens[i].IsCapital))
        {
            return null;
        }

        if (published is not { } day)
        {
            return new FoundTime(i, i + 1, CivilTime.Unresolved(TimeUnit.Day), "time.weekday");
        }

        // The latest such weekday that is not after publication; publication day itself counts.
        var back = (((int)day.DayOfWeek + 6) % 7) + 1 - weekday;
        return new FoundTime(i, i + 1, CivilTime.Day(day.AddDays(-((back + 7) % 7))), "time.weekday");
    }

    private static FoundTime? YearAlone(List<Token> tokens, int i, int end, bool afterConnector)
    {
        if (!IsYear(tokens[i], out var year))
        {
            return null;
        }

        var isBracketed = i > 0 && i + 1 < end && tokens[i - 1].Text is "(" && tokens[i + 1].Text is ")" or ",";
        return afterConnector || isBracketed ? new FoundTime(i, i + 1, CivilTime.Year(year), "time.year") : null;
    }

    private FoundTime? VagueWord(List<Token> tokens, int i, int end, bool afterConnector)
    {
        if (afterConnector || !calendar.Vague.TryMatch(tokens, i, end, out var length, out var tense))
        {
            return null;
        }

        // "tidligere statsminister", "the then director": an adjective of the noun, no time.
        var next = i + length < end ? tokens[i + length] : null;
        if (next is { IsWord: true } && !pack.Lexicon.ClassOf(next).HasFlag(WordClass.Verb)
            && (next.IsCapital || pack.Lexicon.Nouns(next.Lower).Length > 0 || pack.Lexicon.ClassOf(next).HasFlag(WordClass.Adjective)))
        {
            return null;
        }

        return new FoundTime(i, i + length, CivilTime.Vague(tense), "time.vague");
    }

    /// <summary>A year after a month or quarter: 2024; of 2024; i fjor; last year.</summary>
    private bool YearAfter(List<Token> tokens, int i, int end, out int year, out int stop)
    {
        (year, stop) = (0, 0);
        if (i >= end)
        {
            return false;
        }

        if (calendar.Relative.TryMatch(tokens, i, end, out var length, out var relative) && relative is { Unit: TimeUnit.Year, Season: null } && published is { } day)
        {
            (year, stop) = (day.Year + relative.Shift, i + length);
            return true;
        }

        var at = tokens[i].Text is "of" or "in" or "i" or "av" ? i + 1 : i;
        if (at < end && IsYear(tokens[at], out year))
        {
            stop = at + 1;
            return true;
        }

        if (at != i && calendar.Relative.TryMatch(tokens, at, end, out length, out relative) && relative is { Unit: TimeUnit.Year, Season: null } && published is { } reference)
        {
            (year, stop) = (reference.Year + relative.Shift, at + length);
            return true;
        }

        return false;
    }

    /// <summary>Where "in March last year" ends when the document bears no date to count from: the words belong together all the same.</summary>
    private int OpenYearEnd(List<Token> tokens, int i, int end) =>
        i < end && calendar.Relative.TryMatch(tokens, i, end, out var length, out var relative) && relative is { Unit: TimeUnit.Year, Season: null } ? i + length : i;

    /// <summary>What a connecting word may do: "from" opens an interval and dates a paper. Empty when it is none.</summary>
    public IReadOnlyList<string> ConnectorsAt(List<Token> tokens, int i, int end, out int length)
    {
        length = 0;
        return i < end && calendar.Connectors.TryMatch(tokens, i, end, out length, out _) ? [.. calendar.Connectors.AllAt(tokens, i, end)] : [];
    }

    private int SkipThe(List<Token> tokens, int i, int end) =>
        i + 1 < end && IsThe(tokens[i]) ? i + 1 : i;

    private bool IsThe(Token token) => pack.Lexicon.ClassOf(token).HasFlag(WordClass.Definite);

    private bool TryMonth(Token token, bool anyCase, out int month)
    {
        month = 0;
        return (anyCase || !pack.HasCapitalDays || token.IsCapital) && calendar.Months.TryGetValue(token.Lower.TrimEnd('.'), out month);
    }

    private static bool TryDay(Token token, out int day)
    {
        day = 0;
        var digits = token.Text.AsSpan().TrimEnd("stndrh");
        return digits.Length is 1 or 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out day) && day is >= 1 and <= 31;
    }

    private bool TryCount(Token token, out int count)
    {
        if (token.Kind == TokenKind.Number)
        {
            return int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out count);
        }

        var known = pack.Numbers.Cardinals.TryGetValue(token.Lower, out var value);
        count = (int)value;
        return known && value == count;
    }

    private static bool IsYear(Token token, out int year)
    {
        year = 0;
        return token.Kind == TokenKind.Number && token.Text.Length == 4 && int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1900 and <= 2100;
    }
}
