using System.Collections.Immutable;

namespace Spoor.Names;

/// <summary>A name prepared for comparison: immutable, safe to use from many threads.</summary>
public sealed class Name
{
    private Name(string text, NameKind kind)
    {
        Text = text;
        Kind = kind;
    }

    /// <summary>The name as written.</summary>
    public string Text { get; }

    /// <summary>What it is the name of.</summary>
    public NameKind Kind { get; }

    /// <summary>Keys under which the name is found: two names that match share at least one. Sorted, without repetition.</summary>
    public ImmutableArray<string> BlockingKeys => [Text.ToUpperInvariant()];

    /// <summary>Prepares a name. Any text is taken; of a very long one only the beginning is compared.</summary>
    public static Name Parse(string text, NameKind kind) => new(text, kind);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
