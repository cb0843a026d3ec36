using Spoor.Model.Documents;

namespace Spoor.Extraction.Identifiers;

/// <summary>Schemes with letters, which mostly stand on their checksum alone.</summary>
internal static class LetterShapes
{
    private const int LongestIban = 34;

    public static void Find(Scan scan, int index)
    {
        var piece = scan.Pieces[index];
        if (piece.Length > LongestIban)
        {
            return;
        }

        var n = scan.Text.AsSpan(piece.Start, piece.Length);
        if (piece.Length >= 4 && char.IsAsciiLetterUpper(n[0]) && char.IsAsciiLetterUpper(n[1]) && char.IsAsciiDigit(n[2]) && char.IsAsciiDigit(n[3]))
        {
            Iban(scan, index, NumberTables.IbanLength(n[..2]));
        }

        switch (piece.Length)
        {
            case 5 when IsEccn(n):
                Eccn(scan, index);
                break;
            case 9 when IsKpp(n) && scan.IsCued(index, Schemes.Kpp, atOnce: false) && scan.StandsAlone(index, index, mayHaveSlash: true):
                Add(scan, index, Schemes.Kpp, "cue");
                break;
            case 12 when IsIsin(n) && Checksums.Isin(n):
                Isin(scan, index, n);
                break;
            case 14 when n.StartsWith("NO", StringComparison.Ordinal) && n.EndsWith("MVA", StringComparison.Ordinal) && !n[2..11].ContainsAnyExceptInRange('0', '9') && Checksums.Orgnr(n[2..11]):
                scan.Add(new TextSpan(piece.Start + 2, piece.Start + 11), Schemes.Orgnr, n[2..11].ToString(), "mva");
                break;
            case 11 when n.StartsWith("NO", StringComparison.Ordinal) && !n[2..].ContainsAnyExceptInRange('0', '9') && Checksums.Orgnr(n[2..]) && (IsVatNext(scan, index) || scan.IsCued(index, Schemes.Orgnr, atOnce: false)):
                scan.Add(new TextSpan(piece.Start + 2, piece.End), Schemes.Orgnr, n[2..].ToString(), IsVatNext(scan, index) ? "mva" : "cue");
                break;
            case 18:
                Uscc(scan, index);
                break;
            case 20:
                Lei(scan, index);
                break;
        }
    }

    /// <summary>Chinese codes, which may be digits alone.</summary>
    public static void Uscc(Scan scan, int index)
    {
        var n = scan.Text.AsSpan(scan.Pieces[index].Start, scan.Pieces[index].Length);
        if (!n[2..8].ContainsAnyExceptInRange('0', '9') && NumberTables.IsProvince(n[2..]) && Checksums.Uscc(n) && scan.StandsAlone(index, index)
            && (scan.IsCued(index, Schemes.Uscc, atOnce: false) || (!scan.IsNamedOtherwise(index, Schemes.Uscc) && (scan.Pieces[index].Kind != PieceKind.Digits || Checksums.ChineseOrganisation(n[8..17])))))
        {
            Add(scan, index, Schemes.Uscc, "checksum");
        }
    }

    /// <summary>Legal entity identifiers; digits alone need a cue, as Russian accounts have twenty digits too.</summary>
    public static void Lei(Scan scan, int index)
    {
        var n = scan.Text.AsSpan(scan.Pieces[index].Start, scan.Pieces[index].Length);
        if (char.IsAsciiDigit(n[18]) && char.IsAsciiDigit(n[19]) && Checksums.Lei(n) && scan.StandsAlone(index, index)
            && (scan.IsCued(index, Schemes.Lei, atOnce: false) || (scan.Pieces[index].Kind != PieceKind.Digits && n.ContainsAnyInRange('0', '9'))))
        {
            Add(scan, index, Schemes.Lei, "checksum");
        }
    }

