using Spoor.Model.Annotations;

namespace Spoor.Extraction.Packs;

/// <summary>Word classes of a form; a form may belong to several, the chunker decides by its neighbours.</summary>
[Flags]
internal enum WordClass
{
    None = 0,
    Definite = 1 << 0,
    Indefinite = 1 << 1,
    Demonstrative = 1 << 2,
    Possessive = 1 << 3,
    Quantifier = 1 << 4,
    Preposition = 1 << 5,
    Conjunction = 1 << 6,
    Subordinator = 1 << 7,
    Complementiser = 1 << 8,
    Relative = 1 << 9,
    Pronoun = 1 << 10,
    Negator = 1 << 11,
    Adverb = 1 << 12,
    Adjective = 1 << 13,
    Verb = 1 << 14,
    Noun = 1 << 15,
    InfinitiveMark = 1 << 16,

    Determiner = Definite | Indefinite | Demonstrative | Possessive | Quantifier,
    Function = Determiner | Preposition | Conjunction | Subordinator | Complementiser | Relative | Pronoun | Negator | InfinitiveMark,
}

/// <summary>What a verb form is in its paradigm.</summary>
internal enum VerbShape
{
    Infinitive,
    Present,
    Past,
    Participle,
    Gerund,

    /// <summary>Norwegian s-passive.</summary>
    Passive,

    /// <summary>A participle with an adjective ending: only before a noun.</summary>
    Adjectival,
}

/// <summary>A reading of a form as a verb.</summary>
internal readonly record struct VerbForm(string Lemma, VerbShape Shape);

/// <summary>A reading of a form as a head noun.</summary>
/// <param name="Lemma">The lemma.</param>
/// <param name="Section">Section of the pack: person, company, agency, goods and so on.</param>
/// <param name="IsPlural">Plural form.</param>
/// <param name="IsDefinite">Form with a definite ending.</param>
internal readonly record struct NounForm(string Lemma, string Section, bool IsPlural, bool IsDefinite)
{
    /// <summary>The entity type that a noun phrase with this head has.</summary>
    public EntityType Type => Section switch
    {
        "person" => IsPlural ? EntityType.PersonGroup : EntityType.Person,
        "source" => EntityType.PersonGroup,
        "company" or "intermediary" => EntityType.Company,
        "public_body" => EntityType.PublicBody,
        "organization" => EntityType.Organization,
        "outlet" or "agency" => EntityType.Outlet,
        "facility" => EntityType.Facility,
        "document" or "record" => EntityType.Document,
        "event" => EntityType.Event,
        _ => EntityType.Goods,
    };

    /// <summary>True for several unnamed parties where the type itself does not say so.</summary>
    public bool IsGroup => IsPlural && Section is "company" or "intermediary" or "organization" or "public_body";
}

/// <summary>Classes of auxiliary verbs.</summary>
internal enum Auxiliary
{
    Have,
    Be,
    Do,
    Passive,
    Will,
    May,
    Can,
    Must,
    Should,
    Reportative,
}

/// <summary>What a reporting verb does.</summary>
/// <param name="Class">factive, neutral or distancing.</param>
/// <param name="Stance">Stance of its subject.</param>
/// <param name="Certainty">Certainty that the verb itself brings; null when it brings none.</param>
/// <param name="IsEvidential">True for verbs that papers are the subject of: "documents show".</param>
internal sealed record ReportingVerb(string Class, Stance Stance, Certainty? Certainty, bool IsEvidential);

/// <summary>A country with its ISO code and whether its name is also a common word.</summary>
internal sealed record Country(string Code, bool IsAmbiguous);

/// <summary>A place of the gazetteer.</summary>
internal sealed record PlaceName(string Code, string Kind, bool IsAmbiguous);

/// <summary>A well-known named body, outlet or list entry.</summary>
internal sealed record KnownName(EntityType Type, string? Country, bool IsAgency, string Canonical, string Rule);
