using System.Collections.Immutable;
using Spoor.Names.Folding;

namespace Spoor.Names;

/// <summary>A name prepared for comparison: immutable, safe to use from many threads.</summary>
public sealed class Name
{
    private readonly string visible;
    private PreparedName? person;
    private PreparedName? organisation;

    private Name(string text, NameKind kind)
    {
        Text = text;
        Kind = kind;
        visible = TextFolding.Visible(text);
        IsCut = text.Length > TextFolding.MaxLength;
        if (kind == NameKind.Person)
        {
            person = PreparedName.Person(visible);
        }
        else
        {
            organisation = PreparedName.Organisation(visible);
        }
    }

    /// <summary>The name as written.</summary>
    public string Text { get; }

    /// <summary>What it is the name of.</summary>
    public NameKind Kind { get; }

    /// <summary>Keys under which the name is looked up: consonant skeletons of its distinctive words, and acronyms. Sorted, without repetition.</summary>
    public ImmutableArray<string> BlockingKeys => Names.BlockingKeys.Of(this);

    /// <summary>How many words the name has, legal forms counted.</summary>
    public int Words => Prepared.Core.Length + Prepared.Legal.Length;

    /// <summary>How many words it has by which bearers are told apart: no legal form, common word, place or particle.</summary>
    public int DistinctiveWords => Prepared.Distinctive;

    /// <summary>True when only the beginning of a very long text is compared.</summary>
    internal bool IsCut { get; }

    private PreparedName Prepared => Kind == NameKind.Person ? AsPerson : AsOrganisation;

    internal PreparedName AsPerson => person ??= PreparedName.Person(visible);

    internal PreparedName AsOrganisation => organisation ??= PreparedName.Organisation(visible);

    /// <summary>Prepares a name. Any text is taken; of a very long one only the beginning is compared.</summary>
    /// <param name="text">The name as written, in any script.</param>
    /// <param name="kind">What it is the name of.</param>
    public static Name Parse(string text, NameKind kind)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Name(text, kind);
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
