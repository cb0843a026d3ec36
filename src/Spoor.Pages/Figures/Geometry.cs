using System.Globalization;
using Spoor.Model;
using Spoor.Model.Network;

namespace Spoor.Pages.Figures;

/// <summary>Coordinates of the pictures as SVG writes them.</summary>
internal static class Geometry
{
    /// <summary>Rough width of a character of the pictures' 12-pixel sans, in pixels; a little wide rather than narrow.</summary>
    public const double CharacterWidth = 7;

    /// <summary>A coordinate with at most two decimals, the same on every machine.</summary>
    public static string Number(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A line through points, its corners a little rounded.</summary>
    public static string Path(ValueList<PicturePoint> points)
    {
        var path = new System.Text.StringBuilder();
        for (var i = 0; i < points.Count; i++)
        {
            if (i > 0 && i < points.Count - 1)
            {
                var before = Towards(points[i], points[i - 1], 10);
                var after = Towards(points[i], points[i + 1], 10);
                path.Append(CultureInfo.InvariantCulture, $"L{Point(before)}Q{Point(points[i])} {Point(after)}");
            }
            else
            {
                path.Append(i == 0 ? 'M' : 'L').Append(Point(points[i]));
            }
        }

        return path.ToString();
    }

    /// <summary>The three corners of an arrow head at the end of a line; empty for a line of fewer than two points.</summary>
    public static string ArrowHead(ValueList<PicturePoint> points)
    {
        if (points.Count < 2)
        {
            return "";
        }

        var tip = points[^1];
        var tail = points[^2];
        var length = Math.Max(0.001, Math.Sqrt(((tip.X - tail.X) * (tip.X - tail.X)) + ((tip.Y - tail.Y) * (tip.Y - tail.Y))));
        var (dx, dy) = ((tip.X - tail.X) / length, (tip.Y - tail.Y) / length);
        var foot = new PicturePoint(tip.X - (10 * dx), tip.Y - (10 * dy));
        return $"{Point(tip)} {Point(new PicturePoint(foot.X - (4.5 * dy), foot.Y + (4.5 * dx)))} {Point(new PicturePoint(foot.X + (4.5 * dy), foot.Y - (4.5 * dx)))}";
    }

    /// <summary>The four corners of a diamond at the beginning of a line; empty for a line of fewer than two points.</summary>
    public static string Diamond(ValueList<PicturePoint> points)
    {
        if (points.Count < 2)
        {
            return "";
        }

        var (tip, middle, far) = (points[0], Along(points, 8), Along(points, 16));
        var length = Math.Max(0.001, Distance(tip, far));
        var (dx, dy) = ((far.X - tip.X) / length, (far.Y - tip.Y) / length);
        return $"{Point(tip)} {Point(new PicturePoint(middle.X - (5 * dy), middle.Y + (5 * dx)))} {Point(far)} {Point(new PicturePoint(middle.X + (5 * dy), middle.Y - (5 * dx)))}";
    }

    /// <summary>The point half way along a line.</summary>
    public static PicturePoint Middle(ValueList<PicturePoint> points) => Along(points, Lengths(points).Sum() / 2);

    /// <summary>The point that lies a distance along a line; its end where it is shorter.</summary>
    public static PicturePoint Along(ValueList<PicturePoint> points, double distance)
    {
        foreach (var (length, index) in Lengths(points).Select((l, i) => (l, i)))
        {
            if (distance <= length)
            {
                return Towards(points[index], points[index + 1], distance, clamp: false);
            }

            distance -= length;
        }

        return points.Count == 0 ? default : points[^1];
    }

    /// <summary>A cross over a point, as the path of a denied line.</summary>
    public static string Cross(PicturePoint at, double arm) =>
        $"M{Number(at.X - arm)} {Number(at.Y - arm)}L{Number(at.X + arm)} {Number(at.Y + arm)}M{Number(at.X - arm)} {Number(at.Y + arm)}L{Number(at.X + arm)} {Number(at.Y - arm)}";

    /// <summary>A box with its left and right sides pointed.</summary>
    public static string Hexagon(double x, double y, double width, double height, double point)
    {
        var middle = y + (height / 2);
        return string.Join(
            ' ',
            new PicturePoint[] { new(x, middle), new(x + point, y), new(x + width - point, y), new(x + width, middle), new(x + width - point, y + height), new(x + point, y + height) }.Select(Point));
    }

    /// <summary>A text cut to a width in pixels, with an ellipsis where something is cut.</summary>
    public static string Fit(string text, double width)
    {
        var room = Math.Max(4, (int)(width / CharacterWidth));
        if (text.Length <= room)
        {
            return text;
        }

        var end = room - 1;
        return string.Concat(text.AsSpan(0, char.IsLowSurrogate(text[end]) ? end - 1 : end).TrimEnd(), "…");
    }

    private static string Point(PicturePoint point) => $"{Number(point.X)},{Number(point.Y)}";

    private static IEnumerable<double> Lengths(ValueList<PicturePoint> points) =>
        Enumerable.Range(0, Math.Max(0, points.Count - 1)).Select(i => Distance(points[i], points[i + 1]));

    private static double Distance(PicturePoint a, PicturePoint b) => Math.Sqrt(((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y)));

    private static PicturePoint Towards(PicturePoint from, PicturePoint to, double distance, bool clamp = true)
    {
        var length = Distance(from, to);
        if (length < 0.001)
        {
            return from;
        }

        var share = (clamp ? Math.Min(distance, length / 2) : distance) / length;
        return new PicturePoint(from.X + ((to.X - from.X) * share), from.Y + ((to.Y - from.Y) * share));
    }
}
