namespace Spoor.Extraction.Identifiers;

/// <summary>Schemes of identifiers, strongest first: where two claim the same characters, the longer wins, then the one that stands first here.</summary>
[Flags]
internal enum Schemes
{
    None = 0,
    Iban = 1 << 0,
    Lei = 1 << 1,
    Uscc = 1 << 2,
    Isin = 1 << 3,
    Ogrnip = 1 << 4,
    Ogrn = 1 << 5,
    Imo = 1 << 6,
    Inn = 1 << 7,
    Orgnr = 1 << 8,
    Edrpou = 1 << 9,
    Kpp = 1 << 10,
    Mmsi = 1 << 11,
    Eccn = 1 << 12,
    Bic = 1 << 13,
    Hs = 1 << 14,
    Contract = 1 << 15,
    Invoice = 1 << 16,

    /// <summary>The cue of a number that is none of these: a telephone, an account, a barcode.</summary>
    Other = 1 << 17,

    /// <summary>An invoice or contract that is named without a word for "number".</summary>
    BareContract = 1 << 18,

    /// <inheritdoc cref="BareContract"/>
    BareInvoice = 1 << 19,

    Bare = BareContract | BareInvoice,
}
