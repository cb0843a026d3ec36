using System.Globalization;
using Spoor.Model.Values;

namespace Spoor.Linking.Network;

/// <summary>Quantities and times for the labels of pictures, in signs that every language reads.</summary>
public static class ValueWords
{
    /// <summary>A quantity: <c>&gt; 12</c>, <c>≈ 500</c>, <c>≥ 2,000</c>, <c>10–15</c>; the unit follows when it is none of piece, person and occurrence. Empty when it has no bound.</summary>
    public static string Of(QuantityValue quantity)
    {
        var figure = (quantity.Min, quantity.Max) switch
        {
            (null, null) => "",
            ({ } min, { } max) when min == max => quantity.Vague ? $"≈ {Figure(min)}" : Figure(min),
            ({ } min, { } max) => $"{Figure(min)}–{Figure(max)}",
            ({ } min, null) => $"{(quantity.MinInclusive ? "≥" : ">")} {Figure(min)}",
            (null, { } max) => $"{(quantity.MaxInclusive ? "≤" : "<")} {Figure(max)}",
        };
        return figure.Length == 0 || quantity.Unit is null or "piece" or "person" or "occurrence" ? figure
            : quantity.Unit == "percent" ? $"{figure} %"
            : $"{figure} {quantity.Unit}";
    }

    /// <summary>A time in its notation, an interval with a dash; empty when it has no bounds.</summary>
    public static string Of(TimeValue time) =>
        time.First is null && time.Last is null ? "" : time.Text.Replace('/', '–');

    private static string Figure(decimal value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);
}
