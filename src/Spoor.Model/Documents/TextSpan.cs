namespace Spoor.Model.Documents;

/// <summary>
/// A stretch of a document's text: start and end in UTF-16 code units, end exclusive.
/// Positions count from the start of the whole document, also when it was read in parts.
/// </summary>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>Makes a span; the end may not lie before the start.</summary>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>First code unit.</summary>
    public int Start { get; }

    /// <summary>One past the last code unit.</summary>
    public int End { get; }

    /// <summary>Number of code units.</summary>
    public int Length => End - Start;

    /// <summary>True for a span of no code units.</summary>
    public bool IsEmpty => End == Start;

    /// <summary>True when <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>True when both share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The smallest span that holds both.</summary>
    public TextSpan Union(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The same stretch, moved by <paramref name="offset"/> code units.</summary>
    public TextSpan Shift(int offset) => new(Start + offset, End + offset);

    /// <summary>Orders by start, then by end.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>Earlier start, or the same start and an earlier end.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Later start, or the same start and a later end.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Not later.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Not earlier.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => $"{Start}-{End}";
}
