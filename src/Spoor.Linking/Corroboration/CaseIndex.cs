using System.Collections.Concurrent;
using Spoor.Model.Annotations;
using Spoor.Model.Documents;
using Spoor.Model.Parties;
using Spoor.Model.Values;

namespace Spoor.Linking.Corroboration;

/// <summary>The case, looked up by id.</summary>
internal sealed class CaseIndex
{
    /// <summary>The rule of a year that a paper says it is about.</summary>
    private const string ReportYear = "time.report-year";

    private readonly Dictionary<PartyMember, Party> partyOf = [];
    private readonly Dictionary<PartyId, Party> parties = [];
    private readonly Dictionary<DocumentId, Document> documents = [];
    private readonly Dictionary<PartyId, List<string>> attributes = [];
    private readonly ConcurrentDictionary<DocumentAnnotations, PartIndex> parts = new(ReferenceEqualityComparer.Instance);

    private static readonly HashSet<PartyId> Nobody = [];

    private readonly Dictionary<PartyId, HashSet<PartyId>> bodies = [];
    private readonly Dictionary<DocumentId, string> languages = [];
    private readonly ConcurrentDictionary<PartyId, IReadOnlyList<string>> goods = [];
    private readonly ConcurrentDictionary<PartyId, IReadOnlyList<string>> sorts = [];
    private readonly GoodsKinds goodsKinds;
    private readonly GoodsKinds goodsSorts;

    public CaseIndex(CorroborationInput input)
    {
        goodsKinds = input.GoodsKinds;
        goodsSorts = input.GoodsSorts;
        foreach (var document in input.Documents)
        {
            documents[document.Id] = document;
        }

        foreach (var party in input.Parties)
        {
            parties[party.Id] = party;
            foreach (var member in party.Members)
            {
                partyOf[member] = party;
            }
        }

        foreach (var annotations in input.Annotations)
        {
            if (annotations.Publisher is { } publisher && PartyOf(annotations.Document, publisher) is { } party)
            {
                Publishers.TryAdd(annotations.Document, party);
            }

            if (annotations.Language is { } language)
            {
                languages.TryAdd(annotations.Document, language);
            }

            if (annotations.Published is { } published)
            {
                Published.TryAdd(annotations.Document, published);
            }

            foreach (var entity in annotations.Entities)
            {
                NoteAttributes(annotations.Document, entity);
                NoteBodies(annotations.Document, entity.Id, entity.SpeaksFor);
            }

            foreach (var fact in annotations.Facts.Where(f => f.Type == FactType.Ownership && f.Polarity == Polarity.Positive && IsCertain(annotations, f)))
            {
                foreach (var owner in fact.Filling(FactRole.Owner))
                {
                    NoteBodies(annotations.Document, owner, fact.Filling(FactRole.Asset));
                }
            }

            foreach (var fact in annotations.Facts.Where(f => f.Type == FactType.Office && f.Polarity == Polarity.Positive))
            {
                NoteOffice(annotations.Document, fact);
            }
        }
    }

    /// <summary>The publisher of each document that names it.</summary>
    public Dictionary<DocumentId, Party> Publishers { get; } = [];

    /// <summary>When each document was published, where it is stated.</summary>
    public Dictionary<DocumentId, TimeValue> Published { get; } = [];

    /// <summary>The body that each holder of a post has it at; public bodies before others.</summary>
    public Dictionary<PartyId, Party> Offices { get; } = [];

    /// <summary>What was found in a part, looked up by fact and by place; may be called from many threads.</summary>
    public PartIndex Part(DocumentAnnotations annotations) => parts.GetOrAdd(annotations, static a => new PartIndex(a));

    public Party? PartyOf(DocumentId document, EntityId entity) => partyOf.GetValueOrDefault(new PartyMember(document, entity));

    public Party Party(PartyId id) => parties[id];

    public bool IsNamed(PartyId id) => parties[id].IsNamed;

