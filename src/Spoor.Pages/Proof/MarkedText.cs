using Spoor.Model.Documents;
using Spoor.Model.Findings;
using Spoor.Pages.Words;

namespace Spoor.Pages.Proof;

/// <summary>Words that the report points at, with their number in the exhibit.</summary>
internal readonly record struct Mark(TextSpan Span, int Number);

/// <summary>A piece of marked text.</summary>
/// <param name="Text">The words; null for an opening or a closing.</param>
/// <param name="Opens">Number of the mark that opens here; 0 for words and closings.</param>
/// <param name="IsFirst">True where the mark opens for the first time in the exhibit: the anchor stands there.</param>
internal readonly record struct MarkedPiece(string? Text, int Opens, bool IsFirst)
{
    /// <summary>Closes the mark opened last.</summary>
    public static MarkedPiece Close { get; } = new(null, 0, false);
}

/// <summary>Sets marks into a text. Spans may overlap in any way: where two cross, the later one is closed and opened again.</summary>
internal static class MarkedText
{
    /// <summary>The pieces of one paragraph. <paramref name="begun"/> holds the numbers of the marks whose anchor was set before.</summary>
    public static List<MarkedPiece> Mark(Excerpt excerpt, TextSpan paragraph, List<Mark> marks, HashSet<int> begun)
    {
        var pieces = new List<MarkedPiece>();
        var open = new Stack<Mark>();
        var waiting = new Queue<Mark>(marks.OrderBy(m => Math.Max(m.Span.Start, paragraph.Start)).ThenByDescending(m => m.Span.End).ThenBy(m => m.Number));
        var at = paragraph.Start;
        foreach (var cut in Cuts(excerpt, paragraph, marks))
        {
            AddText(excerpt, at, cut, pieces);
            at = cut;
            CloseEnded(cut, open, pieces);
            while (waiting.TryPeek(out var next) && Cut(excerpt, Math.Max(next.Span.Start, paragraph.Start)) <= cut)
            {
                waiting.Dequeue();
                if (next.Span.End > cut)
                {
                    open.Push(next);
                    pieces.Add(new MarkedPiece(null, next.Number, begun.Add(next.Number)));
                }
            }
        }

        AddText(excerpt, at, paragraph.End, pieces);
        pieces.AddRange(open.Select(_ => MarkedPiece.Close));
        return pieces;
    }

    private static void CloseEnded(int cut, Stack<Mark> open, List<MarkedPiece> pieces)
    {
        if (!open.Any(m => m.Span.End <= cut))
        {
            return;
        }

        var reopened = new Stack<Mark>();
        while (open.Any(m => m.Span.End <= cut))
        {
            var mark = open.Pop();
            pieces.Add(MarkedPiece.Close);
            if (mark.Span.End > cut)
            {
                reopened.Push(mark);
            }
        }

        foreach (var mark in reopened)
        {
            open.Push(mark);
            pieces.Add(new MarkedPiece(null, mark.Number, false));
        }
    }

    private static SortedSet<int> Cuts(Excerpt excerpt, TextSpan paragraph, List<Mark> marks)
    {
        var cuts = new SortedSet<int>();
        foreach (var mark in marks)
        {
            cuts.Add(Cut(excerpt, Math.Max(mark.Span.Start, paragraph.Start)));
            cuts.Add(Cut(excerpt, Math.Min(mark.Span.End, paragraph.End)));
        }

        return cuts;
    }

    // A cut between the two halves of a surrogate pair would lose the character.
    private static int Cut(Excerpt excerpt, int at)
    {
        var index = at - excerpt.Start;
        return index > 0 && index < excerpt.Text.Length && char.IsLowSurrogate(excerpt.Text[index]) && char.IsHighSurrogate(excerpt.Text[index - 1]) ? at - 1 : at;
    }

    private static void AddText(Excerpt excerpt, int start, int end, List<MarkedPiece> pieces)
    {
        if (end > start)
        {
            pieces.Add(new MarkedPiece(VisibleText.Of(excerpt.Words(new TextSpan(start, end))), 0, false));
        }
    }
}
