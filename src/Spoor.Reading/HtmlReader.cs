using Spoor.Model.Casefile;
using Spoor.Model.Documents;
using Spoor.Reading.Bytes;

namespace Spoor.Reading;

/// <summary>Reads HTML.</summary>
internal sealed class HtmlReader : IDocumentReader
{
    public string? MediaTypeOf(ReceivedBytes bytes) => null;

    public ReadResult Open(ReceivedBytes bytes, Document document, ReadingLimits limits) =>
        new ReadResult.NotRead(new NotRead(document.Path, "x"));
}
