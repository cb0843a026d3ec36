using Spoor.Model.Annotations;
using Spoor.Model.Values;

namespace Spoor.Casework.Export;

/// <summary>The names of the closed lists of spoor-annotation/1: enum values in snake case.</summary>
internal static class ClosedNames
{
    public static string Of(EntityType type) => Snake(type.ToString());

    public static string Of(MentionKind kind) => Snake(kind.ToString());

    public static string Of(FactType type) => Snake(type.ToString());

    public static string Of(FactRole role) => Snake(role.ToString());

    public static string Of(Stance stance) => Snake(stance.ToString());

    public static string Of(Certainty certainty) => Snake(certainty.ToString());

    public static string Of(Polarity polarity) => Snake(polarity.ToString());

    public static string Of(TimePrecision precision) => Snake(precision.ToString());

    private static string Snake(string name) =>
        string.Concat(name.Select((c, i) => char.IsAsciiLetterUpper(c) ? (i > 0 ? "_" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
