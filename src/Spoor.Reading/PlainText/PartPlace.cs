using Spoor.Model.Documents;

namespace Spoor.Reading.PlainText;

/// <summary>Where a part begins.</summary>
/// <param name="Part">Number of the part.</param>
/// <param name="Start">First code unit in the document.</param>
/// <param name="Location">The same place with its line and column.</param>
internal sealed record PartPlace(int Part, int Start, CharacterLocation Location)
{
    /// <summary>The place after this part's text.</summary>
    public PartPlace After(string text) => new(Part + 1, Start + text.Length, Advance(Location, text));

    /// <summary>The location after the text that stands at a location. A carriage return with its line feed is one line end.</summary>
    public static CharacterLocation Advance(CharacterLocation from, ReadOnlySpan<char> text)
    {
        var line = from.Line;
        var lineStart = -(from.Column - 1);
        var at = 0;
        while (text[at..].IndexOfAny('\r', '\n') is var found && found >= 0)
        {
            at += found + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n')
                continue;
            line++;
            lineStart = at;
        }

        return new CharacterLocation(from.Offset + text.Length, line, text.Length - lineStart + 1);
    }
}
