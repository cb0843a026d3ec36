using Spoor.Model.Documents;

namespace Spoor.Extraction.Tokens;

internal enum TokenKind
{
    Word,
    Number,
    Punctuation,
}

/// <summary>How a word is written; names begin with capitals.</summary>
internal enum Shape
{
    Lower,
    Capitalised,
    AllCapitals,
    Mixed,
    None,
}

/// <summary>A word, number or punctuation mark. Positions count within the part's text, not the whole document.</summary>
internal sealed record Token(int Start, int End, TokenKind Kind, string Text, string Lower, Shape Shape)
{
    public bool IsWord => Kind == TokenKind.Word;

    public bool IsCapital => Shape is Shape.Capitalised or Shape.AllCapitals or Shape.Mixed;

    public bool Is(string lower) => string.Equals(Lower, lower, StringComparison.Ordinal);

    public TextSpan Span => new(Start, End);

    public override string ToString() => Text;
}
