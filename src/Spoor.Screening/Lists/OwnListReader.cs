using Spoor.Model.Listings;

namespace Spoor.Screening.Lists;

/// <summary>Reads a plain table of one's own: a header with a name column, and as many of the other columns as there are.</summary>
internal sealed class OwnListReader : IListReader
{
    public string Format => "plain CSV";

    public string? NumberOf(ListRow row) => row.Optional("id", "entryid", "number");

    public bool Recognises(ListHeader header) => header.IndexOf("name", "navn", "fullname") >= 0;

    public (string Name, string Authority) ListOf(ListRow row) =>
        (row.Optional("list", "listname", "dataset") ?? Path.GetFileNameWithoutExtension(row.File), row.Optional("authority") ?? "a list of one's own");

    public Listing? Read(ListRow row)
    {
        var names = new ListedNames(row);
        names.Add(row["name", "navn", "fullname"], ListedNameKind.Primary);
        names.AddAll(row["aliases"], ListedNameKind.Alias);
        names.AddAll(row["alias"], ListedNameKind.Alias);
        names.AddAll(row["weakalias", "weakaliases"], ListedNameKind.Weak);
        names.AddAll(row["previousname", "previousnames"], ListedNameKind.Former);
        return ListingDraft.Make(row, names.All, new ListingDraft
        {
            List = ListOf(row).Name,
            OwnNumber = NumberOf(row),
            Subject = Subject(row),
            Measure = row.Optional("measure") ?? "listed (the list names no measure)",
            Programme = row.Optional("programme", "program", "programs"),
            Since = ListDates.Of(row, "date of listing", row["listedon", "startdate", "since"]),
            Until = ListDates.Of(row, "end date", row["enddate", "until"]),
            Reason = row.Optional("reason"),
            Countries = [.. MultiValue.Split(row["country", "countries"])],
            BirthDates = [.. MultiValue.Split(row["birthdate", "birthdates"])],
            Addresses = [.. MultiValue.Split(row["address", "addresses"])],
            Identifiers = [.. MultiValue.Split(row["identifiers", "identifier", "ids"]).Select(Identifier)],
        });
    }

    private static ListedSubject Subject(ListRow row)
    {
        var type = row["type", "schema"];
        var subject = Subject(type);
        if (subject is null)
        {
            row.Report(ListProblemKind.ValueLeftOut, $"The type '{type}' is not known; the entry is used as one of unknown kind; write person, organization, vessel, aircraft or asset.");
        }

        return subject ?? ListedSubject.Unknown;
    }

    // Null for a word that says nothing here.
    private static ListedSubject? Subject(string type) => type.ToLowerInvariant() switch
    {
        "" or "unknown" => ListedSubject.Unknown,
        "person" or "individual" => ListedSubject.Person,
        "organization" or "organisation" or "company" or "entity" or "legalentity" => ListedSubject.Organization,
        "vessel" or "ship" => ListedSubject.Vessel,
        "aircraft" or "airplane" => ListedSubject.Aircraft,
        "asset" => ListedSubject.Asset,
        _ => null,
    };

    private static (string Scheme, string Value) Identifier(string cell)
    {
        var colon = cell.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 ? (cell[..colon].Trim(), cell[(colon + 1)..].Trim()) : ("identifier", cell);
    }
}
