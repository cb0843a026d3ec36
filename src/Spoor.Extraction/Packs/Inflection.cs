using System.Collections.Immutable;

namespace Spoor.Extraction.Packs;

/// <summary>Derives the forms of regular words, so that packs hold lemmas and only what is irregular.</summary>
internal static class Inflection
{
    /// <summary>English noun entry: <c>engine</c>, <c>person/people</c>, <c>equipment/-</c>. The last word of a phrase is inflected.</summary>
    public static IEnumerable<(string Form, bool IsPlural, bool IsDefinite)> EnglishNoun(string entry)
    {
        var slash = entry.IndexOf('/', StringComparison.Ordinal);
        var singular = slash < 0 ? entry : entry[..slash];
        if (singular != "-")
        {
            yield return (singular, false, false);
        }

        var plural = slash < 0 ? EnglishPlural(singular) : entry[(slash + 1)..];
        if (plural != "-")
        {
            yield return (plural, true, false);
        }
    }

    /// <summary>Norwegian noun entry: <c>ekspert m</c> or <c>mann = mann mannen menn mennene</c>.</summary>
    public static IEnumerable<(string Form, bool IsPlural, bool IsDefinite)> NorwegianNoun(string entry)
    {
        string[] forms;
        if (entry.Contains('='))
        {
            forms = entry[(entry.IndexOf('=', StringComparison.Ordinal) + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        }
        else
        {
            var space = entry.LastIndexOf(' ');
            forms = space < 0 ? [entry] : NorwegianForms(entry[..space], entry[(space + 1)..]);
        }

        var kinds = new[] { (false, false), (false, true), (true, false), (true, true) };
        for (var i = 0; i < forms.Length; i++)
        {
            // Feminine nouns have a second definite singular in -en.
            var kind = i < 4 ? kinds[i] : (false, true);
            if (forms[i] != "-")
            {
                yield return (forms[i], kind.Item1, kind.Item2);
            }
        }
    }

    /// <summary>The lemma of a noun entry in either language.</summary>
    public static string Lemma(string entry)
    {
        if (entry.StartsWith("-/", StringComparison.Ordinal))
        {
            return entry[2..];
        }

        var end = entry.AsSpan().IndexOfAny("=/");
        if (end >= 0)
        {
            return entry[..end].Trim();
        }

        var space = entry.LastIndexOf(' ');
        return space >= 0 && entry[(space + 1)..] is "m" or "f" or "n" or "n2" or "er" ? entry[..space] : entry;
    }

    /// <summary>English verb: <c>deliver</c> or five forms; forms of one shape.</summary>
    public static ImmutableArray<(string Form, VerbShape Shape)> EnglishVerb(string[] parts)
    {
        var b = parts[0];
        if (parts.Length >= 5)
        {
            return [(b, VerbShape.Infinitive), (b, VerbShape.Present), (parts[1], VerbShape.Present), (parts[2], VerbShape.Past), (parts[3], VerbShape.Participle), (parts[4], VerbShape.Gerund)];
        }

        var past = b.EndsWith('e') ? b + "d" : EndsInConsonantY(b) ? b[..^1] + "ied" : Doubles(b) ? b + b[^1] + "ed" : b + "ed";
        var gerund = b.EndsWith("ie", StringComparison.Ordinal) ? b[..^2] + "ying" : b.EndsWith('e') && !b.EndsWith("ee", StringComparison.Ordinal) ? b[..^1] + "ing" : Doubles(b) ? b + b[^1] + "ing" : b + "ing";
        return [(b, VerbShape.Infinitive), (b, VerbShape.Present), (EnglishPlural(b), VerbShape.Present), (past, VerbShape.Past), (past, VerbShape.Participle), (gerund, VerbShape.Gerund)];
    }

    /// <summary>Norwegian verb: infinitive, present, past, participle; the s-passive, the present participle and the adjective endings are derived.</summary>
    public static IEnumerable<(string Form, VerbShape Shape)> NorwegianVerb(string[] parts)
    {
        var infinitive = parts[0];
        yield return (infinitive, VerbShape.Infinitive);
        if (infinitive.Length > 2)
        {
            yield return (infinitive + "s", VerbShape.Passive);
        }

        if (parts.Length < 4)
        {
            yield break;
        }

        yield return (parts[1], VerbShape.Present);
        yield return (parts[2], VerbShape.Past);
        yield return (parts[3], VerbShape.Participle);
        if (parts[2].EndsWith("te", StringComparison.Ordinal) || parts[2].EndsWith("de", StringComparison.Ordinal))
        {
            yield return (parts[2] + "s", VerbShape.Passive);
        }

        // levert -> leverte, sanksjonert -> sanksjonerte, utviklet -> utviklede/utviklete
        if (parts[3].EndsWith("et", StringComparison.Ordinal))
        {
            yield return (parts[3] + "e", VerbShape.Adjectival);
            yield return (parts[3][..^1] + "de", VerbShape.Adjectival);
        }
        else if (parts[3].EndsWith('t'))
        {
            yield return (parts[3] + "e", VerbShape.Adjectival);
        }
        else if (parts[3].EndsWith("dd", StringComparison.Ordinal))
        {
            yield return (parts[3] + "e", VerbShape.Adjectival);
        }
    }

    /// <summary>Forms of a Norwegian adjective: base, neuter, plural.</summary>
    public static IEnumerable<string> NorwegianAdjective(string word)
    {
        yield return word;
        if (word.EndsWith('e') || word.Length < 3)
        {
            yield break;
        }

        yield return word + "e";
        if (!word.EndsWith('t') && !word.EndsWith("sk", StringComparison.Ordinal) && !word.EndsWith("ig", StringComparison.Ordinal))
        {
            yield return word + "t";
        }

        if (word.EndsWith("el", StringComparison.Ordinal) || word.EndsWith("en", StringComparison.Ordinal) || word.EndsWith("er", StringComparison.Ordinal))
        {
            yield return word[..^2] + word[^1] + "e";
        }

        if (word.Length > 3 && word[^1] == 'm' && word[^2] == 'o')
        {
            yield return word + "me";
        }
    }

    public static string EnglishPlural(string word) =>
        EndsInConsonantY(word) ? word[..^1] + "ies"
        : word.EndsWith('s') || word.EndsWith('x') || word.EndsWith('z') || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) ? word + "es"
        : word.EndsWith('o') && word.Length > 2 && !"aeiou".Contains(word[^2]) && word is "go" or "do" or "cargo" or "embargo" or "veto" or "torpedo" ? word + "es"
        : word + "s";

    private static bool EndsInConsonantY(string word) => word.Length > 1 && word[^1] == 'y' && !"aeiou".Contains(word[^2]);

    /// <summary>stop -> stopped, ship -> shipped; only for one syllable, the others are written out in the pack.</summary>
    private static bool Doubles(string word) =>
        word.Length is 3 or 4 && !"aeiouwxy".Contains(word[^1]) && "aeiou".Contains(word[^2]) && !"aeiou".Contains(word[^3]);

    private static string[] NorwegianForms(string lemma, string kind)
    {
        var e = lemma.EndsWith('e');
        var stem = e ? lemma[..^1] : lemma;
        return kind switch
        {
            "m" => e ? [lemma, lemma + "n", lemma + "r", lemma + "ne"] : [lemma, lemma + "en", lemma + "er", lemma + "ene"],
            "f" => e ? [lemma, stem + "a", lemma + "r", lemma + "ne", lemma + "n"] : [lemma, lemma + "a", lemma + "er", lemma + "ene", lemma + "en"],
            "n" => e ? [lemma, lemma + "t", lemma + "r", lemma + "ne"] : [lemma, lemma + "et", lemma, lemma + "ene"],
            "n2" => e ? [lemma, lemma + "t", lemma + "r", lemma + "ne"] : [lemma, lemma + "et", lemma + "er", lemma + "ene"],
            "er" => [lemma, lemma + "en", lemma + "e", lemma + "ne"],
            _ => [lemma + " " + kind],
        };
    }
}
