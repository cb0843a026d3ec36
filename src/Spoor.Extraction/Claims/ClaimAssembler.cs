using Spoor.Extraction.Attribution;
using Spoor.Extraction.Chunks;
using Spoor.Extraction.Clauses;
using Spoor.Extraction.Facts;
using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;
using Spoor.Model.Annotations;
using Spoor.Model.Documents;

namespace Spoor.Extraction.Claims;

/// <summary>
/// Makes claims of sentences: what is said, by whom on whose word, how surely. Sources named in one sentence carry on into the next
/// where the verb form says that it is still told on somebody's word.
/// </summary>
internal sealed class ClaimAssembler(LanguagePack pack, List<Token> tokens, DocumentSources sources, IReadOnlyList<FoundQuotation> quotations)
{
    private readonly FrameFinder frames = new(pack, tokens);
    private readonly SentenceParts parts = new(pack, tokens);
    private readonly DisplayFrames displays = new(pack, tokens);
    private readonly ClaimWords words = new(pack, tokens);
    private readonly ChainBuilder chains = new(sources);
    private readonly List<DraftClaim> claims = [];

    /// <summary>The sources of the sentence before, for a reported sentence that names none.</summary>
    private AttributionFrame? carried;
    private int carriedFrom = -10;

    public List<DraftClaim> Assemble(List<ParsedSentence> sentences, IReadOnlyList<DraftFact> facts)
    {
        foreach (var sentence in sentences.Where(s => s.Sentence.Kind is not (SegmentKind.Boilerplate or SegmentKind.SourceLine or SegmentKind.Dateline or SegmentKind.TableRow)))
        {
            foreach (var part in parts.Of(sentence))
            {
                FromSentence(part);
            }
        }

        Presupposed(sentences, facts);
        AttachFacts(facts);
        Speakers();
        new Duplicates(tokens, sentences).Mark(claims);
        new Caveats(pack).Target(claims, facts, tokens, sentences);
        claims.Sort((a, b) => a.Quote.CompareTo(b.Quote));
        return claims;
    }

    private void FromSentence(ParsedSentence sentence)
    {
        var s = sentence.Sentence;
        if (sources.IsRelaySentence(sentence.Index))
        {
            return;
        }

        if (s.Kind is SegmentKind.Heading or SegmentKind.Caption && displays.Of(sentence) is { } display)
        {
            Add(sentence, display.ContentFirst, display.ContentEnd, display, null);
            return;
        }

        var found = frames.Find(sentence);
        var nominal = frames.Nominal(sentence).ToList();
        foreach (var frame in nominal)
        {
            Add(sentence, frame.ContentFirst, frame.ContentEnd, frame, null);
        }

        if (sentence.Clauses.Count == 0)
        {
            Display(sentence);
            return;
        }

        var main = found.FirstOrDefault();
        foreach (var frame in found)
        {
            if (frame.IsWhole)
            {
                var isReported = main is { Rule: "attr.verb", Stance: Stance.Asserts } && main.ContentFirst < frame.CueFirst && frame.ContentEnd <= main.ContentEnd;
                var first = isReported ? Math.Max(main!.ContentFirst, frame.ContentFirst) : frame.ContentFirst;
                Add(sentence, first, frame.ContentEnd, isReported ? Nested(main!, frame) : frame, null);
                (carried, carriedFrom) = (frame, sentence.Index);
                Rest(sentence, s.First, frame.ContentFirst, nominal);
                return;
            }
        }

        if (main is null)
        {
            var inherited = Inherited(sentence);
            var isQuoted = inherited is { Rule: "attr.quotation" };
            Units(sentence, Math.Max(SkipNominal(s.First, nominal), isQuoted ? inherited!.ContentFirst : 0), isQuoted ? inherited!.ContentEnd : s.End, inherited);
            return;
        }

        var inner = found.Skip(1).FirstOrDefault(f => f.ContentFirst >= main.ContentFirst && f.ContentEnd <= main.ContentEnd + 1);
        if (main.Sources.Count == 0 && main.IsCarried)
        {
            main = Resolve(main, sentence);
        }

        Units(sentence, main.ContentFirst, main.ContentEnd, inner is null ? main : Nested(main, inner));
        (carried, carriedFrom) = (main, sentence.Index);
    }

    /// <summary>What stands before the attributed part is the narrator's.</summary>
    private void Rest(ParsedSentence sentence, int first, int end, List<AttributionFrame> nominal)
    {
        first = SkipNominal(first, nominal);
        if (end - first > 6 && sentence.Clauses.Any(c => c.Verb.IsFinite && c.Verb.First >= first && c.Verb.End <= end && pack.ReportingOf(c.Verb) is null))
        {
            Units(sentence, first, end, null);
        }
    }

