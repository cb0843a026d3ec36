using Spoor.Model.Casefile;
using Spoor.Model.Documents;
using Spoor.Model.Findings;

namespace Spoor.Casework.Holdings;

/// <summary>The texts of the case, part by part; the last ones asked for are kept.</summary>
internal sealed class CaseTexts(ICaseStore store)
{
    private const int MostKept = 64;
    private const long MostLength = 16 * 1024 * 1024;

    private readonly Dictionary<PartKey, DocumentText?> kept = [];
    private long length;

    /// <summary>One part; null when the case does not hold it.</summary>
    public DocumentText? Part(DocumentId document, int part)
    {
        var key = new PartKey(document, part);
        if (kept.TryGetValue(key, out var known))
        {
            return known;
        }

        var text = store.Text(document, part);
        if (kept.Count >= MostKept || length > MostLength)
        {
            kept.Clear();
            length = 0;
        }

        kept[key] = text;
        length += text?.Text.Length ?? 0;
        return text;
    }

    /// <summary>The part that holds a position; null when the case does not hold it.</summary>
    public DocumentText? PartAt(DocumentId document, int offset) =>
        Part(document, 0) is { } first && offset >= first.Span.Start && offset < first.Span.End ? first
        : store.PartAt(document, offset) is { } part ? Part(document, part)
        : null;

    /// <summary>The words of a place; null when the case does not hold them in one part.</summary>
    public string? Words(Evidence place) =>
        PartAt(place.Document, place.Span.Start) is { } text && text.Span.Contains(place.Span) ? text.Slice(place.Span) : null;
}
