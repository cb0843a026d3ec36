using Spoor.Model;
using Spoor.Model.Network;

namespace Spoor.Linking.Network;

/// <summary>Lays a timeline out: three lanes over one axis.</summary>
public static class TimelineLayout
{
    private const double Left = 96;
    private const double AxisWidth = 700;
    private const double LabelRoom = 340;
    private const double LeastBar = 6;
    private const double BarHeight = 14;
    private const double RowHeight = 24;
    private const double LaneGap = 20;
    private const double Top = 32;

    /// <summary>
    /// The picture. A bar is as long as its precision; its label has room right of it. What lies far outside the time that most of it is
    /// about, such as a listing years before, stands as a short marker at the edge and does not squeeze the rest. Items without definite bounds are left out.
    /// </summary>
    public static TimelinePicture Lay(IReadOnlyList<TimelineItem> items)
    {
        var dated = items.Where(i => i.Time.IsDefinite && i.Time.First <= i.Time.Last).ToArray();
        if (dated.Length == 0)
        {
            return new TimelinePicture(Left + AxisWidth + LabelRoom, Top, [], [], []);
        }

        var axis = TimeAxis.Over(dated, Left, AxisWidth);
        var bars = new List<PlacedBar>();
        var lanes = new List<(TimelineLane, double)>();
        var y = Top;
        foreach (var lane in dated.GroupBy(i => i.Lane).OrderBy(g => g.Key))
        {
            lanes.Add((lane.Key, y));
            var rows = new List<double>();
            foreach (var item in lane.OrderBy(i => i.Time.First).ThenBy(i => i.Time.Last).ThenBy(i => i.Label, StringComparer.Ordinal))
            {
                var (x, width) = axis.Bar(item.Time, LeastBar);
                var end = x + width + 8 + Math.Min(LabelRoom, LabelText.Width(item.Label));
                var row = rows.FindIndex(r => r + 8 <= x);
                if (row < 0)
                {
                    row = rows.Count;
                    rows.Add(0);
                }

                rows[row] = end;
                bars.Add(new PlacedBar(item, x, y + (row * RowHeight), width, BarHeight));
            }

            y += (rows.Count * RowHeight) + LaneGap;
        }

        return new TimelinePicture(Left + AxisWidth + LabelRoom, y, bars.ToValueList(), axis.Ticks().ToValueList(), lanes.ToValueList());
    }
}
