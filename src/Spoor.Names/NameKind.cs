namespace Spoor.Names;

/// <summary>What a name is the name of; persons and organisations are compared by different rules.</summary>
public enum NameKind
{
    /// <summary>Not known: the better of the person and the organisation comparison counts, and the reasons say so.</summary>
    Unknown,

    /// <summary>A human being.</summary>
    Person,

    /// <summary>A company, body or other organisation.</summary>
    Organization,

    /// <summary>A ship or an aircraft.</summary>
    Vessel,
}
