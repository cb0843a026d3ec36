using Spoor.Model;
using Spoor.Model.Annotations;
using Spoor.Model.Casefile;
using Spoor.Model.Documents;
using Spoor.Model.Findings;
using Spoor.Reading;

namespace Spoor.Casework.Findings;

/// <summary>The documents as a report shows them: whole where they are short and few, else the paragraphs around what is shown.</summary>
internal sealed class DocumentViews(CaseMaterial material, TellingFrame frame)
{
    private const int LongestWhole = 60_000;
    private const int MostWhole = 200;
    private const int Margin = 2_000;

    /// <summary>The views in the order of the documents, those with evidence before others where there are too many.</summary>
    public ValueList<DocumentView> Show(IEnumerable<Evidence> shown, CancellationToken cancellation)
    {
        var places = shown.Distinct().ToLookup(e => e.Document, e => e.Span);
        var all = material.Holdings.Documents;
        var chosen = all.Count <= frame.MostDocuments ? all : [.. all.OrderByDescending(d => places.Contains(d.Document.Id)).Take(frame.MostDocuments).OrderBy(d => d.Document.Path, StringComparer.Ordinal).ThenBy(d => d.Document.Id)];
        var views = new List<DocumentView>();
        foreach (var stored in chosen)
        {
            cancellation.ThrowIfCancellationRequested();
            views.Add(View(stored, views.Count + 1, [.. places[stored.Document.Id].Order()], chosen.Count <= MostWhole));
        }

        return views.ToValueList();
    }

    private DocumentView View(StoredDocument stored, int exhibit, TextSpan[] places, bool mayBeWhole)
    {
        var document = stored.Document;
        var parts = material.Holdings.Of(document.Id).ToArray();
        var first = parts.FirstOrDefault();
        var whole = mayBeWhole && stored.Parts == 1 && material.Holdings.Texts.Part(document.Id, 0) is { Text.Length: <= LongestWhole } text ? text : null;
        var excerpts = whole is not null ? new List<Excerpt> { new(whole.Start, whole.Text) } : Excerpts(document.Id, places);
        return new DocumentView
        {
            Exhibit = exhibit,
            Document = document,
            Title = first?.Title ?? stored.Head.Title ?? document.FileName,
            Publisher = Publisher(document.Id, first) ?? stored.Head.Publisher,
            Published = first?.Published ?? stored.Head.Published,
            IsFromEarlierRun = !frame.Met.Contains(document.Id),
            Language = first?.Language,
            Excerpts = (document.MediaType == MarkdownMarks.MediaType ? excerpts.ConvertAll(e => e with { Marks = Marks(e, places) }) : excerpts).ToValueList(),
            IsWhole = whole is not null,
            Segments = parts.SelectMany(p => p.Segments).Where(s => IsHeld(excerpts, s.Span)).ToValueList(),
            Repairs = stored.Repairs,
        };
    }

    /// <summary>What the report points at is shown even where it stands in the address of a link.</summary>
    private static ValueList<TextSpan> Marks(Excerpt excerpt, TextSpan[] places) =>
        MarkdownMarks.Of(excerpt.Text, excerpt.Start).Where(m => !Array.Exists(places, p => !p.IsEmpty && m.Contains(p))).ToValueList();

    /// <summary>The excerpts stand in their order and apart from each other: only the last one that begins before a span can hold it.</summary>
    private static bool IsHeld(List<Excerpt> excerpts, TextSpan span)
    {
        var (low, high) = (0, excerpts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = excerpts[middle].Start <= span.Start ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && excerpts[low - 1] is var excerpt && new TextSpan(excerpt.Start, excerpt.Start + excerpt.Text.Length).Contains(span);
    }

    private string? Publisher(DocumentId document, DocumentAnnotations? annotations) =>
        annotations?.Publisher is { } publisher ? material.Parties.Of(document, publisher)?.Name : null;

    /// <summary>The paragraphs around the places, each stretch of text once.</summary>
    private List<Excerpt> Excerpts(DocumentId document, TextSpan[] places)
    {
        var stretches = new List<(DocumentText Part, TextSpan Span)>();
        foreach (var place in places)
        {
            if (material.Holdings.Texts.PartAt(document, place.Start) is not { } part || place.Start < part.Start || place.End > part.Span.End)
            {
                continue;
            }

            var around = Around(part, place);
            if (stretches.Count > 0 && stretches[^1] is var last && last.Part.Part == part.Part && around.Start <= last.Span.End)
            {
                stretches[^1] = (part, last.Span.Union(around));
            }
            else
            {
                stretches.Add((part, around));
            }
        }

        return [.. stretches.Select(s => new Excerpt(s.Span.Start, s.Part.Slice(s.Span)))];
    }

    private static TextSpan Around(DocumentText part, TextSpan place)
    {
        var text = part.Text;
        var (from, to) = (place.Start - part.Start, place.End - part.Start);
        var start = from == 0 ? 0 : text.LastIndexOf('\n', from - 1, Math.Min(from, Margin)) is >= 0 and var line ? line + 1 : Math.Max(0, from - Margin);
        var end = text.IndexOf('\n', to, Math.Min(text.Length - to, Margin)) is >= 0 and var stop ? stop : Math.Min(text.Length, to + Margin);
        start += start < text.Length && char.IsLowSurrogate(text[start]) ? 1 : 0;
        end -= end > 0 && end < text.Length && char.IsLowSurrogate(text[end]) ? 1 : 0;
        return new TextSpan(part.Start + start, part.Start + end);
    }
}
