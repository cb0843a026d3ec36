using System.Globalization;
using System.Text;
using Spoor.Model.Annotations;

namespace Spoor.Linking.Resolution;

/// <summary>A name without what does not tell parties apart: case, diacritics, quotes, punctuation and legal forms.</summary>
public static class FoldedName
{
    /// <summary>Legal forms that stand at an end of a company's name; the common ones of the languages that Spoor reads.</summary>
    private static readonly HashSet<string> LegalForms = new(StringComparer.Ordinal)
    {
        "ltd", "limited", "llc", "llp", "inc", "incorporated", "corp", "corporation", "co", "plc", "gmbh", "ag", "kg", "as", "asa", "ab", "oy", "oyj", "aps",
        "sa", "sas", "sarl", "srl", "spa", "bv", "nv", "jsc", "ojsc", "cjsc", "pjsc", "ooo", "oao", "zao", "pao", "ao", "tov", "pat", "prat", "kft", "doo", "sro",
        "ооо", "оао", "зао", "пао", "ао", "тов", "пат", "прат", "ат", "фгуп", "нпо",
    };

    private static readonly string[] HanForms = ["股份有限公司", "有限责任公司", "有限責任公司", "有限公司", "株式会社", "주식회사"];

    /// <summary>The folded words of a name, legal forms left out; all words when nothing else is left.</summary>
    public static IReadOnlyList<string> Words(string name)
    {
        var words = Split(name);
        var kept = words.Where(w => !LegalForms.Contains(w)).ToList();
        return kept.Count == 0 ? words : kept;
    }

    /// <summary>All folded words of a name, legal forms among them.</summary>
    internal static IReadOnlyList<string> AllWords(string name) => Split(name);

    /// <summary>The folded words in one string.</summary>
    public static string Key(string name) => string.Join(' ', Words(name));

    /// <summary>1 when both names are the same after folding, else 0.</summary>
    public static NameLikeness Compare(string first, string second, EntityType type) =>
        Key(first) is { Length: > 0 } key && string.Equals(key, Key(second), StringComparison.Ordinal)
            ? new NameLikeness(1, $"the same name \"{first}\"")
            : new NameLikeness(0, $"\"{first}\" and \"{second}\" are different names");

    private static List<string> Split(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var form in HanForms)
        {
            name = name.Replace(form, " ", StringComparison.Ordinal);
        }

        foreach (var rune in name.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format || IsSilent(rune.Value))
            {
                continue;
            }

            folded.Append(Rune.IsLetterOrDigit(rune) || category is UnicodeCategory.SpacingCombiningMark ? Rune.ToLowerInvariant(rune).ToString() : " ");
        }

        return [.. folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }

    /// <summary>Full stops of abbreviations and apostrophes join what stands around them: "L.L.C." is "llc".</summary>
    private static bool IsSilent(int value) => value is '.' or '\'' or 0x2019 or 0x02BC;
}
