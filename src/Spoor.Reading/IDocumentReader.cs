using Spoor.Model.Documents;
using Spoor.Reading.Bytes;

namespace Spoor.Reading;

/// <summary>Reads one kind of document. Implementations stand in the list of <see cref="DocumentReaders.Standard"/>.</summary>
public interface IDocumentReader
{
    /// <summary>The media type that this reader takes the bytes for, by looking at the bytes first and the name second; null when they are not of its kind.</summary>
    string? MediaTypeOf(ReceivedBytes bytes);

    /// <summary>Opens a document that <see cref="MediaTypeOf"/> recognised. Failures are values; parts are read while they are asked for.</summary>
    ReadResult Open(ReceivedBytes bytes, Document document, ReadingLimits limits);
}
