using Spoor.Model.Corroboration;

namespace Spoor.Linking.Corroboration;

/// <summary>How two origins stand to each other.</summary>
public enum OriginRelation
{
    /// <summary>One takes from the other.</summary>
    Same,

    /// <summary>One institution or one custodian.</summary>
    Linked,

    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Different kinds of access, and at least one cannot have been taken from the other.</summary>
    Separate,
}

/// <summary>A person's decision about how two sources stand to each other; it wins over what the machine works out.</summary>
/// <param name="First">Id of the one source node.</param>
/// <param name="Second">Id of the other.</param>
/// <param name="Relation">What was decided.</param>
public sealed record JudgedRelation(string First, string Second, OriginRelation Relation);

/// <summary>
/// How many independent origins stand behind a proposition. Independence has to be shown, it is never assumed.
/// </summary>
public static class IndependenceModel
{
    /// <summary>Counts the support of a lineage.</summary>
    /// <param name="lineage">Who takes the proposition from whom.</param>
    /// <param name="mentions">Documents that carry it; null: as many as the reader has before him.</param>
    /// <param name="judged">People's decisions about pairs of sources.</param>
    public static Support Support(Lineage lineage, int? mentions = null, IReadOnlyList<JudgedRelation>? judged = null) =>
        new() { Mentions = mentions ?? lineage.Read.Count, Channels = 0, OriginsMin = 0, OriginsMax = 0, Independent = 0, Level = SupportLevel.None };
}
