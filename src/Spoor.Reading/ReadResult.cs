using Spoor.Model.Documents;

namespace Spoor.Reading;

/// <summary>What came of reading a file: it was opened, or it was not read and says why.</summary>
public abstract record ReadResult
{
    private ReadResult()
    {
    }

    /// <summary>The file was opened.</summary>
    /// <param name="Document">The document, with its identity and media type.</param>
    /// <param name="Parts">Its parts in order, read while they are asked for. May be asked for more than once; each time the file is read again.</param>
    public sealed record Opened(Document Document, IEnumerable<PartResult> Parts) : ReadResult;

    /// <summary>The file was not read.</summary>
    /// <param name="Why">The path, the reason and what to do.</param>
    public sealed record NotRead(Spoor.Model.Casefile.NotRead Why) : ReadResult;
}

/// <summary>What came of reading one part: its text, or a failure after which no further part follows.</summary>
public abstract record PartResult
{
    private PartResult()
    {
    }

    /// <summary>The text of the part.</summary>
    public sealed record Read(DocumentText Text) : PartResult;

    /// <summary>Reading broke off here.</summary>
    public sealed record BrokenOff(Spoor.Model.Casefile.NotRead Why) : PartResult;
}
