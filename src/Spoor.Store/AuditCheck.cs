namespace Spoor.Store;

/// <summary>What came of checking the chain of the audit trail.</summary>
/// <param name="Entries">How many entries were checked and hold.</param>
/// <param name="Problem">One plain sentence on the first entry that does not hold; null when all do.</param>
public sealed record AuditCheck(int Entries, string? Problem)
{
    /// <summary>True when every entry holds the hash of its content and of the entry before it.</summary>
    public bool Holds => Problem is null;
}
