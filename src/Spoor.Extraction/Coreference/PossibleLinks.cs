using Spoor.Extraction.Drafts;
using Spoor.Extraction.Packs;
using Spoor.Model.Annotations;

namespace Spoor.Extraction.Coreference;

/// <summary>Links that may hold and are not stated: a person decides.</summary>
internal static class PossibleLinks
{
    /// <summary>Unnamed parties that may be one of those named: never merged, but said.</summary>
    public static void Mark(IReadOnlyList<DraftEntity> entities, LanguagePack pack)
    {
        var sources = entities.Where(e => e.Type == EntityType.PersonGroup && !e.IsNamed && e.Mentions.Count > 0 && (e.Section == "source" || e.Via is not null)).ToList();
        foreach (var source in sources)
        {
            foreach (var other in entities.Where(e => e != source && e.Type == EntityType.PersonGroup && !e.IsNamed && e.Mentions.Count > 0 && e.LastAt < source.LastAt && e.Via is not null && e.Via == source.Via))
            {
                source.PossiblySameAs.Add(other);
            }
        }

        foreach (var unnamed in entities.Where(e => e is { Type: EntityType.Company, IsNamed: false, IsGroup: false, Section: "intermediary" } && e.Mentions.Count > 0))
        {
            foreach (var named in entities.Where(e => e is { Type: EntityType.Company, IsNamed: true } && e.Mentions.Count > 0 && e.Country is not null && e.Country == unnamed.Country && e.LastAt > unnamed.LastAt && e.HeadLemmas.Count > 0
                && e.HeadLemmas.Any(pack.Cues.Dealers.Contains)))
            {
                unnamed.PossiblySameAs.Add(named);
            }
        }
    }
}
