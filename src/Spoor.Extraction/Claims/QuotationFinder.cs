using Spoor.Extraction.Chunks;
using Spoor.Extraction.Clauses;
using Spoor.Extraction.Drafts;
using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;
using Spoor.Model.Annotations;
using Spoor.Model.Documents;

namespace Spoor.Extraction.Claims;

/// <summary>Words between quotation marks or behind a quotation dash.</summary>
internal sealed class FoundQuotation
{
    /// <summary>First token inside the marks.</summary>
    public required int First { get; init; }

    /// <summary>One past the last token inside.</summary>
    public required int End { get; init; }

    public DraftEntity? Speaker { get; set; }

    public TextSpan? Cue { get; set; }

    public required string Rule { get; init; }
}

/// <summary>Finds quotations and who speaks them.</summary>
internal sealed class QuotationFinder(LanguagePack pack, List<Token> tokens)
{
    /// <summary>A quotation that runs on for more tokens than this has lost its closing mark.</summary>
    private const int Longest = 600;

    public List<FoundQuotation> Find(List<ParsedSentence> sentences, IReadOnlyList<Segment> segments)
    {
        var found = new List<FoundQuotation>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var close = tokens[i].Text switch { "\u201C" or "\u201E" => "\u201D", "\u00AB" => "\u00BB", "\"" => "\"", _ => null };
            if (close is null)
            {
                continue;
            }

            var segment = segments.FirstOrDefault(s => s.Span.Start <= tokens[i].Start && tokens[i].Start < s.Span.End);
            if (segment.Kind == SegmentKind.Boilerplate)
            {
                continue;
            }

            var end = i + 1;
            while (end < tokens.Count && end - i < Longest && tokens[end].Text != close && !(close == "\u201D" && tokens[end].Text == "\u201C" && tokens[i].Text == "\u201E") && tokens[end].Start < segment.Span.End)
            {
                end++;
            }

            if (end >= tokens.Count || tokens[end].Text != close && tokens[end].Text != "\u201C" || end == i + 1)
            {
                continue;
            }

            var last = end;
            while (last > i + 2 && tokens[last - 1].Text is ",")
            {
                last--;
            }

            found.Add(new FoundQuotation { First = i + 1, End = last, Rule = "quote.marks" });
            i = end;
        }

        Dashes(sentences, found);
        foreach (var quotation in found)
        {
            Attribute(quotation, sentences);
        }

        var inOrder = found.OrderBy(q => q.First).ToList();
        for (var i = 1; i < inOrder.Count; i++)
        {
            if (inOrder[i].Speaker is null && inOrder[i - 1].Speaker is { } speaker && GoesOn(inOrder[i - 1], inOrder[i], sentences))
            {
                inOrder[i].Speaker = speaker;
            }
        }

        return inOrder;
    }

    /// <summary>"“Words,” said X. “More words.”": the next sentence of the paragraph is nothing but a quotation, so the same one speaks.</summary>
    private static bool GoesOn(FoundQuotation before, FoundQuotation quotation, List<ParsedSentence> sentences)
    {
        var last = sentences.LastOrDefault(s => s.Sentence.First < before.End);
        var own = sentences.LastOrDefault(s => s.Sentence.First <= quotation.First);
        return last is not null && own is not null && own.Index == last.Index + 1 && own.Sentence.Segment == last.Sentence.Segment
            && own.Sentence.First >= quotation.First - 1 && own.Sentence.End <= quotation.End + 2;
    }

    /// <summary>"– Words, sier hun.": a dash that opens a sentence in Norwegian news opens a quotation up to the verb of saying.</summary>
    private void Dashes(List<ParsedSentence> sentences, List<FoundQuotation> found)
    {
        foreach (var sentence in sentences.Where(s => pack.IsVerbSecond && s.Sentence.Kind is SegmentKind.Paragraph or SegmentKind.Heading or SegmentKind.ListItem))
        {
            var s = sentence.Sentence;
            if (tokens[s.First].Text is not ("\u2013" or "\u2014" or "-") || s.Count < 3)
            {
                continue;
            }

            var end = s.End;
            var speech = sentence.Clauses.FirstOrDefault(c => pack.ReportingOf(c.Verb) is not null && c.Verb.First > s.First + 2 && tokens[c.Verb.First - 1].Text is "," or "!" or "?");
            if (speech is not null)
            {
                end = speech.Verb.First - 1;
            }

            while (end > s.First + 1 && tokens[end - 1].Text is "." or ",")
            {
                end--;
            }

            found.Add(new FoundQuotation { First = s.First + 1, End = end, Rule = "quote.dash" });
        }
    }

    /// <summary>The speaker stands in the same sentence, or in the one right before.</summary>
    private void Attribute(FoundQuotation quotation, List<ParsedSentence> sentences)
    {
        var last = sentences.LastOrDefault(s => s.Sentence.First < quotation.End);
        var first = sentences.FirstOrDefault(s => s.Sentence.End > quotation.First);
        foreach (var sentence in new[] { last, first }.Distinct().OfType<ParsedSentence>())
        {
            // A word or two in marks are whose sentence part they stand in, not the next speaker's.
            var reach = quotation.End - quotation.First <= 3 ? 2 : 400;
            foreach (var clause in sentence.Clauses.Where(c => pack.ReportingOf(c.Verb) is not null && ((c.Verb.First >= quotation.End && c.Verb.First - quotation.End <= reach) || (c.Verb.End <= quotation.First && quotation.First - c.Verb.End <= reach))))
            {
                if ((pack.Cues.Quoting.Contains(clause.Verb.Lemma) ? clause.Objects.Concat(clause.Subjects) : clause.Subjects).Select(g => g.Entity).FirstOrDefault(e => e is { Type: not (EntityType.Goods or EntityType.Product or EntityType.Place or EntityType.Event) }) is { } speaker)
                {
                    quotation.Speaker = speaker;
                    quotation.Cue = new TextSpan(tokens[clause.Verb.First].Start, tokens[clause.Verb.End - 1].End);
                    return;
                }
            }
        }
    }
}