    /// <summary>The bodies that somebody speaks for: has a post at, or owns.</summary>
    public IReadOnlySet<PartyId> SpeaksFor(PartyId id) => bodies.GetValueOrDefault(id) ?? Nobody;

    /// <summary>What documents call a party.</summary>
    public IReadOnlyList<string> Attributes(PartyId id) => attributes.GetValueOrDefault(id) ?? [];

    /// <summary>The kinds of goods that the words for a party may name; none when the words are not known.</summary>
    public IReadOnlyList<string> GoodsKinds(PartyId id) => goods.GetOrAdd(id, static (g, self) => self.OfWords(g, self.goodsKinds), this);

    /// <summary>Which of their kind goods are; none when no word says so that is known.</summary>
    public IReadOnlyList<string> GoodsSorts(PartyId id) => sorts.GetOrAdd(id, static (g, self) => self.OfWords(g, self.goodsSorts), this);

    /// <summary>Languages of the documents that speak of a party.</summary>
    public IEnumerable<string> LanguagesOf(PartyId id) => parties[id].Members.Select(m => languages.GetValueOrDefault(m.Document)).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>
    /// The last day that a document can tell of without naming it: the day of its publication; of one without, the end of the year that it
    /// says it is about ("Annual report 2019").
    /// </summary>
    public DateOnly? ToldBy(DocumentAnnotations annotations)
    {
        if (Published.TryGetValue(annotations.Document, out var published))
        {
            return published.Last;
        }

        return annotations.Times.Where(t => t.Rule.Id == ReportYear).Max(t => t.Value.Last);
    }

    public string FileName(DocumentId document) => documents.TryGetValue(document, out var found) ? found.FileName : document.Short;

    private IReadOnlyList<string> OfWords(PartyId id, GoodsKinds words)
    {
        var party = parties[id];
        var spoken = party.Members.Select(m => languages.GetValueOrDefault(m.Document)).Distinct(StringComparer.Ordinal).ToArray();
        return party.Type is EntityType.Goods or EntityType.Product && !party.IsNamed
            ? [.. party.Names.Append(party.Name).SelectMany(n => spoken.SelectMany(l => words(l, n))).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]
            : [];
    }

    private void NoteBodies(DocumentId document, EntityId who, IEnumerable<EntityId> whom)
    {
        foreach (var body in whom)
        {
            if (PartyOf(document, who) is { } person && PartyOf(document, body) is { } spokenFor && person.Id != spokenFor.Id)
            {
                (bodies.TryGetValue(person.Id, out var known) ? known : bodies[person.Id] = []).Add(spokenFor.Id);
            }
        }
    }

    /// <summary>Told without a hedge, or beside a name.</summary>
    private bool IsCertain(DocumentAnnotations annotations, Fact fact) =>
        Part(annotations).ClaimsAbout([fact.Id]).ToArray() is var claims && (claims.Length == 0 || claims.Any(c => c is { Stance: Stance.Asserts, Certainty: Certainty.Certain, Polarity: Polarity.Positive }));

    private void NoteAttributes(DocumentId document, Entity entity)
    {
        if (!entity.Attributes.IsEmpty && PartyOf(document, entity.Id) is { } party)
        {
            if (!attributes.TryGetValue(party.Id, out var known))
            {
                attributes[party.Id] = known = [];
            }

            known.AddRange(entity.Attributes);
        }
    }

    private void NoteOffice(DocumentId document, Fact fact)
    {
        foreach (var holder in fact.Filling(FactRole.Holder))
        {
            foreach (var place in fact.Filling(FactRole.Organization))
            {
                NoteBodies(document, holder, [place]);
                if (PartyOf(document, holder) is { } person && PartyOf(document, place) is { } body
                    && (!Offices.TryGetValue(person.Id, out var known) || (known.Type != EntityType.PublicBody && body.Type == EntityType.PublicBody)))
                {
                    Offices[person.Id] = body;
                }
            }
        }
    }
}
