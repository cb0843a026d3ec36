using System.Globalization;
using Spoor.Extraction.Layout;
using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;
using Spoor.Model.Documents;
using Spoor.Model.Values;

namespace Spoor.Extraction.Values;

/// <summary>A value found at tokens <paramref name="First"/> up to and without <paramref name="End"/>.</summary>
internal sealed record FoundTime(int First, int End, TimeValue Value, string Rule);

/// <summary>
/// Finds time expressions and gives them values. Relative ones resolve against the publication date;
/// without one they stay open and are never guessed.
/// </summary>
internal sealed class TimeFinder(LanguagePack pack, DateOnly? published)
{
    private const int LongestHead = 14;

    private readonly CalendarPack calendar = pack.Calendar;
    private readonly TimePoints points = new(pack, published);

    public List<FoundTime> Find(List<Token> tokens, List<Sentence> sentences)
    {
        var found = new List<FoundTime>();
        foreach (var sentence in sentences.Where(s => s.Kind != SegmentKind.Boilerplate))
        {
            for (var i = sentence.First; i < sentence.End;)
            {
                if ((At(tokens, i, sentence.End, found) is { Value.IsDefinite: true } dated ? dated : ReportYear(tokens, i, sentence) ?? At(tokens, i, sentence.End, found)) is { } time)
                {
                    found.Add(time);
                    i = time.End;
                }
                else
                {
                    i++;
                }
            }
        }

        return found;
    }

    private bool IsPublication(TimeValue time) => published is { } day && time.Precision == TimePrecision.Day && time.First == day;

    /// <summary>"Annual report 2019", alone on a line: the year that a paper is about.</summary>
    private FoundTime? ReportYear(List<Token> tokens, int i, Sentence sentence)
    {
        if (sentence.Count > LongestHead || !pack.Cues.OwnPapers.TryMatch(tokens, i, sentence.End, out var length, out _))
        {
            return null;
        }

        var at = i + length < sentence.End && tokens[i + length].Lower is "for" ? i + length + 1 : i + length;
        return at < sentence.End && tokens[at].Text is { Length: 4 } text && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2100
            ? new FoundTime(at, at + 1, CivilTime.Year(year), "time.report-year")
            : null;
    }

    private FoundTime? At(List<Token> tokens, int i, int end, List<FoundTime> before)
    {
        if (calendar.Anaphoric.TryMatch(tokens, i, end, out var length, out _))
        {
            // The day of the paper is no time that is told of: "at the time" never means it.
            var earlier = before.LastOrDefault(t => t.Value.IsDefinite && !IsPublication(t.Value))?.Value;
            return new FoundTime(i, i + length, (earlier is null ? null : Moved(earlier, tokens, i, i + length)) ?? CivilTime.Vague("past"), "time.anaphor");
        }

        if (calendar.Recurring.TryMatch(tokens, i, end, out length, out var period) && !IsPeriodical(tokens, i + length, end))
        {
            return new FoundTime(i, i + length, CivilTime.Recurring(period), "time.recurring");
        }

        var connectors = points.ConnectorsAt(tokens, i, end, out var skip);
        if (connectors.Contains("between") || connectors.Contains("from"))
        {
            if (FromTo(tokens, i, end, i + skip, connectors.Contains("between") ? "and" : "to") is { } interval)
            {
                return interval;
            }
        }

        if (DaysOfOneMonth(tokens, i + skip, end) is { } days)
        {
            return days with { First = i };
        }

        if (connectors.FirstOrDefault(name => name is "since" or "until" or "before" or "after") is { } open && points.Point(tokens, i + skip, end, true) is { } bound && Open(bound, i, open) is { } half)
        {
            return half;
        }

        if (connectors.Any(name => name is "in" or "on" or "by" or "during" or "since" or "from" or "until" or "at" or "before" or "after") && points.Point(tokens, i + skip, end, true) is { } point)
        {
            return (Dashed(tokens, point, end) ?? YearsInARow(tokens, point, end) ?? point) with { First = i };
        }

        return points.Point(tokens, i, end, false) is { } alone ? Dashed(tokens, alone, end) ?? alone : null;
    }

    /// <summary>
    /// The time that an anaphor means: "that year" is the earlier time itself, "the following year" the year after it; "two days
    /// later" and its kind leave it and are not guessed: null.
    /// </summary>
    private TimeValue? Moved(TimeValue earlier, List<Token> tokens, int first, int end)
    {
        var words = Enumerable.Range(first, end - first).Select(i => tokens[i].Lower).ToList();
        var isBefore = words.Exists(calendar.RightBefore.Contains);
        var isBeside = isBefore || words.Exists(calendar.RightAfter.Contains);
        if (!isBeside && !words.Exists(calendar.Apart.Contains))
        {
            return earlier;
        }

        var isYear = words.Exists(w => calendar.Units.TryGetValue(w, out var unit) && unit == TimeUnit.Year);
        return isBeside && isYear && earlier is { First: { } from, Last: { } to } && from.Year == to.Year
            ? CivilTime.Year(from.Year + (isBefore ? -1 : 1))
            : null;
    }

    /// <summary>"the daily Kirsfald", "the weekly magazine": how often it appears is part of what it is.</summary>
    private bool IsPeriodical(List<Token> tokens, int next, int end)
    {
        if (next >= end || !tokens[next].IsWord)
        {
            return false;
        }

        foreach (var noun in pack.Lexicon.Nouns(tokens[next].Lower))
        {
            if (noun.Section == "outlet")
            {
                return true;
            }
        }

        return pack.HasGenitiveToken && tokens[next].IsCapital && tokens[next - 1].Lower is "daily" or "weekly" or "monthly";
    }

