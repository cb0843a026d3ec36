using System.Text.RegularExpressions;
using Spoor.Model.Values;

namespace Spoor.Reading.Heads;

/// <summary>A line that dates the document.</summary>
/// <param name="Day">The day.</param>
/// <param name="DateStart">Where the day begins in the line.</param>
/// <param name="DateEnd">Where it ends.</param>
/// <param name="IsLabelled">True when a label such as "Published" stands before it.</param>
/// <param name="IsWholeLine">True when nothing but the date, its label and perhaps a time of day stand in the line.</param>
internal readonly partial record struct DateLine(TimeValue Day, int DateStart, int DateEnd, bool IsLabelled, bool IsWholeLine)
{
    /// <summary>Reads the beginning of a line as a dating of the document; null when it is none. A label makes it one, or a line that holds nothing else.</summary>
    /// <param name="line">The line.</param>
    /// <param name="mayNameOutlet">True where a name of capitalised words and a comma may stand before the date: "Baltrex Wire, 3 March 2025".</param>
    public static DateLine? Read(ReadOnlySpan<char> line, bool mayNameOutlet)
    {
        var head = line[..Math.Min(line.Length, 160)].ToString();
        var label = Label().Match(head);
        var start = label.Success ? label.Length : Lead().Match(head).Length;
        var outlet = mayNameOutlet && !label.Success ? Outlet().Match(head[start..]).Length : 0;
        start += outlet;
        start += Weekday().Match(head[start..]).Length;
        if (WrittenDate.AtStart(head.AsSpan(start)) is not var (day, length))
            return null;
        var isWhole = line.Length <= 160 && Rest().IsMatch(head[(start + length)..]);
        return label.Success || isWhole ? new DateLine(day, start, start + length, label.Success, isWhole) : null;
    }

    [GeneratedRegex(
        @"^[\s\uFEFF*_]*(?:date published|publication date|published on|published|posted on|posted|date|dato|publisert|udgivet|publicerad|datum|veröffentlicht am|veröffentlicht|publié le|date de publication|fecha de publicación|fecha|publicado|data pubblicazione|data publikacji|opublikowano|дата публикации|дата публікації|дата|опубликовано|опубліковано|发布时间|发布日期|日期|时间)(?:[\s*_]*[:：][\s*_]*|[ \t*_]+)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        200)]
    private static partial Regex Label();

    [GeneratedRegex(@"^[\s\uFEFF*_]*", RegexOptions.CultureInvariant, 200)]
    private static partial Regex Lead();

    [GeneratedRegex(@"^\p{Lu}[\p{L}'’.&-]*(?: (?:\p{Lu}[\p{L}'’.-]*|&)){0,5}, (?=[0-9\p{L}])", RegexOptions.CultureInvariant, 200)]
    private static partial Regex Outlet();

    [GeneratedRegex(@"^(?:\p{L}{3,12}(?:-feira)?\.?, ?)?", RegexOptions.CultureInvariant, 200)]
    private static partial Regex Weekday();

    // A time of day, a zone and the Russian and Ukrainian word for year do not make the line more than a date.
    [GeneratedRegex(@"^[T\s,.|*_–-]*(?:г\.|р\.|року|года|kl\.?|um|at|klokken)?[\s,]*(?:[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2})?(?:\.[0-9]+)?)?\s*(?:[AaPp]\.?[Mm]\.?|Uhr)?\s*(?:Z|UTC|GMT|CES?T|EES?T|MSK|E[SD]T|[+-][0-9]{2}:?[0-9]{2})?[\s*_.]*$", RegexOptions.CultureInvariant, 200)]
    private static partial Regex Rest();
}
