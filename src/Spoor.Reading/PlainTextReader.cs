using Spoor.Model.Casefile;
using Spoor.Model.Documents;
using Spoor.Reading.Bytes;

namespace Spoor.Reading;

/// <summary>Reads plain text and Markdown.</summary>
internal sealed class PlainTextReader : IDocumentReader
{
    public string? MediaTypeOf(ReceivedBytes bytes) => bytes.NamedKind is null ? bytes.Extension is ".md" or ".markdown" ? "text/markdown" : "text/plain" : null;

    public ReadResult Open(ReceivedBytes bytes, Document document, ReadingLimits limits) =>
        new ReadResult.NotRead(new NotRead(document.Path, "x"));
}