    // Printed in groups of four, or in one piece.
    private static void Iban(Scan scan, int index, int length)
    {
        Span<char> n = stackalloc char[LongestIban];
        var (filled, last) = (0, index);
        for (; length > 0 && last < scan.Pieces.Count; last++)
        {
            var piece = scan.Pieces[last];
            var isNext = last == index || (piece.Start - scan.Pieces[last - 1].End == 1 && (scan.IsSpace(piece.Start - 1) || scan.At(piece.Start - 1) == '-'));
            if (!isNext || piece.Kind > PieceKind.Capitals || filled + piece.Length > length)
            {
                return;
            }

            scan.Text.AsSpan(piece.Start, piece.Length).CopyTo(n[filled..]);
            filled += piece.Length;
            if (filled == length)
            {
                break;
            }
        }

        if (length > 0 && filled == length && Checksums.Iban(n[..length]))
        {
            scan.Add(new TextSpan(scan.Pieces[index].Start, scan.Pieces[last].End), Schemes.Iban, n[..length].ToString(), "checksum");
        }
    }

    private static void Isin(Scan scan, int index, ReadOnlySpan<char> n)
    {
        // Tax numbers of these countries are their code and ten digits; their securities mostly bear letters.
        var isLikeTax = n[..2] is "PL" or "BE" or "SK" or "CZ" or "RO" && !n[2..].ContainsAnyExceptInRange('0', '9');
        var isCued = scan.IsCued(index, Schemes.Isin, atOnce: false);
        if (isCued || (!isLikeTax && !scan.IsNamedOtherwise(index, Schemes.Isin) && scan.StandsAlone(index, index)))
        {
            Add(scan, index, Schemes.Isin, isCued ? "cue" : "checksum");
        }
    }

    // 5A992.c: category, group, three digits, then paragraphs.
    private static void Eccn(Scan scan, int index)
    {
        var start = scan.Pieces[index].Start;
        var last = index;
        while (last + 1 < scan.Pieces.Count && last - index < 5 && scan.At(scan.Pieces[last].End) == '.' && scan.Pieces[last + 1] is { Length: <= 2 } next && next.Start == scan.Pieces[last].End + 1 && (last > index || char.IsAsciiLetter(scan.At(next.Start))))
        {
            last++;
        }

        var isCued = scan.IsCued(index, Schemes.Eccn, atOnce: false);
        if (scan.StandsAlone(index, index) && (isCued || (!scan.IsNamedOtherwise(index, Schemes.Eccn) && (scan.Pack.Known.GetAlternateLookup<ReadOnlySpan<char>>().Contains(scan.Text.AsSpan(start, 5))))))
        {
            var end = scan.Pieces[last].End;
            scan.Add(new TextSpan(start, end), Schemes.Eccn, scan.Text[start..end].ToUpperInvariant(), isCued ? "cue" : "category");
        }
    }

    private static void Add(Scan scan, int index, Schemes scheme, string basis)
    {
        var piece = scan.Pieces[index];
        scan.Add(new TextSpan(piece.Start, piece.End), scheme, scan.Text[piece.Start..piece.End], basis);
    }

    private static bool IsVatNext(Scan scan, int index) =>
        index + 1 < scan.Pieces.Count && scan.Pieces[index + 1] is { Length: 3 } next && next.Start - scan.Pieces[index].End == 1 && scan.Text.AsSpan(next.Start, 3).SequenceEqual("MVA");

    private static bool IsEccn(ReadOnlySpan<char> n) => char.IsAsciiDigit(n[0]) && n[1] is >= 'A' and <= 'E' && !n[2..].ContainsAnyExceptInRange('0', '9');

    private static bool IsKpp(ReadOnlySpan<char> n) => !n[..4].ContainsAnyExceptInRange('0', '9') && !n[6..].ContainsAnyExceptInRange('0', '9');

    private static bool IsIsin(ReadOnlySpan<char> n) => char.IsAsciiDigit(n[11]) && NumberTables.IsIssuer(n[..2]) && n[2..].ContainsAnyInRange('0', '9');
}
