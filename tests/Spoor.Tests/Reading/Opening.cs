using System.Text;
using Spoor.Model.Documents;
using Spoor.Reading;

namespace Spoor.Tests.Reading;

/// <summary>Reads made-up bytes as if they were a file.</summary>
internal static class Opening
{
    public static readonly AcquisitionId Intake = new("test");

    public static ReadResult Read(byte[] bytes, string name = "note.txt", ReadingLimits? limits = null) =>
        DocumentReaders.Standard.ReadBytes(bytes, name, Intake, limits ?? ReadingLimits.Standard);

    public static IReadOnlyList<DocumentText> Parts(byte[] bytes, string name = "note.txt", ReadingLimits? limits = null) =>
        [.. Assert.IsType<ReadResult.Opened>(Read(bytes, name, limits)).Parts.Select(p => Assert.IsType<PartResult.Read>(p).Text)];

    public static DocumentText Text(string text, string name = "note.txt") => Assert.Single(Parts(Encoding.UTF8.GetBytes(text), name));

    public static DocumentText Html(string html) => Text(html, "page.html");

    public static string Reason(byte[] bytes, string name = "note.txt") => Assert.IsType<ReadResult.NotRead>(Read(bytes, name)).Why.Reason;

    public static string[] Lines(DocumentText text) => [.. text.Segments.Select(s => $"{s.Kind}{(s.Level > 0 ? s.Level.ToString(System.Globalization.CultureInfo.InvariantCulture) : "")}: {text.Slice(s.Span)}")];
}
