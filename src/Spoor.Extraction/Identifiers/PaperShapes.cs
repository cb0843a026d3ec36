using Spoor.Model.Documents;

namespace Spoor.Extraction.Identifiers;

/// <summary>Schemes without a checksum that stand on the words before them: tariff codes, bank codes, invoices and contracts.</summary>
internal static class PaperShapes
{
    private const int LongestReference = 40;

    /// <summary>A tariff code: even groups of digits under a heading that exists.</summary>
    public static void Tariff(Scan scan, int index)
    {
        Span<char> n = stackalloc char[12];
        var (filled, last) = (0, index);
        for (; last < scan.Pieces.Count && last - index < 5; last++)
        {
            var piece = scan.Pieces[last];
            var connector = scan.At(piece.Start - 1);
            var goesOn = last == index || (piece.Start - scan.Pieces[last - 1].End == 1 && (connector == '.' || (scan.IsSpace(piece.Start - 1) && piece.Length == 2 && filled >= 4)));
            if (!goesOn || piece.Kind != PieceKind.Digits || piece.Length % 2 == 1 || filled + piece.Length > 10)
            {
                break;
            }

            scan.Text.AsSpan(piece.Start, piece.Length).CopyTo(n[filled..]);
            filled += piece.Length;
        }

        last--;
        if (filled < 4 || !NumberTables.IsHeading(n) || IsDate(scan.Text.AsSpan(scan.Pieces[index].Start, scan.Pieces[last].End - scan.Pieces[index].Start)))
        {
            return;
        }

        var mayBeYear = filled == 4 || n[..2] is "20";
        if (scan.StandsAlone(index, last) && scan.IsCued(index, Schemes.Hs, mayBeYear))
        {
            scan.Add(new TextSpan(scan.Pieces[index].Start, scan.Pieces[last].End), Schemes.Hs, n[..filled].ToString(), "cue");
        }
    }

    /// <summary>A bank code: beside an IBAN of its country, or directly after its cue and not a word in a line of capitals.</summary>
    public static void Bank(Scan scan, int index)
    {
        var piece = scan.Pieces[index];
        var n = scan.Text.AsSpan(piece.Start, piece.Length);
        if (piece.Length is not (8 or 11) || n[..6].ContainsAnyExceptInRange('A', 'Z') || !NumberTables.IsCountry(n[4..6]))
        {
            return;
        }

        var isBeside = IsBesideIban(scan, piece, n[4..6]);
        var isWord = !n.ContainsAnyInRange('0', '9') && IsAmongCapitals(scan, index);
        if (isBeside || (!isWord && scan.IsCued(index, Schemes.Bic, atOnce: true)))
        {
            scan.Add(new TextSpan(piece.Start, piece.End), Schemes.Bic, n.ToString(), isBeside ? "iban" : "cue");
        }
    }

    /// <summary>The number of an invoice or a contract, directly after its cue.</summary>
    public static void Reference(Scan scan, int index, Schemes scheme, Schemes bare)
    {
        var isNumbered = scan.IsCued(index, scheme, atOnce: true);
        if (!isNumbered && !scan.IsBareCued(index, bare))
        {
            return;
        }

        var start = scan.Pieces[index].Start;
        var last = index;
        while (last + 1 < scan.Pieces.Count && scan.Pieces[last + 1].Start - scan.Pieces[last].End == 1 && scan.At(scan.Pieces[last].End) is '-' or '/' or '.' or '‐' or '‑' && scan.Pieces[last + 1].End - start <= LongestReference)
        {
            last++;
        }

        var n = scan.Text.AsSpan(start, scan.Pieces[last].End - start);
        var digits = Digits(n);
        var isSigned = scan.At(start - 1) is '#' or '№' || (scan.IsSpace(start - 1) && scan.At(start - 2) is '#' or '№');
        var isStrong = isNumbered || isSigned;
        var isLike = isStrong ? n.Length >= 3 && digits >= 1 : digits >= 3 && n.Length >= 5 && last > index && !IsYears(n);
        if (isLike && n.Length <= LongestReference && !IsDate(n) && scan.StandsAlone(index, last))
        {
            var value = string.Concat(n.ToString().Where(c => c is not ('-' or '‐' or '‑'))).ToUpperInvariant();
            scan.Add(new TextSpan(start, scan.Pieces[last].End), scheme, value, isStrong ? "cue" : "shape");
        }
    }

    private static bool IsBesideIban(Scan scan, Piece piece, ReadOnlySpan<char> country)
    {
        var (low, high) = (0, scan.Ibans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = scan.Ibans[middle].Span.End <= piece.Start ? (middle + 1, high) : (low, middle);
        }

        return (low > 0 && IsSameCountry(scan.Ibans[low - 1], country) && piece.Start - scan.Ibans[low - 1].Span.End <= 40)
            || (low < scan.Ibans.Count && IsSameCountry(scan.Ibans[low], country) && scan.Ibans[low].Span.Start >= piece.End && scan.Ibans[low].Span.Start - piece.End <= 40);
    }

    private static bool IsSameCountry(FoundIdentifier iban, ReadOnlySpan<char> country) => country.SequenceEqual(iban.Value.AsSpan(0, 2));

    private static bool IsAmongCapitals(Scan scan, int index) =>
        index + 1 < scan.Pieces.Count && scan.Pieces[index + 1] is { Kind: PieceKind.Capitals, Length: > 1 } next && next.Start - scan.Pieces[index].End == 1
        && scan.IsSpace(next.Start - 1) && !scan.Text.AsSpan(next.Start, next.Length).ContainsAnyInRange('0', '9') && scan.Text.AsSpan(next.Start, next.Length) is not ("IBAN" or "BIC" or "SWIFT");

    private static int Digits(ReadOnlySpan<char> n)
    {
        var count = 0;
        foreach (var c in n)
        {
            count += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return count;
    }

    // 2019-2023, 2023/24
    private static bool IsYears(ReadOnlySpan<char> n) =>
        n.Length is 7 or 9 && n[4] is '-' or '/' && n[..2] is "19" or "20" && Digits(n) == n.Length - 1;

    // 12.03.2024, 2024-03-12, 1/2/24
    private static bool IsDate(ReadOnlySpan<char> n)
    {
        Span<int> parts = stackalloc int[4];
        var (count, length) = (0, 0);
        foreach (var c in n)
        {
            if (char.IsAsciiDigit(c) && length++ < 4)
            {
                parts[count] = (parts[count] * 10) + c - '0';
            }
            else if (c is '.' or '-' or '/' && length > 0 && count < 2)
            {
                (count, length) = (count + 1, 0);
            }
            else
            {
                return false;
            }
        }

        return count == 2 && (IsDay(parts[0], parts[1]) || (parts[0] is >= 1900 and < 2100 && IsDay(parts[2], parts[1]))) && (parts[2] < 100 || parts[2] is >= 1900 and < 2100);
    }

    private static bool IsDay(int one, int two) => one is >= 1 and <= 31 && two is >= 1 and <= 31 && Math.Min(one, two) <= 12;
}
