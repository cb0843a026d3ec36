namespace Spoor.Extraction.Identifiers;

/// <summary>Of which characters a piece consists.</summary>
internal enum PieceKind
{
    /// <summary>Digits 0-9 alone.</summary>
    Digits,

    /// <summary>Letters A-Z, perhaps with digits.</summary>
    Capitals,

    /// <summary>Letters A-Z and a-z, perhaps with digits.</summary>
    Mixed,

    /// <summary>Other letters or digits, or an underscore.</summary>
    Foreign,
}

/// <summary>A stretch of letters and digits with something else on both sides.</summary>
/// <param name="Start">First code unit.</param>
/// <param name="End">One past the last code unit.</param>
/// <param name="Kind">Of which characters.</param>
internal readonly record struct Piece(int Start, int End, PieceKind Kind)
{
    public int Length => End - Start;

    /// <summary>Cuts a text in one pass. Chinese, Japanese and Korean characters separate, as they stand beside numbers without a space.</summary>
    public static List<Piece> Cut(string text)
    {
        var pieces = new List<Piece>((text.Length / 6) + 1);
        for (var i = 0; i < text.Length;)
        {
            if (!IsPart(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            var (lower, upper, foreign) = (false, false, false);
            for (; i < text.Length && IsPart(text[i]); i++)
            {
                var c = text[i];
                lower |= c is >= 'a' and <= 'z';
                upper |= c is >= 'A' and <= 'Z';
                foreign |= !char.IsAsciiLetterOrDigit(c);
            }

            pieces.Add(new Piece(start, i, foreign ? PieceKind.Foreign : lower ? PieceKind.Mixed : upper ? PieceKind.Capitals : PieceKind.Digits));
        }

        return pieces;
    }

    private static bool IsPart(char c) => char.IsAsciiLetterOrDigit(c) || c == '_' || (c is > '\u007F' and < '\u2E80' && char.IsLetterOrDigit(c));
}
