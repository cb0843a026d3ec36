using Spoor.Model.Annotations;
using Spoor.Model.Corroboration;
using Spoor.Model.Parties;

namespace Spoor.Linking.Corroboration;

/// <summary>
/// What kind of source a party is. Only records, participants and witnesses have access that cannot have been taken from somebody else, so
/// these need a reason in the documents; everything unsure becomes a kind without such access.
/// A named person, company or organisation that takes no part and holds no public post is an outlet: it says so and names no source.
/// </summary>
internal static class SourceKinds
{
    private static readonly string[] AgencyWords = ["news agency", "newswire", "wire service", "nyhetsbyrå", "telegrambyrå", "nachrichtenagentur", "информагент", "інформагент", "информационное агентство", "інформаційне агентство", "通讯社", "通訊社"];

    private static readonly string[] RecordWords = ["customs", "toll", "register", "registry", "registr", "court", "judgment", "filing", "gazette", "tinglys", "zoll", "gericht", "тамож", "митн", "реестр", "реєстр", "судов", "海关", "登记", "法院"];

    /// <summary>Offices that are named for the register that they keep.</summary>
    private static readonly string[] RegisterWords = ["register", "registry", "registr", "реестр", "реєстр"];

    private static readonly string[] WitnessWords = ["witness", "vitne", "zeuge", "свидетел", "очевид", "свідок", "свідк", "目击"];

    public static SourceKind Of(Party party, CaseIndex index, IReadOnlySet<PartyId> fillers) => party.Type switch
    {
        EntityType.Outlet => Says(party, index, AgencyWords) ? SourceKind.Agency : SourceKind.Outlet,
        not (EntityType.Person or EntityType.PersonGroup or EntityType.Document) when Says(party, index, RegisterWords) => SourceKind.Record,
        EntityType.PublicBody => SourceKind.Authority,
        EntityType.Document => Says(party, index, RecordWords) ? SourceKind.Record : SourceKind.Document,
        EntityType.PersonGroup or EntityType.Person when index.SpeaksFor(party.Id).Overlaps(fillers) => SourceKind.Participant,
        EntityType.PersonGroup => Says(party, index, WitnessWords) ? SourceKind.Witness : SourceKind.Anonymous,
        _ when Says(party, index, WitnessWords) && party.Type == EntityType.Person => SourceKind.Witness,
        _ when !party.IsNamed => SourceKind.Anonymous,
        EntityType.Person when IsOfficial(party, index) => SourceKind.Authority,
        _ when fillers.Contains(party.Id) => SourceKind.Participant,
        _ => SourceKind.Outlet,
    };

    /// <summary>
    /// Takes part in it, speaks for or owns who does, or is a public body or official of the country of one who does. Whether an accuser is at odds
    /// with the accused cannot be read off a document: that is left to people.
    /// </summary>
    public static bool IsInterested(Party party, CaseIndex index, IReadOnlySet<PartyId> fillers)
    {
        var employer = index.Offices.GetValueOrDefault(party.Id);
        if (fillers.Contains(party.Id) || index.SpeaksFor(party.Id).Overlaps(fillers))
        {
            return true;
        }

        var body = party.Type == EntityType.PublicBody ? party : IsOfficial(party, index) ? employer : null;
        return body?.Country is { } country && fillers.Any(f => IsParty(index.Party(f).Type) && string.Equals(index.Party(f).Country, country, StringComparison.Ordinal));
    }

    private static bool IsParty(EntityType type) => type is not (EntityType.Place or EntityType.Product or EntityType.Goods or EntityType.Document or EntityType.Event);

    private static bool IsOfficial(Party party, CaseIndex index) => party.Type == EntityType.Person && index.Offices.GetValueOrDefault(party.Id)?.Type == EntityType.PublicBody;

    private static bool Says(Party party, CaseIndex index, string[] words) =>
        party.Names.Append(party.Name).Concat(index.Attributes(party.Id)).Any(t => words.Any(w => t.Contains(w, StringComparison.OrdinalIgnoreCase)));
}
