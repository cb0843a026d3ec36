using System.Globalization;
using Spoor.Extraction.Layout;
using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;
using Spoor.Model.Documents;
using Spoor.Model.Values;

namespace Spoor.Extraction.Values;

/// <summary>A quantity found at tokens <paramref name="First"/> up to and without <paramref name="End"/>.</summary>
internal sealed record FoundQuantity(int First, int End, QuantityValue Value, string Rule);

/// <summary>Finds quantities with their bounds: "more than six times", "rundt 500", "several thousand", "$4.5 million".</summary>
internal sealed class QuantityFinder(LanguagePack pack)
{
    private readonly NumberPack numbers = pack.Numbers;

    /// <summary>A figure read off the text: its value, where it ends, whether it is open ("hundreds") and whether its words are vague.</summary>
    private readonly record struct Figure(decimal Value, int End, bool IsOpen, bool IsArticle);

    public List<FoundQuantity> Find(IReadOnlyList<Token> tokens, IReadOnlyList<Sentence> sentences, IReadOnlyList<FoundTime> times)
    {
        var taken = new bool[tokens.Count];
        foreach (var time in times)
        {
            Array.Fill(taken, true, time.First, time.End - time.First);
        }

        var found = new List<FoundQuantity>();
        foreach (var sentence in sentences.Where(s => s.Kind != SegmentKind.Boilerplate))
        {
            for (var i = sentence.First; i < sentence.End;)
            {
                var quantity = taken[i] ? null : At(tokens, i, sentence.First, sentence.End, taken);
                if (quantity is null)
                {
                    i++;
                    continue;
                }

                found.Add(quantity);
                i = quantity.End;
            }
        }

        return found;
    }

    private FoundQuantity? At(IReadOnlyList<Token> tokens, int i, int sentenceStart, int end, bool[] taken)
    {
        var start = i;
        string? comparator = null;
        if (numbers.Comparators.TryMatch(tokens, i, end, out var length, out var found))
        {
            comparator = found;
            i += length;
        }

        string? currency = null;
        if (i < end && numbers.Money.TryMatch(tokens, i, end, out length, out var money) && i + length < end && tokens[i + length].Kind == TokenKind.Number)
        {
            currency = money;
            i += length;
        }

        if (i >= end || taken[i])
        {
            return null;
        }

        if (TrySeveral(tokens, i, end, out var several))
        {
            return Finish(tokens, start, end, comparator, currency, several);
        }

        if (!TryFigure(tokens, i, end, comparator is not null, out var figure) || (comparator is null && currency is null && IsLabel(tokens, i, sentenceStart, figure, end)))
        {
            return null;
        }

        return Range(tokens, start, end, comparator, currency, figure) ?? Finish(tokens, start, end, comparator, currency, figure);
    }

    /// <summary>"several thousand", "flere hundre", "several" alone before a plural.</summary>
    private bool TrySeveral(IReadOnlyList<Token> tokens, int i, int end, out Figure figure)
    {
        figure = default;
        if (!numbers.Several.TryMatch(tokens, i, end, out var length, out _))
        {
            return false;
        }

        var at = i + length;
        if (at < end && (numbers.Multipliers.TryGetValue(tokens[at].Lower, out var multiplier) || Singular(tokens[at].Lower, out multiplier)))
        {
            figure = new Figure(2 * multiplier, at + 1, true, false);
            return true;
        }

        if (at < end && numbers.Collectives.TryGetValue(tokens[at].Lower, out var collective))
        {
            figure = new Figure(collective.IsOpen ? collective.Value : 2 * collective.Value, at + 1, true, false);
            return true;
        }

        // "several" alone is a quantity only with a unit of its own: "several times", "several kilometres".
        if (at < end && numbers.Units.TryMatch(tokens, at, end, out _, out var unit) && unit is not "piece")
        {
            figure = new Figure(2, at, true, false);
            return true;
        }

        return false;
    }

