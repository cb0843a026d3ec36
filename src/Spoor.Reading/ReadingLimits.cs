namespace Spoor.Reading;

/// <summary>The sizes that are checked before memory is taken.</summary>
public sealed record ReadingLimits
{
    /// <summary>The sizes that are used unless somebody asks for others.</summary>
    public static ReadingLimits Standard { get; } = new();

    /// <summary>Longest text of one part, in UTF-16 code units. A longer document is read in parts.</summary>
    public int PartLength { get; init; } = 256 * 1024;

    /// <summary>Longest text of one document, in UTF-16 code units. A longer one is not read.</summary>
    public int TotalLength { get; init; } = 1_500_000_000;

    /// <summary>Largest HTML that is parsed into a tree, in bytes. A larger one has its tags stripped by a linear scan.</summary>
    public int HtmlTreeBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Largest HTML that is read at all, in bytes: its text is held in memory once.</summary>
    public int HtmlBytes { get; init; } = 128 * 1024 * 1024;

    /// <summary>Deepest nesting of HTML elements that is parsed into a tree.</summary>
    public int HtmlDepth { get; init; } = 512;
}
