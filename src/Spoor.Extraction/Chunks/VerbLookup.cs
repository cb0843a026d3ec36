using Spoor.Extraction.Packs;

namespace Spoor.Extraction.Chunks;

/// <summary>Looks a verb group up in a pack, with and without its particle.</summary>
internal static class VerbLookup
{
    /// <summary>True when the verb is in a set of the pack, or is itself what the rule names.</summary>
    public static bool IsInSet(this LanguagePack pack, string set, VerbGroup verb) =>
        pack.IsInSet(set, verb.Lemma) || (verb.Joined is { } joined && pack.IsInSet(set, joined)) || set == verb.Lemma || set == verb.Joined;

    /// <summary>What the verb does when it reports; null when it does not.</summary>
    public static ReportingVerb? ReportingOf(this LanguagePack pack, VerbGroup verb) =>
        (verb.Joined is { } joined && pack.Reporting.TryGetValue(joined, out var reporting)) || pack.Reporting.TryGetValue(verb.Lemma, out reporting) ? reporting : null;
}
