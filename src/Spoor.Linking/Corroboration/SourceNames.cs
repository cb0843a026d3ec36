namespace Spoor.Linking.Corroboration;

/// <summary>What sources that a document leaves without a name are called, in the language of the findings.</summary>
/// <param name="Nobody">Nobody in particular.</param>
/// <param name="UnnamedOutlet">The outlet of a document that names none, by the name of the file.</param>
/// <param name="OneText">Outlets that print one text, by their names.</param>
public sealed record SourceNames(string Nobody, Func<string, string> UnnamedOutlet, Func<IReadOnlyList<string>, string> OneText)
{
    /// <summary>In English.</summary>
    public static SourceNames English { get; } = new("nobody in particular", file => $"unnamed outlet ({file})", outlets => $"{string.Join(" and ", outlets)} (one text)");
}