    /// <summary>since X, until X: one bound is known. Null for what has no place in time.</summary>
    private FoundTime? Open(FoundTime bound, int start, string connector)
    {
        if (bound.Value.Precision is TimePrecision.Vague or TimePrecision.Recurring)
        {
            return null;
        }

        if (connector is "before" or "after" && bound.Value is { First: { } first, Last: { } last })
        {
            // The day itself is outside: "before 1 March" ends on the last day of February.
            return connector == "before"
                ? new FoundTime(start, bound.End, bound.Value with { Text = "../" + bound.Value.Text, First = null, Last = first.AddDays(-1) }, "time.before")
                : new FoundTime(start, bound.End, bound.Value with { Text = bound.Value.Text + "/..", First = last.AddDays(1), Last = null }, "time.after");
        }

        if (connector == "until")
        {
            return new FoundTime(start, bound.End, bound.Value with { Text = "../" + bound.Value.Text, First = null }, "time.until");
        }

        var until = published is { } day ? CivilTime.Day(day) : null;
        var value = until is null || bound.Value.First > until.Last
            ? bound.Value with { Text = bound.Value.Text + "/..", Last = null }
            : bound.Value.First is null ? bound.Value : new TimeValue($"{bound.Value.Text}/{until.Text}", bound.Value.Precision, bound.Value.First, until.Last);
        return new FoundTime(start, bound.End, value, "time.since");
    }

    /// <summary>"between 4 and 19 July 2024", "4.–19. juli 2024": two days of one month.</summary>
    private FoundTime? DaysOfOneMonth(List<Token> tokens, int at, int end)
    {
        if (at + 2 >= end || tokens[at].Kind != TokenKind.Number || !int.TryParse(tokens[at].Text, out var day) || day is < 1 or > 31)
        {
            return null;
        }

        var middle = tokens[at + 1].Text == "." && at + 2 < end ? at + 2 : at + 1;
        if (tokens[middle].Text is not ("-" or "\u2013") && !pack.Grammar.And.Contains(tokens[middle].Lower) && !pack.Grammar.To.Contains(tokens[middle].Lower))
        {
            return null;
        }

        return points.Point(tokens, middle + 1, end, true) is { Value: { Precision: TimePrecision.Day, First: { } last } to } second && day < last.Day
            ? new FoundTime(at, second.End, CivilTime.Interval(CivilTime.Day(new DateOnly(last.Year, last.Month, day)), to), "time.interval")
            : null;
    }

    /// <summary>"in 2022 and 2023": one year after the other.</summary>
    private FoundTime? YearsInARow(List<Token> tokens, FoundTime first, int end) =>
        first.Value.Precision == TimePrecision.Year && first.End + 1 < end && pack.Grammar.And.Contains(tokens[first.End].Lower)
        && points.Point(tokens, first.End + 1, end, true) is { Value: { Precision: TimePrecision.Year } to } second && first.Value.First?.AddYears(1) == to.First
            ? new FoundTime(first.First, second.End, CivilTime.Interval(first.Value, to), "time.interval")
            : null;

    /// <summary>from X to Y; between X and Y.</summary>
    private FoundTime? FromTo(List<Token> tokens, int start, int end, int at, string middle)
    {
        if (at >= end || points.Point(tokens, at, end, true) is not { } begin
            || !points.ConnectorsAt(tokens, begin.End, end, out var skip).Contains(middle))
        {
            return null;
        }

        return Joined(tokens, begin, begin.End + skip, end) is { } interval ? interval with { First = start } : null;
    }

    /// <summary>in 2019–2021; March–August 2024: a dash between two times.</summary>
    private FoundTime? Dashed(List<Token> tokens, FoundTime begin, int end) =>
        begin.Value.Precision < TimePrecision.Vague && begin.End + 1 < end && tokens[begin.End].Text is "-" or "–" or "—" ? Joined(tokens, begin, begin.End + 1, end) : null;

    private FoundTime? Joined(List<Token> tokens, FoundTime begin, int at, int end)
    {
        if (at >= end || points.Point(tokens, at, end, true) is not { Value: { IsDefinite: true } to } second)
        {
            return null;
        }

        // "between March and August 2024": the year stands only at the second, so the first is the latest before it.
        if (begin.Rule is "time.month" or "time.day" && (tokens[begin.End - 1].Text.Length < 4 || calendar.Months.ContainsKey(tokens[begin.End - 1].Lower))
            && new TimePoints(pack, to.Last).Point(tokens, PointStart(tokens, begin), end, true) is { } again && again.End == begin.End)
        {
            begin = again;
        }

        return begin.Value.IsDefinite && to.Last >= begin.Value.First
            ? new FoundTime(begin.First, second.End, CivilTime.Interval(begin.Value, to), "time.interval")
            : null;
    }

    /// <summary>Where the time itself begins, behind the connector that may have been taken in.</summary>
    private int PointStart(List<Token> tokens, FoundTime time)
    {
        points.ConnectorsAt(tokens, time.First, time.End, out var skip);
        return skip > 0 && time.First + skip < time.End ? time.First + skip : time.First;
    }
}
