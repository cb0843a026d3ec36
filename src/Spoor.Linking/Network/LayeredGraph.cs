namespace Spoor.Linking.Network;

/// <summary>
/// Boxes and the places that wires keep in the columns between them. Columns of even number hold boxes, those of odd number hold labels.
/// Places are numbered after the boxes.
/// </summary>
internal sealed class LayeredGraph
{
    private const double ThinLine = 4;
    private const double PortDistance = 11;

    public LayeredGraph(IReadOnlyList<BoxSize> boxes, IReadOnlyList<Wire> wires, int[] columnOf)
    {
        (Boxes, Wires) = (boxes, wires);
        var least = columnOf.DefaultIfEmpty(0).Min();
        BoxHeights = new double[boxes.Count];
        for (var i = 0; i < boxes.Count; i++)
        {
            Add((columnOf[i] - least) * 2, boxes[i].Width + (2 * boxes[i].Around), 0, boxes[i].Band);
        }

        Chains = new List<int>[wires.Count];
        LabelPlace = new int[wires.Count];
        for (var w = 0; w < wires.Count; w++)
        {
            Reserve(w);
        }

        GrowForPorts();
    }

    public IReadOnlyList<BoxSize> Boxes { get; }

    public IReadOnlyList<Wire> Wires { get; }

    /// <summary>Height of each box, grown so that its ports stand apart.</summary>
    public double[] BoxHeights { get; }

    /// <summary>How far below its middle a place takes its wires: a word above a box moves the box down.</summary>
    public double Anchor(int place) => place < Boxes.Count ? Boxes[place].Above / 2 : 0;

    /// <summary>What a wire passes, box to box, from left to right.</summary>
    public List<int>[] Chains { get; }

    /// <summary>The place of each wire's label.</summary>
    public int[] LabelPlace { get; }

    public List<int> ColumnOf { get; } = [];

    public List<double> Widths { get; } = [];

    public List<double> Heights { get; } = [];

    public List<int> Bands { get; } = [];

    public List<List<int>> Columns { get; } = [];

    public List<List<int>> Left { get; } = [];

    public List<List<int>> Right { get; } = [];

    public static bool IsBoxColumn(int column) => column % 2 == 0;

    private int Add(int column, double width, double height, int band)
    {
        ColumnOf.Add(column);
        Widths.Add(width);
        Heights.Add(height);
        Bands.Add(band);
        Left.Add([]);
        Right.Add([]);
        while (Columns.Count <= column)
        {
            Columns.Add([]);
        }

        Columns[column].Add(ColumnOf.Count - 1);
        return ColumnOf.Count - 1;
    }

    private void Reserve(int w)
    {
        var wire = Wires[w];
        var (from, to) = ColumnOf[wire.From] <= ColumnOf[wire.To] ? (wire.From, wire.To) : (wire.To, wire.From);
        var (first, last) = (ColumnOf[from], ColumnOf[to]);
        var chain = new List<int> { from };
        for (var column = first + 1; column < Math.Max(last, first + 2); column++)
        {
            chain.Add(Add(column, 0, ThinLine, wire.Band));
        }

        LabelPlace[w] = chain.Skip(1).Where(p => !IsBoxColumn(ColumnOf[p])).OrderBy(p => LabelsIn(ColumnOf[p])).First();
        if (wire.LabelHeight > 0)
        {
            Widths[LabelPlace[w]] = wire.LabelWidth;
            Heights[LabelPlace[w]] = wire.LabelHeight;
        }

        chain.Add(to);
        Chains[w] = chain;
        foreach (var (a, b) in chain.Zip(chain.Skip(1)))
        {
            var (before, after) = ColumnOf[a] < ColumnOf[b] ? (a, b) : (b, a);
            Right[before].Add(after);
            Left[after].Add(before);
        }
    }

    /// <summary>A label of a long wire stands where fewest labels stand so far.</summary>
    private double LabelsIn(int column) => Columns[column].Sum(p => Widths[p] > 0 ? Heights[p] : 0);

    private void GrowForPorts()
    {
        for (var i = 0; i < Boxes.Count; i++)
        {
            BoxHeights[i] = Math.Max(Boxes[i].Height, (Math.Max(Left[i].Count, Right[i].Count) + 1) * PortDistance);
            Heights[i] = BoxHeights[i] + Boxes[i].Above + (2 * Boxes[i].Around);
        }
    }
}
