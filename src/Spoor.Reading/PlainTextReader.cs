using System.Security.Cryptography;
using Spoor.Model;
using Spoor.Model.Casefile;
using Spoor.Model.Documents;
using Spoor.Reading.Bytes;
using Spoor.Reading.Encodings;
using Spoor.Reading.PlainText;

namespace Spoor.Reading;

/// <summary>Reads plain text and Markdown: the text is the decoded file, unchanged.</summary>
internal sealed class PlainTextReader : IDocumentReader
{
    public string? MediaTypeOf(ReceivedBytes bytes) =>
        bytes.NamedKind is not null || EncodingChoice.Of(bytes.Measures, bytes.Probe.Span) is null ? null
        : bytes.Extension is ".md" or ".markdown" ? MarkdownMarks.MediaType : "text/plain";

    public ReadResult Open(ReceivedBytes bytes, Document document, ReadingLimits limits)
    {
        var encoding = EncodingChoice.Of(bytes.Measures, bytes.Probe.Span);
        if (encoding is null || !bytes.Measures.HasInk)
            return new ReadResult.NotRead(new NotRead(document.Path, "The file holds nothing but white space."));
        var length = encoding.Name == "UTF-8" ? bytes.Measures.Utf8.CodeUnits : encoding.Name == "UTF-16" ? bytes.Length / 2 : bytes.Length;
        return length > limits.TotalLength
            ? new ReadResult.NotRead(new NotRead(document.Path, $"The text has {length} characters; more than {limits.TotalLength} are not read in one document.", "Split the file, and read the pieces."))
            : new ReadResult.Opened(document, Parts(bytes, document, encoding, Math.Max(2, limits.PartLength)));
    }

    private static IEnumerable<PartResult> Parts(ReceivedBytes bytes, Document document, TextEncoding encoding, int partLength)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var parts = new TextParts(encoding.Encoding.GetDecoder(), partLength) { OnBytes = hash.AppendData };
        var place = new PartPlace(0, 0, new CharacterLocation(0, 1, 1));
        var (stream, failure) = Opened(bytes, document);
        using var closing = stream;
        while (failure is null)
        {
            (var text, failure) = Next(parts, stream!, document);
            if (text is null)
                break;
            yield return new PartResult.Read(PartOf(text, document, encoding, place));
            place = place.After(text);
        }

        if (failure is null && Convert.ToHexStringLower(hash.GetHashAndReset()) != document.Id.Sha256)
            failure = new NotRead(document.Path, "The file was changed while it was being read.", "Run again when nothing writes to it.");
        if (failure is not null)
            yield return new PartResult.BrokenOff(failure);
    }

    private static (Stream? Stream, NotRead? Failure) Opened(ReceivedBytes bytes, Document document)
    {
        try
        {
            return (bytes.Open(), null);
        }
        catch (Exception e) when (OpeningFailure.IsExpected(e))
        {
            return (null, Broken(document, e));
        }
    }

    private static (string? Text, NotRead? Failure) Next(TextParts parts, Stream stream, Document document)
    {
        try
        {
            return (parts.Next(stream), null);
        }
        catch (Exception e) when (OpeningFailure.IsExpected(e))
        {
            return (null, Broken(document, e));
        }
    }

    private static NotRead Broken(Document document, Exception e) =>
        new(document.Path, OpeningFailure.Reason(e), "Check that the file is there and may be read, then run again.");

    private static DocumentText PartOf(string text, Document document, TextEncoding encoding, PartPlace place)
    {
        var isMarkdown = document.MediaType == MarkdownMarks.MediaType;
        var front = place.Part == 0 && isMarkdown ? FrontMatter.Of(text) : new FrontMatter(DocumentHead.Nothing, 0);
        var segments = TextBlocks.Of(text, place.Start, isMarkdown, front.End);
        var head = place.Part == 0 ? TextHead.Of(text, front, segments) : DocumentHead.Nothing;
        if (front.End > 0)
            segments.Insert(0, new Segment(new TextSpan(0, front.End), SegmentKind.Boilerplate));
        return new DocumentText
        {
            Document = document.Id,
            Part = place.Part,
            Start = place.Start,
            Text = text,
            Segments = segments.ToValueList(),
            Map = new SourceMap([new SourceRun(place.Start, place.Location, Advances: true)]),
            Head = head,
            Repairs = Repairs(text, encoding, place),
            IsSourceItself = encoding.IsExactUtf8,
        };
    }

    private static ValueList<Repair> Repairs(string text, TextEncoding encoding, PartPlace place)
    {
        var repairs = place.Part == 0 ? encoding.Repairs.ToList() : [];
        var lost = encoding.FaultsAreNamed ? 0 : text.AsSpan().Count('\uFFFD');
        if (lost > 0)
            repairs.Add(new Repair($"{lost} byte sequences mean nothing in {encoding.Name}; U+FFFD stands in the place of each.", $"part {place.Part + 1}"));
        return repairs.ToValueList();
    }
}
