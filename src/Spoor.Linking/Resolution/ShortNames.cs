using Spoor.Model.Annotations;

namespace Spoor.Linking.Resolution;

/// <summary>
/// A body called by one or two words in one document that open or close a fuller name in another: "Dalmys" and "Dalmys Shipyard JSC". It may be
/// the same and may be a sister: a person is asked. A word that many names share, a place and a kind of business tell nobody.
/// </summary>
internal sealed class ShortNames(IEnumerable<string> places)
{
    /// <summary>A short name that fits more full names points at none of them.</summary>
    public const int MostMeant = 3;

    private const int LongestShort = 2;
    private const int FewestLetters = 4;

    /// <summary>Folded words that say what a body does, where it works or how it sees itself: they stand in the names of many.</summary>
    private static readonly HashSet<string> General = new(StringComparer.Ordinal)
    {
        "group", "holding", "holdings", "trading", "trade", "company", "international", "global", "national", "general", "industries", "industry", "industrial", "technology",
        "technologies", "tech", "systems", "solutions", "services", "service", "logistics", "shipping", "marine", "maritime", "shipyard", "shipyards", "yard", "plant", "works", "factory", "bank",
        "invest", "investment", "investments", "capital", "finance", "energy", "power", "steel", "metal", "metals", "oil", "petroleum", "chemical", "chemicals", "aviation", "aerospace", "aero",
        "defence", "defense", "electronics", "electric", "optics", "optical", "engineering", "construction", "machine", "machines", "machinery", "tools", "parts", "supply", "export", "import",
        "north", "south", "east", "west", "northern", "southern", "eastern", "western", "nordic", "baltic", "arctic", "pacific", "atlantic", "euro", "european", "asia", "asian", "central", "union",
        "united", "first", "new", "star", "sun", "royal", "federal", "state", "city", "port", "ministry", "department", "agency", "service", "university", "institute", "centre", "center", "research",
        "verft", "verk", "verket", "fabrikk", "gruppen", "konsern", "handel", "rederi", "rederiet", "industri", "teknologi", "eiendom", "nord", "sør", "øst", "vest", "norsk", "norge", "norway",
        "zavod", "kombinat", "torg", "prom", "impex", "завод", "группа", "торговый", "холдинг",
    };

    private readonly HashSet<string> places = places.ToHashSet(StringComparer.Ordinal);

    /// <summary>Why the one may be meant by the other, the short name first; null when it is no short name of it.</summary>
    public string? Reason(EntityType shortType, string shortKey, string shortText, EntityType fullType, string fullKey, string fullText)
    {
        if (!PartyKinds.IsBody(shortType) || !PartyKinds.IsBody(fullType) || IsOther(shortType, fullType, EntityType.Outlet) || IsOther(shortType, fullType, EntityType.PublicBody))
        {
            return null;
        }

        var words = shortKey.Split(' ');
        var rest = fullKey.StartsWith(shortKey + " ", StringComparison.Ordinal) ? fullKey[(shortKey.Length + 1)..]
            : fullKey.EndsWith(" " + shortKey, StringComparison.Ordinal) ? fullKey[..^(shortKey.Length + 1)] : null;
        return rest is not null && words.Length <= LongestShort && !places.Contains(shortKey) && words.Any(IsOwn)
            // "Plant" may be No. 2 or No. 3: a number left out leaves open which.
            && !rest.Any(char.IsDigit)
            ? $"\"{shortText}\" may be short for \"{fullText}\""
            : null;
    }

    private static bool IsOwn(string word) => !General.Contains(word) && (word.Length >= FewestLetters || word.Any(c => c > 0x2E80)) && !word.All(char.IsDigit);

    private static bool IsOther(EntityType first, EntityType second, EntityType kind) => first == kind != (second == kind);
}
