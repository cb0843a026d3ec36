using System.Collections.Immutable;

namespace Spoor.Names;

/// <summary>What the score of a comparison comes to.</summary>
public enum NameVerdict
{
    /// <summary>Below the review band.</summary>
    None,

    /// <summary>In the review band: at least <see cref="NameMatch.PossibleAt"/>, below <see cref="NameMatch.MatchAt"/>.</summary>
    Possible,

    /// <summary>At least <see cref="NameMatch.MatchAt"/>: the names match. Identity is another matter.</summary>
    Match,
}

/// <summary>Why two tokens were put side by side, or why one stands alone.</summary>
public enum TokenRelation
{
    /// <summary>The same letters in the same script, case and accents aside.</summary>
    Exact,

    /// <summary>The same letters after one was romanised.</summary>
    Romanised,

    /// <summary>Another spelling of the same sounds, or a slip of one or two letters.</summary>
    Spelling,

    /// <summary>An initial beside a full word.</summary>
    Initial,

    /// <summary>An acronym beside the words that it is made of.</summary>
    Acronym,

    /// <summary>The same letters, written as one word in one name and as several in the other.</summary>
    Joined,

    /// <summary>Legal forms that are the same or in only one name; they do not count.</summary>
    LegalForm,

    /// <summary>Legal forms that differ: the names may still match, the bearers are two on paper.</summary>
    LegalFormDiffers,

    /// <summary>A word that many names bear (company, trading, a city), only in one name: costs little.</summary>
    WeakOnly,

    /// <summary>A patronymic, particle or title, only in one name: costs little.</summary>
    Dropped,

    /// <summary>A distinctive word, only in one name.</summary>
    OnlyInOne,

    /// <summary>Numbers that differ: they tell the two apart.</summary>
    NumberDiffers,
}

/// <summary>One line of an alignment.</summary>
/// <param name="First">The words of the first name as written; null when the second stands alone.</param>
/// <param name="Second">The words of the second name as written; null when the first stands alone.</param>
/// <param name="Relation">Why.</param>
/// <param name="Similarity">From 0 to 1.</param>
public sealed record TokenPair(string? First, string? Second, TokenRelation Relation, double Similarity);

/// <summary>What the comparison of two names came to, with its reasons.</summary>
public sealed record NameMatch
{
    /// <summary>The score from which two names match.</summary>
    public const double MatchAt = 0.7;

    /// <summary>The score from which two names are worth a look.</summary>
    public const double PossibleAt = 0.55;

    /// <summary>Name similarity from 0 to 1; evidence, not the probability that the bearers are the same.</summary>
    public required double Score { get; init; }

    /// <summary>Which tokens were put side by side, and why.</summary>
    public required ImmutableArray<TokenPair> Alignment { get; init; }

    /// <summary>Remarks about the whole: word order, a kind that is not known, letters of several scripts in one word.</summary>
    public required ImmutableArray<string> Remarks { get; init; }

    /// <summary>What the score comes to.</summary>
    public NameVerdict Verdict => VerdictOf(Score);

    /// <summary>The alignment and the remarks in plain words, such as <c>'Industrial' only in one name</c>.</summary>
    public ImmutableArray<string> Reasons => [.. Alignment.Select(Wording.Of), .. Remarks];

    /// <summary>The verdict of a score.</summary>
    public static NameVerdict VerdictOf(double score) =>
        score >= MatchAt ? NameVerdict.Match : score >= PossibleAt ? NameVerdict.Possible : NameVerdict.None;
}
