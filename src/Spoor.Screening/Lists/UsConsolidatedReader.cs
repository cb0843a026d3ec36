using Spoor.Model.Listings;

namespace Spoor.Screening.Lists;

/// <summary>Reads the Consolidated Screening List of the United States, which joins the lists of three departments.</summary>
internal sealed class UsConsolidatedReader : IListReader
{
    public string Format => "US Consolidated Screening List CSV";

    public string? NumberOf(ListRow row) => null;

    public bool Recognises(ListHeader header) => header.Has("source", "entitynumber", "type", "programs", "name", "altnames", "sourcelisturl");

    public (string Name, string Authority) ListOf(ListRow row) => ("US CSL", "United States: Departments of Commerce, State and the Treasury");

    public Listing? Read(ListRow row)
    {
        var names = new ListedNames(row);
        names.Add(row["name"], ListedNameKind.Primary);
        names.AddAll(row["altnames"], ListedNameKind.Alias);
        var (measure, authority) = Source(row["source"]);
        return ListingDraft.Make(row, names.All, new ListingDraft
        {
            List = ListOf(row).Name,
            OwnNumber = row.Optional("entitynumber") ?? row.Optional("id"),
            Subject = row["type"] switch
            {
                "Individual" => ListedSubject.Person,
                "Entity" => ListedSubject.Organization,
                "Vessel" => ListedSubject.Vessel,
                "Aircraft" => ListedSubject.Aircraft,
                _ => ListedSubject.Unknown,
            },
            Measure = authority.Length > 0 ? $"{measure}, {authority}" : measure,
            Programme = row.Optional("programs"),
            Since = ListDates.Of(row, "start date", row["startdate"]),
            Until = ListDates.Of(row, "end date", row["enddate"]),
            Reason = row.Optional("remarks"),
            Countries = [.. Split(row, "citizenships").Concat(Split(row, "nationalities")).Concat(Split(row, "vesselflag"))
                .Concat(Split(row, "addresses").Select(Country)).Where(c => c.Length > 0).Distinct(StringComparer.Ordinal)],
            BirthDates = [.. Split(row, "datesofbirth")],
            Addresses = [.. Split(row, "addresses")],
            Identifiers = [.. Split(row, "ids").Select(Identifier).OfType<(string, string)>()],
        });
    }

    private static IReadOnlyList<string> Split(ListRow row, string column) => MultiValue.Split(row[column]);

    private static (string Measure, string Authority) Source(string source)
    {
        var dash = source.LastIndexOf(" - ", StringComparison.Ordinal);
        return dash < 0 ? (source, "") : (source[..dash].Trim(), source[(dash + 3)..].Trim());
    }

    // An address ends in the country's two letters.
    private static string Country(string address)
    {
        var last = address[(address.LastIndexOf(',') + 1)..].Trim();
        return last.Length == 2 && last.All(char.IsAsciiLetterUpper) ? last : "";
    }

    // "RU, 2014-01-01, 123, Passport": country and dates may come before the number; the label comes last.
    private static (string Scheme, string Value)? Identifier(string cell)
    {
        var parts = cell.Split(", ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2 || !IsIdentifierLabel(parts[^1]) || !parts[^2].Any(char.IsAsciiDigit))
        {
            return null;
        }

        return (parts[^1], parts[^2]);
    }

    private static bool IsIdentifierLabel(string label) =>
        label.Contains("No.", StringComparison.Ordinal) || label.Contains("ID", StringComparison.Ordinal) || label.Contains("Number", StringComparison.Ordinal)
        || label.Contains('#', StringComparison.Ordinal) || label is "Passport" or "SWIFT/BIC" or "MMSI" or "D-U-N-S Number" or "Aircraft Serial Identification" or "C.U.I.T." or "R.F.C." or "C.U.R.P." or "Cedula No.";
}
