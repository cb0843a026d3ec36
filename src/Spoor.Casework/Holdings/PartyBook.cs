using Spoor.Model.Annotations;
using Spoor.Model.Documents;
using Spoor.Model.Parties;

namespace Spoor.Casework.Holdings;

/// <summary>The parties of a case, looked up by id and by the entities that they are made of.</summary>
internal sealed class PartyBook
{
    private readonly Dictionary<PartyId, Party> byId;
    private readonly Dictionary<PartyMember, Party> byMember = [];

    public PartyBook(IReadOnlyList<Party> parties)
    {
        All = parties;
        byId = parties.ToDictionary(p => p.Id);
        foreach (var party in parties)
        {
            foreach (var member in party.Members)
            {
                byMember[member] = party;
            }
        }
    }

    /// <summary>All of them, goods, places and documents among them.</summary>
    public IReadOnlyList<Party> All { get; }

    /// <summary>The party of an id.</summary>
    public Party this[PartyId id] => byId[id];

    /// <summary>The party that an entity belongs to; null when it belongs to none.</summary>
    public Party? Of(DocumentId document, EntityId entity) => byMember.GetValueOrDefault(new PartyMember(document, entity));

    /// <summary>True for people and bodies; false for goods, places, documents and events.</summary>
    public static bool IsActor(EntityType type) =>
        type is EntityType.Person or EntityType.PersonGroup or EntityType.Company or EntityType.PublicBody or EntityType.Organization or EntityType.Outlet or EntityType.Facility;
}
