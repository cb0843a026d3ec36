using Spoor.Extraction.Chunks;
using Spoor.Extraction.Claims;
using Spoor.Extraction.Clauses;
using Spoor.Extraction.Coreference;
using Spoor.Extraction.Drafts;
using Spoor.Extraction.Facts;
using Spoor.Extraction.Identifiers;
using Spoor.Extraction.Layout;
using Spoor.Extraction.Naming;
using Spoor.Extraction.Packs;
using Spoor.Extraction.Tokens;
using Spoor.Extraction.Values;
using Spoor.Model;
using Spoor.Model.Annotations;
using Spoor.Model.Documents;
using Spoor.Model.Values;

namespace Spoor.Extraction;

/// <summary>A name of a loaded list, for the finder of names in text.</summary>
/// <param name="Name">The name as listed.</param>
/// <param name="Type">What it is.</param>
public sealed record ListedNameHint(string Name, EntityType Type);

/// <summary>
/// Takes the text of a document and gives back who and what is spoken of, when, how much, what is said to have happened, and who says so.
/// Deterministic and offline; the stages stand below in their order. Safe to use from several threads.
/// </summary>
public sealed class Extractor
{
    /// <summary>The folders of packs: a new language is named here.</summary>
    internal static readonly string[] Packs = ["en", "nb"];

    private readonly WorldKnowledge world;
    private readonly PhraseIndex<KnownName> listed;
    private readonly IReadOnlyList<(LanguagePack Pack, FactPack Facts)> languages;
    private readonly IdentifierFinder identifiers = IdentifierFinder.Load(Packs);

    private Extractor(WorldKnowledge world, PhraseIndex<KnownName> listed, IReadOnlyList<(LanguagePack, FactPack)> languages, string version)
    {
        this.world = world;
        this.listed = listed;
        this.languages = languages;
        Version = version;
    }

    /// <summary>Changes whenever the same text could give another result: with the program, the packs and the names of the lists.</summary>
    public string Version { get; }

    /// <summary>Languages that have a pack (ISO 639).</summary>
    public IReadOnlyList<string> Languages => [.. languages.Select(l => l.Pack.Code)];

    /// <summary>Loads the packs; the names of the loaded lists help to find parties in the text.</summary>
    public static Extractor Create(IEnumerable<ListedNameHint> listed)
    {
        var world = WorldKnowledge.Load();
        var index = new PhraseIndex<KnownName>();
        var names = listed.DistinctBy(h => h.Name).OrderBy(h => h.Name, StringComparer.Ordinal).ToList();
        foreach (var hint in names)
        {
            index.Add(hint.Name, new KnownName(hint.Type, null, false, hint.Name, "name.listed"));
        }

        var languages = Packs.Select(code => (PackLoader.Load(code, world), FactPack.Load(code))).ToList();
        var program = typeof(Extractor).Assembly.ManifestModule.ModuleVersionId.ToString();
        var version = ContentHash.Short([program, PackFiles.Fingerprint(), .. names.Select(n => n.Name + "\n" + n.Type)]);
        return new Extractor(world, index, languages, version);
    }

    /// <summary>Annotates one part of a document.</summary>
    public DocumentAnnotations Extract(DocumentText text, CancellationToken cancellation = default)
    {
        var tokens = Tokenizer.Cut(text.Text, splitsGenitive: true);
        var guess = LanguageGuess.Guess(tokens, [.. languages.Select(l => l.Pack)], world.OtherLanguages, text.Head.DeclaredLanguage);
        if (guess.Pack is not { } pack)
        {
            return Unread(text, guess.Other);
        }

        if (!pack.HasGenitiveToken)
        {
            tokens = Tokenizer.Cut(text.Text, splitsGenitive: false);
        }

        cancellation.ThrowIfCancellationRequested();
        text = text with { Head = Head(text, tokens, pack) };
        var segments = Segmenter.Refine(text, tokens, pack);
        var sentences = SentenceSplitter.Split(tokens, segments, pack);
        var published = text.Head.Published;
        var times = new TimeFinder(pack, published?.First).Find(tokens, sentences);
        var quantities = new QuantityFinder(pack).Find(tokens, sentences, times);
        var names = new NameFinder(pack, world, listed).Find(tokens, sentences, Taken(tokens.Count, times));
        cancellation.ThrowIfCancellationRequested();
        var parsed = Parse(pack, tokens, sentences, times, quantities, names);
        var builder = new EntityBuilder(pack, world, tokens, text.Text);
        var entities = builder.Build(parsed, names);
        cancellation.ThrowIfCancellationRequested();
        var paper = new OwnPaper(parsed, tokens, pack);
        var issuer = text.Head.Publisher is null ? paper.Issuer() : null;
        paper.SpeakFor(issuer);
        var facts = Facts(pack, languages.First(l => l.Pack == pack).Facts, tokens, parsed, quantities, builder, out var goods);
        entities = [.. entities.Concat(goods).OrderBy(e => e.Mentions.Min(m => m.Span.Start)).ThenBy(e => e.Type)];
        Spokespeople.Note(parsed, tokens, pack, facts);
        facts.AddRange(StatedDifferences.Find(parsed, tokens, pack));
        var publisher = builder.Publisher(text.Head.Publisher);
        var sources = DocumentSources.Find(parsed, tokens, pack, publisher, issuer);
        var quotations = new QuotationFinder(pack, tokens).Find(parsed, segments);
        CarriedPronouns.SelfMentions(quotations.Select(q => (q.First, q.End, q.Speaker)), tokens, pack);
        var claims = new ClaimAssembler(pack, tokens, sources, quotations).Assemble(parsed, facts);
        return new Assembly(text, pack, tokens).Put(new Draft
        {
            Segments = segments,
            Sentences = sentences,
            Times = times,
            Quantities = quantities,
            Entities = [.. entities.Union(new[] { publisher, sources.Publisher }.OfType<DraftEntity>())],
            Facts = [.. facts.Where(f => !f.IsLeftOpen)],
            Claims = claims,
            Quotations = quotations,
            Identifiers = identifiers.Find(text.Text),
            Publisher = sources.Publisher,
        });
    }