    private bool Singular(string lower, out decimal multiplier)
    {
        // "millions", "tusener", "millioner"
        foreach (var ending in new[] { "s", "er", "ene" })
        {
            if (lower.EndsWith(ending, StringComparison.Ordinal) && numbers.Multipliers.TryGetValue(lower[..^ending.Length], out multiplier))
            {
                return true;
            }
        }

        multiplier = 0;
        return false;
    }

    private bool TryFigure(IReadOnlyList<Token> tokens, int i, int end, bool afterComparator, out Figure figure)
    {
        figure = default;
        var token = tokens[i];
        decimal value;
        var isArticle = false;
        if (token.Kind == TokenKind.Number)
        {
            if (!TryParse(token.Text, out value))
            {
                return false;
            }
        }
        else if (numbers.Collectives.TryGetValue(token.Lower, out var collective))
        {
            figure = new Figure(collective.Value, i + 1, collective.IsOpen, false);
            return true;
        }
        else if (numbers.Cardinals.TryGetValue(token.Lower, out value) || numbers.Multipliers.TryGetValue(token.Lower, out value))
        {
            isArticle = value == 1 && token.Lower is "one" or "en" or "ett" or "et" or "én" or "ei";
        }
        else if (token.Lower is "a" or "an" or "et" or "en" && i + 1 < end
            && (numbers.Multipliers.ContainsKey(tokens[i + 1].Lower) || numbers.Collectives.ContainsKey(tokens[i + 1].Lower)))
        {
            value = 1;
        }
        else
        {
            return false;
        }

        var at = i + 1;
        while (at < end)
        {
            if (numbers.Multipliers.TryGetValue(tokens[at].Lower, out var multiplier) || (Singular(tokens[at].Lower, out multiplier) && pack.Code == "nb"))
            {
                value = Multiply(value, multiplier);
            }
            else if (numbers.Collectives.TryGetValue(tokens[at].Lower, out var dozen) && !dozen.IsOpen)
            {
                value = Multiply(value, dozen.Value);
            }
            else if (token.Kind == TokenKind.Word && numbers.Cardinals.TryGetValue(tokens[at].Lower, out var more) && more < value && more > 0 && value % 10 == 0)
            {
                value += more;
            }
            else
            {
                break;
            }

            isArticle = false;
            at++;
        }

        // "one" and "en" alone are articles unless a comparator or a unit makes them a figure.
        if (isArticle && !afterComparator && !(at < end && numbers.Units.TryMatch(tokens, at, end, out _, out _)))
        {
            return false;
        }

        figure = new Figure(value, at, false, isArticle);
        return true;
    }

    /// <summary>A number that names something instead of counting: a year, a paragraph, a model.</summary>
    private bool IsLabel(IReadOnlyList<Token> tokens, int i, int sentenceStart, Figure figure, int end)
    {
        var before = i > sentenceStart ? tokens[i - 1] : null;
        var after = figure.End < end ? tokens[figure.End] : null;
        if (tokens[i].Kind == TokenKind.Number)
        {
            if (before is not null && (before.IsCapital || before.Text is "#" or "§" or "-" or "/" || before.Lower is "no" or "nr" or "article" or "section" or "paragraph" or "annex" or "resolution" or "regulation" or "page" or "side" or "artikkel" or "paragraf" or "kapittel" or "chapter" or "."))
            {
                return !(before.Lower is "." or "the" || (before.IsCapital && i - 1 == sentenceStart && pack.Lexicon.Knows(before.Lower)));
            }

            if (figure.Value is >= 1900 and <= 2100 && tokens[i].Text.Length == 4)
            {
                return after is null || !numbers.Units.TryMatch(tokens, figure.End, end, out _, out _);
            }
        }

        // A figure that is not followed by a word counts nothing: "7.", "(3)".
        return after is null || (!after.IsWord && after.Text is not ("%" or "€" or "$" or "£"));
    }

