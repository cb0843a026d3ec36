using Spoor.Model.Values;

namespace Spoor.Model.Documents;

/// <summary>The identity of a document: the SHA-256 of its bytes as received, 64 lower-case hexadecimal digits.</summary>
public readonly record struct DocumentId(string Sha256) : IComparable<DocumentId>
{
    /// <summary>The first eight digits: enough to tell documents apart in file names and messages.</summary>
    public string Short => Sha256[..8];

    /// <summary>Ordinal order of the digits.</summary>
    public int CompareTo(DocumentId other) => string.CompareOrdinal(Sha256, other.Sha256);

    /// <inheritdoc/>
    public override string ToString() => Sha256;

    /// <summary>Ordinal order of the digits.</summary>
    public static bool operator <(DocumentId left, DocumentId right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order of the digits.</summary>
    public static bool operator >(DocumentId left, DocumentId right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order of the digits.</summary>
    public static bool operator <=(DocumentId left, DocumentId right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order of the digits.</summary>
    public static bool operator >=(DocumentId left, DocumentId right) => left.CompareTo(right) >= 0;
}

/// <summary>A document as received: its bytes' identity and where it came from.</summary>
public sealed record Document
{
    /// <summary>SHA-256 of the bytes.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>The path as given by the user, relative to the folder that was read; forward slashes.</summary>
    public required string Path { get; init; }

    /// <summary>The last part of <see cref="Path"/>.</summary>
    public string FileName => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>Media type found by looking at the bytes, such as <c>text/plain</c> or <c>text/html</c>.</summary>
    public required string MediaType { get; init; }

    /// <summary>Number of bytes.</summary>
    public required long Length { get; init; }

    /// <summary>The intake that it came in with.</summary>
    public required AcquisitionId Acquisition { get; init; }
}

/// <summary>The identity of an intake.</summary>
public readonly record struct AcquisitionId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>
/// An intake: how a set of documents came in. Everything that came in with one intake has one custodian
/// until a person separates it (independence of origins depends on that).
/// </summary>
/// <param name="Id">Identity, derived from the paths given.</param>
/// <param name="From">What was given: the folder or files, in the user's words.</param>
public sealed record Acquisition(AcquisitionId Id, string From);

/// <summary>What a document says about itself, read off its markup or visible head. Null means: not stated.</summary>
public sealed record DocumentHead
{
    /// <summary>A head that states nothing.</summary>
    public static DocumentHead Nothing { get; } = new();

    /// <summary>Title or headline.</summary>
    public string? Title { get; init; }

    /// <summary>Name of the outlet or body that published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>Publication date with its precision.</summary>
    public TimeValue? Published { get; init; }

    /// <summary>Where in the text the publication date stands; null when it came from markup outside the text.</summary>
    public TextSpan? PublishedSpan { get; init; }

    /// <summary>Language as declared by the markup (BCP 47); a hint only.</summary>
    public string? DeclaredLanguage { get; init; }
}
