using System.Globalization;
using Spoor.Extraction;
using Spoor.Model;
using Spoor.Model.Annotations;
using Spoor.Model.Documents;
using Spoor.Model.Values;

namespace Spoor.Tests.Extraction;

/// <summary>A made-up text with what was taken out of it, in the words of the text.</summary>
internal sealed class ReadText
{
    // One neutral sentence a language: a text of three words is too short to tell its language by.
    private static readonly Dictionary<string, string> Neutral = new(StringComparer.Ordinal)
    {
        ["en"] = "\n\nThis is what they have of it, and that was all there is to it.",
        ["nb"] = "\n\nDet er det som er, og det var ikke mer av det.",
    };

    private static readonly Lazy<Extractor> Shared = new(() => Extractor.Create([]));

    private ReadText(string text, DocumentAnnotations found) => (Text, Found) = (text, found);

    /// <summary>The extractor without any list.</summary>
    public static Extractor Extractor => Shared.Value;

    public string Text { get; }

    public DocumentAnnotations Found { get; }

    /// <summary>Reads a text whose language is declared.</summary>
    /// <param name="language">en or nb.</param>
    /// <param name="text">The text; a neutral paragraph is put behind it.</param>
    /// <param name="published">Day of publication, ISO; null or empty when the document bears no date.</param>
    /// <param name="publisher">Name of the outlet; null when the document names none.</param>
    public static ReadText Of(string language, string text, string? published = null, string? publisher = null)
    {
        var head = new DocumentHead
        {
            DeclaredLanguage = language,
            Published = string.IsNullOrEmpty(published) ? null : Day(published),
            Publisher = string.IsNullOrEmpty(publisher) ? null : publisher,
        };
        var whole = text + Neutral[language];
        return new ReadText(whole, Extractor.Extract(Document(whole, head), TestContext.Current.CancellationToken));
    }

    /// <summary>A document of one part with the text and nothing else.</summary>
    public static DocumentText Document(string text, DocumentHead? head = null) => new()
    {
        Document = new DocumentId(ContentHash.Full("made up", text.Length.ToString(CultureInfo.InvariantCulture))),
        Text = text,
        Map = new SourceMap([]),
        Head = head ?? DocumentHead.Nothing,
    };

    /// <summary>The words at a span.</summary>
    public string Words(TextSpan span) => Text[span.Start..span.End];

    /// <summary>Name of an entity.</summary>
    public string Name(EntityId id) => Found.Entities.Single(e => e.Id == id).Name;

    /// <summary>The entity that has a mention with exactly these words, the n-th such mention counted from 1.</summary>
    public Entity Called(string words, int occurrence = 1)
    {
        var mention = Found.Entities.SelectMany(e => e.Mentions.Select(m => (Entity: e, m.Span)))
            .Where(m => Words(m.Span) == words).OrderBy(m => m.Span).Skip(occurrence - 1).FirstOrDefault();
        Assert.True(mention.Entity is not null, $"no mention {occurrence} of '{words}' in: {Text}\n{Entities()}");
        return mention.Entity;
    }

    /// <summary>All entities with their mentions, for messages.</summary>
    public string Entities() => string.Join('\n', Found.Entities.Select(e => $"  {e.Type} {e.Name}: {string.Join(" | ", e.Mentions.Select(m => Words(m.Span)))}"));

    /// <summary>All facts in words, for messages.</summary>
    public string Facts() => string.Join('\n', Found.Facts.Select(f => $"  {f.Type} {string.Join(", ", f.Roles.Select(r => $"{r.Role}: {string.Join(" + ", r.Entities.Select(Name))}"))} ({f.Rule})"));

    /// <summary>The chain of a claim as names: <c>publisher > Kystwire > documents + officials</c>.</summary>
    public string Chain(Claim claim) => string.Join(" > ", claim.Chain.Select(level => string.Join(" + ", level.Sources.Select(Source))));

    /// <summary>All claims in words, for messages.</summary>
    public string Claims() => string.Join('\n', Found.Claims.Select(c => $"  {c.Stance} {c.Certainty} {c.Polarity} [{Chain(c)}] <{Words(c.Quote)}> ({c.Rule})"));

    private string Source(SourceReference source) =>
        source.IsPublisher ? "publisher" : source.IsUnspecified ? "nobody" : Name(source.Entity!.Value);

    private static TimeValue Day(string iso)
    {
        var day = DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new TimeValue(iso, TimePrecision.Day, day, day);
    }
}
