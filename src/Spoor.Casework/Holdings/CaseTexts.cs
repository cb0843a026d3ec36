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

    // Places are mostly asked for in their order: the part of the one before saves asking the store.
    private DocumentText? last;

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
    public DocumentText? PartAt(DocumentId document, int offset)
    {
        if (last is null || last.Document != document || !Holds(last, offset))
        {
            last = Part(document, 0) is { } first && Holds(first, offset) ? first
                : store.PartAt(document, offset) is { } part ? Part(document, part)
                : null;
        }

        return last;
    }

    private static bool Holds(DocumentText part, int offset) => offset >= part.Span.Start && offset < part.Span.End;

    /// <summary>The words of a place; null when the case does not hold them in one part.</summary>
    public string? Words(Evidence place) =>
        PartAt(place.Document, place.Span.Start) is { } text && text.Span.Contains(place.Span) ? text.Slice(place.Span) : null;
}
