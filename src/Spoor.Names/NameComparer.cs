namespace Spoor.Names;

/// <summary>
/// Compares prepared names. Words are aligned one by one; the score is the weight of what the two share over the weight
/// of all their words, less a penalty for distinctive words that only one of them has.
/// </summary>
public static class NameComparer
{
    /// <summary>The score alone, from 0 to 1: the same number as <see cref="Compare"/> gives, without its explanation.</summary>
    public static double Score(Name a, Name b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return Rules(a, b) switch
        {
            ComparisonRules.Person => NameAlignment.Score(a.AsPerson, b.AsPerson, null),
            ComparisonRules.Organisation => NameAlignment.Score(a.AsOrganisation, b.AsOrganisation, null),
            ComparisonRules.Contradictory => Contradictory(NameAlignment.Score(a.AsOrganisation, b.AsOrganisation, null)),
            _ => Math.Max(NameAlignment.Score(a.AsPerson, b.AsPerson, null), NameAlignment.Score(a.AsOrganisation, b.AsOrganisation, null)),
        };
    }

    /// <summary>Compares two names: symmetric, never an exception for any text, and no name is closer to a name than itself.</summary>
    public static NameMatch Compare(Name a, Name b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var rules = Rules(a, b);
        var remarks = new List<string>();
        var asPerson = rules == ComparisonRules.Person;
        if (rules == ComparisonRules.Unknown)
        {
            asPerson = NameAlignment.Score(a.AsPerson, b.AsPerson, null) > NameAlignment.Score(a.AsOrganisation, b.AsOrganisation, null);
            remarks.Add($"kind not known: compared as {(asPerson ? "a person's name" : "an organisation's name")}, which fits better");
        }

        var first = asPerson ? a.AsPerson : a.AsOrganisation;
        var second = asPerson ? b.AsPerson : b.AsOrganisation;
        var lines = new List<TokenPair>();
        var score = NameAlignment.Score(first, second, lines);
        if (rules == ComparisonRules.Contradictory)
        {
            score = Contradictory(score);
            remarks.Add("one is a person's name, the other is not");
        }

        Remark(a, first, remarks);
        Remark(b, second, remarks);
        return new NameMatch { Score = score, Alignment = [.. lines], Remarks = [.. remarks] };
    }

    private static double Contradictory(double score) => Math.Min(score, NameMatch.PossibleAt - 0.05);

    private static void Remark(Name name, PreparedName prepared, List<string> remarks)
    {
        foreach (var token in prepared.Core.Where(t => t.IsMixedScript))
        {
            remarks.Add($"'{token.Text}' mixes Latin and Cyrillic letters that look alike; compared as one script");
        }

        if (name.IsCut)
        {
            remarks.Add("only the beginning of a very long name was compared");
        }
    }

    private static ComparisonRules Rules(Name a, Name b)
    {
        var persons = (a.Kind == NameKind.Person ? 1 : 0) + (b.Kind == NameKind.Person ? 1 : 0);
        var unknown = (a.Kind == NameKind.Unknown ? 1 : 0) + (b.Kind == NameKind.Unknown ? 1 : 0);
        return (persons, unknown) switch
        {
            (_, 2) => ComparisonRules.Unknown,
            (2, _) or (1, 1) => ComparisonRules.Person,
            (1, 0) => ComparisonRules.Contradictory,
            _ => ComparisonRules.Organisation,
        };
    }

    private enum ComparisonRules
    {
        Unknown,
        Person,
        Organisation,
        Contradictory,
    }
}
