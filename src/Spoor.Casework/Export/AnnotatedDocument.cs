using Spoor.Model;
using Spoor.Model.Annotations;
using Spoor.Model.Documents;
using Spoor.Model.Listings;

namespace Spoor.Casework.Export;

/// <summary>A document with what was found in it, ready to be written as one file.</summary>
internal sealed record AnnotatedDocument
{
    /// <summary>The document.</summary>
    public required Document Document { get; init; }

    /// <summary>Its parts in order: the text and what was found in it.</summary>
    public required IReadOnlyList<(DocumentText Text, DocumentAnnotations Found)> Parts { get; init; }

    /// <summary>Name of the text file that the spans point into; null when it is the document itself.</summary>
    public string? TextFile { get; init; }

    /// <summary>SHA-256 of that text file's bytes; null when it is the document itself.</summary>
    public string? TextSha256 { get; init; }

    /// <summary>List entries with a like name, by entity; null when no list was given.</summary>
    public IReadOnlyDictionary<EntityId, ValueList<Hit>>? Hits { get; init; }

    /// <summary>True when each item also bears the rule that made it.</summary>
    public bool Explain { get; init; }
}
