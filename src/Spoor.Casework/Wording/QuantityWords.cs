using Spoor.Model.Values;

namespace Spoor.Casework.Wording;

/// <summary>Quantities in words, with their bounds kept: "more than 12", "about 500", "at least 200".</summary>
internal static class QuantityWords
{
    /// <summary>The figure with its unit; a piece, a person and an occurrence need none. Empty when there is no bound.</summary>
    public static string Of(QuantityValue quantity, CaseWords words)
    {
        var figure = Bounds(quantity, words);
        return figure.Length == 0 || quantity.Unit is null or "piece" or "person" or "occurrence" ? figure
            : quantity.Unit == "percent" ? words.Fill("Quantity.Percent", figure)
            : $"{figure} {quantity.Unit}";
    }

    /// <summary>True when the unit stands between the figure and the goods: "40 kg of lenses".</summary>
    public static bool IsMeasure(QuantityValue quantity) => quantity.Unit is not (null or "piece" or "person" or "occurrence");

    private static string Bounds(QuantityValue quantity, CaseWords words) => (quantity.Min, quantity.Max) switch
    {
        (null, null) => "",
        ({ } min, { } max) when min == max => quantity.Vague ? words.Fill("Quantity.About", Figure(min, words)) : Figure(min, words),
        ({ } min, { } max) => words.Fill("Quantity.Between", Figure(min, words), Figure(max, words)),
        ({ } min, null) when quantity.Vague && quantity.MinInclusive && Several(min, words) is { } several => several,
        ({ } min, null) when quantity.Vague && quantity.MinInclusive => words.Fill("Quantity.VagueLeast", Figure(min, words)),
        ({ } min, null) => words.Fill(quantity.MinInclusive ? "Quantity.Least" : "Quantity.More", Figure(min, words)),
        (null, { } max) => words.Fill(quantity.MaxInclusive ? "Quantity.Most" : "Quantity.Fewer", Figure(max, words)),
    };

    /// <summary>At least two hundreds, thousands or millions is how "several hundred" was read.</summary>
    private static string? Several(decimal least, CaseWords words) => least switch
    {
        200 => words["Quantity.SeveralHundred"],
        2_000 => words["Quantity.SeveralThousand"],
        2_000_000 => words["Quantity.SeveralMillion"],
        _ => null,
    };

    private static string Figure(decimal value, CaseWords words) => value.ToString("#,0.##", words.Numbers);
}
