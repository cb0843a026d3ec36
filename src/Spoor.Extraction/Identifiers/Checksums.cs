namespace Spoor.Extraction.Identifiers;

/// <summary>
/// Check digits. Every method takes characters of the right alphabet without spaces (digits 0-9, letters A-Z) and answers false for a wrong length.
/// </summary>
internal static class Checksums
{
    private const string UsccAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /// <summary>
    /// Taxpayer number of Russia, 10 digits (organisations) or 12 (persons): weighted sums mod 11 mod 10.
    /// Source: order of the Federal Tax Service of Russia ММВ-7-6/435 of 29 June 2012 and, for the weights, order БГ-3-09/178 of 3 March 2004.
    /// </summary>
    public static bool Inn(ReadOnlySpan<char> n) => n.Length switch
    {
        10 => Weighted(n, [2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10 == Digit(n[9]),
        12 => Weighted(n, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10 == Digit(n[10]) && Weighted(n, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10 == Digit(n[11]),
        _ => false,
    };

    /// <summary>
    /// State register number of a Russian legal entity, 13 digits: the first twelve mod 11, last digit of the remainder.
    /// Source: order of the Ministry of Finance of Russia 165n of 30 October 2017 (before it, government decree 438 of 19 June 2002).
    /// </summary>
    public static bool Ogrn(ReadOnlySpan<char> n) => n.Length == 13 && Number(n[..12]) % 11 % 10 == Digit(n[12]);

    /// <summary>State register number of a Russian sole trader, 15 digits: the first fourteen mod 13, last digit of the remainder. Source: as <see cref="Ogrn"/>.</summary>
    public static bool Ogrnip(ReadOnlySpan<char> n) => n.Length == 15 && Number(n[..14]) % 13 % 10 == Digit(n[14]);

    /// <summary>
    /// Register number of a Ukrainian enterprise, 8 digits: weights 1..7 (or 7,1..6 for 30000000 to 60000000) mod 11; on ten, the weights are raised by two.
    /// Source: the check of codes in the Unified State Register of Enterprises and Organisations (government decree 118 of 22 January 1996; method of the State Statistics Service).
    /// </summary>
    public static bool Edrpou(ReadOnlySpan<char> n)
    {
        if (n.Length != 8)
        {
            return false;
        }

        ReadOnlySpan<int> weights = Number(n) is > 30_000_000 and < 60_000_000 ? [7, 1, 2, 3, 4, 5, 6] : [1, 2, 3, 4, 5, 6, 7];
        var remainder = Weighted(n, weights) % 11;
        if (remainder == 10)
        {
            var sum = 0;
            for (var i = 0; i < 7; i++)
            {
                sum += Digit(n[i]) * (weights[i] + 2);
            }

            remainder = sum % 11 % 10;
        }

        return remainder == Digit(n[7]);
    }

    /// <summary>
    /// Norwegian organisation number, 9 digits: weights 3,2,7,6,5,4,3,2 mod 11; a check digit of ten is not given out.
    /// Source: Brønnøysundregistrene, "Organisasjonsnummeret"; the first digit is 8 or 9.
    /// </summary>
    public static bool Orgnr(ReadOnlySpan<char> n) =>
        n.Length == 9 && n[0] is '8' or '9' && (11 - (Weighted(n, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11 == Digit(n[8]);

    /// <summary>
    /// Unified social credit code of China, 18 characters without I, O, S, V, Z: weights 3^i mod 31. Source: GB 32100-2015, section 4 and annex A.
    /// </summary>
    public static bool Uscc(ReadOnlySpan<char> n)
    {
        if (n.Length != 18)
        {
            return false;
        }

        var (sum, weight) = (0, 1);
        for (var i = 0; i < 17; i++)
        {
            var value = UsccAlphabet.IndexOf(n[i], StringComparison.Ordinal);
            if (value < 0)
            {
                return false;
            }

            sum += value * weight;
            weight = weight * 3 % 31;
        }

        return (31 - (sum % 31)) % 31 == UsccAlphabet.IndexOf(n[17], StringComparison.Ordinal);
    }

    /// <summary>The organisation code within a unified social credit code, 9 characters: weights 3,7,9,10,5,8,4,2 mod 11, ten is X. Source: GB 11714-1997.</summary>
    public static bool ChineseOrganisation(ReadOnlySpan<char> n)
    {
        ReadOnlySpan<int> weights = [3, 7, 9, 10, 5, 8, 4, 2];
        if (n.Length != 9)
        {
            return false;
        }

        var sum = 0;
        for (var i = 0; i < 8; i++)
        {
            sum += Value(n[i]) * weights[i];
        }

        return "0123456789X"[(11 - (sum % 11)) % 11] == n[8];
    }

    /// <summary>Legal entity identifier, 20 characters: letters as 10..35, the whole mod 97 is one. Source: ISO 17442-1:2020 with ISO/IEC 7064 MOD 97-10.</summary>
    public static bool Lei(ReadOnlySpan<char> n) => n.Length == 20 && Mod97(0, n) == 1;

    /// <summary>International bank account number: the first four characters moved to the end, letters as 10..35, mod 97 is one. Source: ISO 13616-1:2020 with ISO/IEC 7064 MOD 97-10.</summary>
    public static bool Iban(ReadOnlySpan<char> n) => n.Length > 4 && Mod97(Mod97(0, n[4..]), n[..4]) == 1;

    /// <summary>Securities number, 12 characters: letters as 10..35, then the Luhn sum over all digits. Source: ISO 6166:2021, annex A.</summary>
    public static bool Isin(ReadOnlySpan<char> n)
    {
        if (n.Length != 12)
        {
            return false;
        }

        var (sum, doubles) = (0, false);
        for (var i = n.Length - 1; i >= 0; i--)
        {
            var value = Value(n[i]);
            sum += Luhn(value % 10, ref doubles);
            sum += value >= 10 ? Luhn(value / 10, ref doubles) : 0;
        }

        return sum % 10 == 0;
    }

    /// <summary>Ship number, 7 digits: the first six times 7..2, last digit of the sum. Source: IMO resolution A.1117(30), the IMO Ship Identification Number Scheme.</summary>
    public static bool Imo(ReadOnlySpan<char> n) => n.Length == 7 && n[0] != '0' && Weighted(n, [7, 6, 5, 4, 3, 2]) % 10 == Digit(n[6]);

    private static int Luhn(int digit, ref bool doubles)
    {
        var value = doubles ? digit * 2 : digit;
        doubles = !doubles;
        return value > 9 ? value - 9 : value;
    }

    private static int Weighted(ReadOnlySpan<char> n, ReadOnlySpan<int> weights)
    {
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += Digit(n[i]) * weights[i];
        }

        return sum;
    }

    private static long Number(ReadOnlySpan<char> n)
    {
        var number = 0L;
        foreach (var c in n)
        {
            number = (number * 10) + Digit(c);
        }

        return number;
    }

    private static int Mod97(int start, ReadOnlySpan<char> n)
    {
        var remainder = start;
        foreach (var c in n)
        {
            var value = Value(c);
            remainder = ((remainder * (value > 9 ? 100 : 10)) + value) % 97;
        }

        return remainder;
    }

    private static int Digit(char c) => c - '0';

    private static int Value(char c) => char.IsAsciiDigit(c) ? c - '0' : c - 'A' + 10;
}
