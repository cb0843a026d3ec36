using Spoor.Model;
using Spoor.Model.Annotations;
using Spoor.Model.Listings;
using Spoor.Model.Parties;
using Spoor.Model.Values;

namespace Spoor.Tests.Pages;

/// <summary>Invented parties and list entries of the made-up case.</summary>
internal static class MadeUpParties
{
    public static ValueList<Party> All { get; } =
    [
        Party(MadeUpCase.Havnlund, "Havnlund Shipping", EntityType.Company) with { Names = ["Havnlund Shipping", "Havnlund"], Country = "NO", Identifiers = [("orgnr", "999 888 777")], Merges = [new Merge(Member, Member, "Same name and same country in two documents.")] },
        Party(MadeUpCase.Karst, "Karst Logistics", EntityType.Company) with { PossiblySameAs = [new PossibleLink(MadeUpCase.Havnlund, "same address as 14 others")] },
        Party(MadeUpCase.Modules, "optical modules", EntityType.Goods) with { IsNamed = false },
        Party(MadeUpCase.Tianqiao, "Tianqiao Optoelectronics Science and Technology Development Holding Company Limited", EntityType.Company) with { Names = ["天桥光电", "Tianqiao Optoelectronics"], Country = "CN" },
        Party(MadeUpCase.Polyot, "Zavod Polyot", EntityType.Company) with { Names = ["Zavod Polyot", "ООО «Завод Полёт»"], Country = "RU", Identifiers = [("inn", "7700000000")] },
    ];

    public static Hit PolyotHit { get; } = Hit("A-17", "ZAVOD POLYOT OOO", "Zavod Polyot", 0.97, HitVerdict.Match, MadeUpCase.Day(2022, 12, 16)) with
    {
        Identity = "established by inn 7700000000",
        Reasons = ["zavod = zavod", "polyot = polyot (Полёт, romanised)", "OOO is a legal form and is left out"],
    };

    public static Hit PolyotPossible { get; } = Hit("A-18", "POLET PLANT", "Zavod Polyot", 0.64, HitVerdict.Possible, null) with { Reasons = ["polyot ~ polet (one letter)", "zavod = plant (translated)"] };

    public static Hit HavnlundHit { get; } = Hit("A-90", "HAVNLUND SHIPPING AS", "Havnlund Shipping", 0.95, HitVerdict.Match, MadeUpCase.Day(2026, 4, 23)) with
    {
        Identity = "decided by Ingrid Myrvold",
        Reasons = ["havnlund = havnlund", "shipping = shipping"],
    };

    public static Hit TianqiaoHit { get; } = Hit("A-33", "TIANQIAO OPTOELECTRONICS", "Tianqiao Optoelectronics", 0.91, HitVerdict.Match, MadeUpCase.Day(2024, 5, 16)) with { Reasons = ["tianqiao = tianqiao", "optoelectronics = optoelectronics"] };

    private static PartyMember Member => new(MadeUpCase.English, new EntityId("e1"));

    private static Party Party(PartyId id, string name, EntityType type) => new() { Id = id, Name = name, Type = type, IsNamed = true, Members = [Member] };

    private static Hit Hit(string entry, string name, string query, double score, HitVerdict verdict, TimeValue? since) => new()
    {
        Listing = new Listing
        {
            Key = new EntryKey("Demo list A", entry),
            ContentHash = "x",
            Subject = ListedSubject.Organization,
            Names = [new ListedName(name, ListedNameKind.Primary)],
            Measure = "Asset freeze",
            Programme = "Annex IV",
            Since = since,
            Reason = "Smuggled goods past the border, the list says.",
            Countries = ["Arvania"],
            Addresses = ["1 Quay Street, Uralsk"],
            SourceLine = "demo-a.csv:18",
        },
        Query = query,
        EntryName = name,
        Score = score,
        Verdict = verdict,
        Reasons = [],
    };
}
