using Spoor.Model;
using Spoor.Model.Annotations;
using Spoor.Model.Corroboration;
using Spoor.Model.Documents;
using Spoor.Model.Parties;
using Spoor.Model.Values;

namespace Spoor.Linking.Corroboration;

/// <summary>The kinds or sorts of goods that words may name, so that two languages can be compared; none when the words are not known.</summary>
/// <param name="language">Language of the words (ISO 639); null when not known.</param>
/// <param name="goods">The words.</param>
public delegate IReadOnlyList<string> GoodsKinds(string? language, string goods);

/// <summary>What corroboration works on.</summary>
public sealed record CorroborationInput
{
    /// <summary>The documents: file names and intakes.</summary>
    public required IReadOnlyList<Document> Documents { get; init; }

    /// <summary>What was found in them, one for each document or part of one, in the order in which they are told.</summary>
    public required IReadOnlyList<DocumentAnnotations> Annotations { get; init; }

    /// <summary>The parties, resolved from the same annotations.</summary>
    public required IReadOnlyList<Party> Parties { get; init; }

    /// <summary>Parties with a name match on a list; propositions about them come first.</summary>
    public IReadOnlySet<PartyId> Listed { get; init; } = new HashSet<PartyId>();

    /// <summary>Language of the reader (ISO 639): of unnamed fillers in several languages those of this one are told; null: the first ones.</summary>
    public string? Language { get; init; }

    /// <summary>Kinds of goods by their words; without it only words that are alike are the same goods.</summary>
    public GoodsKinds GoodsKinds { get; init; } = static (_, _) => [];

    /// <summary>Which of a kind of goods it is, by the words before it ("marine", "båt-"); without it such words are compared as they stand.</summary>
    public GoodsKinds GoodsSorts { get; init; } = static (_, _) => [];

    /// <summary>Text reuse between the documents.</summary>
    public IReadOnlyList<TextCopy> Copies { get; init; } = [];

    /// <summary>What sources without a name are called.</summary>
    public SourceNames Names { get; init; } = SourceNames.English;

    /// <summary>People's decisions about pairs of sources, by node id.</summary>
    public IReadOnlyList<JudgedRelation> Judged { get; init; } = [];
}

/// <summary>Puts sightings of one fact together and says on whose word it stands.</summary>
public static class Corroborator
{
    /// <summary>
    /// The propositions of the case, most important first: those with a listed party; deliveries, payments, ownership, transfers,
    /// production, then the rest; more named fillers; higher level of support; more mentions; then the order of the documents and of the words.
    /// </summary>
    public static IReadOnlyList<Proposition> Corroborate(CorroborationInput input, CancellationToken cancellation = default)
    {
        var index = new CaseIndex(input);
        var sights = input.Annotations.SelectMany((a, i) => Sight.Of(a, i, index)).ToArray();
        var lineages = new LineageBuilder(index, input.Copies, input.Names);
        var denials = new Denials(sights, index);
        var groups = SightGroups.Of(sights, index, cancellation);
        var propositions = new (Proposition Proposition, Sight First)[groups.Count];
        Parallel.For(0, groups.Count, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            var told = groups[i].Sights.OrderBy(s => s.DocumentOrder).ThenBy(s => s.Fact.Span).ThenBy(s => s.Fact.Id.Value, StringComparer.Ordinal).ToArray();
            propositions[i] = (Make(groups[i], told, denials.Of(groups[i]), index, lineages, input), told[0]);
        });

