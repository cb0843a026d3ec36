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

    /// <summary>A figure read off the text: its value, where it ends, whether it is open ("hundreds") and by what it was multiplied ("million").</summary>
    private readonly record struct Figure(decimal Value, int End, bool IsOpen = false, decimal Scale = 1);

    /// <summary>What stood before a figure: where the expression begins, a comparator, a currency sign.</summary>
    private readonly record struct Opening(int Start, string? Comparator, string? Currency);

    public List<FoundQuantity> Find(List<Token> tokens, List<Sentence> sentences, IReadOnlyList<FoundTime> times)
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

    private FoundQuantity? At(List<Token> tokens, int i, int sentenceStart, int end, bool[] taken)
    {
        if (numbers.Between.TryMatch(tokens, i, end, out var length, out var middle) && i + length < end && !taken[i + length]
            && TryFigure(tokens, i + length, end, true, out var low) && low.End < end && tokens[low.End].Is(middle)
            && Range(tokens, new Opening(i, null, null), low, end) is { } between)
        {
            return between;
        }

        var start = i;
        string? comparator = null;
        if (numbers.Comparators.TryMatch(tokens, i, end, out length, out var found))
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

        var opening = new Opening(start, comparator, currency);
        if (TrySeveral(tokens, i, end, out var several))
        {
            return Finish(tokens, opening, several, end);
        }

        var isMeasured = comparator is not null || currency is not null;
        if (IsMultiplierOfFigure(tokens, i, sentenceStart) || !TryFigure(tokens, i, end, comparator is not null, out var figure) || (!isMeasured && IsName(tokens, i, sentenceStart) && !IsSum(tokens, figure, end)))
        {
            return null;
        }

        return ByDashOrTo(tokens, opening, figure, end)
            ?? (isMeasured || !CountsNothing(tokens, i, figure, end) ? Finish(tokens, opening, figure, end) : null);
    }

    /// <summary>"several thousand", "flere hundre", "several" alone before a plural.</summary>
    private bool TrySeveral(List<Token> tokens, int i, int end, out Figure figure)
    {
        figure = default;
        if (!numbers.Several.TryMatch(tokens, i, end, out var length, out _))
        {
            return false;
        }

        var at = i + length;
        if (at < end && (numbers.Multipliers.TryGetValue(tokens[at].Lower, out var multiplier) || Singular(tokens[at].Lower, out multiplier)))
        {
            figure = new Figure(2 * multiplier, at + 1, true);
            return true;
        }

        if (at < end && numbers.Collectives.TryMatch(tokens, at, end, out length, out var collective))
        {
            figure = new Figure(collective.IsOpen ? collective.Value : 2 * collective.Value, at + length, true);
            return true;
        }

        // "several" alone is a quantity only with a unit of its own: "several times", "several kilometres".
        if (at < end && numbers.Units.TryMatch(tokens, at, end, out _, out var unit) && unit is not "piece")
        {
            figure = new Figure(2, at, true);
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

    private bool TryFigure(List<Token> tokens, int i, int end, bool afterComparator, out Figure figure)
    {
        figure = default;
        var token = tokens[i];
        decimal value;
        if (token.Kind == TokenKind.Number)
        {
            if (!TryParse(token.Text, out value))
            {
                return false;
            }
        }
        else if (numbers.Collectives.TryMatch(tokens, i, end, out var length, out var collective))
        {
            figure = new Figure(collective.Value, i + length, collective.IsOpen);
            return true;
        }
        else if (!TryWord(tokens, i, end, out value))
        {
            return false;
        }

        figure = Multiplied(tokens, i, end, value);

        // The word for one alone is an article unless a comparator or a unit makes it a figure.
        var isArticle = figure.End == i + 1 && value == 1 && token.Kind == TokenKind.Word;
        return !isArticle || afterComparator || (figure.End < end && numbers.Units.TryMatch(tokens, figure.End, end, out _, out _));
    }

    /// <summary>A number word, or an article before a multiplier: "forty", "forty-four", "førtifire", "a hundred".</summary>
    private bool TryWord(List<Token> tokens, int i, int end, out decimal value)
    {
        var lower = tokens[i].Lower;
        if (numbers.Cardinals.TryGetValue(lower, out value) || numbers.Multipliers.TryGetValue(lower, out value) || TryCompound(lower, out value))
        {
            return true;
        }

        value = 1;
        return lower is "a" or "an" && i + 1 < end && (numbers.Multipliers.ContainsKey(tokens[i + 1].Lower) || numbers.Collectives.HasWord(tokens[i + 1].Lower));
    }

    /// <summary>Tens and ones in one word.</summary>
    private bool TryCompound(string lower, out decimal value)
    {
        for (var cut = 3; cut < lower.Length - 1; cut++)
        {
            if (numbers.Cardinals.TryGetValue(lower[..cut], out var tens) && tens >= 20
                && numbers.Cardinals.TryGetValue(lower[cut..].TrimStart('-'), out var ones) && ones is > 0 and < 10)
            {
                value = tens + ones;
                return true;
            }
        }

        value = 0;
        return false;
    }

    private Figure Multiplied(List<Token> tokens, int i, int end, decimal value)
    {
        var isWord = tokens[i].Kind == TokenKind.Word;
        var scale = 1m;
        var at = i + 1;
        for (; at < end; at++)
        {
            if (numbers.Multipliers.TryGetValue(tokens[at].Lower, out var multiplier) || (Singular(tokens[at].Lower, out multiplier) && pack.Code == "nb")
                || (numbers.Collectives.TryMatch(tokens, at, at + 1, out _, out var dozen) && !dozen.IsOpen && (multiplier = dozen.Value) > 0))
            {
                (value, scale) = (Multiply(value, multiplier), Multiply(scale, multiplier));
            }
            else if (isWord && numbers.Cardinals.TryGetValue(tokens[at].Lower, out var more) && more < value && more > 0 && value % 10 == 0)
            {
                value += more;
            }
            else
            {
                break;
            }
        }

        return new Figure(value, at, Scale: scale);
    }

    /// <summary>"2.5 million": a multiplier behind a figure in digits is no figure of its own.</summary>
    private bool IsMultiplierOfFigure(List<Token> tokens, int i, int sentenceStart) =>
        i > sentenceStart && tokens[i - 1].Kind == TokenKind.Number && numbers.Multipliers.ContainsKey(tokens[i].Lower);

    /// <summary>"paid Orvana Ltd 2.5 million euros": behind a name, money or a multiplied figure is no part of the name.</summary>
    private bool IsSum(List<Token> tokens, Figure figure, int end) =>
        figure.Scale > 1 || (figure.End < end && numbers.Money.TryMatch(tokens, figure.End, end, out _, out _));

    /// <summary>A number that names something instead of counting: a paragraph, a page, a model.</summary>
    private bool IsName(List<Token> tokens, int i, int sentenceStart)
    {
        if (i == sentenceStart || tokens[i].Kind != TokenKind.Number)
        {
            return false;
        }

        var before = tokens[i - 1];
        var isLabelled = before.IsCapital || before.Text is "#" or "§" or "-" or "/" || numbers.Labels.Contains(before.Lower);
        if (before.IsCapital && before.Text.Length > 1 && i + 1 < tokens.Count && tokens[i + 1] is { IsWord: true, Shape: Shape.Lower } counted && pack.Lexicon.Nouns(counted.Lower) is [{ IsPlural: true, Section: "goods" or "technology" or "person" }, ..])
        {
            // "solgte X AS 40 pumper": things that are counted make no part of the name before them.
            return false;
        }

        return isLabelled && !(before.IsCapital && i - 1 == sentenceStart && pack.Lexicon.Knows(before.Lower));
    }

    /// <summary>A bare year, or a figure that no word follows: "7.", "(3)".</summary>
    private bool CountsNothing(List<Token> tokens, int i, Figure figure, int end)
    {
        var after = figure.End < end ? tokens[figure.End] : null;
        if (after is not null && numbers.Units.TryMatch(tokens, figure.End, end, out _, out _))
        {
            return false;
        }

        return IsYearLike(tokens, i) || after is null || (!after.IsWord && after.Text is not ("%" or "€" or "$" or "£"));
    }

    private static bool IsYearLike(List<Token> tokens, int i) =>
        tokens[i].Kind == TokenKind.Number && tokens[i].Text is ['1' or '2', _, _, _] text && string.CompareOrdinal(text, "1900") >= 0 && string.CompareOrdinal(text, "2100") <= 0;

    /// <summary>"40–50 cameras", "40 to 50 cameras".</summary>
    private FoundQuantity? ByDashOrTo(List<Token> tokens, Opening opening, Figure from, int end) =>
        from.End + 1 < end && (tokens[from.End].Text is "-" or "–" || pack.Grammar.To.Contains(tokens[from.End].Lower)) ? Range(tokens, opening, from, end) : null;

    /// <summary>From one figure over the word or dash behind it to the other one.</summary>
    private FoundQuantity? Range(List<Token> tokens, Opening opening, Figure from, int end)
    {
        var at = from.End;
        if (at + 1 >= end || from.IsOpen || !TryFigure(tokens, at + 1, end, true, out var to) || to.IsOpen)
        {
            return null;
        }

        // "between 2 and 3 million": the multiplier holds for both.
        var low = from.Scale == 1 && to.Scale > 1 && from.Value < to.Value / to.Scale ? Multiply(from.Value, to.Scale) : from.Value;
        var (unit, stop) = Unit(tokens, to.End, end, opening.Currency);
        if (to.Value <= low || unit is null || (unit == "piece" && IsYearLike(tokens, at - 1) && IsYearLike(tokens, at + 1)))
        {
            return null;
        }

        return new FoundQuantity(opening.Start, stop, new QuantityValue(low, to.Value, Vague: opening.Comparator == "about", Unit: unit), "quantity.range");
    }

    private FoundQuantity Finish(List<Token> tokens, Opening opening, Figure figure, int end)
    {
        var (unit, stop) = Unit(tokens, figure.End, end, opening.Currency);
        var value = figure.Value;
        var quantity = figure.IsOpen
            ? new QuantityValue(value, null, Vague: true, Unit: unit)
            : opening.Comparator switch
            {
                "more_than" => new QuantityValue(value, null, MinInclusive: false, Unit: unit),
                "at_least" => new QuantityValue(value, null, Unit: unit),
                "less_than" => new QuantityValue(null, value, MaxInclusive: false, Unit: unit),
                "at_most" => new QuantityValue(null, value, Unit: unit),
                "about" => new QuantityValue(value, value, Vague: true, Unit: unit),
                _ => new QuantityValue(value, value, Unit: unit),
            };
        return new FoundQuantity(opening.Start, stop, quantity, "quantity." + (figure.IsOpen ? "open" : opening.Comparator ?? "exact"));
    }

    private (string? Unit, int End) Unit(List<Token> tokens, int at, int end, string? currency)
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

        // The noun counted tells people from pieces; it is not part of the quantity's words. "marine engines": the plural is what is counted.
        string? counted = null;
        for (var i = at; i < Math.Min(at + 4, end); i++)
        {
            var nouns = pack.Lexicon.Nouns(tokens[i].Lower);
            if (nouns.Length > 0)
            {
                var noun = nouns[0];
                foreach (var reading in nouns)
                {
                    noun = reading.IsPlural && !noun.IsPlural ? reading : noun;
                }

                counted = noun.IsPlural || counted is null ? Counted(noun) : counted;
                if (noun.IsPlural)
                {
                    break;
                }
            }
            else if (pack.Nationals.ContainsKey(tokens[i].Lower))
            {
                return ("person", at);
            }
            else if (counted is not null)
            {
                break;
            }
        }

        return (counted, at);
    }

    private static string Counted(NounForm noun) => noun.Section is "person" or "source" ? "person" : "piece";

    /// <summary>Reads digits with the separators of the language: 12,000.5 in English, 12 000,5 and 12.000 in Norwegian.</summary>
    private bool TryParse(string text, out decimal value)
    {
        var compact = text.Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal).Replace("\u202F", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal);
        if (compact.Length > 20)
        {
            value = 0;
            return false;
        }

        var fraction = pack.DecimalMark;
        var group = fraction == '.' ? ',' : '.';
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
