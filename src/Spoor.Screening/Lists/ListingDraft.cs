using Spoor.Model;
using Spoor.Model.Listings;
using Spoor.Model.Values;

namespace Spoor.Screening.Lists;

/// <summary>What a reader found in a row, before key and hash are made.</summary>
internal sealed record ListingDraft
{
    internal required string List { get; init; }

    /// <summary>The list's own number; null when the row has none.</summary>
    internal string? OwnNumber { get; init; }

    internal ListedSubject Subject { get; init; }

    internal string Measure { get; init; } = "";

    internal string? Programme { get; init; }

    internal TimeValue? Since { get; init; }

    internal TimeValue? Until { get; init; }

    internal string? Reason { get; init; }

    internal ValueList<string> Countries { get; init; }

    internal ValueList<string> BirthDates { get; init; }

    internal ValueList<string> Addresses { get; init; }

    internal ValueList<(string Scheme, string Value)> Identifiers { get; init; }

    /// <summary>The entry; null, with a problem reported, when the row has no name.</summary>
    internal static Listing? Make(ListRow row, ValueList<ListedName> names, ListingDraft draft)
    {
        if (names.IsEmpty)
        {
            row.Report(ListProblemKind.RowSkipped, "The row has no name and was skipped; give it one.");
            return null;
        }

        var first = names[0].Kind == ListedNameKind.Primary ? names : [names[0] with { Kind = ListedNameKind.Primary }, .. names.Skip(1)];
        return new Listing
        {
            Key = new EntryKey(draft.List, draft.OwnNumber ?? HashKey(first[0].Text, draft.Subject, draft.BirthDates)),
            ContentHash = ContentHash.Full([.. row.Cells]),
            Subject = draft.Subject,
            Names = first,
            Measure = draft.Measure,
            Programme = draft.Programme,
            Since = draft.Since,
            Until = draft.Until,
            Reason = draft.Reason,
            Countries = draft.Countries,
            BirthDates = draft.BirthDates,
            Addresses = draft.Addresses,
            Identifiers = draft.Identifiers,
            SourceLine = $"{row.File}:{row.Line}",
        };
    }

    /// <summary>The key of an entry without a number of its own: hash of normalised name, type and birth date.</summary>
    internal static string HashKey(string name, ListedSubject subject, ValueList<string> birthDates) =>
        ContentHash.Short(Normalised(name), subject.ToString(), birthDates.IsEmpty ? "" : birthDates[0]);

    private static string Normalised(string name) =>
        string.Join(' ', name.ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
