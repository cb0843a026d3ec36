using Spoor.Extraction.Packs;
using Spoor.Model.Annotations;

namespace Spoor.Extraction.Facts;

/// <summary>
/// Compiles the pattern language of the packs. A line is a row of elements:
/// <c>role:&lt;Kind&gt;</c>, <c>role:N(set)</c>, <c>VG(set|set, voice)</c>, <c>N(set)</c>, <c>"to|into" role:&lt;Kind&gt;</c>;
/// square brackets make an element optional; <c>role's</c> before N is the genitive.
/// </summary>
internal static class FactRuleParser
{
    public static FactRule Parse(PackNode node)
    {
        var id = node.Get("id").Text;
        var line = node.Get("match");
        if (!Names.TryParse<FactType>(id.Split('.')[0], out var type))
        {
            throw node.Fault($"'{id}' begins with no fact type");
        }

        var rule = new Compilation(line, type);
        foreach (var (text, isOptional) in Elements(line))
        {
            rule.Add(text, isOptional);
        }

        var positive = node.Texts("yes").ToArray();
        var negative = node.Texts("no").ToArray();
        if (positive.Length == 0 || negative.Length == 0)
        {
            throw node.Fault($"'{id}' needs an example that matches (yes) and one that does not (no)");
        }

        return rule.Finish(id) with
        {
            Manner = node.Find("manner")?.Text,
            Least = node.Find("least")?.Whole ?? 2,
            Positive = positive,
            Negative = negative,
        };
    }

    /// <summary>Splits a line at spaces outside quotes and brackets; a quoted preposition goes with the element after it.</summary>
    private static IEnumerable<(string Text, bool IsOptional)> Elements(PackNode line)
    {
        var text = line.Text;
        var at = 0;
        while (at < text.Length)
        {
            if (text[at] == ' ')
            {
                at++;
                continue;
            }

            if (text[at] == '[')
            {
                var close = text.IndexOf(']', at);
                if (close < 0)
                {
                    throw line.Fault("a square bracket is not closed");
                }

                yield return (text[(at + 1)..close], true);
                at = close + 1;
                continue;
            }

            var end = at;
            var isQuoted = false;
            var depth = 0;
            while (end < text.Length && (isQuoted || depth > 0 || text[end] != ' '))
            {
                isQuoted ^= text[end] == '"';
                depth += text[end] == '(' ? 1 : text[end] == ')' ? -1 : 0;
                end++;
                if (end < text.Length && !isQuoted && text[end] == ' ' && text[end - 1] == '"')
                {
                    end++;
                }
            }

            yield return (text[at..end], false);
            at = end;
        }
    }

    private sealed class Compilation(PackNode line, FactType type)
    {
        private readonly List<Slot> objects = [];
        private readonly List<PhraseSlot> phrases = [];
        private string[] verbs = [];
        private Voice voice = Voice.Any;
        private string? noun;
        private Slot? subject;
        private Slot? possessor;

        public void Add(string text, bool isOptional)
        {
            if (text.StartsWith("VG(", StringComparison.Ordinal))
            {
                var inner = text[3..^1].Split(',', StringSplitOptions.TrimEntries);
                verbs = inner[0].Split('|', StringSplitOptions.TrimEntries);
                voice = inner.Length > 1 && !Enum.TryParse(inner[1], true, out voice) ? throw line.Fault($"'{inner[1]}' is no voice") : voice;
            }
            else if (text.StartsWith("N(", StringComparison.Ordinal) && verbs.Length == 0)
            {
                noun = text[2..^1];
            }
            else if (text.StartsWith('"'))
            {
                var close = text.IndexOf('"', 1);
                phrases.Add(new PhraseSlot(text[1..close].Split('|', StringSplitOptions.TrimEntries), SlotOf(text[(close + 1)..].Trim(), isOptional)));
            }
            else if (text.EndsWith("'s", StringComparison.Ordinal))
            {
                possessor = SlotOf(text[..^2], isOptional);
            }
            else if (verbs.Length == 0 && noun is null)
            {
                subject = SlotOf(text, isOptional);
            }
            else
            {
                objects.Add(SlotOf(text, isOptional));
            }
        }

        public FactRule Finish(string id) => verbs.Length == 0 && noun is null
            ? throw line.Fault("a rule needs VG(...) or N(...)")
            : new FactRule
            {
                Id = id,
                Type = type,
                Verbs = verbs,
                Voice = voice,
                Noun = noun,
                Possessor = possessor,
                Subject = subject,
                Objects = [.. objects],
                Phrases = [.. phrases],
                Least = 2,
                Positive = [],
                Negative = [],
            };

        private Slot SlotOf(string text, bool isOptional)
        {
            if (text.StartsWith("N(", StringComparison.Ordinal))
            {
                return new Slot(null, null, FillerKind.Thing, text[2..^1], isOptional);
            }

            if (text == "<Money>")
            {
                return new Slot(null, null, FillerKind.Money, null, isOptional);
            }

            if (text == "<Share>")
            {
                return new Slot(null, null, FillerKind.Share, null, isOptional);
            }

            var colon = text.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0 || !text.EndsWith('>') || text[colon + 1] != '<')
            {
                throw line.Fault($"'{text}' is no element: role:<Kind> was expected");
            }

            var roles = text[..colon].Split('+');
            return new Slot(Role(roles[0]), roles.Length > 1 ? Role(roles[1]) : null, Kind(text[(colon + 2)..^1]), null, isOptional);
        }

        private FactRole Role(string name) =>
            Names.TryParse<FactRole>(name, out var role) && FactSchema.RolesOf(type).Contains(role) ? role : throw line.Fault($"'{name}' is no role of {type}");

        private FillerKind Kind(string name) =>
            Names.TryParse<FillerKind>(name, out var kind) ? kind : throw line.Fault($"'{name}' is no kind of filler");
    }
}