    private FoundQuantity? Range(IReadOnlyList<Token> tokens, int start, int end, string? comparator, string? currency, Figure from)
    {
        var at = from.End;
        if (at + 1 >= end || !(tokens[at].Text is "-" or "–" || tokens[at].Lower is "to" or "til" or "and" or "og") || !TryFigure(tokens, at + 1, end, true, out var to) || to.Value <= from.Value)
        {
            return null;
        }

        var isBetween = start < end && numbers.Between.TryMatch(tokens, Math.Max(start - 1, 0), end, out _, out _);
        if (tokens[at].Lower is "and" or "og" && !isBetween)
        {
            return null;
        }

        var (unit, stop) = Unit(tokens, to.End, end, currency);
        return new FoundQuantity(start, stop, new QuantityValue(from.Value, to.Value, Vague: comparator == "about", Unit: unit), "quantity.range");
    }

    private FoundQuantity Finish(IReadOnlyList<Token> tokens, int start, int end, string? comparator, string? currency, Figure figure)
    {
        var (unit, stop) = Unit(tokens, figure.End, end, currency);
        var value = figure.Value;
        var quantity = figure.IsOpen
            ? new QuantityValue(value, null, Vague: true, Unit: unit)
            : comparator switch
            {
                "more_than" => new QuantityValue(value, null, MinInclusive: false, Unit: unit),
                "at_least" => new QuantityValue(value, null, Unit: unit),
                "less_than" => new QuantityValue(null, value, MaxInclusive: false, Unit: unit),
                "at_most" => new QuantityValue(null, value, Unit: unit),
                "about" => new QuantityValue(value, value, Vague: true, Unit: unit),
                _ => new QuantityValue(value, value, Unit: unit),
            };
        return new FoundQuantity(start, stop, quantity, "quantity." + (figure.IsOpen ? "open" : comparator ?? "exact"));
    }

    private (string? Unit, int End) Unit(IReadOnlyList<Token> tokens, int at, int end, string? currency)
    {
        if (currency is not null)
        {
            return (currency, at);
        }

        if (at < end && numbers.Money.TryMatch(tokens, at, end, out var length, out var money))
        {
            return (money, at + length);
        }

        if (at < end && numbers.Units.TryMatch(tokens, at, end, out length, out var unit))
        {
            return (unit, at + length);
        }

        // The noun counted tells people from pieces; it is not part of the quantity's words.
        for (var i = at; i < Math.Min(at + 4, end); i++)
        {
            var nouns = pack.Lexicon.Nouns(tokens[i].Lower);
            if (nouns.Length > 0)
            {
                return (nouns[0].Section is "person" or "source" ? "person" : "piece", at);
            }

            if (pack.Nationals.ContainsKey(tokens[i].Lower))
            {
                return ("person", at);
            }
        }

        return (null, at);
    }

    /// <summary>Reads digits with the separators of the language: 12,000.5 in English, 12 000,5 and 12.000 in Norwegian.</summary>
    private bool TryParse(string text, out decimal value)
    {
        var compact = text.Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal).Replace("\u202F", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal);
        if (compact.Length > 20)
        {
            value = 0;
            return false;
        }

        var (group, fraction) = pack.Code == "en" ? (',', '.') : ('.', ',');
        var parts = compact.Split(group);
        if (parts.Length > 1 && parts.Skip(1).All(p => p.Split(fraction)[0].Length == 3))
        {
            compact = string.Concat(parts);
        }
        else if (parts.Length > 1)
        {
            // A group mark that groups nothing is a fraction mark in the other convention: "4.5" in Norwegian text.
            compact = compact.Replace(group, fraction);
        }

        return decimal.TryParse(compact.Replace(fraction, '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    private static decimal Multiply(decimal a, decimal b) => a > 1_000_000_000_000m || b > 1_000_000_000_000m ? a : a * b;
}
