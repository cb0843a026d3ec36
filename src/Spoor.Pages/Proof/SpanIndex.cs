using Spoor.Model.Documents;

namespace Spoor.Pages.Proof;

/// <summary>Spans in their order, looked up by place: a long exhibit has thousands of paragraphs and of marks.</summary>
internal sealed class SpanIndex
{
    private readonly TextSpan[] spans;

    /// <summary>The furthest end of the spans up to each place.</summary>
    private readonly int[] reach;

    public SpanIndex(IEnumerable<TextSpan> spans)
    {
        this.spans = [.. spans.Order()];
        reach = new int[this.spans.Length];
        for (var i = 0; i < reach.Length; i++)
        {
            reach[i] = Math.Max(i == 0 ? 0 : reach[i - 1], this.spans[i].End);
        }
    }

    /// <summary>The spans that overlap one, in their order.</summary>
    public IEnumerable<TextSpan> Overlapping(TextSpan span)
    {
        // The first span before which nothing reaches into it.
        var at = Array.BinarySearch(reach, span.Start);
        at = at < 0 ? ~at : at;
        for (; at < spans.Length && spans[at].Start < span.End; at++)
        {
            if (spans[at].Overlaps(span))
            {
                yield return spans[at];
            }
        }
    }
}
