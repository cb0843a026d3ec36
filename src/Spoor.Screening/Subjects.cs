using Spoor.Model.Annotations;
using Spoor.Model.Listings;
using Spoor.Names;

namespace Spoor.Screening;

/// <summary>Which entries a party of a type may be.</summary>
internal static class Subjects
{
    /// <summary>False only when the two cannot be the same thing: a person is no organisation, an organisation no ship.</summary>
    internal static bool MayBe(EntityType? type, ListedSubject subject) => (type, subject) switch
    {
        (null, _) or (_, ListedSubject.Unknown) => true,
        (EntityType.Person, _) => subject == ListedSubject.Person,
        (EntityType.Company or EntityType.PublicBody or EntityType.Organization or EntityType.Outlet, _) => subject == ListedSubject.Organization,
        (EntityType.Facility, _) => subject is ListedSubject.Organization or ListedSubject.Asset,
        (EntityType.Product or EntityType.Goods, _) => subject is ListedSubject.Vessel or ListedSubject.Aircraft or ListedSubject.Asset,
        _ => false,
    };

    internal static NameKind KindOf(ListedSubject subject) => subject switch
    {
        ListedSubject.Person => NameKind.Person,
        ListedSubject.Organization or ListedSubject.Asset => NameKind.Organization,
        ListedSubject.Vessel or ListedSubject.Aircraft => NameKind.Vessel,
        _ => NameKind.Unknown,
    };
}
