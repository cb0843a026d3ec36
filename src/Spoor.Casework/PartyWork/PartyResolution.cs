using System.Collections.Concurrent;
using Spoor.Casework.Holdings;
using Spoor.Linking.Resolution;
using Spoor.Model.Annotations;
using Spoor.Model.Casefile;
using Spoor.Model.Judgements;
using Spoor.Model.Parties;
using Spoor.Names;
using Spoor.Screening;

namespace Spoor.Casework.PartyWork;

/// <summary>Resolves the entities of the case to parties, with the comparison of names across scripts, the names that list entries bear, and people's decisions in force.</summary>
internal static class PartyResolution
{
    // Each name is compared with some dozens of others, anywhere in the order: to forget it in between would be to take it apart each time.
    private const int MostPrepared = 200_000;

    /// <summary>The parties of the case.</summary>
    public static PartyBook Resolve(CaseHoldings holdings, ScreeningIndex? lists, ICaseStore store, CancellationToken cancellation)
    {
        var judged = Judgements(store.AttachedJudgements().Attached, holdings);
        return new PartyBook(new PartyResolver(Comparison(), lists is null ? null : new EntryNames(lists).Bearing).Resolve(holdings.Annotations, judged, cancellation));
    }

    /// <summary>The comparison of Spoor.Names as resolution wants it; many may ask at a time.</summary>
    public static NameComparison Comparison()
    {
        var prepared = new ConcurrentDictionary<(string, NameKind), Name>();
        var count = 0;
        return (first, second, type) =>
        {
            var kind = type == EntityType.Person ? NameKind.Person : type is EntityType.Product or EntityType.Goods ? NameKind.Vessel : NameKind.Organization;
            var match = NameComparer.Compare(Prepare(first, kind), Prepare(second, kind));
            // The reason of a pair that is nothing alike is read by nobody.
            return match.Score < NameMatch.PossibleAt ? new NameLikeness(match.Score, "") : new NameLikeness(match.Score, $"\"{first}\" and \"{second}\": {string.Join("; ", match.Reasons.Take(4))}");
        };

        Name Prepare(string text, NameKind kind)
        {
            if (!prepared.TryGetValue((text, kind), out var name))
            {
                // Counted beside it: the dictionary takes all of its locks to count.
                if (Interlocked.Increment(ref count) > MostPrepared)
                {
                    prepared.Clear();
                    count = 0;
                }

                prepared[(text, kind)] = name = Name.Parse(text, kind);
            }

            return name;
        }
    }

    /// <summary>Judgements about two parties, re-attached to the entities that bear the anchors' words.</summary>
    private static List<MemberJudgement> Judgements(IReadOnlyList<Judgement> attached, CaseHoldings holdings)
    {
        var found = new List<MemberJudgement>();
        foreach (var judgement in attached.Where(j => j.Verdict is Verdict.Same or Verdict.Different or Verdict.Unsure))
        {
            if (judgement.About is [TextAnchor first, TextAnchor second] && Member(first, holdings) is { } one && Member(second, holdings) is { } other)
            {
                found.Add(new MemberJudgement(one, other, judgement.Verdict, judgement.By, judgement.Because));
            }
        }

        return found;
    }

    /// <summary>The entity that an anchor holds on to; null when it holds on to something else.</summary>
    public static PartyMember? Member(TextAnchor anchor, CaseHoldings holdings)
    {
        foreach (var annotations in holdings.Of(anchor.Document))
        {
            var entity = annotations.Entities.FirstOrDefault(e => Folded($"entity:{e.Type}") == Folded(anchor.Type) && e.Mentions.Any(m => m.Span == anchor.Span));
            if (entity is not null)
            {
                return new PartyMember(anchor.Document, entity.Id);
            }
        }

        return null;
    }

    private static string Folded(string type) => type.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
}
