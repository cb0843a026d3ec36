using System.Globalization;
using Spoor.Model.Network;

namespace Spoor.Linking.Network;

/// <summary>The stretch of time that is drawn, in days, and how it lies on the picture.</summary>
internal sealed record TimeAxis(int First, int Last, double Left, double Width)
{
    private const int Year = 365;

    /// <summary>
    /// What events and reports span, cut where a gap is longer than all that follows and than five years; listings lengthen it by two years at most.
    /// </summary>
    public static TimeAxis Over(IReadOnlyList<TimelineItem> items, double left, double width)
    {
        var core = items.Where(i => i.Lane != TimelineLane.Listings).ToArray();
        core = core.Length == 0 ? [.. items] : core;
        var starts = core.Select(i => i.Time.First!.Value.DayNumber).Order().ToArray();
        var last = core.Max(i => i.Time.Last!.Value.DayNumber);
        var first = starts[0];
        for (var i = 1; i < starts.Length; i++)
        {
            if (starts[i] - starts[i - 1] > Math.Max(5 * Year, 2 * (last - starts[i])))
            {
                first = starts[i];
            }
        }

        foreach (var item in items)
        {
            var (begin, end) = (item.Time.First!.Value.DayNumber, item.Time.Last!.Value.DayNumber);
            first = begin < first && begin >= starts[0] - (2 * Year) && begin >= first - (2 * Year) && item.Lane == TimelineLane.Listings ? begin : first;
            last = end > last && end <= core.Max(c => c.Time.Last!.Value.DayNumber) + (2 * Year) ? end : last;
        }

        return new TimeAxis(first, Math.Max(last, first + 27) + 1, left, width);
    }

    /// <summary>The bar of a time; outside of the axis a marker at its edge.</summary>
    public (double X, double Width) Bar(Model.Values.TimeValue time, double least)
    {
        var begin = Math.Clamp(At(time.First!.Value.DayNumber), Left, Left + Width - least);
        var end = Math.Clamp(At(time.Last!.Value.DayNumber + 1), Left + least, Left + Width);
        return (Math.Round(begin, 1), Math.Round(Math.Max(least, end - begin), 1));
    }

    /// <summary>Ticks by month up to a year and a quarter, by quarter up to four years, else by one or more years.</summary>
    public IEnumerable<TimelineTick> Ticks()
    {
        var (from, to) = (DateOnly.FromDayNumber(First), DateOnly.FromDayNumber(Math.Min(Last, DateOnly.MaxValue.DayNumber)));
        var days = Last - First;
        var step = days <= 460 ? 1 : days <= 4 * Year ? 3 : 12 * Math.Max(1, (int)Math.Ceiling(days / (12.0 * Year)));
        var month = (from.Year * 12) + from.Month - 1;
        month = (month + step - 1) / step * step;
        for (; month <= (to.Year * 12) + to.Month - 1; month += step)
        {
            var day = new DateOnly(month / 12, (month % 12) + 1, 1);
            if (day >= from && day <= to)
            {
                yield return new TimelineTick(Math.Round(At(day.DayNumber), 1), Label(day, step));
            }
        }
    }

    private static string Label(DateOnly day, int step) =>
        step >= 12 ? day.Year.ToString("0000", CultureInfo.InvariantCulture)
        : step == 3 ? string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-Q{((day.Month - 1) / 3) + 1}")
        : day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private double At(int day) => Left + (Width * (day - First) / (Last - First));
}
