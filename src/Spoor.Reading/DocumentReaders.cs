using Spoor.Model.Casefile;
using Spoor.Model.Documents;
using Spoor.Reading.Bytes;

namespace Spoor.Reading;

/// <summary>Turns the bytes of a file into the text of a document by the first reader of a list that recognises them.</summary>
public sealed class DocumentReaders
{
    private readonly IReadOnlyList<IDocumentReader> readers;

    /// <summary>Makes a set of readers; the first that recognises a file reads it.</summary>
    public DocumentReaders(IReadOnlyList<IDocumentReader> readers) => this.readers = readers;

    /// <summary>All formats that are read today, in the order in which they are asked.</summary>
    public static DocumentReaders Standard { get; } = new([new HtmlReader(), new PlainTextReader()]);

    /// <summary>Reads a file. A file that cannot be opened or is of no known kind is a value, never an exception.</summary>
    public ReadResult Read(SourceFile file, AcquisitionId acquisition, ReadingLimits limits) =>
        FileDoor.WhyClosed(file.FullPath) is { } closed
            ? new ReadResult.NotRead(new NotRead(file.Path, closed.Reason, closed.Remedy))
            : Read(file.Path, () => FileDoor.Open(file.FullPath), acquisition, limits);

    /// <summary>Reads bytes that are held in memory.</summary>
    public ReadResult ReadBytes(byte[] bytes, string path, AcquisitionId acquisition, ReadingLimits limits) =>
        Read(path, () => new MemoryStream(bytes, writable: false), acquisition, limits);

    /// <summary>Reads what an opener opens. It is opened once to take the identity and once for each time the parts are asked for.</summary>
    public ReadResult Read(string path, Func<Stream> open, AcquisitionId acquisition, ReadingLimits limits)
    {
        var receipt = ReceivedBytes.Receive(path, open);
        if (receipt.Bytes is not { } bytes)
            return new ReadResult.NotRead(new NotRead(path, receipt.Reason!, receipt.Remedy));

        foreach (var reader in readers)
        {
            if (reader.MediaTypeOf(bytes) is { } mediaType)
            {
                var document = new Document
                {
                    Id = bytes.Id,
                    Path = path,
                    MediaType = mediaType,
                    Length = bytes.Length,
                    Acquisition = acquisition,
                };
                return reader.Open(bytes, document, limits);
            }
        }

        var kind = bytes.NamedKind;
        return new ReadResult.NotRead(kind is null
            ? new NotRead(path, "The file holds binary data of a kind that is not known here.", "Convert it to text, or leave it out.")
            : new NotRead(path, $"The file is {kind}, which is not read yet.", "Save its text as a text, Markdown or HTML file, and read that."));
    }
}
