namespace Spoor.Names;

/// <summary>Compares prepared names.</summary>
public static class NameComparer
{
    /// <summary>The score alone, from 0 to 1: the same number as <see cref="Compare"/> gives, without its explanation.</summary>
    public static double Score(Name a, Name b) => Compare(a, b).Score;

    /// <summary>Compares two names: symmetric, never an exception for any text, and no name is closer to a name than itself.</summary>
    public static NameMatch Compare(Name a, Name b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var same = a.Text.Equals(b.Text, StringComparison.OrdinalIgnoreCase);
        return new NameMatch { Score = same ? 1 : 0, Alignment = [new TokenPair(a.Text, b.Text, TokenRelation.Exact, same ? 1 : 0)], Remarks = [] };
    }
}
