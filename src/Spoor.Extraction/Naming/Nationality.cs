using Spoor.Extraction.Tokens;

namespace Spoor.Extraction.Naming;

/// <summary>Tells adjectives of nations by their endings, for nations that the packs do not know.</summary>
internal static class Nationality
{
    public static bool IsLike(Token token) =>
        token is { Shape: Shape.Capitalised, Text.Length: > 5 }
        && (token.Lower.EndsWith("an", StringComparison.Ordinal) || token.Lower.EndsWith("ese", StringComparison.Ordinal) || token.Lower.EndsWith("ish", StringComparison.Ordinal));
}
