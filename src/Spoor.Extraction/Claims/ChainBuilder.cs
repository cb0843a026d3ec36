using Spoor.Extraction.Attribution;
using Spoor.Extraction.Clauses;
using Spoor.Extraction.Drafts;
using Spoor.Extraction.Tokens;
using Spoor.Model.Annotations;

namespace Spoor.Extraction.Claims;

/// <summary>Builds the chain of a claim from the publisher inwards.</summary>
internal sealed class ChainBuilder(DocumentSources sources)
{
    private static readonly DraftLevel Publisher = new([], false, IsPublisher: true);

    /// <summary>The narrator alone: what is said beside a name.</summary>
    public static List<DraftLevel> Narrator() => [Publisher];

    public List<DraftLevel> Build(AttributionFrame? frame, ParsedSentence sentence, List<Token> tokens)
    {
        var chain = new List<DraftLevel> { Publisher };
        if (sources.Relay is { } relay && frame is not { IsAgentless: true })
        {
            chain.Add(new DraftLevel([relay], !IsNamedIn(relay, sentence, tokens)));
        }

        if (frame is null)
        {
            return chain;
        }

        if (frame.IsAgentless)
        {
            chain.Add(new DraftLevel([], false));
            return chain;
        }

        var innermost = frame.Sources.Where(e => e != sources.Publisher).Distinct().ToList();
        if (Via(frame, innermost) is { } via && !chain.Any(l => l.Sources.Contains(via)) && via != sources.Publisher && !innermost.Contains(via))
        {
            chain.Add(new DraftLevel([via], !IsNamedIn(via, sentence, tokens)));
        }

        if (innermost.Count > 0 && !(innermost.Count == 1 && chain.Any(l => l.Sources.Contains(innermost[0]))))
        {
            chain.Add(new DraftLevel(innermost, frame.IsCarried && !innermost.Any(e => IsNamedIn(e, sentence, tokens))));
        }

        return chain;
    }

    /// <summary>The outlet that the sources come through: named with them, or the one that has the papers of this document.</summary>
    private DraftEntity? Via(AttributionFrame frame, List<DraftEntity> innermost)
    {
        if (frame.Via is not null)
        {
            return frame.Via;
        }

        if (innermost.Select(e => e.Via).FirstOrDefault(v => v is not null) is { } via)
        {
            return via;
        }

        var isEvidence = innermost.Count > 0 && innermost.All(e => e.Type == EntityType.Document || (e is { Type: EntityType.PersonGroup, IsNamed: false }));
        return isEvidence ? sources.Channel : null;
    }

    private static bool IsNamedIn(DraftEntity entity, ParsedSentence sentence, List<Token> tokens)
    {
        var start = tokens[sentence.Sentence.First].Start;
        var end = tokens[sentence.Sentence.End - 1].End;
        return entity.Mentions.Any(m => m.Span.Start >= start && m.Span.End <= end);
    }
}
