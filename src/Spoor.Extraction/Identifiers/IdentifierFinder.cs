namespace Spoor.Extraction.Identifiers;

/// <summary>
/// Finds identifiers in a text. A number counts when its checksum holds and, where the shape alone is weak, a cue word stands before it.
/// One pass over the text with bounded work at each place; safe to use from several threads.
/// </summary>
internal sealed class IdentifierFinder
{
    private readonly IdentifierCues pack;

    private IdentifierFinder(IdentifierCues pack) => this.pack = pack;

    /// <summary>Loads the cue words of the given languages (ISO 639); a language without a file of cues adds none.</summary>
    public static IdentifierFinder Load(params IEnumerable<string> languages) => new(IdentifierCues.Load(languages));

    /// <summary>The identifiers of a text in order; none overlaps another.</summary>
    public IReadOnlyList<FoundIdentifier> Find(string text)
    {
        var scan = new Scan(text, pack);
        for (var i = 0; i < scan.Pieces.Count; i++)
        {
            Look(scan, i);
        }

        for (var i = 0; i < scan.Pieces.Count; i++)
        {
            if (scan.Pieces[i] is { Kind: PieceKind.Capitals, Length: 8 or 11 })
            {
                PaperShapes.Bank(scan, i);
            }
        }

        return Settle(scan.Found, text.Length);
    }

    private static void Look(Scan scan, int index)
    {
        var piece = scan.Pieces[index];
        if (piece.Kind == PieceKind.Digits)
        {
            DigitShapes.Find(scan, index);
            if (piece.Length == 18)
            {
                LetterShapes.Uscc(scan, index);
            }
            else if (piece.Length == 20)
            {
                LetterShapes.Lei(scan, index);
            }
            else if (piece.Length is 2 or 4 or 6 or 8 or 10)
            {
                PaperShapes.Tariff(scan, index);
            }
        }
        else if (piece.Kind == PieceKind.Capitals)
        {
            LetterShapes.Find(scan, index);
        }

        PaperShapes.Reference(scan, index, Schemes.Invoice, Schemes.BareInvoice);
        PaperShapes.Reference(scan, index, Schemes.Contract, Schemes.BareContract);
    }

    // The longer wins, then the stronger scheme, then the earlier.
    private static List<FoundIdentifier> Settle(List<(FoundIdentifier Found, Schemes Scheme)> found, int length)
    {
        if (found.Count == 0)
        {
            return [];
        }

        var taken = new bool[length];
        var kept = new List<FoundIdentifier>(found.Count);
        foreach (var (candidate, _) in found.OrderByDescending(f => f.Found.Span.Length).ThenBy(f => f.Scheme).ThenBy(f => f.Found.Span.Start))
        {
            var characters = taken.AsSpan(candidate.Span.Start, candidate.Span.Length);
            if (!characters.Contains(true))
            {
                characters.Fill(true);
                kept.Add(candidate);
            }
        }

        kept.Sort((a, b) => a.Span.CompareTo(b.Span));
        return kept;
    }
}