        return [.. propositions
            .OrderByDescending(p => p.Proposition.Roles.Any(r => r.Parties.Any(input.Listed.Contains)))
            .ThenBy(p => Rank(p.Proposition.Type))
            .ThenByDescending(p => p.Proposition.Roles.Count(r => r.Parties.Any(index.IsNamed)))
            .ThenByDescending(p => p.Proposition.Support.Level)
            .ThenByDescending(p => p.Proposition.Support.Mentions)
            .ThenBy(p => p.First.DocumentOrder).ThenBy(p => p.First.Fact.Span).ThenBy(p => p.Proposition.Id.Value, StringComparer.Ordinal)
            .Select(p => p.Proposition)];
    }

    private static int Rank(FactType type) => type switch
    {
        FactType.Delivery => 0,
        FactType.Payment => 1,
        FactType.Ownership => 2,
        FactType.Transfer => 3,
        FactType.Production => 4,
        FactType.Component => 5,
        FactType.Cooperation or FactType.Visit or FactType.Meeting => 6,
        FactType.Office => 8,
        FactType.Location or FactType.Alias => 9,
        _ => 7,
    };

    private static Proposition Make(SightGroup group, IReadOnlyList<Sight> told, IEnumerable<Statement> denials, CaseIndex index, LineageBuilder lineages, CorroborationInput input)
    {
        var first = told.OrderBy(s => s.Annotations.Document).ThenBy(s => s.Fact.Id.Value, StringComparer.Ordinal).First();
        var roles = Roles(group.Sights, index, input.Language);
        var statements = told.DistinctBy(s => s.Sighting).GroupBy(s => (s.Annotations.Document, s.Annotations.Part)).SelectMany(g => Statement.Of(g.First().Annotations, [.. g], index))
            .Concat(denials).DistinctBy(s => (s.Annotations.Document, s.Claim.Id)).ToArray();
        var lineage = lineages.Build(told, statements, roles.SelectMany(r => r.Parties).ToHashSet());
        return new Proposition
        {
            Id = new PropositionId(ContentHash.Short("proposition", first.Annotations.Document.Sha256, first.Fact.Id.Value)),
            Type = first.Fact.Type,
            Roles = roles,
            Time = told.Select(s => s.Time).OfType<TimeValue>().OrderBy(Length).FirstOrDefault(),
            Quantity = told.Select(s => s.Quantity).OfType<QuantityValue>().OrderBy(q => q.Vague ? 1 : 0).ThenBy(q => q.Min is null || q.Max is null ? 1 : 0).FirstOrDefault(),
            Polarity = first.Fact.Polarity,
            Title = told.Select(s => s.Fact.Title).FirstOrDefault(t => t is not null),
            Manner = first.Fact.Manner,
            Sightings = told.Select(s => s.Sighting).Distinct().ToValueList(),
            Assertions = statements.Where(s => !s.IsCaveat).Select(s => lineages.Assertion(s)).ToValueList(),
            Caveats = statements.Where(s => s.IsCaveat).Select(s => lineages.Assertion(s)).ToValueList(),
            Grouping = group.Reasons.ToValueList(),
            Lineage = lineage,
            Support = IndependenceModel.Support(lineage, told.Select(s => s.Annotations.Document).Distinct().Count(), input.Judged),
        };
    }

    /// <summary>Named fillers before unnamed ones: "a Russian intermediary" goes when another sighting has the name.</summary>
    private static ValueList<PartyRole> Roles(List<Sight> sights, CaseIndex index, string? language)
    {
        var type = sights[0].Fact.Type;
        var roles = new List<PartyRole>();
        foreach (var role in FactSchema.RolesOf(type))
        {
            // The two parties of a symmetric fact may stand the other way round in another sighting: the first one decides.
            var from = FactSchema.IsSymmetric(type) && sights[0].Filling(role).Count > 0 ? sights.Take(1) : sights;
            var fillers = from.SelectMany(s => s.Filling(role)).Distinct().ToArray();
            var named = fillers.Where(index.IsNamed).ToArray();
            if (fillers.Length > 0)
            {
                roles.Add(new PartyRole(role, (named.Length > 0 ? named : [.. sights.Where(s => s.Filling(role).Count > 0).OrderByDescending(s => s.Annotations.Language == language).First().Filling(role)]).ToValueList()));
            }
        }

        return WithoutOwnMiddlemen(roles).ToValueList();
    }

    /// <summary>
    /// One document calls the same party the supplier and another the intermediary: nobody supplies through itself. Beside another supplier it
    /// stands between, else it supplies.
    /// </summary>
    private static IEnumerable<PartyRole> WithoutOwnMiddlemen(List<PartyRole> roles)
    {
        var suppliers = roles.Where(r => r.Role == FactRole.Supplier).SelectMany(r => r.Parties).ToArray();
        var both = roles.Where(r => r.Role == FactRole.Intermediary).SelectMany(r => r.Parties).Intersect(suppliers).ToArray();
        var left = both.Length > 0 && suppliers.Except(both).Any() ? FactRole.Supplier : FactRole.Intermediary;
        return roles.Select(r => r.Role == left ? new PartyRole(r.Role, r.Parties.Except(both).ToValueList()) : r).Where(r => r.Parties.Count > 0);
    }

    private static long Length(TimeValue time) => time.IsDefinite ? time.Last!.Value.DayNumber - time.First!.Value.DayNumber : long.MaxValue;
}
