using Spoor.Model.Annotations;
using Spoor.Model.Judgements;
using Spoor.Model.Parties;

namespace Spoor.Linking.Resolution;

/// <summary>
/// Puts the entities of all documents together that are the same party, with the reason in words. Precision first: what is not sure
/// enough becomes a possible link. People's decisions come first, then stated aliases, equal identifiers, governments named by a place,
/// names that stand in one list entry, and names that are alike.
/// </summary>
public sealed class PartyResolver(NameComparison compare, EntriesBearing? listed = null)
{
    /// <summary>A resolver that takes names for alike only when they are the same after folding.</summary>
    public PartyResolver()
        : this(FoldedName.Compare)
    {
    }

    /// <summary>
    /// The parties of the case, in ordinal order of their ids. Every entity belongs to exactly one party. The order of the documents and of
    /// the judgements changes nothing.
    /// </summary>
    /// <param name="documents">What was found in each document, or each part of one.</param>
    /// <param name="judgements">People's decisions in force.</param>
    /// <param name="cancellation">Stops the work.</param>
    public IReadOnlyList<Party> Resolve(IReadOnlyList<DocumentAnnotations> documents, IReadOnlyList<MemberJudgement> judgements, CancellationToken cancellation = default)
    {
        var individuals = Individual.All(documents);
        var numbers = individuals.ToDictionary(i => i.Member, i => i.Number);
        var clusters = new PartyClusters(individuals);
        Decide(judgements, numbers, clusters);
        StatedAliases.Join(documents, numbers, individuals, clusters);
        JoinByIdentifier(individuals, clusters);
        JoinGovernments(individuals, clusters);
        if (listed is not null)
        {
            new ListedNames(individuals, clusters, listed).Join(cancellation);
        }

        new NameLinking(individuals, clusters, compare).Join(cancellation);
        foreach (var individual in individuals)
        {
            foreach (var other in individual.Entity.PossiblySameAs)
            {
                if (numbers.TryGetValue(new PartyMember(individual.Member.Document, other), out var number))
                {
                    clusters.Link(individual.Number, number, "one document leaves open whether both are the same");
                }
            }
        }

        return PartyAssembly.Assemble(individuals, clusters);
    }

    private static void Decide(IReadOnlyList<MemberJudgement> judgements, Dictionary<PartyMember, int> numbers, PartyClusters clusters)
    {
        var known = judgements
            .Where(j => numbers.ContainsKey(j.First) && numbers.ContainsKey(j.Second) && j.First != j.Second)
            .Select(j => (First: Math.Min(numbers[j.First], numbers[j.Second]), Second: Math.Max(numbers[j.First], numbers[j.Second]), Judgement: j))
            .OrderBy(j => j.First).ThenBy(j => j.Second).ThenBy(j => j.Judgement.By, StringComparer.Ordinal).ThenBy(j => j.Judgement.Because, StringComparer.Ordinal).ToArray();
        foreach (var (first, second, judgement) in known.Where(j => j.Judgement.Verdict == Verdict.Different))
        {
            clusters.KeepApart(first, second, judgement);
        }

        foreach (var (first, second, judgement) in known)
        {
            if (judgement.Verdict == Verdict.Same)
            {
                clusters.Join(first, second, $"decided by {judgement.By}: {judgement.Because}", JoinGround.Statement);
            }
            else if (judgement.Verdict == Verdict.Unsure)
            {
                clusters.Link(first, second, $"{judgement.By} could not tell: {judgement.Because}");
            }
        }
    }

    private static void JoinByIdentifier(IReadOnlyList<Individual> individuals, PartyClusters clusters)
    {
        var holders = individuals.SelectMany(i => i.Identifiers.Select(id => (id.Scheme, id.Value, Individual: i)))
            .GroupBy(h => (h.Scheme, h.Value)).OrderBy(g => g.Key.Scheme, StringComparer.Ordinal).ThenBy(g => g.Key.Value, StringComparer.Ordinal);
        foreach (var group in holders)
        {
            var first = group.First().Individual;
            foreach (var (scheme, value, other) in group.Skip(1))
            {
                var reason = $"the same {scheme.ToUpperInvariant()} number {value}";
                if (PartyKinds.Field(first.Entity.Type) == PartyKinds.Field(other.Entity.Type))
                {
                    clusters.Join(first.Number, other.Number, reason, JoinGround.Number);
                }
                else
                {
                    clusters.Link(first.Number, other.Number, $"{reason}, but they are not of one kind");
                }
            }
        }
    }

    private static void JoinGovernments(IReadOnlyList<Individual> individuals, PartyClusters clusters)
    {
        foreach (var country in individuals.Where(i => i.IsMetonym).GroupBy(i => i.Entity.Country!, StringComparer.Ordinal))
        {
            var first = country.First();
            foreach (var other in country.Skip(1))
            {
                clusters.Join(first.Number, other.Number, $"\"{first.Entity.Name}\" and \"{other.Entity.Name}\" stand for the government of {country.Key}");
            }
        }
    }
}
