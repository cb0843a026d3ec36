using Spoor.Model.Documents;

namespace Spoor.Extraction.Layout;

/// <summary>A sentence: tokens from <paramref name="First"/> up to and without <paramref name="End"/>.</summary>
internal sealed record Sentence(int First, int End, TextSpan Span, SegmentKind Kind, int Segment)
{
    public int Count => End - First;
}
