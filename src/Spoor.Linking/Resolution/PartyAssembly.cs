using Spoor.Model;
using Spoor.Model.Parties;

namespace Spoor.Linking.Resolution;

/// <summary>Makes parties of clusters.</summary>
internal static class PartyAssembly
{
    public static IReadOnlyList<Party> Assemble(IReadOnlyList<Individual> individuals, PartyClusters clusters)
    {
        var groups = individuals.GroupBy(i => clusters.Root(i.Number)).ToDictionary(g => g.Key, g => g.ToArray());
        var ids = groups.ToDictionary(g => g.Key, g => IdOf(g.Value[0]));
        var numbers = individuals.ToDictionary(i => i.Member, i => i.Number);
        var merges = clusters.Merges.ToLookup(m => clusters.Root(numbers[m.First]));
        var links = Links(clusters).ToLookup(l => l.From, l => (l.To, l.Reason, l.IsSaidDifferent));
        return [.. groups.Select(g => Assemble(ids[g.Key], g.Value) with
        {
            Merges = merges[g.Key].ToValueList(),
            PossiblySameAs = links[g.Key].GroupBy(l => ids[l.To]).OrderBy(l => l.Key).Select(l => new PossibleLink(l.Key, l.First().Reason) { IsSaidDifferent = l.First().IsSaidDifferent }).ToValueList(),
        }).OrderBy(p => p.Id)];
    }

    private static IEnumerable<(int From, int To, string Reason, bool IsSaidDifferent)> Links(PartyClusters clusters)
    {
        foreach (var (first, second, reason) in clusters.Links.OrderBy(l => l.First).ThenBy(l => l.Second).ThenBy(l => l.Reason, StringComparer.Ordinal))
        {
            var (a, b) = (clusters.Root(first), clusters.Root(second));
            if (a != b && !clusters.AreJudgedApart(a, b))
            {
                var different = clusters.AreSaidDifferent(a, b);
                var told = different && !reason.Contains(SaidTwo, StringComparison.Ordinal) ? $"{reason}; but {SaidTwo}" : reason;
                yield return (a, b, told, different);
                yield return (b, a, told, different);
            }
        }
    }

    private const string SaidTwo = "a document says that they are two";

    private static PartyId IdOf(Individual first) => new(Model.ContentHash.Short("party", first.Member.Document.Sha256, first.Member.Entity.Value));

    private static Party Assemble(PartyId id, Individual[] members)
    {
        var named = members.Any(m => m.Entity.IsNamed);
        var naming = members.Where(m => m.Entity.IsNamed == named).Select(m => m.Entity).ToArray();
        var countries = members.Select(m => m.Entity.Country).Where(c => !string.IsNullOrEmpty(c)).Distinct(StringComparer.Ordinal).ToArray();
        return new Party
        {
            Id = id,
            Type = members.GroupBy(m => m.Entity.Type).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key,
            // The full stop of a sentence is no part of a name that stands without one elsewhere: "Orvana Ltd".
            Name = naming.Select(e => e.Name.EndsWith('.') && naming.Any(o => string.Equals(o.Name, e.Name[..^1], StringComparison.Ordinal)) ? e.Name[..^1] : e.Name).OrderByDescending(n => FoldedName.Words(n).Count).ThenByDescending(n => n.Length)
                .ThenBy(n => !named && n.Length > 0 && char.IsUpper(n[0])).ThenBy(n => n, StringComparer.Ordinal).First(),
            Names = naming.SelectMany(e => e.Aliases.Prepend(e.Name)).Distinct(StringComparer.Ordinal).OrderBy(n => n, StringComparer.Ordinal).ToValueList(),
            IsNamed = named,
            IsGroup = members.Any(m => m.Entity.IsGroup),
            Country = countries is [var only] ? only : null,
            Identifiers = members.SelectMany(m => m.Identifiers).Distinct().OrderBy(i => i.Scheme, StringComparer.Ordinal).ThenBy(i => i.Value, StringComparer.Ordinal).ToValueList(),
            Members = members.Select(m => m.Member).ToValueList(),
        };
    }
}
