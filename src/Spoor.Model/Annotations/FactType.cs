using System.Collections.Frozen;

namespace Spoor.Model.Annotations;

/// <summary>The closed list of fact types.</summary>
public enum FactType
{
    /// <summary>Goods go from a supplier to a recipient.</summary>
    Delivery,

    /// <summary>Money goes from a payer to a payee.</summary>
    Payment,

    /// <summary>An owner has an asset. Only for stated ownership.</summary>
    Ownership,

    /// <summary>Somebody holds a post, title or membership.</summary>
    Office,

    /// <summary>A maker makes or develops goods.</summary>
    Production,

    /// <summary>A component is part of a product.</summary>
    Component,

    /// <summary>A product is modelled on another one.</summary>
    Derivation,

    /// <summary>A visitor comes to a host.</summary>
    Visit,

    /// <summary>Two parties work together. Symmetric.</summary>
    Cooperation,

    /// <summary>A party stands on an official list.</summary>
    Listing,

    /// <summary>A party is at a place.</summary>
    Location,

    /// <summary>Two names of one party. Symmetric.</summary>
    Alias,

    /// <summary>An object, paper or technology passes from one to another.</summary>
    Transfer,

    /// <summary>Two parties meet. Symmetric.</summary>
    Meeting,
}

/// <summary>The closed list of roles; which type has which is in <see cref="FactSchema"/>.</summary>
public enum FactRole
{
    /// <summary>Who supplies.</summary>
    Supplier,

    /// <summary>Through whom.</summary>
    Intermediary,

    /// <summary>To whom.</summary>
    Recipient,

    /// <summary>What.</summary>
    Goods,

    /// <summary>Who made the goods; never a hop of the delivery.</summary>
    Manufacturer,

    /// <summary>Where from.</summary>
    Origin,

    /// <summary>Where to.</summary>
    Destination,

    /// <summary>Who pays.</summary>
    Payer,

    /// <summary>Who is paid.</summary>
    Payee,

    /// <summary>Through which bank.</summary>
    Bank,

    /// <summary>Who owns.</summary>
    Owner,

    /// <summary>What is owned.</summary>
    Asset,

    /// <summary>Who holds the post.</summary>
    Holder,

    /// <summary>Where the post is.</summary>
    Organization,

    /// <summary>Who makes.</summary>
    Maker,

    /// <summary>Who helps to make.</summary>
    Helper,

    /// <summary>Where.</summary>
    Place,

    /// <summary>The whole, or what was derived.</summary>
    Product,

    /// <summary>The part.</summary>
    Component,

    /// <summary>What it was derived from.</summary>
    Model,

    /// <summary>Who visits.</summary>
    Visitor,

    /// <summary>Who is visited.</summary>
    Host,

    /// <summary>The one party.</summary>
    Party,

    /// <summary>The other party.</summary>
    With,

    /// <summary>Whose list.</summary>
    Authority,

    /// <summary>The other name.</summary>
    Alias,

    /// <summary>Who gives.</summary>
    From,

    /// <summary>Who gets.</summary>
    To,

    /// <summary>What passes.</summary>
    Object,
}

/// <summary>Which roles a fact of each type may have.</summary>
public static class FactSchema
{
    private static readonly FrozenDictionary<FactType, ValueList<FactRole>> Roles = new Dictionary<FactType, ValueList<FactRole>>
    {
        [FactType.Delivery] = [FactRole.Supplier, FactRole.Intermediary, FactRole.Recipient, FactRole.Goods, FactRole.Manufacturer, FactRole.Origin, FactRole.Destination],
        [FactType.Payment] = [FactRole.Payer, FactRole.Payee, FactRole.Bank],
        [FactType.Ownership] = [FactRole.Owner, FactRole.Asset],
        [FactType.Office] = [FactRole.Holder, FactRole.Organization],
        [FactType.Production] = [FactRole.Maker, FactRole.Goods, FactRole.Helper, FactRole.Place],
        [FactType.Component] = [FactRole.Product, FactRole.Component, FactRole.Maker],
        [FactType.Derivation] = [FactRole.Product, FactRole.Model],
        [FactType.Visit] = [FactRole.Visitor, FactRole.Host],
        [FactType.Cooperation] = [FactRole.Party, FactRole.With],
        [FactType.Listing] = [FactRole.Party, FactRole.Authority],
        [FactType.Location] = [FactRole.Party, FactRole.Place],
        [FactType.Alias] = [FactRole.Party, FactRole.Alias],
        [FactType.Transfer] = [FactRole.From, FactRole.To, FactRole.Object],
        [FactType.Meeting] = [FactRole.Party, FactRole.With],
    }.ToFrozenDictionary();

    /// <summary>The roles of a type, in the order in which they are told.</summary>
    public static ValueList<FactRole> RolesOf(FactType type) => Roles[type];

    /// <summary>True when the two parties of the type may change places.</summary>
    public static bool IsSymmetric(FactType type) => type is FactType.Cooperation or FactType.Meeting or FactType.Alias;
}
