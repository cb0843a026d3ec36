using System.Collections.Concurrent;
using Spoor.Model.Annotations;
using Spoor.Model.Parties;
using Spoor.Model.Values;

namespace Spoor.Linking.Corroboration;

/// <summary>
/// Decides whether two sightings speak of one fact: the same type, polarity and manner; at least two roles filled by the same party; no
/// role in which the named fillers differ; times and quantities that can both be true. What a document tells without a date was so when it
/// was published. An unnamed filler ("a Russian intermediary") agrees
/// with anything of its kind and proves nothing.
/// </summary>
internal sealed class SameFact(CaseIndex index)
{
    private readonly ConcurrentDictionary<PartyId, string> heads = [];

    /// <summary>The roles in which both agree, or null when they are not known to be one fact.</summary>
    public IReadOnlyList<FactRole>? Agreement(Sight a, Sight b) =>
        Compatible(a, b, AreInTwoLanguages(a, b) && HaveAFigureOrMakerInCommon(a, b)) is { } roles && roles.Count >= 2 && roles.Any(r => a.Filling(r).Any(index.IsNamed)) ? roles : null;

    /// <summary>
    /// True when both cannot be sightings of one fact, whoever else vouches for it. Goods told in two languages are never a contradiction here.
    /// </summary>
    public bool IsContradictedBy(Sight a, Sight b) => Compatible(a, b, AreInTwoLanguages(a, b)) is null;

    /// <summary>The identifying roles that both fill with the same; null when something in them contradicts.</summary>
    private List<FactRole>? Compatible(Sight a, Sight b, bool maySpeakOtherwise)
    {
        if (a.Fact.Type != b.Fact.Type || a.Fact.Polarity != b.Fact.Polarity
            || !string.Equals(a.Fact.Manner, b.Fact.Manner, StringComparison.Ordinal)
            || (a.Fact.Title is { } title && b.Fact.Title is { } other && !string.Equals(title, other, StringComparison.OrdinalIgnoreCase))
            || (a.Time is { } time && b.Time is { } otherTime && !time.IsCompatibleWith(otherTime))
            || IsToldBefore(a, b) || IsToldBefore(b, a)
            || Contradicts(a.Quantity, b.Quantity))
        {
            return null;
        }

        var straight = Roles(a, b, swap: false, maySpeakOtherwise);
        var crossed = FactSchema.IsSymmetric(a.Fact.Type) ? Roles(a, b, swap: true, maySpeakOtherwise) : null;
        return straight is null || crossed?.Count > straight.Count ? crossed ?? straight : straight;
    }

    /// <summary>
    /// True when a denial is about the fact of a sighting: it names a party of it in the same role, every named party of the denial is in the
    /// same role of the fact, and goods and times are not others. Goods that only the denial has need two parties that agree.
    /// </summary>
    public bool IsDenialOf(Sight denial, Sight fact)
    {
        var named = NamedRoles(denial);
        var goods = FactSchema.RolesOf(fact.Fact.Type).Where(IsGoods).Where(r => denial.Filling(r).Count > 0).ToArray();
        return named.Length > 0
            && named.All(r => denial.Filling(r).Any(p => index.IsNamed(p) && fact.Filling(r).Contains(p)))
            && goods.All(r => fact.Filling(r).Count > 0 ? Goods(denial.Filling(r), fact.Filling(r)) is Fit.Same or Fit.Open : named.Length >= 2)
            && !SpeaksOfAnother(denial, fact);
    }

    /// <summary>The roles in which a denial names somebody: each of them must be filled by one of them in the fact that it denies.</summary>
    public FactRole[] NamedRoles(Sight denial) =>
        [.. FactSchema.RolesOf(denial.Fact.Type).Where(r => !IsGoods(r) && denial.Filling(r).Any(index.IsNamed))];

    /// <summary>True when a denial is about something else: other parties in a role, other goods, another time, another post.</summary>
    public bool SpeaksOfAnother(Sight denial, Sight fact) =>
        (denial.Time is { } time && fact.Time is { } other && !time.IsCompatibleWith(other))
        || (denial.Fact.Title is { } title && fact.Fact.Title is { } post && !string.Equals(title, post, StringComparison.OrdinalIgnoreCase))
        || FactSchema.RolesOf(fact.Fact.Type).Any(r => denial.Filling(r).Count > 0 && fact.Filling(r).Count > 0
            && (IsGoods(r) ? Goods(denial.Filling(r), fact.Filling(r)) : Parties(denial.Filling(r), fact.Filling(r))) is Fit.Conflict or Fit.Excluded);

