using Spoor.Model.Network;

namespace Spoor.Pages.Figures;

/// <summary>Where the label of a bar stands: on the side with more room up to the next bar of its row, cut to fit.</summary>
internal readonly record struct TimelineLabel(double X, string Anchor, string Text)
{
    private const double Gap = 6;

    /// <summary>The place of a bar's label.</summary>
    public static TimelineLabel Of(PlacedBar bar, TimelinePicture picture)
    {
        var right = picture.Width;
        var left = 0.0;
        var end = bar.X + Math.Max(4, bar.Width);
        foreach (var other in picture.Bars)
        {
            if (ReferenceEquals(other, bar) || Math.Abs(other.Y - bar.Y) >= bar.Height)
            {
                continue;
            }

            if (other.X >= end)
            {
                right = Math.Min(right, other.X);
            }
            else if (other.X + other.Width <= bar.X)
            {
                left = Math.Max(left, other.X + other.Width);
            }
        }

        var wanted = bar.Item.Label.Length * Geometry.CharacterWidth;
        var roomRight = right - end - (2 * Gap);
        var roomLeft = bar.X - left - (2 * Gap);
        return roomRight >= wanted || roomRight >= roomLeft
            ? new TimelineLabel(end + Gap, "start", Geometry.Fit(bar.Item.Label, roomRight))
            : new TimelineLabel(bar.X - Gap, "end", Geometry.Fit(bar.Item.Label, roomLeft));
    }
}
