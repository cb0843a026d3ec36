using Spoor.Model.Documents;
using Spoor.Model.Parties;

namespace Spoor.Linking.Resolution;

/// <summary>What speaks for two being one.</summary>
internal enum JoinGround
{
    /// <summary>Their names.</summary>
    Name,

    /// <summary>A list entry that bears both names.</summary>
    Listing,

    /// <summary>A number that has one holder.</summary>
    Number,

    /// <summary>A statement or a decision about exactly these two.</summary>
    Statement,
}

/// <summary>
/// Who has been put together so far. Every union passes the same guard, so that a chain of good pairs never joins two that one document
/// keeps apart, that a person has told apart, or that have contradictory countries or identifiers.
/// </summary>
internal sealed class PartyClusters
{
    private readonly IReadOnlyList<Individual> individuals;
    private readonly int[] above;
    private readonly Cluster[] clusters;
    private readonly Dictionary<int, List<(int Other, MemberJudgement Judgement)>> apart = [];
    private readonly HashSet<(int First, int Second)> saidDifferent = [];
    private readonly List<Merge> merges = [];
    private readonly List<(int First, int Second, string Reason)> links = [];

    public PartyClusters(IReadOnlyList<Individual> individuals)
    {
        this.individuals = individuals;
        above = [.. Enumerable.Range(0, individuals.Count)];
        clusters = [.. individuals.Select(i => new Cluster(i))];
    }

    /// <summary>Why members were put together, in the order in which it was done.</summary>
    public IReadOnlyList<Merge> Merges => merges;

    /// <summary>Pairs that may be the same, with the reason.</summary>
    public IReadOnlyList<(int First, int Second, string Reason)> Links => links;

    /// <summary>The first member of the cluster: the same for all of its members.</summary>
    public int Root(int number)
    {
        while (above[number] != number)
        {
            number = above[number] = above[above[number]];
        }

        return number;
    }

    /// <summary>Facts about the cluster of a root that tell it from others of its name.</summary>
    /// <param name="first">The one.</param>
    /// <param name="second">The other.</param>
    /// <param name="ground">What speaks for them being one.</param>
    public bool IsContradictory(int first, int second, JoinGround ground = JoinGround.Name) =>
        Contradiction(clusters[Root(first)], clusters[Root(second)]) is not null
        || (ground == JoinGround.Name && (HaveOtherNumbers(first, second) || NameContradiction(clusters[Root(first)], clusters[Root(second)]) is not null));

    /// <summary>True when the numbers in their names tell them apart: they are not even alike.</summary>
    public bool HaveOtherNumbers(int first, int second) =>
        clusters[Root(first)].Numbers is { Count: > 0 } one && clusters[Root(second)].Numbers is { Count: > 0 } other && !one.SetEquals(other);

    /// <summary>True when a document or an identifier ties the cluster to something that could contradict another one.</summary>
    public bool IsAnchored(int number) => clusters[Root(number)] is var c && (c.Countries.Count > 0 || c.Identifiers.Count > 0 || c.Forms.Count > 0 || c.Numbers.Count > 0 || c.Standings.Count > 0);

    /// <summary>Remembers that a person has told two apart.</summary>
    public void KeepApart(int first, int second, MemberJudgement judgement)
    {
        Remember(first, second, judgement);
        Remember(second, first, judgement);
    }

    /// <summary>Remembers that a document says of two that they are two. It speaks against their being one, and decides nothing.</summary>
    public void SayDifferent(int first, int second) => saidDifferent.Add((Math.Min(first, second), Math.Max(first, second)));

    /// <summary>True when a document says that the clusters are two.</summary>
    public bool AreSaidDifferent(int first, int second) =>
        saidDifferent.Count > 0 && (Root(first), Root(second)) is var (a, b) && saidDifferent.Any(s => (Root(s.First) == a && Root(s.Second) == b) || (Root(s.First) == b && Root(s.Second) == a));

    /// <summary>True when a person has told the clusters apart.</summary>
    public bool AreJudgedApart(int first, int second) => JudgedApart(clusters[Root(first)], Root(second)) is not null;

    /// <summary>Notes that two may be the same.</summary>
    public void Link(int first, int second, string reason) => links.Add(first <= second ? (first, second, reason) : (second, first, reason));

