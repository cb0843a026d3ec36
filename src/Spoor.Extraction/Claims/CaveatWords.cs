using System.Collections.Frozen;
using Spoor.Extraction.Chunks;
using Spoor.Extraction.Clauses;
using Spoor.Extraction.Drafts;
using Spoor.Extraction.Facts;
using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;
using Spoor.Model.Annotations;
using Spoor.Model.Values;

namespace Spoor.Extraction.Claims;

/// <summary>Reads what a denial or doubt names: goods ("the camera delivery"), from whom, to whom; and for whom its speaker stands.</summary>
internal sealed class CaveatWords(LanguagePack pack)
{
    private const int Near = 6;

    private readonly GoodsWords goods = GoodsWords.Standard;
    private List<string>? known;

    public SaidOfFact Read(DraftClaim claim, ParsedSentence sentence, List<Token> tokens, IReadOnlyList<DraftFact> facts)
    {
        var groups = sentence.NounGroups.Where(g => claim.Quote.Contains(tokens[g.First].Span)).ToList();
        // The same for all denials of a document.
        known ??= facts.SelectMany(f => f.Roles.Where(r => IsGoods(r.Key)).SelectMany(r => r.Value)).Select(g => g.Name).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        var named = groups.SelectMany(g => GoodsOf(g, tokens)).Where(w => goods.Kinds(pack.Code, w).Count > 0 || known.Exists(k => SaidOfFact.IsOneWord(k, w))).ToList();
        var speakers = claim.Chain[^1].Sources;
        var bodies = speakers.Where(s => s.Type is EntityType.Company or EntityType.Organization or EntityType.Facility).Concat(speakers.SelectMany(s => s.SpeaksFor)).ToHashSet();
        return new SaidOfFact(w => goods.Kinds(pack.Code, w), named, Behind(sentence, groups, pack.Grammar.To), Behind(sentence, groups, pack.Grammar.From), claim.Stance == Stance.Denies ? bodies : [], Times(claim, sentence, tokens));
    }

    internal static bool IsGoods(FactRole role) => role is FactRole.Goods or FactRole.Product or FactRole.Component or FactRole.Model or FactRole.Object;

    /// <summary>The words of a group that may name goods: its noun, what stands before the noun of a deed, what a compound with one begins with.</summary>
    private IEnumerable<string> GoodsOf(NounGroup group, List<Token> tokens)
    {
        if (group.Entity is { Type: EntityType.Goods or EntityType.Product } || goods.Kinds(pack.Code, group.HeadWord).Count > 0)
        {
            yield return group.Name is null ? group.HeadWord : group.Entity?.Name ?? group.HeadWord;
        }

        for (var i = group.First; i < group.End; i++)
        {
            if (i > group.First && pack.Cues.Deeds.Contains(tokens[i].Lower) && tokens[i - 1].IsWord)
            {
                yield return tokens[i - 1].Lower;
            }

            if (!pack.HasGenitiveToken && pack.Cues.Deeds.FirstOrDefault(d => d.Length > 3 && tokens[i].Lower.Length > d.Length + 2 && tokens[i].Lower.EndsWith(d, StringComparison.Ordinal)) is { } deed)
            {
                yield return tokens[i].Lower[..^deed.Length];
            }
        }
    }

    /// <summary>Times right behind the noun of the deed: "the delivery in 2023". One beside the verb dates the denial.</summary>
    private List<TimeValue> Times(DraftClaim claim, ParsedSentence sentence, List<Token> tokens)
    {
        var deed = Enumerable.Range(sentence.Sentence.First, sentence.Sentence.Count).FirstOrDefault(i => claim.Quote.Contains(tokens[i].Span) && (pack.Cues.Deeds.Contains(tokens[i].Lower)
            || (!pack.HasGenitiveToken && pack.Cues.Deeds.Any(d => d.Length > 3 && tokens[i].Lower.EndsWith(d, StringComparison.Ordinal)))), -1);
        return deed < 0 ? [] : [.. sentence.Chunks.OfType<TimeChunk>().Where(t => t.First > deed && t.First - deed <= Near && t.Time.Value.IsDefinite).Select(t => t.Time.Value)];
    }

    private static List<DraftEntity> Behind(ParsedSentence sentence, List<NounGroup> groups, FrozenSet<string> prepositions) =>
        [.. groups.Where(g => g.Entity is { IsNamed: true, Type: EntityType.Company or EntityType.Organization or EntityType.Facility }
            && sentence.Chunks.IndexOf(g) is > 0 and var at && sentence.Chunks[at - 1] is LinkChunk { Kind: ChunkKind.Preposition } link && prepositions.Contains(link.Word)).Select(g => g.Entity!)];
}

/// <summary>What a denial or doubt names, to be held against a fact.</summary>
/// <param name="kinds">The kinds of goods of a word.</param>
/// <param name="goods">Words for goods.</param>
/// <param name="to">Who is named as getting it.</param>
/// <param name="by">Who is named as giving it.</param>
/// <param name="bodies">For whom a denier stands; none when that is not known.</param>
/// <param name="times">When.</param>
internal sealed class SaidOfFact(Func<string, IReadOnlyList<string>> kinds, List<string> goods, List<DraftEntity> to, List<DraftEntity> by, HashSet<DraftEntity> bodies, List<TimeValue> times)
{
    private const int Stem = 4;

    /// <summary>True when goods are named.</summary>
    public bool NamesGoods => goods.Count > 0;

    /// <summary>True when nothing that is named speaks against the fact: other goods, another giver or getter, another time.</summary>
    public bool AgreesWith(DraftFact fact)
    {
        var told = fact.Roles.Where(r => CaveatWords.IsGoods(r.Key)).SelectMany(r => r.Value).Select(g => g.Name).ToList();
        var isOtherGoods = goods.Count > 0 && told.Count > 0 && !goods.Exists(g => told.Exists(t => IsOneWord(t, g) || kinds(t).Intersect(kinds(g), StringComparer.Ordinal).Any()));
        var isOtherTime = fact.Time is { } when && times.Count > 0 && !times.Exists(t => t.IsCompatibleWith(when.Value));
        return !isOtherGoods && !isOtherTime && !IsAnother(to, fact.Filling(FactRole.Recipient)) && !IsAnother(by, fact.Filling(FactRole.Supplier));
    }

    /// <summary>A company that denies "the delivery" speaks of one that it takes part in.</summary>
    public bool IsSpeakersOwn(DraftFact fact) => bodies.Count == 0 || fact.Roles.Values.SelectMany(r => r).Any(bodies.Contains);

    /// <summary>The last word of what is told begins as the word does: "kameraer" and "kamera".</summary>
    internal static bool IsOneWord(string told, string word)
    {
        var head = told.ToLowerInvariant().Split(' ')[^1];
        return word.Length >= Stem && head.Length >= Stem && (head.StartsWith(word[..Stem], StringComparison.OrdinalIgnoreCase) || head.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsAnother(List<DraftEntity> named, IReadOnlyList<DraftEntity> fillers) =>
        named.Count > 0 && fillers.Any(f => f.IsNamed) && !fillers.Any(named.Contains);
}
