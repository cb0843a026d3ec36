using Spoor.Extraction.Chunks;
using Spoor.Extraction.Clauses;
using Spoor.Extraction.Drafts;
using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;
using Spoor.Model.Annotations;
using Spoor.Model.Documents;

namespace Spoor.Extraction.Facts;

/// <summary>
/// Goods that no word list can foresee: a noun that the pack does not know, counted or in the plural, in the place of what is traded
/// ("sold 40 winches"). A list of what is traded only in a manner of speaking (shares, speeches, favours) keeps those out.
/// </summary>
internal sealed class GoodsByRole(LanguagePack pack, FactPack facts, List<Token> tokens)
{
    private const string TradeVerbs = "trade";
    private const string NoGoods = "no_goods";
    private const int Shortest = 4;

    private readonly Dictionary<string, DraftEntity> byWord = new(StringComparer.Ordinal);

    /// <summary>The goods that a group would be in a clause of trade; null when it is none. They become goods of the document by <see cref="Adopt"/>.</summary>
    public DraftEntity? Of(NounGroup group, Clause clause)
    {
        // A count without its noun ("tens of thousands of tonnes of ...") does not name the goods.
        var isBareCount = group.Quantity is { } count && group.HeadToken < count.End;
        if (group is not { Entity: null, Head: null, Name: null, Pronoun: null, Stem: null } || isBareCount || !pack.IsInSet(TradeVerbs, clause.Verb.Lemma))
        {
            return null;
        }

        var head = tokens[group.HeadToken];
        var isCounted = group.Quantity is { Value.Unit: null or "piece" } || IsPlural(head.Lower);
        if (!isCounted || !IsUnknownNoun(head) || facts.IsInNounSet(NoGoods, head.Lower))
        {
            return null;
        }

        if (!byWord.TryGetValue(head.Lower, out var goods))
        {
            var first = group.Quantity is { } quantity && quantity.End < group.End ? quantity.End : group.ContentFirst;
            byWord[head.Lower] = goods = new DraftEntity { Type = EntityType.Goods, Name = string.Join(' ', Enumerable.Range(first, group.End - first).Select(i => tokens[i].Text)), Section = "goods" };
        }

        return goods;
    }

    /// <summary>The goods that facts were found with are entities of the document, with every other place that names them.</summary>
    public IEnumerable<DraftEntity> Adopt(IEnumerable<DraftFact> found, List<ParsedSentence> sentences)
    {
        var taken = found.SelectMany(f => f.Roles.Values).SelectMany(r => r).ToHashSet();
        var adopted = byWord.Where(b => taken.Contains(b.Value)).ToDictionary(StringComparer.Ordinal);
        foreach (var group in sentences.SelectMany(s => s.NounGroups).Where(g => adopted.Count > 0 && g is { Entity: null, Head: null, Name: null, Pronoun: null, Stem: null }))
        {
            if (adopted.TryGetValue(tokens[group.HeadToken].Lower, out var goods))
            {
                group.Entity = goods;
                goods.Add(new TextSpan(tokens[group.First].Start, tokens[group.End - 1].End), MentionKind.Nominal, "mention.goods-by-role");
            }
        }

        return adopted.Values.Where(g => g.Mentions.Count > 0);
    }

    private bool IsUnknownNoun(Token head) =>
        head is { IsWord: true, Shape: Shape.Lower } && head.Text.Length >= Shortest && head.Text.All(c => char.IsLetter(c) || c == '-')
        && (pack.Lexicon.ClassOf(head) & ~WordClass.Noun) == WordClass.None && pack.Lexicon.Nouns(head.Lower).Length == 0;

    /// <summary>Ends as plurals of nouns do.</summary>
    private bool IsPlural(string lower) => facts.PluralEndings.Any(e => lower.EndsWith(e, StringComparison.Ordinal)) && !facts.SingularEndings.Any(e => lower.EndsWith(e, StringComparison.Ordinal));
}
