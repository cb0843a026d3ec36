using Spoor.Model.Annotations;
using Spoor.Model.Parties;

namespace Spoor.Linking.Corroboration;

/// <summary>
/// Sightings that say that something did not happen ("O never sold cranes to K"), and sightings that are only told as denied. Each is a
/// denial of every fact of its type whose roles it fits. One that names only one side of a deal is about a deal of who denies it.
/// </summary>
internal sealed class Denials
{
    private readonly SameFact same;
    private readonly CaseIndex index;
    private readonly Sight[] all;

    /// <summary>Places in <see cref="all"/> by type and by each party named in the first role in which a denial names one: a fact that it denies has one of them there.</summary>
    private readonly ILookup<(FactType, FactRole, PartyId), int> byParty;

    public Denials(IReadOnlyList<Sight> sights, CaseIndex index)
    {
        this.index = index;
        same = new SameFact(index);
        all = [.. sights.Where(s => s.Fact.Polarity == Polarity.Negative || IsOnlyDenied(s))];
        byParty = all.SelectMany((s, i) => same.NamedRoles(s).Take(1).SelectMany(r => s.Filling(r).Where(index.IsNamed).Select(p => (Key: (s.Fact.Type, r, p), Place: i))))
            .ToLookup(d => d.Key, d => d.Place);
    }

    /// <summary>What denies the fact of a group and is not itself in the group, as caveats.</summary>
    public IEnumerable<Statement> Of(SightGroup group)
    {
        var first = group.Sights[0];
        if (first.Fact.Polarity == Polarity.Negative)
        {
            return [];
        }

        var own = group.Sights.Select(s => s.Sighting).ToHashSet();
        return MayDeny(group)
            .Where(d => !own.Contains(d.Sighting) && group.Sights.Any(s => same.IsDenialOf(d, s)) && group.Shapes.Values.All(s => !same.SpeaksOfAnother(d, s)))
            .SelectMany(d => index.Part(d.Annotations).ClaimsAbout([d.Fact.Id]).Where(c => Says(c, d.Fact) && IsTheirs(d, c, group)).Select(c => new Statement(d.Annotations, c with { Stance = Stance.Denies }, true)))
            .DistinctBy(s => (s.Annotations.Document, s.Claim.Id));
    }

    /// <summary>Denials that name a party of the group, in the order of the sightings: of a long text there are too many to look at all for each fact.</summary>
    private IEnumerable<Sight> MayDeny(SightGroup group) =>
        group.Shapes.Values.SelectMany(s => s.Roles.SelectMany(r => r.Value.SelectMany(p => byParty[(s.Fact.Type, r.Key, p)])))
            .Distinct().Order().Select(i => all[i]);

    private static bool Says(Claim claim, Fact fact) => fact.Polarity == Polarity.Negative
        ? claim.Facts.Contains(fact.Id) && claim.Stance is Stance.Asserts or Stance.Denies
        : claim.Stance == Stance.Denies && (claim.Facts.Contains(fact.Id) || claim.Targets.Contains(fact.Id));

    /// <summary>
    /// Both sides are named, or who denies it takes part in the fact or has no company to speak for. A chief executive's "we never sold pumps to
    /// X" is no denial of another company's sale.
    /// </summary>
    private bool IsTheirs(Sight denial, Claim claim, SightGroup group)
    {
        var sides = denial.Roles.Where(r => !SameFact.IsGoods(r.Key) && r.Key is not (FactRole.Manufacturer or FactRole.Origin or FactRole.Destination)).Count(r => r.Value.Any(index.IsNamed));
        if (sides >= 2)
        {
            return true;
        }

        var speakers = (claim.Chain.IsEmpty ? [] : claim.Chain[^1].Sources)
            .Select(s => s.IsPublisher ? index.Publishers.GetValueOrDefault(denial.Annotations.Document) : s.Entity is { } entity ? index.PartyOf(denial.Annotations.Document, entity) : null).OfType<Party>().ToArray();
        var bodies = speakers.Where(s => s.Type is EntityType.Company or EntityType.Organization or EntityType.Facility).Select(s => s.Id).Concat(speakers.SelectMany(s => index.SpeaksFor(s.Id))).ToHashSet();
        var fillers = group.Sights.SelectMany(s => s.Roles.Values).SelectMany(r => r).ToHashSet();
        if (index.Part(denial.Annotations).BodiesWithin(claim.Quote).Select(b => index.PartyOf(denial.Annotations.Document, b)).OfType<Party>().Any(b => !fillers.Contains(b.Id) && !bodies.Contains(b.Id)))
        {
            // "... bought no pumps from Y": who else is named is another side than that of this fact.
            return false;
        }

        return bodies.Count > 0
            ? fillers.Overlaps(bodies)
            : !speakers.Any(s => s is { Type: EntityType.Person } && !index.Offices.ContainsKey(s.Id));
    }

    private bool IsOnlyDenied(Sight sight)
    {
        var claims = index.Part(sight.Annotations).ClaimsAbout([sight.Fact.Id]).ToArray();
        return claims.Length > 0 && claims.All(c => c.Stance == Stance.Denies);
    }
}
