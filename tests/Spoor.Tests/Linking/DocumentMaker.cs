using Spoor.Model;
using Spoor.Model.Annotations;
using Spoor.Model.Documents;
using Spoor.Model.Values;

namespace Spoor.Tests.Linking;

/// <summary>Makes the annotations of an invented document, one line for each thing found in it.</summary>
internal sealed class DocumentMaker(string name)
{
    private static readonly RuleMark Rule = new("made", "test/1");
    private readonly List<Entity> entities = [];
    private readonly List<Fact> facts = [];
    private readonly List<Claim> claims = [];
    private readonly List<Identifier> identifiers = [];
    private readonly List<TimeExpression> times = [];
    private EntityId? publisher;
    private TimeValue? published;
    private int at;

    public DocumentId Id { get; } = new(ContentHash.Full("document", name));

    public Document Document => new() { Id = Id, Path = name, MediaType = "text/plain", Length = 1, Acquisition = new AcquisitionId("intake") };

    public EntityId Named(EntityType type, string text, string? country = null, params string[] aliases) => Add(type, text, MentionKind.Named, country, aliases);

    /// <summary>The entity that was named before.</summary>
    public EntityId Known(string text) => entities.Single(e => e.Name == text).Id;

    public EntityId Unnamed(EntityType type, string text, string? country = null) => Add(type, text, MentionKind.Nominal, country, []);

    public EntityId Metonym(string text, string country) => Add(EntityType.PublicBody, text, MentionKind.Metonym, country, []);

    public DocumentMaker By(string outlet, string? day = null)
    {
        publisher = Named(EntityType.Outlet, outlet);
        published = day is null ? null : Day(day);
        return this;
    }

    public void MaybeSame(EntityId first, EntityId second) =>
        entities[entities.FindIndex(e => e.Id == first)] = entities.Single(e => e.Id == first) with { PossiblySameAs = [second] };

    public void Number(EntityId holder, string scheme, string value) => identifiers.Add(new Identifier(new TextSpan(0, 1), scheme, value, holder, Rule));

    public FactId Fact(FactType type, params (FactRole Role, EntityId Filler)[] roles) => Fact(type, null, roles);

    public FactId Fact(FactType type, string? year, params (FactRole Role, EntityId Filler)[] roles)
    {
        string? time = null;
        if (year is not null)
        {
            time = $"t{times.Count}";
            times.Add(new TimeExpression(time, new TextSpan(at, at + 1), Year(year), Rule));
        }

        var id = new FactId($"{name}/f{facts.Count}");
        facts.Add(new Fact { Id = id, Type = type, Time = time, Span = new TextSpan(at, ++at), Rule = Rule, Roles = roles.Select(r => new RoleFilling(r.Role, [r.Filler])).ToValueList() });
        return id;
    }

    public void Claim(FactId fact, params EntityId[][] chain) => Claim(fact, Stance.Asserts, Certainty.Certain, chain);

    public void Claim(FactId fact, Stance stance, Certainty certainty, params EntityId[][] chain) => claims.Add(new Claim
    {
        Id = new ClaimId($"{name}/c{claims.Count}"),
        Quote = new TextSpan(at, ++at),
        Stance = stance,
        Certainty = certainty,
        Rule = Rule,
        Facts = stance == Stance.Asserts ? [fact] : [],
        Targets = stance == Stance.Asserts ? [] : [fact],
        Chain = [new ChainLevel([SourceReference.Publisher]), .. chain.Select(l => new ChainLevel(l.Select(SourceReference.Of).ToValueList()))],
    });

    public DocumentAnnotations Done() => new()
    {
        Document = Id,
        Publisher = publisher,
        Published = published,
        Entities = entities.ToValueList(),
        Facts = facts.ToValueList(),
        Claims = claims.ToValueList(),
        Identifiers = identifiers.ToValueList(),
        Times = times.ToValueList(),
    };

    public static TimeValue Year(string year)
    {
        var y = int.Parse(year, System.Globalization.CultureInfo.InvariantCulture);
        return new TimeValue(year, TimePrecision.Year, new DateOnly(y, 1, 1), new DateOnly(y, 12, 31));
    }

    public static TimeValue Day(string day)
    {
        var d = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return new TimeValue(day, TimePrecision.Day, d, d);
    }

    private EntityId Add(EntityType type, string text, MentionKind kind, string? country, string[] aliases)
    {
        var id = new EntityId($"{name}/e{entities.Count:00}");
        entities.Add(new Entity { Id = id, Type = type, Name = text, Country = country, Aliases = aliases.ToValueList(), Mentions = [new Mention(new TextSpan(at, ++at), kind, Rule)] });
        return id;
    }
}
