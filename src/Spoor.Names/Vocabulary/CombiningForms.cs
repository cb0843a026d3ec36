namespace Spoor.Names.Vocabulary;

/// <summary>First parts of compound words, at whose end an acronym may take a further letter: elektro|mekhanicheskiy gives E and M.</summary>
internal static class CombiningForms
{
    private static readonly string[] Forms =
    [
        "aero", "agro", "auto", "avia", "avto", "bio", "elektro", "electro", "energo", "gidro", "hydro", "khim", "mash", "metallo", "metal", "mikro", "micro",
        "neft", "petro", "prom", "radio", "spets", "stroy", "tekh", "tele", "teplo", "termo", "thermo", "trans", "uni", "gos", "voyen", "sudo", "priboro", "mashino",
        "rossiysko", "nauchno", "aviatsionno", "raketno", "vago", "geo", "foto", "photo", "opto", "nano", "multi", "inter", "mezh", "snab", "sel",
    ];

    /// <summary>True when a part of the folded Latin word may begin at the index: after a known first part, or after a linking o with a word's length on both sides.</summary>
    internal static bool MayPart(string latin, int at)
    {
        if (at < 3 || latin.Length - at < 4)
        {
            return false;
        }

        return Array.Exists(Forms, f => f.Length == at && latin.StartsWith(f, StringComparison.Ordinal))
            || at >= 5 && latin[at - 1] == 'o' && latin.Length - at >= 5 && latin[at] is not ('a' or 'e' or 'i' or 'o' or 'u' or 'v' or 'y');
    }
}
