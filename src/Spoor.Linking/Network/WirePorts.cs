using Spoor.Model.Network;

namespace Spoor.Linking.Network;

/// <summary>Where wires leave and reach their boxes: spread over the side, in the order of where they go, so that parallel ones stay apart.</summary>
internal sealed class WirePorts
{
    private readonly PicturePoint[] leaving;
    private readonly PicturePoint[] arriving;

    public WirePorts(IReadOnlyList<BoxSize> boxes, PicturePoint[] corners, double[] centres, List<int>[] chains, List<int> columnOf)
    {
        leaving = new PicturePoint[chains.Length];
        arriving = new PicturePoint[chains.Length];
        var ends = new List<(int Box, bool Right, double Towards, int Wire, bool Leaves)>();
        for (var w = 0; w < chains.Length; w++)
        {
            var chain = chains[w];
            var beside = columnOf[chain[0]] == columnOf[chain[^1]];
            ends.Add((chain[0], true, centres[chain[1]], w, true));
            ends.Add((chain[^1], beside, centres[chain[^2]], w, false));
        }

        foreach (var side in ends.GroupBy(e => (e.Box, e.Right)))
        {
            var order = side.OrderBy(e => e.Towards).ThenBy(e => e.Wire).ThenBy(e => e.Leaves ? 0 : 1).ToArray();
            for (var i = 0; i < order.Length; i++)
            {
                var box = side.Key.Box;
                var point = new PicturePoint(
                    corners[box].X + (side.Key.Right ? boxes[box].Width : 0),
                    Math.Round(corners[box].Y + (boxes[box].Height * (i + 1) / (order.Length + 1)), 1));
                (order[i].Leaves ? leaving : arriving)[order[i].Wire] = point;
            }
        }
    }

    public PicturePoint Leaving(int wire) => leaving[wire];

    public PicturePoint Arriving(int wire) => arriving[wire];
}