    private static int SkipNominal(int first, List<AttributionFrame> nominal) =>
        nominal.Where(f => f.ContentFirst <= first + 2).Select(f => f.ContentEnd).Append(first).Max();

    /// <summary>A statement without an owner belongs to whoever spoke in the sentence before.</summary>
    private AttributionFrame Resolve(AttributionFrame frame, ParsedSentence sentence)
    {
        var speaker = carried is not null && sentence.Index - carriedFrom <= 1 ? carried.Sources : [];
        return new AttributionFrame
        {
            Sources = speaker,
            Via = frame.Via,
            ContentFirst = frame.ContentFirst,
            ContentEnd = frame.ContentEnd,
            CueFirst = frame.CueFirst,
            CueEnd = frame.CueEnd,
            Stance = frame.Stance,
            Certainty = frame.Certainty,
            IsCarried = true,
            Rule = frame.Rule,
        };
    }

    /// <summary>"X reported that, according to Y, ...": the outer source passes the inner one on.</summary>
    private static AttributionFrame Nested(AttributionFrame outer, AttributionFrame inner) => new()
    {
        Sources = inner.Sources,
        Via = outer.Sources.FirstOrDefault(e => e.Type == EntityType.Outlet) ?? outer.Via ?? inner.Via ?? outer.Sources.FirstOrDefault(),
        ContentFirst = inner.ContentFirst,
        ContentEnd = inner.ContentEnd,
        CueFirst = inner.CueFirst,
        CueEnd = inner.CueEnd,
        Stance = inner.Stance,
        Certainty = inner.Certainty ?? outer.Certainty,
        IsAgentless = inner.IsAgentless,
        Rule = inner.Rule,
    };

    /// <summary>The frame that a sentence without one inherits: inside a running quotation, or told on the word of the sentence before.</summary>
    private AttributionFrame? Inherited(ParsedSentence sentence)
    {
        var s = sentence.Sentence;
        var quotation = quotations.FirstOrDefault(q => q.Speaker is not null && q.First < s.End && q.End > s.First && q.End - q.First > 4);
        if (quotation?.Speaker is { } speaker)
        {
            return new AttributionFrame { Sources = [speaker], ContentFirst = Math.Max(s.First, quotation.First), ContentEnd = Math.Min(s.End, quotation.End), CueFirst = quotation.End, CueEnd = quotation.End, Rule = "attr.quotation" };
        }

        var isReported = sentence.Clauses.Any(c => c.Verb.IsReportative);
        if (!isReported || carried is null || sentence.Index - carriedFrom > 2)
        {
            return null;
        }

        carriedFrom = sentence.Index;
        return new AttributionFrame
        {
            Sources = carried.Sources,
            Via = carried.Via,
            ContentFirst = s.First,
            ContentEnd = s.End,
            CueFirst = -1,
            CueEnd = -1,
            IsCarried = true,
            IsAgentless = carried.IsAgentless,
            Rule = "attr.carried",
        };
    }

    private void Units(ParsedSentence sentence, int first, int end, AttributionFrame? frame)
    {
        var isFirst = true;
        foreach (var unit in ClaimUnits.Of(sentence, first, end, tokens, pack))
        {
            if (unit.Head is null && !isFirst)
            {
                continue;
            }

            // A relative clause behind a dash or comma is the narrator's aside.
            var isAside = !isFirst && unit.Head is { Kind: ClauseKind.Relative } && frame is { Rule: not "attr.quotation" };
            Add(sentence, unit.First, unit.End, isAside ? null : frame, unit);
            isFirst = false;
        }
    }

    private void Add(ParsedSentence sentence, int first, int end, AttributionFrame? frame, ClaimUnit? unit)
    {
        if (end <= first)
        {
            return;
        }

        var reading = words.Read(sentence, first, end, unit, frame);
        claims.Add(new DraftClaim
        {
            Quote = new TextSpan(tokens[first].Start, tokens[end - 1].End),
            Sentence = sentence.Index,
            Chain = chains.Build(frame, sentence, tokens),
            Stance = reading.Stance,
            Certainty = reading.Certainty,
            Polarity = reading.Polarity,
            Cue = frame is { CueFirst: >= 0 } && frame.CueEnd > frame.CueFirst ? new TextSpan(tokens[frame.CueFirst].Start, tokens[frame.CueEnd - 1].End) : null,
            IsDisplay = sentence.Sentence.Kind is SegmentKind.Heading or SegmentKind.Caption,
            Rule = frame?.Rule ?? "attr.narrator",
        });
    }

