using System.Collections.Frozen;
using System.Globalization;

namespace Spoor.Extraction.Packs;

/// <summary>Reads calendar and number words.</summary>
internal static class CalendarLoader
{
    public static CalendarPack Read(PackNode node) => new()
    {
        Months = Numbered(node.Get("months")),
        Weekdays = Numbered(node.Get("weekdays")),
        Seasons = node.Get("seasons").Entries().SelectMany(e => e.Value.Texts().Select(w => (w, e.Key))).DistinctBy(p => p.w).ToFrozenDictionary(p => p.w, p => p.Key, StringComparer.Ordinal),
        Quarters = Keyed(node.Get("quarters"), k => int.Parse(k, CultureInfo.InvariantCulture)),
        Halves = Keyed(node.Get("halves"), k => int.Parse(k, CultureInfo.InvariantCulture)),
        // Packs also know hours and fortnights; times here are civil days and longer.
        Units = node.Get("units").Entries().Where(e => Enum.TryParse<TimeUnit>(e.Key, true, out _)).SelectMany(e => e.Value.Texts().Select(w => (w, Unit(e.Key, e.Value)))).DistinctBy(p => p.w).ToFrozenDictionary(p => p.w, p => p.Item2, StringComparer.Ordinal),
        Parts = Keyed(node.Get("parts"), k => k),
        Relative = ReadRelative(node.Get("relative")),
        Vague = Keyed(node.Get("vague"), k => k),
        Recurring = ReadRecurring(node.Get("recurring")),
        Anaphoric = CueLoader.Phrases(node, "anaphoric"),
        RightBefore = node.Set("right_before"),
        RightAfter = node.Set("right_after"),
        Apart = node.Set("apart"),
        Connectors = Keyed(node.Get("connectors"), k => k),
        Ordinals = node.Get("ordinals").Entries().ToFrozenDictionary(e => e.Key, e => e.Value.Whole, StringComparer.Ordinal),
    };

    public static NumberPack ReadNumbers(PackNode node) => new()
    {
        Cardinals = Figures(node.Get("cardinals")),
        Multipliers = Figures(node.Get("multipliers")),
        Collectives = Collectives(node.Get("collectives")),
        Several = CueLoader.Phrases(node, "several"),
        Comparators = Comparators(node),
        Between = Ranges(node),
        Labels = node.Set("labels"),
        Units = Keyed(node.Get("units"), k => k),
        Money = Keyed(node.Get("money"), k => k),
    };

    private static PhraseIndex<(decimal Value, bool IsOpen)> Collectives(PackNode node)
    {
        var index = new PhraseIndex<(decimal, bool)>();
        foreach (var (phrase, value) in node.Entries())
        {
            index.Add(phrase, value.IsMap ? (value.Get("min").Number, true) : (value.Number, false));
        }

        return index;
    }

    /// <summary>"between .. and": what stands before and between the two figures.</summary>
    private static PhraseIndex<string> Ranges(PackNode node)
    {
        var index = new PhraseIndex<string>();
        foreach (var phrase in node.Texts("between"))
        {
            var parts = phrase.Split("..", StringSplitOptions.TrimEntries);
            if (parts is [{ Length: > 0 } open, { Length: > 0 } middle])
            {
                index.Add(open, middle);
            }
        }

        return index;
    }

    private static PhraseIndex<string> Comparators(PackNode node)
    {
        var index = new PhraseIndex<string>();
        foreach (var name in new[] { "more_than", "at_least", "less_than", "at_most", "about" })
        {
            foreach (var phrase in node.Texts(name))
            {
                index.Add(phrase, name);
            }
        }

        return index;
    }

    private static FrozenDictionary<string, int> Numbered(PackNode lists)
    {
        var result = new Dictionary<string, int>(StringComparer.Ordinal);
        var number = 0;
        foreach (var item in lists.Items())
        {
            number++;
            foreach (var word in item.Texts())
            {
                result.TryAdd(word.TrimEnd('.').ToLowerInvariant(), number);
            }
        }

        return result.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, decimal> Figures(PackNode node) =>
        node.Entries().ToFrozenDictionary(e => e.Key, e => e.Value.Number, StringComparer.Ordinal);

    private static PhraseIndex<T> Keyed<T>(PackNode node, Func<string, T> value)
    {
        var index = new PhraseIndex<T>();
        foreach (var (key, list) in node.Entries())
        {
            foreach (var phrase in list.Texts())
            {
                index.Add(phrase, value(key));
            }
        }

        return index;
    }

    private static PhraseIndex<RelativeTime> ReadRelative(PackNode node)
    {
        var index = new PhraseIndex<RelativeTime>();
        foreach (var (phrase, value) in node.Entries())
        {
            var season = value.Find("season")?.Text;
            index.Add(phrase, new RelativeTime(season is null ? Unit(value.Get("unit").Text, value) : TimeUnit.Year, value.Get("shift").Whole, season));
        }

        return index;
    }

    private static PhraseIndex<string> ReadRecurring(PackNode node)
    {
        var index = new PhraseIndex<string>();
        foreach (var (phrase, value) in node.Entries())
        {
            index.Add(phrase, value.Text);
        }

        return index;
    }

    private static TimeUnit Unit(string name, PackNode place) =>
        Enum.TryParse<TimeUnit>(name, ignoreCase: true, out var unit) ? unit : throw place.Fault($"'{name}' is no unit of time");
}