    /// <summary>The head with the date that a line at the top of the text states, when reading found none.</summary>
    private static DocumentHead Head(DocumentText text, List<Token> tokens, LanguagePack pack)
    {
        if (text.Head.Published is not null || text.Part > 0)
        {
            return text.Head;
        }

        foreach (var (first, end) in HeadDate.Candidates(text, tokens, pack))
        {
            var line = new Sentence(first, end, new TextSpan(tokens[first].Start, tokens[end - 1].End), SegmentKind.Dateline, 0);
            var date = new TimeFinder(pack, null).Find(tokens, [line]).FirstOrDefault(t => t.Value is { IsDefinite: true, Precision: TimePrecision.Day });
            if (date is not null)
            {
                return HeadDate.With(text.Head, date.Value, new TextSpan(tokens[date.First].Start, tokens[date.End - 1].End).Shift(text.Start));
            }
        }

        return text.Head;
    }

    private static List<ParsedSentence> Parse(LanguagePack pack, List<Token> tokens, List<Sentence> sentences, List<FoundTime> times, List<FoundQuantity> quantities, List<FoundName> names)
    {
        var chunker = new Chunker(pack, tokens, new TokenFinds
        {
            Times = times.ToDictionary(t => t.First),
            Quantities = quantities.ToDictionary(q => q.First),
            Names = names.Where(n => !n.IsCompoundStem).DistinctBy(n => n.TitleFirst >= 0 ? n.TitleFirst : n.First).ToDictionary(n => n.First),
            Stems = names.Where(n => n.IsCompoundStem).ToDictionary(n => n.First),
        });
        var parsed = new List<ParsedSentence>(sentences.Count);
        foreach (var sentence in sentences)
        {
            // Credits and related links are no words of the document: nothing is read off them.
            var isFurniture = sentence.Kind is SegmentKind.Boilerplate or SegmentKind.SourceLine;
            var chunks = isFurniture ? [] : chunker.Chunk(sentence);
            parsed.Add(new ParsedSentence { Sentence = sentence, Index = parsed.Count, Chunks = chunks, Clauses = new ClauseBuilder(pack, chunks).Build() });
        }

        return parsed;
    }

    private static List<DraftFact> Facts(LanguagePack pack, FactPack rules, List<Token> tokens, List<ParsedSentence> parsed, List<FoundQuantity> quantities, EntityBuilder builder, out List<DraftEntity> goods)
    {
        var finder = new FactFinder(pack, rules, tokens, quantities);
        var found = finder.Find(parsed);
        goods = finder.Goods;
        found.AddRange(new NominalFacts(pack, tokens, builder).Find(parsed));
        return FactMerging.Merge(found);
    }

    private static bool[] Taken(int count, List<FoundTime> times)
    {
        var taken = new bool[count];
        foreach (var time in times)
        {
            Array.Fill(taken, true, time.First, time.End - time.First);
        }

        return taken;
    }

    /// <summary>No pack reads the language: said, not guessed at.</summary>
    private static DocumentAnnotations Unread(DocumentText text, OtherLanguage? seemingly) => new()
    {
        Document = text.Document,
        Part = text.Part,
        Title = text.Head.Title,
        Published = text.Head.Published,
        PublishedSpan = text.Head.PublishedSpan,
        Segments = text.Segments,
        Review = text.Text.Length == 0
            ? []
            : [new ReviewItem("language", new TextSpan(text.Start, text.Start + Math.Min(text.Text.Length, 200)), $"The language of this text{(seemingly is null ? "" : $" ({seemingly.Name}, it seems)")} is none that Spoor reads yet: nothing was taken out of it.", new RuleMark("language.unknown", "core/1"))],
    };
}
