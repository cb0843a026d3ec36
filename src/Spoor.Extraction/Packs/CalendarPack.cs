using System.Collections.Frozen;

namespace Spoor.Extraction.Packs;

/// <summary>Units of civil time.</summary>
internal enum TimeUnit
{
    Day,
    Week,
    Month,
    Quarter,
    Half,
    Year,
    Decade,
}

/// <summary>A phrase that stands for a unit moved from the publication date: "last year" is (year, -1), "i fjor høst" the autumn of (year, -1).</summary>
internal readonly record struct RelativeTime(TimeUnit Unit, int Shift, string? Season);

/// <summary>The calendar words of a language.</summary>
internal sealed class CalendarPack
{
    public required FrozenDictionary<string, int> Months { get; init; }

    /// <summary>Weekday word -> 1 (Monday) to 7.</summary>
    public required FrozenDictionary<string, int> Weekdays { get; init; }

    /// <summary>Season word -> spring, summer, autumn, winter.</summary>
    public required FrozenDictionary<string, string> Seasons { get; init; }

    public required PhraseIndex<int> Quarters { get; init; }

    public required PhraseIndex<int> Halves { get; init; }

    public required FrozenDictionary<string, TimeUnit> Units { get; init; }

    public required PhraseIndex<string> Parts { get; init; }

    public required PhraseIndex<RelativeTime> Relative { get; init; }

    /// <summary>Vague words -> past, present, future.</summary>
    public required PhraseIndex<string> Vague { get; init; }

    public required PhraseIndex<string> Recurring { get; init; }

    public required PhraseIndex<bool> Anaphoric { get; init; }

    /// <summary>Words in an anaphor for the unit right before the time it points at: "the year before".</summary>
    public required FrozenSet<string> RightBefore { get; init; }

    /// <summary>Words in an anaphor for the unit right after the time it points at: "the following year".</summary>
    public required FrozenSet<string> RightAfter { get; init; }

    /// <summary>Words in an anaphor that lead away from the time it points at, nobody knows how far: later.</summary>
    public required FrozenSet<string> Apart { get; init; }

    /// <summary>Connector word -> since, until, from, to, between, and, ago, in, on, by, during.</summary>
    public required PhraseIndex<string> Connectors { get; init; }

    public required FrozenDictionary<string, int> Ordinals { get; init; }
}

/// <summary>The number words of a language.</summary>
internal sealed class NumberPack
{
    public required FrozenDictionary<string, decimal> Cardinals { get; init; }

    public required FrozenDictionary<string, decimal> Multipliers { get; init; }

    /// <summary>"dozen" -> (12, false); "hundreds" -> (200, true: open and vague).</summary>
    public required PhraseIndex<(decimal Value, bool IsOpen)> Collectives { get; init; }

    public required PhraseIndex<bool> Several { get; init; }

    /// <summary>Comparators: more_than, at_least, less_than, at_most, about.</summary>
    public required PhraseIndex<string> Comparators { get; init; }

    /// <summary>Word that opens a range -> the word between its bounds: between -> and, fra -> til.</summary>
    public required PhraseIndex<string> Between { get; init; }

    /// <summary>Words before a number that names something and counts nothing: article, page.</summary>
    public required FrozenSet<string> Labels { get; init; }

    /// <summary>Unit word -> unit.</summary>
    public required PhraseIndex<string> Units { get; init; }

    /// <summary>Money word or sign -> ISO 4217 code.</summary>
    public required PhraseIndex<string> Money { get; init; }
}
