namespace Spoor.Model.Annotations;

/// <summary>The closed list of entity types.</summary>
public enum EntityType
{
    /// <summary>One human being.</summary>
    Person,

    /// <summary>Several people named by what they are: "two officials".</summary>
    PersonGroup,

    /// <summary>A business.</summary>
    Company,

    /// <summary>A government, ministry, agency, service, or a city standing for one.</summary>
    PublicBody,

    /// <summary>Any other organisation.</summary>
    Organization,

    /// <summary>A newspaper, broadcaster, news agency or site.</summary>
    Outlet,

    /// <summary>A country, city or region.</summary>
    Place,

    /// <summary>A plant, port, base, warehouse.</summary>
    Facility,

    /// <summary>A model, brand, or a named ship or aircraft.</summary>
    Product,

    /// <summary>Goods by what they are: "one-way drones".</summary>
    Goods,

    /// <summary>A paper or record that is spoken of: invoices, a statement.</summary>
    Document,

    /// <summary>Something that happened or goes on: a war, a summit.</summary>
    Event,
}

/// <summary>How a mention points at its entity.</summary>
public enum MentionKind
{
    /// <summary>By name.</summary>
    Named,

    /// <summary>By a noun phrase.</summary>
    Nominal,

    /// <summary>By a nationality adjective ("Chinese").</summary>
    Derived,

    /// <summary>By a pronoun.</summary>
    Pronoun,

    /// <summary>By a place that stands for a government.</summary>
    Metonym,
}

/// <summary>What a source does with a proposition.</summary>
public enum Stance
{
    /// <summary>States it.</summary>
    Asserts,

    /// <summary>Says that it is not so.</summary>
    Denies,

    /// <summary>Says that it does not know of it. Not a denial of the fact.</summary>
    DeniesKnowledge,

    /// <summary>Doubts it.</summary>
    Doubts,

    /// <summary>Says that it could not confirm it. Denies nothing.</summary>
    CannotConfirm,

    /// <summary>Is worried about it.</summary>
    Concern,

    /// <summary>Judges or values.</summary>
    Opinion,

    /// <summary>Asks for it.</summary>
    Request,
}

/// <summary>How certain the innermost source is, as worded.</summary>
public enum Certainty
{
    /// <summary>No hedge.</summary>
    Certain,

    /// <summary>"Probably", "indicates".</summary>
    Probable,

    /// <summary>"May", "could".</summary>
    Possible,

    /// <summary>Told on somebody's word by the verb form itself (nb <i>skal ha</i>).</summary>
    Reported,

    /// <summary>Told with distance: "alleged".</summary>
    Alleged,

    /// <summary>"Suspected".</summary>
    Suspected,

    /// <summary>Announced for the future.</summary>
    Planned,
}

/// <summary>Whether the proposition is affirmed or negated.</summary>
public enum Polarity
{
    /// <summary>It is so.</summary>
    Positive,

    /// <summary>It is not so.</summary>
    Negative,
}
