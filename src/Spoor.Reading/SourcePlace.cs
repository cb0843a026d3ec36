using Spoor.Model.Documents;
using Spoor.Reading.PlainText;

namespace Spoor.Reading;

/// <summary>The way back from a place in the text to the place in the source.</summary>
public static class SourcePlace
{
    /// <summary>
    /// The place in the source of a position in the text: the exact character where the run advances with the source, else
    /// the place that the whole run came from. Null when the position lies outside of the part or before its first run.
    /// </summary>
    /// <param name="text">A part of a document.</param>
    /// <param name="offset">Position in document coordinates.</param>
    public static SourceLocation? Of(DocumentText text, int offset)
    {
        if (offset < text.Start || offset > text.Span.End || text.Map.Find(offset) is not { } run)
            return null;
        return run is { Advances: true, Location: CharacterLocation place }
            ? PartPlace.Advance(place, text.Text.AsSpan(run.TextStart - text.Start, offset - run.TextStart))
            : run.Location;
    }
}
