using Spoor.Model.Annotations;

namespace Spoor.Linking.Resolution;

/// <summary>Which entity types may be one party.</summary>
internal static class PartyKinds
{
    /// <summary>Types of which one document may say "company" and the next "plant": near each other, but not the same.</summary>
    public static bool IsBody(EntityType type) => type is EntityType.Company or EntityType.Organization or EntityType.Facility or EntityType.PublicBody or EntityType.Outlet;

    /// <summary>Types whose names are compared with each other.</summary>
    public static EntityType Field(EntityType type) => IsBody(type) ? EntityType.Organization : type;

    /// <summary>Types whose names may also be spelled differently; all others only merge on the same folded name.</summary>
    public static bool IsSpelledFreely(EntityType field) => field is EntityType.Person or EntityType.Organization;

    /// <summary>A name that two different bodies hardly share: two words, or one of six letters or more.</summary>
    public static bool IsDistinctive(string key) => key.Contains(' ', StringComparison.Ordinal) || key.Length >= 6 || key.Any(c => c > 0x2E80 && key.Length >= 4);

    /// <summary>A person known by one word only: too many share a family name.</summary>
    public static bool IsBareSurname(EntityType type, string key) => type == EntityType.Person && !key.Contains(' ', StringComparison.Ordinal) && !(key.Length is >= 2 and <= 4 && key.All(IsHan));

    private static bool IsHan(char c) => c is >= (char)0x3400 and <= (char)0x9FFF;
}