    /// <summary>Puts two together unless something speaks against it; then notes a possible link with what does.</summary>
    /// <param name="first">The one.</param>
    /// <param name="second">The other.</param>
    /// <param name="reason">Why they are the same.</param>
    /// <param name="ground">What speaks for it. A statement about exactly these two wins over their standing apart in one document.</param>
    /// <returns>False when it was refused.</returns>
    public bool Join(int first, int second, string reason, JoinGround ground = JoinGround.Name)
    {
        var (a, b) = (Root(first), Root(second));
        if (a == b)
        {
            return true;
        }

        if (JudgedApart(clusters[a], b) is { } judgement)
        {
            Link(first, second, $"{reason}; kept apart by {judgement.By}: {judgement.Because}");
            return false;
        }

        if (ground == JoinGround.Name && HaveOtherNumbers(a, b))
        {
            return false;
        }

        var against = ground == JoinGround.Statement ? null
            : AreSaidDifferent(a, b) ? "a document says that they are two" : Contradiction(clusters[a], clusters[b]) ?? KeptApart(clusters[a], clusters[b]) ?? (ground == JoinGround.Name ? NameContradiction(clusters[a], clusters[b]) : null);
        if (against is not null)
        {
            Link(first, second, $"{reason}, but {against}: not put together");
            return false;
        }

        merges.Add(new Merge(individuals[Math.Min(first, second)].Member, individuals[Math.Max(first, second)].Member, reason));
        var (root, other) = a < b ? (a, b) : (b, a);
        above[other] = root;
        clusters[root] = clusters[root].Members.Count >= clusters[other].Members.Count ? clusters[root].Take(clusters[other]) : clusters[other].Take(clusters[root]);
        return true;
    }

    private static string? Contradiction(Cluster a, Cluster b)
    {
        if (a.Countries.Count > 0 && b.Countries.Count > 0 && !a.Countries.Overlaps(b.Countries))
        {
            return $"the documents tie one to {string.Join(" and ", a.Countries)} and the other to {string.Join(" and ", b.Countries)}";
        }

        foreach (var (scheme, values) in a.Identifiers)
        {
            if (NamesOneHolder(scheme) && b.Identifiers.TryGetValue(scheme, out var others) && !values.Overlaps(others))
            {
                return $"their {scheme.ToUpperInvariant()} numbers differ ({values.Min} and {others.Min})";
            }
        }

        return null;
    }

    private static string? NameContradiction(Cluster a, Cluster b)
    {
        if (a.Forms.Count > 0 && b.Forms.Count > 0 && !a.Forms.Overlaps(b.Forms))
        {
            return $"their legal forms differ ({a.Forms.Min} and {b.Forms.Min})";
        }

        return !a.Parts.Any(p => b.Parts.Any(q => p.Item1 == q.Item1)) && a.Standings.Any(s => b.Standings.Any(s.Contradicts))
            ? "the documents give them other posts, occupations or ages"
            : null;
    }

    /// <summary>A holder has one number of these; of accounts and banks it may have several.</summary>
    private static bool NamesOneHolder(string scheme) => scheme is "inn" or "ogrn" or "edrpou" or "lei" or "imo" or "orgnr" or "uscc";

    private static string? KeptApart(Cluster a, Cluster b)
    {
        var (small, large) = a.Parts.Count <= b.Parts.Count ? (a, b) : (b, a);
        return small.Parts.Any(large.Parts.Contains) ? "one document keeps them apart" : null;
    }

    private MemberJudgement? JudgedApart(Cluster cluster, int root)
    {
        if (apart.Count == 0)
        {
            return null;
        }

        foreach (var member in cluster.Members)
        {
            foreach (var (other, judgement) in apart.GetValueOrDefault(member) ?? [])
            {
                if (Root(other) == root)
                {
                    return judgement;
                }
            }
        }

        return null;
    }

    private void Remember(int first, int second, MemberJudgement judgement)
    {
        if (!apart.TryGetValue(first, out var others))
        {
            apart[first] = others = [];
        }

        others.Add((second, judgement));
    }

    private sealed class Cluster
    {
        public Cluster(Individual individual)
        {
            Members = [individual.Number];
            Parts = [individual.Part];
            if (individual.Entity.Country is { Length: > 0 } country)
            {
                Countries.Add(country);
            }

            foreach (var (scheme, value) in individual.Identifiers)
            {
                Add(scheme, value);
            }

            Forms.UnionWith(NameMarks.LegalForms(individual.Entity));
            Numbers.UnionWith(NameMarks.Numbers(individual.Entity));
            if (individual.Standing is { } standing)
            {
                Standings.Add(standing);
            }
        }

        public List<int> Members { get; }

        public HashSet<(DocumentId, int)> Parts { get; }

        public SortedSet<string> Forms { get; } = new(StringComparer.Ordinal);

        public SortedSet<string> Numbers { get; } = new(StringComparer.Ordinal);

        public List<Standing> Standings { get; } = [];

        public SortedSet<string> Countries { get; } = new(StringComparer.Ordinal);

        public SortedDictionary<string, SortedSet<string>> Identifiers { get; } = new(StringComparer.Ordinal);

        public Cluster Take(Cluster other)
        {
            Members.AddRange(other.Members);
            Parts.UnionWith(other.Parts);
            Countries.UnionWith(other.Countries);
            Forms.UnionWith(other.Forms);
            Numbers.UnionWith(other.Numbers);
            Standings.AddRange(other.Standings);
            foreach (var (scheme, values) in other.Identifiers)
            {
                foreach (var value in values)
                {
                    Add(scheme, value);
                }
            }

            return this;
        }

        private void Add(string scheme, string value)
        {
            if (!Identifiers.TryGetValue(scheme, out var values))
            {
                Identifiers[scheme] = values = new SortedSet<string>(StringComparer.Ordinal);
            }

            values.Add(value);
        }
    }
}