    /// <summary>
    /// What two sightings must share for a comparison to be worth it: each pair of identifying fillers of the sighting.
    /// </summary>
    public IEnumerable<string> Keys(Sight sight)
    {
        var fillers = Identifying(sight.Fact.Type)
            .SelectMany(role => sight.Filling(role).Select(party => IsGoods(role) && !index.IsNamed(party) ? $"{Slot(sight.Fact.Type, role)}:*" : $"{Slot(sight.Fact.Type, role)}:{party}"))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(12).ToArray();
        for (var i = 0; i < fillers.Length; i++)
        {
            for (var j = i + 1; j < fillers.Length; j++)
            {
                yield return $"{sight.Fact.Type}|{sight.Fact.Polarity}|{fillers[i]}|{fillers[j]}";
            }
        }
    }

    /// <summary>Sightings of one shape have the same named fillers, time, day of telling, quantity and title, and unnamed fillers of the same kind.</summary>
    public string Shape(Sight sight)
    {
        var roles = FactSchema.RolesOf(sight.Fact.Type).SelectMany(role => sight.Filling(role).Select(party => $"{role}:{Shape(index.Party(party), role)}"));
        return string.Join('|', roles.Append($"{sight.Time}|{sight.NotAfter}|{sight.Quantity}|{sight.Fact.Title}"));
    }

    /// <summary>True when both cannot be true of one thing. Vague figures are a tenth wider on both sides.</summary>
    internal static bool Contradicts(QuantityValue? a, QuantityValue? b)
    {
        if (a is null || b is null)
        {
            return false;
        }

        if (a.Unit is not null && b.Unit is not null && !string.Equals(a.Unit, b.Unit, StringComparison.Ordinal))
        {
            return true;
        }

        return EndsBefore(a, b) || EndsBefore(b, a);
    }

    /// <summary>The roles that say which fact it is.</summary>
    internal static IReadOnlyList<FactRole> Identifying(FactType type) => type switch
    {
        FactType.Delivery => [FactRole.Supplier, FactRole.Intermediary, FactRole.Recipient, FactRole.Manufacturer],
        FactType.Production => [FactRole.Maker, FactRole.Goods],
        FactType.Component => [FactRole.Product, FactRole.Component],
        _ => FactSchema.RolesOf(type),
    };

    internal static bool IsGoods(FactRole role) => role is FactRole.Goods or FactRole.Product or FactRole.Component or FactRole.Model or FactRole.Object;

    /// <summary>The one was told, without a date, before the other can have been.</summary>
    private static bool IsToldBefore(Sight told, Sight other) => told.NotAfter is { } day && other.Time is { First: { } first } && day < first;

    private static bool EndsBefore(QuantityValue a, QuantityValue b)
    {
        if (a.Max is not { } max || b.Min is not { } min)
        {
            return false;
        }

        // Compared as doubles: a hostile figure near the limit of decimal must not overflow.
        var high = (double)max * (a.Vague ? 1.1 : 1);
        var low = (double)min * (b.Vague ? 0.9 : 1);
        return high < low || (high <= low && !(a.MaxInclusive && b.MinInclusive));
    }

    private static FactRole Swapped(FactRole role) => role switch
    {
        FactRole.Party => FactRole.With,
        FactRole.With => FactRole.Party,
        FactRole.Alias => FactRole.Party,
        _ => role,
    };

    private static string Slot(FactType type, FactRole role) => FactSchema.IsSymmetric(type) ? "either" : role.ToString();

    private string Shape(Party party, FactRole role) =>
        party.IsNamed ? party.Id.Value : $"{party.Type}/{party.Country}/{(IsGoods(role) ? Head(party.Id) : "")}";

    private List<FactRole>? Roles(Sight a, Sight b, bool swap, bool maySpeakOtherwise)
    {
        var agreeing = new List<FactRole>();
        foreach (var role in FactSchema.RolesOf(a.Fact.Type))
        {
            var (x, y) = (a.Filling(role), b.Filling(swap ? SwapOf(a.Fact.Type, role) : role));
            if (x.Count == 0 || y.Count == 0)
            {
                continue;
            }

            var agreement = IsGoods(role) ? Goods(x, y) : Parties(x, y);
            if (agreement == Fit.Excluded || (agreement == Fit.Conflict && !(IsGoods(role) && maySpeakOtherwise)))
            {
                return null;
            }

            if (agreement == Fit.Same && Identifying(a.Fact.Type).Contains(role))
            {
                agreeing.Add(role);
            }
        }

        return agreeing;
    }

