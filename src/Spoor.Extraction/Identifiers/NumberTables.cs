using System.Collections.Frozen;

namespace Spoor.Extraction.Identifiers;

/// <summary>Fixed tables that say which shapes of a number exist.</summary>
internal static class NumberTables
{
    /// <summary>Length of an IBAN by country. Source: SWIFT, IBAN Registry (ISO 13616), release 99.</summary>
    private static readonly FrozenDictionary<string, int> IbanLengths = Lengths(
        "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 "
        + "HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 "
        + "RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30");

    /// <summary>Country codes. Source: ISO 3166-1 alpha-2, and XK as banks use it.</summary>
    private static readonly FrozenSet<string> Countries = (
        "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ "
        + "EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ "
        + "LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA "
        + "RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Highest heading of each chapter 01..97; chapter 77 is empty. Source: the Harmonized System 2022 of the World Customs Organization.</summary>
    private static readonly byte[] LastHeadings =
    [
        6, 10, 10, 10, 11, 4, 14, 14, 10, 8, 9, 14, 2, 4, 22, 5, 4, 6, 5, 9, 6, 9, 9, 4, 30, 21, 16, 53, 42, 6, 5, 15, 7, 7, 7, 6, 7, 27, 26, 17, 15, 6, 4, 21, 4, 2, 7, 23, 11,
        7, 13, 12, 11, 8, 16, 9, 5, 11, 11, 6, 17, 17, 10, 6, 7, 3, 4, 15, 14, 20, 18, 29, 26, 19, 8, 16, 0, 6, 7, 7, 13, 15, 11, 87, 49, 9, 16, 7, 8, 33, 14, 9, 7, 6, 8, 20, 6,
    ];

    /// <summary>Length of the IBANs of a country; 0 for a country without.</summary>
    public static int IbanLength(ReadOnlySpan<char> country) => IbanLengths.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(country, out var length) ? length : 0;

    /// <summary>True for a country code.</summary>
    public static bool IsCountry(ReadOnlySpan<char> code) => Countries.GetAlternateLookup<ReadOnlySpan<char>>().Contains(code);

    /// <summary>True for a prefix of securities numbers: a country, or one of the prefixes for international issues.</summary>
    public static bool IsIssuer(ReadOnlySpan<char> code) => IsCountry(code) || code is "XS" or "EU" or "XA" or "XB" or "XC" or "XD" or "XF";

    /// <summary>True when the first four digits are a heading that the Harmonized System may have.</summary>
    public static bool IsHeading(ReadOnlySpan<char> digits)
    {
        var chapter = ((digits[0] - '0') * 10) + digits[1] - '0';
        var heading = ((digits[2] - '0') * 10) + digits[3] - '0';
        return chapter is >= 1 and <= 97 && heading >= 1 && heading <= LastHeadings[chapter - 1];
    }

    /// <summary>True when characters 3 to 8 begin with a province of China (or 10, the centre). Source: GB/T 2260.</summary>
    public static bool IsProvince(ReadOnlySpan<char> digits) =>
        digits[0] is >= '1' and <= '9' && "10 11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82".Contains(digits[..2].ToString(), StringComparison.Ordinal);

    private static FrozenDictionary<string, int> Lengths(string table) =>
        table.Split(' ').ToFrozenDictionary(e => e[..2], e => int.Parse(e.AsSpan(2), System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
