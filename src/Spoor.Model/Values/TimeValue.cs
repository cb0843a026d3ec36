namespace Spoor.Model.Values;

/// <summary>How exactly a time is known.</summary>
public enum TimePrecision
{
    /// <summary>One day.</summary>
    Day,

    /// <summary>An ISO week.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>Half a year, or a season.</summary>
    Half,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>"Earlier", "now": no bounds.</summary>
    Vague,

    /// <summary>"Every month": a repetition, no point in time.</summary>
    Recurring,
}

/// <summary>
/// A time with its precision, in an EDTF-like notation: <c>2024</c>, <c>2024-Q2</c>, <c>2024-09</c>, <c>2024-09-25</c>,
/// <c>2024-W07</c>, <c>2024-Q2/2025-09-25</c>, <c>P1M</c>, <c>PAST_REF</c>, <c>PRESENT_REF</c>, <c>FUTURE_REF</c>,
/// <c>XXXX-WXX</c> (a relative time without a document date). Civil days, no time of day and no zone.
/// </summary>
/// <param name="Text">The notation.</param>
/// <param name="Precision">How exactly it is known; of an interval, the coarser bound.</param>
/// <param name="First">First day; null when indefinite.</param>
/// <param name="Last">Last day; null when indefinite.</param>
public sealed record TimeValue(string Text, TimePrecision Precision, DateOnly? First, DateOnly? Last)
{
    /// <summary>True when both bounds are known days.</summary>
    public bool IsDefinite => First is not null && Last is not null;

    /// <summary>True when the two may speak of the same time: they overlap, or one of them is indefinite.</summary>
    public bool IsCompatibleWith(TimeValue other) =>
        !(Last < other.First) && !(other.Last < First);
}
