namespace Spoor.Names;

/// <summary>Whether the words of two names say that their bearers do different kinds of business.</summary>
internal static class BusinessKinds
{
    /// <summary>True when both names have such a word and none is of one kind.</summary>
    internal static bool Contradict(NameToken[] a, NameToken[] b) =>
        Array.Exists(a, t => t.Business is not null) && Array.Exists(b, t => t.Business is not null)
        && !Array.Exists(a, first => first.Business is { } kind && Array.Exists(b, second => second.Business == kind));
}
