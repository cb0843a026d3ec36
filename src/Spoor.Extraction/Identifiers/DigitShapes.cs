using Spoor.Model.Documents;

namespace Spoor.Extraction.Identifiers;

/// <summary>Schemes that are digits alone.</summary>
internal static class DigitShapes
{
    public static void Find(Scan scan, int index)
    {
        var piece = scan.Pieces[index];
        var n = scan.Text.AsSpan(piece.Start, piece.Length);
        switch (piece.Length)
        {
            case 3:
                Spaced(scan, index);
                break;
            case 7 when Checksums.Imo(n):
                Put(scan, index, Schemes.Imo, atOnce: true);
                break;
            case 8 when Checksums.Edrpou(n):
                Put(scan, index, Schemes.Edrpou, atOnce: false);
                break;
            case 9:
                Nine(scan, index, index, n);
                break;
            case 10 or 12 when IsRegion(n) && Checksums.Inn(n):
                Put(scan, index, Schemes.Inn, atOnce: false, mayHaveSlash: true);
                break;
            case 13 when n[0] is '1' or '5' && IsRegistered(n) && Checksums.Ogrn(n):
                Registered(scan, index, Schemes.Ogrn);
                break;
            case 15 when n[0] == '3' && IsRegistered(n) && Checksums.Ogrnip(n):
                Registered(scan, index, Schemes.Ogrnip);
                break;
        }
    }

    /// <summary>Nine digits, perhaps in three groups; also the digits of "NO…MVA".</summary>
    private static void Nine(Scan scan, int first, int last, ReadOnlySpan<char> n)
    {
        var span = new TextSpan(scan.Pieces[first].Start, scan.Pieces[last].End);
        if (!scan.StandsAlone(first, last, mayHaveSlash: true))
        {
            return;
        }

        var slash = scan.At(span.Start - 1) == '/' && char.IsAsciiDigit(scan.At(span.Start - 2));
        if (!slash && Checksums.Orgnr(n) && (IsVat(scan, first, last) || scan.IsCued(first, Schemes.Orgnr, atOnce: false)))
        {
            scan.Add(span, Schemes.Orgnr, n.ToString(), IsVat(scan, first, last) ? "mva" : "cue");
        }
        else if (first == last && IsRegion(n) && scan.IsCued(first, Schemes.Kpp, atOnce: false))
        {
            scan.Add(span, Schemes.Kpp, n.ToString(), "cue");
        }
        else if (!slash && n[0] is >= '2' and <= '7' && string.CompareOrdinal(n[..3].ToString(), "201") >= 0 && string.CompareOrdinal(n[..3].ToString(), "775") <= 0 && scan.IsCued(first, Schemes.Mmsi, atOnce: true))
        {
            scan.Add(span, Schemes.Mmsi, n.ToString(), "cue");
        }
    }

    private static void Spaced(Scan scan, int index)
    {
        if (index + 2 >= scan.Pieces.Count)
        {
            return;
        }

        Span<char> n = stackalloc char[9];
        for (var k = 0; k < 3; k++)
        {
            var piece = scan.Pieces[index + k];
            if (piece is not { Kind: PieceKind.Digits, Length: 3 } || (k > 0 && (piece.Start - scan.Pieces[index + k - 1].End != 1 || !(scan.IsSpace(piece.Start - 1) || scan.At(piece.Start - 1) is '-' or '.'))))
            {
                return;
            }

            scan.Text.AsSpan(piece.Start, 3).CopyTo(n[(k * 3)..]);
        }

        var goesOn = index + 3 < scan.Pieces.Count && scan.Pieces[index + 3] is { Kind: PieceKind.Digits, Length: <= 3 } next && next.Start - scan.Pieces[index + 2].End == 1;
        if (!goesOn)
        {
            Nine(scan, index, index + 2, n);
        }
    }

    private static bool IsVat(Scan scan, int first, int last) =>
        last + 1 < scan.Pieces.Count && scan.Pieces[last + 1] is { Length: 3 } after && after.Start - scan.Pieces[last].End == 1
        && scan.Text.AsSpan(after.Start, 3).SequenceEqual("MVA");

    private static void Registered(Scan scan, int index, Schemes scheme)
    {
        var isCued = scan.IsCued(index, scheme, atOnce: false);
        if ((isCued || !scan.IsNamedOtherwise(index, scheme)) && scan.StandsAlone(index, index))
        {
            scan.Add(Span(scan, index), scheme, Text(scan, index), isCued ? "cue" : "checksum");
        }
    }

    private static void Put(Scan scan, int index, Schemes scheme, bool atOnce, bool mayHaveSlash = false)
    {
        if (scan.StandsAlone(index, index, mayHaveSlash) && scan.IsCued(index, scheme, atOnce))
        {
            scan.Add(Span(scan, index), scheme, Text(scan, index), "cue");
        }
    }

    private static TextSpan Span(Scan scan, int index) => new(scan.Pieces[index].Start, scan.Pieces[index].End);

    private static string Text(Scan scan, int index) => scan.Text[scan.Pieces[index].Start..scan.Pieces[index].End];

    private static bool IsRegion(ReadOnlySpan<char> n) => n[0] != '0' || n[1] != '0';

    // Register numbers bear the year of entry (from 2002) and the region.
    private static bool IsRegistered(ReadOnlySpan<char> n) => n[1] is >= '0' and <= '3' && !n[1..3].SequenceEqual("00") && !n[1..3].SequenceEqual("01") && !n[3..5].SequenceEqual("00");
}
