namespace Spoor.Extraction.Identifiers;

/// <summary>A cue in a text.</summary>
/// <param name="Start">First code unit.</param>
/// <param name="End">One past the last code unit.</param>
/// <param name="Own">What it is the cue of.</param>
/// <param name="Group">The same, with the cues just before it: "INN/KPP" is the cue of both numbers that follow.</param>
internal readonly record struct Cue(int Start, int End, Schemes Own, Schemes Group);

/// <summary>Finds cues in one pass over the pieces of a text; the last that ends before a piece is asked for by its number.</summary>
internal sealed class Cues
{
    private const int LongestWord = 24;

    private static readonly System.Buffers.SearchValues<char> Breaks = System.Buffers.SearchValues.Create("\n\r:;,()");

    private readonly string text;
    private readonly IdentifierCues pack;
    private readonly List<Piece> pieces;
    private readonly List<Cue> cues = [];
    private readonly List<Cue> bare = [];

    public Cues(string text, List<Piece> source, IdentifierCues pack)
    {
        this.text = text;
        this.pack = pack;
        pieces = new List<Piece>(source.Count);
        foreach (var piece in source)
        {
            Split(piece);
        }

        Mark();
    }

    /// <summary>The pieces; a cue that is glued to its number is cut from it.</summary>
    public IReadOnlyList<Piece> Pieces => pieces;

    /// <summary>The last cue that ends at or before a place, bare ones left aside; null when there is none.</summary>
    public Cue? Before(int place) => Last(cues, place);

    /// <summary>The last cue of an invoice or contract without a word for "number" that ends at or before a place.</summary>
    public Cue? BareBefore(int place) => Last(bare, place);

    /// <summary>True for a piece that is a word of a set, in whatever case.</summary>
    public bool IsWord(Piece piece, System.Collections.Frozen.FrozenSet<string> words)
    {
        Span<char> lower = stackalloc char[LongestWord];
        return piece.Length <= LongestWord
            && text.AsSpan(piece.Start, piece.Length).ToLowerInvariant(lower) is var length
            && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower[..length]);
    }

    private static Cue? Last(List<Cue> list, int place)
    {
        var (low, high) = (0, list.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = list[middle].End <= place ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? null : list[low - 1];
    }

    // "INN7707083893"
    private void Split(Piece piece)
    {
        var letters = 0;
        while (letters < Math.Min(piece.Length, LongestWord) && char.IsLetter(text[piece.Start + letters]))
        {
            letters++;
        }

        var border = piece.Start + letters;
        if (letters is 0 or 1 || border == piece.End || text.AsSpan(border, Math.Min(piece.End - border, 40)).ContainsAnyExceptInRange('0', '9') || Step(pack.Root, new Piece(piece.Start, border, piece.Kind)) is not { Schemes: not Schemes.None })
        {
            pieces.Add(piece);
            return;
        }

        pieces.Add(new Piece(piece.Start, border, piece.Kind));
        pieces.Add(new Piece(border, piece.End, PieceKind.Digits));
    }

    private CueNode? Step(CueNode node, Piece piece)
    {
        Span<char> lower = stackalloc char[LongestWord];
        return piece.Length > LongestWord || piece.Kind == PieceKind.Digits ? null : node.Follow(lower[..text.AsSpan(piece.Start, piece.Length).ToLowerInvariant(lower)]);
    }

    private void Mark()
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            var (node, last, found) = (Step(pack.Root, pieces[i]), i, -1);
            var schemes = Schemes.None;
            for (; node is not null; node = last + 1 < pieces.Count && IsClose(pieces[last], pieces[last + 1]) ? Step(node, pieces[++last]) : null)
            {
                if (node.Schemes != Schemes.None && IsSpelt(node, pieces[i].Start, pieces[last].End))
                {
                    (found, schemes) = (last, node.Schemes);
                }
            }

            if (found >= 0)
            {
                Put(pieces[i].Start, pieces[found].End, schemes);
                i = found;
            }
        }
    }

    private void Put(int start, int end, Schemes schemes)
    {
        if ((schemes & Schemes.Bare) != 0)
        {
            bare.Add(new Cue(start, end, schemes, schemes));
            return;
        }

        var joined = cues.Count > 0 && cues[^1] is var before && start - before.End <= 3 && ((schemes | before.Own) & Schemes.Other) == 0 && !text.AsSpan(before.End, start - before.End).Contains('\n');
        cues.Add(new Cue(start, end, schemes, joined ? schemes | cues[^1].Group : schemes));
    }

    private bool IsSpelt(CueNode node, int start, int end) =>
        node.Exact is null
        || text.AsSpan(start, end - start).SequenceEqual(node.Exact)
        || (end < text.Length && text[end] == ':')
        || (end + 1 < text.Length && text[end] == ' ' && text[end + 1] == ':');

    private bool IsClose(Piece one, Piece two) => two.Start - one.End <= 2 && !text.AsSpan(one.End, two.Start - one.End).ContainsAny(Breaks);
}
