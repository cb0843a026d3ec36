namespace Spoor.Pages.Proof;

/// <summary>Reads who decided a match out of its identity line.</summary>
internal static class Decided
{
    private const string Opening = "decided by ";

    /// <summary>The person; null when nobody decided.</summary>
    public static string? By(string? identity) =>
        identity is not null && identity.StartsWith(Opening, StringComparison.Ordinal) ? identity[Opening.Length..] : null;
}
