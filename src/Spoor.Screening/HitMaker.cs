using Spoor.Model.Listings;
using Spoor.Names;

namespace Spoor.Screening;

/// <summary>Makes a hit with its reasons in words.</summary>
internal static class HitMaker
{
    internal static Hit Make(ScreeningQuery query, Name name, Listing listing, ScoredEntry scored, string? identifier)
    {
        var match = NameComparer.Compare(name, scored.Name);
        var entryName = listing.Names[scored.NameIndex];
        List<string> reasons = [.. match.Reasons];
        if (entryName.Kind != ListedNameKind.Primary)
        {
            reasons.Add($"'{entryName.Text}' is {KindInWords(entryName.Kind)} of the entry '{listing.Name}'");
        }

        if (query.Type is null)
        {
            reasons.Add("the kind of the party is not known, so entries of every kind were compared");
        }
        else if (listing.Subject == ListedSubject.Unknown)
        {
            reasons.Add("the list does not say what kind of subject the entry is");
        }

        if (query.Country is { Length: > 0 } country && CountryNames.Contradict(country, listing.Countries))
        {
            reasons.Add($"the party's country is {country}, the entry's {string.Join(", ", listing.Countries)}");
        }

        if (identifier is not null)
        {
            reasons.Insert(0, $"the same {identifier}");
        }

        return new Hit
        {
            Listing = listing,
            Query = query.Name,
            EntryName = entryName.Text,
            Score = Math.Round(scored.Score, 4),
            Verdict = scored.Score >= (IsOneWord(query.Name) ? OneWordMatchAt : NameMatch.MatchAt) || identifier is not null ? HitVerdict.Match : HitVerdict.Possible,
            Reasons = [.. reasons],
            Identity = identifier is null ? "open" : $"established by {identifier}",
        };
    }

    /// <summary>One word alone is too little to differ in: "Krol" is like CAROL and Heron like HARUN.</summary>
    private const double OneWordMatchAt = 0.9;

    private static bool IsOneWord(string name) => !name.AsSpan().Trim().ContainsAny(' ', '-', '.');

    private static string KindInWords(ListedNameKind kind) => kind switch
    {
        ListedNameKind.Weak => "a weak alias, which does not suffice alone,",
        ListedNameKind.Former => "a former name",
        _ => "an alias",
    };
}