    /// <summary>A heading without a verb ("Great influence") may still repeat a claim of the body.</summary>
    private void Display(ParsedSentence sentence)
    {
        var s = sentence.Sentence;
        // A by-line or a date alone says nothing: a heading needs a word of its own.
        var hasWords = Enumerable.Range(s.First, s.Count).Any(i => tokens[i] is { IsWord: true, Text.Length: > 3 } && !sentence.Chunks.Any(c => c is TimeChunk or NounGroup { Name: not null } && c.First <= i && i < c.End));
        if (s.Kind is SegmentKind.Heading or SegmentKind.Caption && s.Count is >= 2 and <= 30 && hasWords)
        {
            Add(sentence, s.First, s.End, Inherited(sentence), null);
        }
    }

    /// <summary>Facts that the narrator presupposes beside a name are claims in the narrator's voice.</summary>
    private void Presupposed(List<ParsedSentence> sentences, IReadOnlyList<DraftFact> facts)
    {
        foreach (var group in facts.Where(f => f.IsPresupposed && f.Type != FactType.Alias).GroupBy(f => f.Evidence.Count > 0 ? f.Evidence[0] : f.Span))
        {
            var fact = group.First();
            var sentence = sentences[fact.Sentence];
            if (sentence.Sentence.Kind is SegmentKind.Heading || (fact.Type == FactType.Office && fact.Rule == "office.title") || fact.Type == FactType.Location)
            {
                continue;
            }

            Apposition(group.Key, sentence);

            // Said once more below a picture: the same words beside the same name.
            foreach (var span in group.SelectMany(f => f.Evidence.Append(f.Span)).Distinct().Where(s => s != group.Key).Order())
            {
                var again = sentences.FirstOrDefault(s => s.Sentence.Span.Contains(span));
                if (again is { Sentence.Kind: SegmentKind.Caption } && again != sentence && claims.All(c => c.Quote != span))
                {
                    Apposition(span, again);
                }
            }
        }
    }

    private void Apposition(TextSpan quote, ParsedSentence sentence) => claims.Add(new DraftClaim
    {
        Quote = quote,
        Sentence = sentence.Index,
        Chain = ChainBuilder.Narrator(),
        IsDisplay = sentence.Sentence.Kind is SegmentKind.Caption,
        Rule = "attr.apposition",
    });

    /// <summary>A quotation without a verb of saying beside it is spoken by the innermost source of the claim it makes.</summary>
    private void Speakers()
    {
        foreach (var quotation in quotations.Where(q => q.Speaker is null))
        {
            var span = new TextSpan(tokens[quotation.First].Start, tokens[quotation.End - 1].End);
            var claim = claims.FirstOrDefault(c => span.Contains(c.Quote) || c.Quote.Contains(span));
            quotation.Speaker = claim?.Chain[^1].Sources is [{ Type: EntityType.Person or EntityType.PublicBody or EntityType.Company or EntityType.Organization } speaker] ? speaker : null;
        }
    }

    /// <summary>Each fact goes to the claims whose words hold it.</summary>
    private void AttachFacts(IReadOnlyList<DraftFact> facts)
    {
        foreach (var fact in facts)
        {
            foreach (var span in fact.Evidence.Prepend(fact.Span))
            {
                var holders = claims.Where(c => c.Quote.Overlaps(span) && Overlap(c.Quote, span) * 2 >= span.Length && (c.Rule == "attr.apposition") == fact.IsPresupposed).OrderBy(c => c.Quote.Length).ToList();

                // "X, which is not listed, bought pumps": the purchase belongs to the words that hold its verb.
                var verb = fact.Clause is { } clause && tokens[clause.Verb.MainToken].Span is var word && span.Contains(word) ? word : (TextSpan?)null;
                var holder = holders.Find(c => verb is { } at && c.Quote.Contains(at)) ?? (verb is { } told ? claims.Where(c => c.Quote.Contains(told) && c.Rule != "attr.apposition").MinBy(c => c.Quote.Length) : null) ?? holders.FirstOrDefault();
                if (holder is null)
                {
                    continue;
                }

                // "X denies the payment and says that he never owned Y": what did not happen is said, not denied.
                if (fact.Polarity == Polarity.Negative && holder.Stance == Stance.Denies)
                {
                    holder = new DraftClaim { Quote = span, Sentence = holder.Sentence, Chain = holder.Chain, Polarity = Polarity.Negative, Rule = "attr.denied-otherwise" };
                    claims.Add(holder);
                }

                // What a source says not to know of, or could not confirm, is nothing that it tells.
                var list = holder.Stance is Stance.CannotConfirm or Stance.DeniesKnowledge ? holder.Targets : holder.Facts;
                if (!list.Contains(fact))
                {
                    list.Add(fact);
                }
            }
        }

        // "it is false that": what is told as not having happened.
        foreach (var claim in claims.Where(c => c.Facts.Count > 0 && c.Facts.TrueForAll(f => f.Polarity == Polarity.Negative)))
        {
            claim.Polarity = Polarity.Negative;
        }
    }

    private static int Overlap(TextSpan a, TextSpan b) => Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start);
}
