using System.Globalization;
using Spoor.Model;
using Spoor.Model.Listings;

namespace Spoor.Screening.Lists;

/// <summary>Reads the annexes of EU regulations as transcribed from the Official Journal, one row an entity and legal context.</summary>
internal sealed class EuAnnexReader : IListReader
{
    private static readonly (string Column, string Label)[] Identifiers =
    [
        ("passportnumber", "passport"), ("registrationnumber", "registration number"), ("taxnumber", "tax number"), ("idnumber", "ID number"), ("inncode", "INN"),
        ("ogrncode", "OGRN"), ("kppcode", "KPP"), ("okpocode", "OKPO"), ("leicode", "LEI"), ("swiftbic", "BIC"), ("imonumber", "IMO"), ("mmsi", "MMSI"),
    ];

    public string Format => "EU annex CSV";

    public string? NumberOf(ListRow row) => null;

    public bool Recognises(ListHeader header) =>
        (header.Has("celex") || header.Has("amendedcelex")) && header.Has("recordid", "programkey", "measure", "schema", "name");

    public (string Name, string Authority) ListOf(ListRow row) => (ListName(row["celex", "amendedcelex"]), "Council of the European Union");

    public Listing? Read(ListRow row)
    {
        var names = new ListedNames(row);
        names.Add(row["name"], ListedNameKind.Primary);
        names.AddAll(row["alias"], ListedNameKind.Alias);
        names.AddAll(row["weakalias"], ListedNameKind.Weak);
        names.AddAll(row["previousname"], ListedNameKind.Former);
        return ListingDraft.Make(row, names.All, new ListingDraft
        {
            List = ListOf(row).Name,
            OwnNumber = row["recordid"] is { Length: > 0 } id ? $"{row["celex", "amendedcelex"]}:{row["annex"]}:{id}" : null,
            Subject = row["schema"] switch
            {
                "Person" => ListedSubject.Person,
                "Vessel" => ListedSubject.Vessel,
                "Asset" => ListedSubject.Asset,
                _ => ListedSubject.Organization,
            },
            Measure = row["measure"],
            Programme = row["annex"] is { Length: > 0 } annex ? $"Annex {annex}" : row.Optional("programkey"),
            Since = ListDates.Of(row, "date of listing", row["startdate"]),
            Reason = row.Optional("reason"),
            Countries = Values(row, "country", "nationality", "jurisdiction", "flag"),
            BirthDates = Values(row, "birthdate"),
            Addresses = Values(row, "address"),
            Identifiers = [.. Identifiers.SelectMany(i => MultiValue.Split(row[i.Column]), (i, v) => (i.Label, v))],
        });
    }

    /// <summary><c>32014R0269</c> is regulation 269/2014.</summary>
    internal static string ListName(string celex) =>
        celex.Length == 10 && int.TryParse(celex.AsSpan(6), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? string.Create(CultureInfo.InvariantCulture, $"EU {number}/{celex.AsSpan(1, 4)}")
            : $"EU {celex}".Trim();

    private static ValueList<string> Values(ListRow row, params string[] columns) =>
        [.. columns.SelectMany(c => MultiValue.Split(row[c])).Distinct(StringComparer.Ordinal)];
}
