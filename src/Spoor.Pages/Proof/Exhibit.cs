using Spoor.Model.Documents;
using Spoor.Model.Findings;

namespace Spoor.Pages.Proof;

/// <summary>A paragraph of an exhibit with its marked words.</summary>
/// <param name="Kind">What it is in the layout.</param>
/// <param name="Pieces">Text, openings and closings of marks in their order; marks nest properly.</param>
internal sealed record ExhibitParagraph(SegmentKind Kind, List<MarkedPiece> Pieces);

/// <summary>A document of the report with the words that the report points at.</summary>
internal sealed class Exhibit
{
    private readonly Dictionary<TextSpan, int> numbers = [];

    /// <summary>Takes the text apart into paragraphs and marks the spans in them.</summary>
    public Exhibit(DocumentView view, IEnumerable<TextSpan> spans)
    {
        View = view;
        var wanted = spans.Where(s => !s.IsEmpty).Distinct().Order().ToList();
        var excerpts = view.Excerpts.Select(e => (Excerpt: e, Stretches: Paragraphs.Of(e, view.Segments))).ToList();
        var held = new SpanIndex(excerpts.SelectMany(e => e.Stretches).Select(s => s.Span));
        foreach (var span in wanted.Where(s => held.Overlapping(s).Any()))
        {
            numbers.Add(span, numbers.Count + 1);
        }

        var marks = new SpanIndex(wanted.Where(numbers.ContainsKey));
        var begun = new HashSet<int>();
        Excerpts = excerpts.ConvertAll(e => e.Stretches.ConvertAll(s => new ExhibitParagraph(
            s.Kind,
            MarkedText.Mark(e.Excerpt, s.Span, marks.Overlapping(s.Span).Select(m => new Mark(m, numbers[m])).ToList(), begun))));
    }

    /// <summary>The document.</summary>
    public DocumentView View { get; }

    /// <summary>The paragraphs of each excerpt.</summary>
    public List<List<ExhibitParagraph>> Excerpts { get; }

    /// <summary>Where a span is found; the document as a whole when the report does not hold the words.</summary>
    public EvidencePlace Place(TextSpan span) =>
        numbers.TryGetValue(span, out var mark)
            ? new EvidencePlace($"#ev-{View.Exhibit}-{mark}", View.Exhibit, mark)
            : new EvidencePlace($"#doc-{View.Exhibit}", View.Exhibit, null);

    /// <summary>The words at a span; null when the report does not hold them all.</summary>
    public string? Words(TextSpan span)
    {
        foreach (var excerpt in View.Excerpts)
        {
            if (excerpt.Start <= span.Start && span.End <= excerpt.Start + excerpt.Text.Length)
            {
                return excerpt.Words(span);
            }
        }

        return null;
    }
}
