using Spoor.Model.Network;

namespace Spoor.Pages.Figures;

/// <summary>Where the label of a bar stands: right of it where it fits, else on the side with more room, cut to fit.</summary>
internal readonly record struct TimelineLabel(double X, string Anchor, string Text)
{
    private const double Gap = 6;

    /// <summary>The places of all labels, in the order of the bars; in a row no label reaches another one or a bar.</summary>
    public static TimelineLabel[] Of(TimelinePicture picture)
    {
        var labels = new TimelineLabel[picture.Bars.Count];
        foreach (var row in picture.Bars.Select((bar, i) => (bar, i)).GroupBy(b => b.bar.Y))
        {
            var bars = row.OrderBy(b => b.bar.X).ThenBy(b => b.i).ToArray();
            var taken = 0.0;
            for (var at = 0; at < bars.Length; at++)
            {
                var (bar, number) = bars[at];
                var end = bar.X + Math.Max(4, bar.Width);
                labels[number] = Of(bar, taken, at + 1 < bars.Length ? bars[at + 1].bar.X : picture.Width);
                taken = labels[number].Anchor == "start" ? Math.Max(end, labels[number].X + Width(labels[number].Text)) : end;
            }
        }

        return labels;
    }

    /// <summary>Estimated width of a label, in pixels.</summary>
    public static double Width(string text) => text.Length * Geometry.CharacterWidth;

    private static TimelineLabel Of(PlacedBar bar, double left, double right)
    {
        var end = bar.X + Math.Max(4, bar.Width);
        var roomRight = right - end - (2 * Gap);
        var roomLeft = bar.X - left - (2 * Gap);
        return roomRight >= Width(bar.Item.Label) || roomRight >= roomLeft
            ? new TimelineLabel(end + Gap, "start", Geometry.Fit(bar.Item.Label, roomRight))
            : new TimelineLabel(bar.X - Gap, "end", Geometry.Fit(bar.Item.Label, roomLeft));
    }
}