    /// <summary>
    /// Goods in the words of two languages ("cameras", "kameraer") cannot be compared. Where the same maker or figures that agree stand
    /// beside them they do not speak against each other; they never speak for it.
    /// </summary>
    private static bool HaveAFigureOrMakerInCommon(Sight a, Sight b) => a.Filling(FactRole.Manufacturer).Any(b.Filling(FactRole.Manufacturer).Contains)
        || (a.Quantity is { Vague: false } figure && b.Quantity is { Vague: false } other && !Contradicts(figure, other));

    private static bool AreInTwoLanguages(Sight a, Sight b) =>
        a.Annotations.Language is { } one && b.Annotations.Language is { } two && !string.Equals(one, two, StringComparison.Ordinal);

    private static FactRole SwapOf(FactType type, FactRole role) => type == FactType.Alias && role == FactRole.Party ? FactRole.Alias : Swapped(role);

    private Fit Parties(IReadOnlyList<PartyId> x, IReadOnlyList<PartyId> y)
    {
        if (x.Any(y.Contains))
        {
            return Fit.Same;
        }

        if (x.Any(index.IsNamed) && y.Any(index.IsNamed))
        {
            return Fit.Conflict;
        }

        return x.Any(p => y.Any(q => IsOfOneKind(index.Party(p), index.Party(q)))) ? Fit.Open : Fit.Conflict;
    }

    private Fit Goods(IReadOnlyList<PartyId> x, IReadOnlyList<PartyId> y)
    {
        var alike = x.SelectMany(p => y.Where(q => p == q || IsOneHead(Head(p), Head(q)) || index.GoodsKinds(p).Intersect(index.GoodsKinds(q), StringComparer.Ordinal).Any()).Select(q => (p, q))).ToArray();
        if (alike.Length > 0)
        {
            return alike.Any(pair => pair.p == pair.q || !AreOfTwoSorts(pair.p, pair.q)) ? Fit.Same
                : alike.All(pair => index.GoodsSorts(pair.p).Count > 0 && index.GoodsSorts(pair.q).Count > 0) ? Fit.Excluded : Fit.Conflict;
        }

        // Words for two kinds of goods exclude each other in any two languages.
        if (x.Concat(y).All(p => index.GoodsKinds(p).Count > 0))
        {
            return Fit.Excluded;
        }

        // A model and a kind of goods ("Model 3" and "drones") do not speak against each other.
        return x.All(p => index.Party(p).Type == EntityType.Product) == y.All(p => index.Party(p).Type == EntityType.Product) ? Fit.Conflict : Fit.Open;
    }

    /// <summary>
    /// "Marine engines" and "aircraft engines": each is told with words for which of its kind it is, and they share none. Words of two languages
    /// that are not known are not compared.
    /// </summary>
    private bool AreOfTwoSorts(PartyId p, PartyId q)
    {
        var (one, other) = (index.GoodsSorts(p), index.GoodsSorts(q));
        if (one.Count > 0 && other.Count > 0)
        {
            return !one.Intersect(other, StringComparer.Ordinal).Any();
        }

        var (before, beforeOther) = (Before(p), Before(q));
        return before.Length > 0 && beforeOther.Length > 0 && !before.Intersect(beforeOther, StringComparer.Ordinal).Any() && index.LanguagesOf(p).Intersect(index.LanguagesOf(q), StringComparer.Ordinal).Any();
    }

    /// <summary>The words before the last one.</summary>
    private string[] Before(PartyId id) => index.IsNamed(id) ? [] : Resolution.FoldedName.Key(index.Party(id).Name).Split(' ')[..^1];

    /// <summary>Unlike kinds and countries speak against each other even without a name.</summary>
    private static bool IsOfOneKind(Party p, Party q) =>
        (IsHuman(p) == IsHuman(q)) && (p.Country is null || q.Country is null || string.Equals(p.Country, q.Country, StringComparison.Ordinal));

    private static bool IsHuman(Party party) => party.Type is EntityType.Person or EntityType.PersonGroup;

    private static bool IsOneHead(string p, string q) =>
        p.Length >= 4 && q.Length >= 4 && (p.Contains(q, StringComparison.Ordinal) || q.Contains(p, StringComparison.Ordinal));

    /// <summary>The last word, which says what it is, without a plural ending; empty for a product with a name of its own.</summary>
    private string Head(PartyId id)
    {
        if (!heads.TryGetValue(id, out var head))
        {
            var party = index.Party(id);
            var word = party.IsNamed ? "" : Resolution.FoldedName.Key(party.Name).Split(' ')[^1];
            heads[id] = head = word.Length > 4 && word[^1] == 's' ? word[..^1] : word;
        }

        return head;
    }

    private enum Fit
    {
        Open,
        Same,
        Conflict,

        /// <summary>Two kinds of things, whatever else agrees.</summary>
        Excluded,
    }
}
