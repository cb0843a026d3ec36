using Spoor.Extraction.Drafts;
using Spoor.Extraction.Packs;
using Spoor.Model.Annotations;

namespace Spoor.Extraction.Coreference;

/// <summary>Whether a noun phrase can point at an entity: by kind, by the stem of its head, by what stands nearest.</summary>
internal static class ReferenceFit
{
    /// <summary>The nearest candidate, when no other named one stands as near: else it stays a party of its own.</summary>
    public static DraftEntity? Unambiguous(List<DraftEntity> candidates, Func<DraftEntity, bool> fits)
    {
        var fitting = candidates.Where(fits).Take(2).ToList();
        return fitting.Count switch
        {
            0 => null,
            1 => fitting[0],
            _ => fitting[0].LastAt - fitting[1].LastAt > 200 || fitting[0].Mentions.Count > fitting[1].Mentions.Count ? fitting[0] : null,
        };
    }

    /// <summary>"dokumentasjonen" after "dokumenter": one stem of seven letters or more.</summary>
    public static bool SharesStem(string a, string b) => a.Length >= 7 && b.Length >= 7 && a.AsSpan(0, 7).SequenceEqual(b.AsSpan(0, 7));

    public static bool SharesTail(string earlier, string later, NounForm head)
    {
        var lemma = head.Lemma;
        return lemma.Length >= 4 && earlier.Length > lemma.Length && earlier.Contains(lemma, StringComparison.Ordinal) && !earlier.StartsWith(lemma, StringComparison.Ordinal)
            || (later.Length > 5 && earlier.EndsWith(later[..^2], StringComparison.Ordinal));
    }

    public static bool IsSameKind(DraftEntity entity, NounForm head) =>
        entity.Type == head.Type
        || (head.Type is EntityType.Company or EntityType.Facility or EntityType.Organization && entity.Type is EntityType.Company or EntityType.Facility or EntityType.Organization && entity.IsNamed && head.Section != "intermediary")
        || (head.Type == EntityType.Goods && entity.Type == EntityType.Product);

    public static bool IsCompatible(EntityType named, EntityType noun) =>
        named == noun
        || (named is EntityType.Company or EntityType.Organization or EntityType.Facility or EntityType.PublicBody && noun is EntityType.Company or EntityType.Organization or EntityType.Facility or EntityType.PublicBody)
        || (named == EntityType.Product && noun == EntityType.Goods);
}
