using System.Collections.Concurrent;
using Spoor.Model.Annotations;
using Spoor.Model.Documents;
using Spoor.Model.Parties;
using Spoor.Model.Values;

namespace Spoor.Linking.Corroboration;

/// <summary>The case, looked up by id.</summary>
internal sealed class CaseIndex
{
    private readonly Dictionary<PartyMember, Party> partyOf = [];
    private readonly Dictionary<PartyId, Party> parties = [];
    private readonly Dictionary<DocumentId, Document> documents = [];
    private readonly Dictionary<PartyId, List<string>> attributes = [];
    private readonly ConcurrentDictionary<DocumentAnnotations, PartIndex> parts = new(ReferenceEqualityComparer.Instance);

    public CaseIndex(CorroborationInput input)
    {
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

            if (annotations.Published is { } published)
            {
                Published.TryAdd(annotations.Document, published);
            }

            foreach (var entity in annotations.Entities)
            {
                NoteAttributes(annotations.Document, entity);
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

    /// <summary>What documents call a party.</summary>
    public IReadOnlyList<string> Attributes(PartyId id) => attributes.GetValueOrDefault(id) ?? [];

    public string FileName(DocumentId document) => documents.TryGetValue(document, out var found) ? found.FileName : document.Short;

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
                if (PartyOf(document, holder) is { } person && PartyOf(document, place) is { } body
                    && (!Offices.TryGetValue(person.Id, out var known) || (known.Type != EntityType.PublicBody && body.Type == EntityType.PublicBody)))
                {
                    Offices[person.Id] = body;
                }
            }
        }
    }
}
