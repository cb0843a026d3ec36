namespace Spoor.Model.Values;

/// <summary>
/// A quantity with bounds: "more than six" is 6 exclusive to unbounded; "about 500" is 500 to 500, vague;
/// "several thousand" is 2,000 inclusive to unbounded, vague.
/// </summary>
/// <param name="Min">Lower bound; null when unbounded.</param>
/// <param name="Max">Upper bound; null when unbounded.</param>
/// <param name="MinInclusive">False when the lower bound itself is excluded.</param>
/// <param name="MaxInclusive">False when the upper bound itself is excluded.</param>
/// <param name="Vague">True when the words leave the figure open.</param>
/// <param name="Unit">Unit in lower case: <c>piece</c>, <c>person</c>, <c>occurrence</c>, <c>km</c>, <c>kg</c>, <c>percent</c>, an ISO 4217 code for money; null when none is stated.</param>
public sealed record QuantityValue(
    decimal? Min,
    decimal? Max,
    bool MinInclusive = true,
    bool MaxInclusive = true,
    bool Vague = false,
    string? Unit = null);
