using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Spoor.Model.Casefile;
using Spoor.Model.Documents;
using Spoor.Reading.Bytes;
using Spoor.Reading.Encodings;
using Spoor.Reading.Html;

namespace Spoor.Reading;

/// <summary>Reads HTML: the text that a browser would show. Nothing is fetched and no script runs.</summary>
internal sealed partial class HtmlReader : IDocumentReader
{
    public string? MediaTypeOf(ReceivedBytes bytes)
    {
        if (bytes.NamedKind is not null || EncodingChoice.Of(bytes.Measures, bytes.Probe.Span) is not { } encoding)
            return null;
        var probe = encoding.Encoding.GetString(bytes.Probe.Span[..Math.Min(bytes.Probe.Length, 8192)]);
        var isNamed = bytes.Extension is ".html" or ".htm" or ".xhtml";
        return Opening().IsMatch(probe) || (isNamed && probe.Contains('<', StringComparison.Ordinal)) ? "text/html" : null;
    }

    public ReadResult Open(ReceivedBytes bytes, Document document, ReadingLimits limits)
    {
        if (bytes.Length > limits.HtmlBytes)
            return new ReadResult.NotRead(new NotRead(document.Path, $"The HTML file has {bytes.Length} bytes; more than {limits.HtmlBytes} are not read.", "Split the page, or save its text as a text file."));
        return EncodingOf(bytes) is { } encoding
            ? new ReadResult.Opened(document, Parts(bytes, document, encoding, limits))
            : new ReadResult.NotRead(new NotRead(document.Path, "The file holds binary data, not HTML."));
    }

    private static IEnumerable<PartResult> Parts(ReceivedBytes bytes, Document document, TextEncoding encoding, ReadingLimits limits)
    {
        yield return Part(bytes, document, encoding, limits);
    }

    private static PartResult Part(ReceivedBytes bytes, Document document, TextEncoding encoding, ReadingLimits limits)
    {
        try
        {
            var content = new byte[bytes.Length];
            using (var stream = bytes.Open())
                stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
            if (Convert.ToHexStringLower(SHA256.HashData(content)) != document.Id.Sha256)
                return new PartResult.BrokenOff(new NotRead(document.Path, "The file was changed while it was being read.", "Run again when nothing writes to it."));
            var source = encoding.Encoding.GetString(content);
            var text = HtmlPage.Read(document.Id, source, bytes.Length > limits.HtmlTreeBytes, limits.HtmlDepth, encoding.Repairs);
            return string.IsNullOrWhiteSpace(text.Text)
                ? new PartResult.BrokenOff(new NotRead(document.Path, "The page shows no text: what it shows is made by scripts or pictures.", "Save the page as shown by a browser, or its text."))
                : new PartResult.Read(text);
        }
        catch (Exception e) when (OpeningFailure.IsExpected(e))
        {
            return new PartResult.BrokenOff(new NotRead(document.Path, OpeningFailure.Reason(e), "Check that the file is there and may be read, then run again."));
        }
    }

    private static TextEncoding? EncodingOf(ReceivedBytes bytes)
    {
        var found = EncodingChoice.Of(bytes.Measures, bytes.Probe.Span);
        if (found is null || found.Name is "UTF-16" or "UTF-32" || found.IsExactUtf8)
            return found;
        var head = Encoding.Latin1.GetString(bytes.Probe.Span[..Math.Min(bytes.Probe.Length, 8192)]);
        var declared = Charset().Match(head);
        return declared.Success ? EncodingChoice.Declared(declared.Groups["name"].Value, bytes.Measures) ?? found : found;
    }

    [GeneratedRegex(@"^[\s\uFEFF]*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline, 500)]
    private static partial Regex Opening();

    [GeneratedRegex(@"<meta[^>]{0,300}?charset\s*=\s*[""']?\s*(?<name>[A-Za-z0-9_:.-]{2,40})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 500)]
    private static partial Regex Charset();
}
