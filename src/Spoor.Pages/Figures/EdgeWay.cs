using Spoor.Model;
using Spoor.Model.Network;

namespace Spoor.Pages.Figures;

/// <summary>The way of an edge between the outlines of its nodes, which are not all rectangles.</summary>
internal static class EdgeWay
{
    private const double Ring = 6;

    /// <summary>The way, its ends moved onto the outlines.</summary>
    public static ValueList<PicturePoint> Of(PlacedEdge placed, NetworkPicture picture)
    {
        if (placed.Points.Count < 2)
        {
            return placed.Points;
        }

        var points = placed.Points.ToArray();
        points[0] = OnOutline(points[0], placed.Edge.From, picture);
        points[^1] = OnOutline(points[^1], placed.Edge.To, picture);
        return points.ToValueList();
    }

    /// <summary>The middle of the longest part of a way that its label does not hide.</summary>
    public static PicturePoint Free(ValueList<PicturePoint> way, PlacedEdge placed)
    {
        var best = Geometry.Middle(way);
        var longest = 0.0;
        for (var i = 0; i + 1 < way.Count; i++)
        {
            var (a, b) = (way[i], way[i + 1]);
            var middle = new PicturePoint((a.X + b.X) / 2, (a.Y + b.Y) / 2);
            var isHidden = placed.LabelHeight > 0 && Math.Abs(middle.X - placed.LabelAt.X) < (placed.LabelWidth / 2) + 8 && Math.Abs(middle.Y - placed.LabelAt.Y) < (placed.LabelHeight / 2) + 8;
            var length = Math.Sqrt(((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y)));
            if (!isHidden && length > longest)
            {
                (best, longest) = (middle, length);
            }
        }

        return best;
    }

    /// <summary>An end on the side of a node's frame goes on to its shape, or stops at the ring around it.</summary>
    private static PicturePoint OnOutline(PicturePoint end, string id, NetworkPicture picture)
    {
        var node = picture.Nodes.FirstOrDefault(n => string.Equals(n.Node.Id, id, StringComparison.Ordinal));
        if (node is null || node.Height <= 0 || end.Y < node.Y || end.Y > node.Y + node.Height)
        {
            return end;
        }

        var share = Math.Min(1, Math.Abs(end.Y - node.Y - (node.Height / 2)) / (node.Height / 2));
        var inwards = node.Node.IsListed ? -Ring : node.Node.Role switch
        {
            NetworkRole.Intermediary => NetworkNodeShape.Point * share,
            NetworkRole.Maker => node.Height / 2 * (1 - Math.Sqrt(1 - (share * share))),
            _ => 0,
        };
        return Math.Abs(end.X - node.X) < 0.5 ? end with { X = end.X + inwards }
            : Math.Abs(end.X - node.X - node.Width) < 0.5 ? end with { X = end.X - inwards }
            : end;
    }
}
