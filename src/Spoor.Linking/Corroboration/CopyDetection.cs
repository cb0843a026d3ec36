using Spoor.Model.Documents;
using Spoor.Model.Values;

namespace Spoor.Linking.Corroboration;

/// <summary>A document whose text may have been copied or been copied from.</summary>
/// <param name="Document">The document.</param>
/// <param name="Published">Publication date; null when not stated.</param>
/// <param name="Language">Language (ISO 639); decides how the text is cut into shingles.</param>
public sealed record DatedText(DocumentId Document, TimeValue? Published, string? Language);

/// <summary>Text that one document shares with an earlier one.</summary>
/// <param name="Later">The copy.</param>
/// <param name="Earlier">The text it was taken from: the one published earlier.</param>
/// <param name="Containment">Part of the shorter text's fingerprints that stand in the other, from 0 to 1.</param>
public sealed record TextCopy(DocumentId Later, DocumentId Earlier, double Containment);

/// <summary>Finds text reuse. It adds edges to a lineage; it never proves independence.</summary>
public static class CopyDetection
{
    /// <summary>The copies among the documents, in the order of their ids.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="text">Gives the text of one document when it is needed; only one text is held at a time. Null: not to be had, the document is passed over.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static IReadOnlyList<TextCopy> Find(IReadOnlyList<DatedText> documents, Func<DocumentId, string?> text, CancellationToken cancellation = default) => [];
}
