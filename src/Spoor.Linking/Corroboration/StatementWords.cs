using Spoor.Model.Annotations;

namespace Spoor.Linking.Corroboration;

/// <summary>What the words of a denial or doubt name: they may show that it hangs on another fact than the one it was found beside.</summary>
internal static class StatementWords
{
    private const int Stem = 4;

    /// <summary>True when the words state another fact that is meant, or name other goods only.</summary>
    public static bool SpeakOfAnother(DocumentAnnotations annotations, Claim claim, IReadOnlyList<Sight> sights, CaseIndex index) =>
        StateAnotherFact(index.Part(annotations), claim, sights) || NameOtherGoods(annotations, claim, sights, index);

    /// <summary>Of the facts that a denial may hang on, those that its own words state are meant, when there are any.</summary>
    private static bool StateAnotherFact(PartIndex part, Claim claim, IReadOnlyList<Sight> sights)
    {
        bool Within(Fact fact) => claim.Quote.Contains(fact.Span);
        return claim.Targets.Concat(claim.Facts).Select(part.Fact).OfType<Fact>().Any(Within)
            && !sights.Any(s => (claim.Targets.Contains(s.Fact.Id) || claim.Facts.Contains(s.Fact.Id)) && Within(s.Fact));
    }

    private static bool NameOtherGoods(DocumentAnnotations annotations, Claim claim, IReadOnlyList<Sight> sights, CaseIndex index)
    {
        var told = sights.SelectMany(s => s.Roles.Where(r => SameFact.IsGoods(r.Key)).SelectMany(r => r.Value)).Select(index.Party).ToArray();
        var named = index.Part(annotations).GoodsWithin(claim.Quote).ToArray();
        if (told.Length == 0 || named.Length == 0)
        {
            return false;
        }

        var stems = told.SelectMany(p => p.Names.Append(p.Name)).SelectMany(Stems).ToHashSet(StringComparer.Ordinal);
        return !named.Any(e => (index.PartyOf(annotations.Document, e.Id) is { } party && told.Contains(party))
            || e.IsNamed != told.Any(p => p.IsNamed)
            || e.Aliases.Append(e.Name).SelectMany(Stems).Any(stems.Contains));
    }

    private static IEnumerable<string> Stems(string name) =>
        Resolution.FoldedName.Words(name).Where(w => w.Length >= Stem || w.Any(c => c > 0x2E80)).Select(w => w[..Math.Min(Stem, w.Length)]);
}
