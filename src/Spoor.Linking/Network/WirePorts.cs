using Spoor.Model.Network;

namespace Spoor.Linking.Network;

/// <summary>Where wires leave and reach their boxes: spread over the side, in the order of where they go, so that parallel ones stay apart.</summary>
internal sealed class WirePorts
{
    private readonly PicturePoint[] leaving;
    private readonly PicturePoint[] arriving;

    public WirePorts(LayeredGraph graph, PicturePoint[] corners, double[] centres)
    {
        leaving = new PicturePoint[graph.Chains.Length];
        arriving = new PicturePoint[graph.Chains.Length];
        var ends = new List<(int Box, bool Right, double Towards, int Wire, bool Leaves)>();
        for (var w = 0; w < graph.Chains.Length; w++)
        {
            var chain = graph.Chains[w];
            var beside = graph.ColumnOf[chain[0]] == graph.ColumnOf[chain[^1]];
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
                    Math.Round(corners[box].X + (side.Key.Right ? graph.Boxes[box].Width : 0), 1),
                    Math.Round(corners[box].Y + (graph.BoxHeights[box] * (i + 1) / (order.Length + 1)), 1));
                (order[i].Leaves ? leaving : arriving)[order[i].Wire] = point;
            }
        }
    }

    public PicturePoint Leaving(int wire) => leaving[wire];

    public PicturePoint Arriving(int wire) => arriving[wire];
}
