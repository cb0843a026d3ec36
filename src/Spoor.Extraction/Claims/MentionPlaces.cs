using Spoor.Extraction.Drafts;
using Spoor.Model.Documents;

namespace Spoor.Extraction.Claims;

/// <summary>Where entities are mentioned, in the order of the text: a party of a long text is mentioned thousands of times.</summary>
internal sealed class MentionPlaces
{
    private readonly Dictionary<DraftEntity, TextSpan[]> places = [];

    /// <summary>True when a stretch of text holds a mention.</summary>
    public bool IsWithin(DraftEntity entity, TextSpan stretch)
    {
        var spans = Of(entity);
        for (var at = First(spans, stretch.Start); at < spans.Length && spans[at].Start <= stretch.End; at++)
        {
            if (stretch.Contains(spans[at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when a mention begins at a place.</summary>
    public bool BeginsAt(DraftEntity entity, int start) => Of(entity) is var spans && First(spans, start) is var at && at < spans.Length && spans[at].Start == start;

    private TextSpan[] Of(DraftEntity entity)
    {
        if (!places.TryGetValue(entity, out var spans))
        {
            places[entity] = spans = [.. entity.Mentions.Select(m => m.Span).Order()];
        }

        return spans;
    }

    /// <summary>The first span that begins there or later.</summary>
    private static int First(TextSpan[] spans, int start)
    {
        var (low, high) = (0, spans.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spans[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
