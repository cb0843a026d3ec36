using Spoor.Model.Annotations;
using Spoor.Model.Values;

namespace Spoor.Model.Listings;

/// <summary>One version of an official list, or of a list of one's own.</summary>
/// <param name="Name">Short name, such as <c>EU 269/2014</c>, <c>US CSL</c> or the file's name.</param>
/// <param name="Authority">Who keeps it, in words.</param>
/// <param name="Sha256">Hash of the file.</param>
/// <param name="File">File name.</param>
/// <param name="Entries">How many entries were read.</param>
/// <param name="Newest">The newest date that an entry bears: the list covers nothing after it for certain. Null when no entry bears a date.</param>
public sealed record ListVersion(string Name, string Authority, string Sha256, string File, int Entries, DateOnly? Newest);

/// <summary>The key of a list entry that stays when the list is read again: list and the list's own number, or a hash where there is none.</summary>
public readonly record struct EntryKey(string List, string Entry)
{
    /// <inheritdoc/>
    public override string ToString() => $"{List}:{Entry}";
}

/// <summary>What kind of name an entry bears.</summary>
public enum ListedNameKind
{
    /// <summary>The name it is listed under.</summary>
    Primary,

    /// <summary>Also known as.</summary>
    Alias,

    /// <summary>A weak alias: too common or too short to stand alone.</summary>
    Weak,

    /// <summary>A former name.</summary>
    Former,
}

/// <summary>A name of a list entry.</summary>
public readonly record struct ListedName(string Text, ListedNameKind Kind);

/// <summary>What kind of subject an entry is.</summary>
public enum ListedSubject
{
    /// <summary>The list does not say.</summary>
    Unknown,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A company, body or other organisation.</summary>
    Organization,

    /// <summary>A ship.</summary>
    Vessel,

    /// <summary>An aircraft.</summary>
    Aircraft,

    /// <summary>A thing that is not a legal entity.</summary>
    Asset,
}

/// <summary>One entry of one version of a list.</summary>
public sealed record Listing
{
    /// <summary>Stable key.</summary>
    public required EntryKey Key { get; init; }

    /// <summary>Hash over the entry's content, so that a changed entry is seen.</summary>
    public required string ContentHash { get; init; }

    /// <summary>What kind of subject.</summary>
    public required ListedSubject Subject { get; init; }

    /// <summary>All names; the first is the primary one.</summary>
    public required ValueList<ListedName> Names { get; init; }

    /// <summary>The measure in the list's words: "Asset freeze", "Entity List". Never one word "sanctioned".</summary>
    public required string Measure { get; init; }

    /// <summary>Programme or annex in the list's words; null when none.</summary>
    public string? Programme { get; init; }

    /// <summary>Since when it is listed; null when the list does not say.</summary>
    public TimeValue? Since { get; init; }

    /// <summary>Until when; null when open.</summary>
    public TimeValue? Until { get; init; }

    /// <summary>Why, in the list's words.</summary>
    public string? Reason { get; init; }

    /// <summary>Countries in the list's words.</summary>
    public ValueList<string> Countries { get; init; }

    /// <summary>Birth dates in the list's words.</summary>
    public ValueList<string> BirthDates { get; init; }

    /// <summary>Addresses in the list's words.</summary>
    public ValueList<string> Addresses { get; init; }

    /// <summary>Identifiers: (scheme or label, value).</summary>
    public ValueList<(string Scheme, string Value)> Identifiers { get; init; }

    /// <summary>File and line it was read from.</summary>
    public required string SourceLine { get; init; }

    /// <summary>The name it is listed under.</summary>
    public string Name => Names[0].Text;
}

/// <summary>Whether a party stood on a list at the time of a fact.</summary>
public enum ListedAtTheTime
{
    /// <summary>The whole time of the fact lies in the time of the listing.</summary>
    Yes,

    /// <summary>The whole time of the fact lies outside.</summary>
    No,

    /// <summary>The times straddle, or one of them is not known.</summary>
    CannotBeTold,
}

/// <summary>Compares the time of a fact with the time of a listing.</summary>
public static class ListingTime
{
    /// <summary>
    /// Yes when the whole fact lies within the listing, no when it lies wholly outside, else it cannot be told.
    /// A fact without a definite time, or a listing without a date, cannot be told.
    /// </summary>
    public static ListedAtTheTime At(TimeValue? fact, Listing listing)
    {
        if (fact is not { First: { } first, Last: { } last } || listing.Since is not { First: { } sinceFirst, Last: { } sinceLast })
        {
            return ListedAtTheTime.CannotBeTold;
        }

        var untilFirst = listing.Until?.First;
        var untilLast = listing.Until?.Last;
        if (last < sinceFirst || first > untilLast)
        {
            return ListedAtTheTime.No;
        }

        var endIsClear = listing.Until is null || last <= untilFirst;
        return first >= sinceLast && endIsClear ? ListedAtTheTime.Yes : ListedAtTheTime.CannotBeTold;
    }
}

/// <summary>What a name comparison came to. The names match; identity is another matter.</summary>
public enum HitVerdict
{
    /// <summary>The names match (score at or above 0.7); identity is not established by that.</summary>
    Match,

    /// <summary>In the review band below the threshold.</summary>
    Possible,
}

/// <summary>A party's name and a list entry that may be about it.</summary>
public sealed record Hit
{
    /// <summary>The entry.</summary>
    public required Listing Listing { get; init; }

    /// <summary>The name that was looked up.</summary>
    public required string Query { get; init; }

    /// <summary>The name of the entry that fits best.</summary>
    public required string EntryName { get; init; }

    /// <summary>Name similarity from 0 to 1; evidence, not the probability of identity.</summary>
    public required double Score { get; init; }

    /// <summary>What the score comes to.</summary>
    public required HitVerdict Verdict { get; init; }

    /// <summary>The reasons in words, token by token.</summary>
    public required ValueList<string> Reasons { get; init; }

    /// <summary>What is known of identity: <c>open</c>, <c>established by IDENTIFIER</c>, <c>decided by NAME</c>, <c>contradicted by ...</c>.</summary>
    public string Identity { get; init; } = "open";
}

/// <summary>The hits of one name, kind given.</summary>
public sealed record ScreeningQuery(string Name, EntityType? Type, string? Country, ValueList<(string Scheme, string Value)> Identifiers);
