namespace Spoor.Model.Documents;

/// <summary>What a stretch of text is in the layout of its document.</summary>
public enum SegmentKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A headline or a heading between paragraphs.</summary>
    Heading,

    /// <summary>Place and date line, or a line that only dates the document.</summary>
    Dateline,

    /// <summary>Text under a picture.</summary>
    Caption,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A row of a table; cells are separated by a tab.</summary>
    TableRow,

    /// <summary>A quoted block.</summary>
    BlockQuote,

    /// <summary>A credit or source line ("Photo: ...").</summary>
    SourceLine,

    /// <summary>Navigation, related links, cookie notices: not the document's own words.</summary>
    Boilerplate,
}

/// <summary>A stretch of the text with its kind. Segments of a text do not overlap and stand in order.</summary>
/// <param name="Span">Position in the whole document.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Level">Heading level 1 to 6; 0 for all else.</param>
public readonly record struct Segment(TextSpan Span, SegmentKind Kind, int Level = 0);

/// <summary>A repair made while reading, such as a replaced byte sequence. Nothing is repaired silently.</summary>
/// <param name="What">One plain sentence: what was wrong and what was done.</param>
/// <param name="Where">Position in the source (byte offset, line), in words.</param>
public sealed record Repair(string What, string Where);

/// <summary>
/// The text taken out of a document, or one part of it: documents too large to hold are read in parts cut at
/// paragraph ends. All spans count from the start of the whole document.
/// </summary>
public sealed record DocumentText
{
    /// <summary>The document it was taken from.</summary>
    public required DocumentId Document { get; init; }

    /// <summary>Number of the part, from 0. Most documents have the one part 0.</summary>
    public int Part { get; init; }

    /// <summary>Where this part's text begins in the whole document, in UTF-16 code units.</summary>
    public int Start { get; init; }

    /// <summary>The text; never normalised.</summary>
    public required string Text { get; init; }

    /// <summary>Layout of the text in document coordinates. Empty when the source shows none.</summary>
    public ValueList<Segment> Segments { get; init; }

    /// <summary>The way back from an offset to the place in the source.</summary>
    public required SourceMap Map { get; init; }

    /// <summary>What the document says about itself.</summary>
    public DocumentHead Head { get; init; } = DocumentHead.Nothing;

    /// <summary>Repairs made while reading.</summary>
    public ValueList<Repair> Repairs { get; init; }

    /// <summary>True when the text is the file itself, decoded as UTF-8 without any change: exported spans then point into the file.</summary>
    public bool IsSourceItself { get; init; }

    /// <summary>Where this part's text lies in the whole document.</summary>
    public TextSpan Span => new(Start, Start + Text.Length);

    /// <summary>The words at a span given in document coordinates.</summary>
    public string Slice(TextSpan span) => Text.Substring(span.Start - Start, span.Length);
}
