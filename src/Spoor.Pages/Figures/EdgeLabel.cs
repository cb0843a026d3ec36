using System.Globalization;
using Spoor.Model.Network;
using Spoor.Pages.Words;

namespace Spoor.Pages.Figures;

/// <summary>The label of an edge: its lines, how many more it stands for, its hedge. All of it lies in the room that the layout kept.</summary>
internal readonly record struct EdgeLabel(double X, double Y, double Width, double Height, string More, string Hedge)
{
    /// <summary>Distance of two base lines, in pixels.</summary>
    public const double LineHeight = 15;

    private const double FirstBaseLine = 11.5;

    /// <summary>The label of an edge. An edge laid out without room for a label has no ground of its own.</summary>
    public static EdgeLabel Of(PlacedEdge placed, NetworkPicture picture, Wording words)
    {
        var more = placed.Untold == 0 ? "" : words.Fill("Network.More", placed.Untold.ToString(CultureInfo.InvariantCulture));
        var hedge = NetworkWords.Hedge(placed.Edge, picture, words);
        var height = (placed.LabelLines.Count + (more.Length > 0 ? 1 : 0) + (hedge.Length > 0 ? 1 : 0)) * LineHeight;
        var width = placed.LabelLines.Append(more).Append(hedge).Max(l => l.Length) * Geometry.CharacterWidth;
        width = placed.LabelWidth > 0 ? Math.Min(width + 10, placed.LabelWidth) : width;
        return new EdgeLabel(placed.LabelAt.X - (width / 2), placed.LabelAt.Y - (height / 2), width, height, more, hedge);
    }

    /// <summary>The base line of a line of the label.</summary>
    public double BaseLine(int line) => Y + FirstBaseLine + (line * LineHeight);
}
