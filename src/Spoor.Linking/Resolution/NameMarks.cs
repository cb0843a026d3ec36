using Spoor.Model.Annotations;

namespace Spoor.Linking.Resolution;

/// <summary>What in the names of two bodies tells them apart though the rest is the same: legal forms of different kinds, and numbers.</summary>
internal static class NameMarks
{
    /// <summary>Forms that translations put for each other are one kind.</summary>
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["ltd"] = "Ltd", ["limited"] = "Ltd", ["llc"] = "Ltd", ["ooo"] = "Ltd", ["ооо"] = "Ltd", ["tov"] = "Ltd", ["тов"] = "Ltd",
        ["jsc"] = "JSC", ["ojsc"] = "JSC", ["cjsc"] = "JSC", ["pjsc"] = "JSC", ["oao"] = "JSC", ["zao"] = "JSC", ["pao"] = "JSC", ["ao"] = "JSC",
        ["оао"] = "JSC", ["зао"] = "JSC", ["пао"] = "JSC", ["ао"] = "JSC", ["pat"] = "JSC", ["prat"] = "JSC", ["пат"] = "JSC", ["прат"] = "JSC", ["ат"] = "JSC",
        ["inc"] = "Inc", ["incorporated"] = "Inc", ["corp"] = "Inc", ["corporation"] = "Inc",
        ["gmbh"] = "GmbH", ["ag"] = "AG", ["llp"] = "LLP", ["plc"] = "PLC", ["as"] = "AS", ["asa"] = "ASA", ["ab"] = "AB", ["oy"] = "Oy", ["oyj"] = "Oyj",
        ["aps"] = "ApS", ["sa"] = "SA", ["sas"] = "SAS", ["sarl"] = "SARL", ["srl"] = "SRL", ["spa"] = "SpA", ["bv"] = "BV", ["nv"] = "NV",
        ["kft"] = "Kft", ["doo"] = "d.o.o.", ["sro"] = "s.r.o.",
    };

    /// <summary>The kinds of legal form at the ends of a body's name.</summary>
    public static IEnumerable<string> LegalForms(Entity entity)
    {
        if (!PartyKinds.IsBody(entity.Type))
        {
            return [];
        }

        var words = FoldedName.AllWords(entity.Name);
        return words.Count < 2 ? [] : new[] { words[0], words[^1] }.Select(w => Kinds.GetValueOrDefault(w)).OfType<string>();
    }

    /// <summary>The numbers in a body's name: "Plant No. 4" and "Plant No. 7" are two.</summary>
    public static IEnumerable<string> Numbers(Entity entity) =>
        PartyKinds.IsBody(entity.Type) ? FoldedName.Words(entity.Name).Where(w => w.All(char.IsDigit)) : [];

    /// <summary>True when a body's other name is only its full name with words left out: others may be called so too.</summary>
    public static bool IsShortening(Entity entity, string key)
    {
        var full = FoldedName.Words(entity.Name);
        var words = key.Split(' ');
        return PartyKinds.IsBody(entity.Type) && words.Length < full.Count && words.All(w => full.Contains(w, StringComparer.Ordinal));
    }
}
