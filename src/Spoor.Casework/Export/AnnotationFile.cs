using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Spoor.Model;
using Spoor.Model.Annotations;
using Spoor.Model.Documents;

namespace Spoor.Casework.Export;

/// <summary>
/// Writes what was found in a document as spoor-annotation/1: one JSON object, UTF-8, indented, lines end with a line feed, letters of every
/// script unescaped. The same findings give the same bytes. Extra keys: <c>targets</c> of a claim, <c>rule</c> where asked for.
/// </summary>
internal sealed class AnnotationFile
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    private readonly AnnotatedDocument document;
    private readonly Utf8JsonWriter json;
    private DocumentText text;
    private DocumentAnnotations found;

    private AnnotationFile(AnnotatedDocument document, Utf8JsonWriter json)
    {
        this.document = document;
        this.json = json;
        (text, found) = document.Parts[0];
    }

    /// <summary>The file's bytes.</summary>
    public static byte[] Write(AnnotatedDocument document)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Layout))
        {
            new AnnotationFile(document, json).Write();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private void Write()
    {
        json.WriteStartObject();
        json.WriteString("schema", "spoor-annotation/1");
        WriteHead();
        Items("entities", f => f.Entities, WriteEntity);
        Items("times", f => f.Times, WriteTime);
        Items("quantities", f => f.Quantities, WriteQuantity);
        Items("identifiers", f => f.Identifiers, WriteIdentifier);
        Items("facts", f => f.Facts, WriteFact);
        Items("claims", f => f.Claims, WriteClaim);
        Items("quotations", f => f.Quotations, WriteQuotation);
        json.WriteEndObject();
    }

    private void WriteHead()
    {
        json.WriteStartObject("document");
        json.WriteString("file", document.Document.FileName);
        json.WriteString("sha256", document.TextSha256 ?? document.Document.Id.Sha256);
        Optional("text", document.TextFile);
        Optional("language", document.Parts.Select(p => p.Found.Language).FirstOrDefault(l => l is not null));
        Optional("publisher", document.Parts.Select(p => p.Found.Publisher?.Value).FirstOrDefault(p => p is not null), isNull: true);
        if (document.Parts.Select(p => p.Found.Published).FirstOrDefault(p => p is not null) is { } published)
        {
            json.WriteStartObject("published");
            json.WriteString("value", published.Text);
            json.WriteString("precision", ClosedNames.Of(published.Precision));
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("published");
        }

        json.WriteEndObject();
    }

    /// <summary>The items of all parts in one list; an item whose words lie outside of its part is a fault of extraction and is left out by the writers.</summary>
    private void Items<T>(string key, Func<DocumentAnnotations, ValueList<T>> items, Action<T> write)
    {
        json.WriteStartArray(key);
        foreach (var part in document.Parts)
        {
            (text, found) = part;
            foreach (var item in items(found))
            {
                json.WriteStartObject();
                write(item);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    private void WriteEntity(Entity entity)
    {
        json.WriteString("id", entity.Id.Value);
        json.WriteString("type", ClosedNames.Of(entity.Type));
        json.WriteString("name", Whole(entity.Name));
        if (entity.IsGroup)
        {
            json.WriteBoolean("group", true);
        }

        Strings("aliases", entity.Aliases.Select(Whole));
        json.WriteStartArray("mentions");
        foreach (var mention in entity.Mentions)
        {
            json.WriteStartObject();
            Place(mention.Span);
            json.WriteString("kind", ClosedNames.Of(mention.Kind));
            Rule(mention.Rule);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (!entity.SpeaksFor.IsEmpty)
        {
            Strings("speaksFor", entity.SpeaksFor.Select(e => e.Value));
        }

        Strings("possiblySameAs", entity.PossiblySameAs.Select(e => e.Value));
        if (document.Hits is { } hits)
        {
            json.WriteStartArray("hits");
            foreach (var hit in hits.GetValueOrDefault(entity.Id))
            {
                json.WriteStartObject();
                json.WriteString("list", hit.Listing.Key.List);
                json.WriteString("id", hit.Listing.Key.Entry);
                json.WriteString("name", Whole(hit.EntryName));
                json.WriteNumber("score", hit.Score);
                json.WriteString("verdict", hit.Verdict.ToString().ToLowerInvariant());
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    }

    private void WriteTime(TimeExpression time)
    {
        json.WriteString("id", time.Id);
        Span("span", time.Span);
        json.WriteString("value", time.Value.Text);
        json.WriteString("precision", ClosedNames.Of(time.Value.Precision));
        Optional("start", Day(time.Value.First), isNull: true);
        Optional("end", Day(time.Value.Last), isNull: true);
        Rule(time.Rule);
    }

    private void WriteQuantity(QuantityExpression quantity)
    {
        json.WriteString("id", quantity.Id);
        Span("span", quantity.Span);
        Number("min", quantity.Value.Min);
        Number("max", quantity.Value.Max);
        Unless(true, "minInclusive", quantity.Value.MinInclusive);
        Unless(true, "maxInclusive", quantity.Value.MaxInclusive);
        Unless(false, "vague", quantity.Value.Vague);
        Optional("unit", quantity.Value.Unit);
        Rule(quantity.Rule);
    }

    private void WriteIdentifier(Identifier identifier)
    {
        Span("span", identifier.Span);
        json.WriteString("scheme", identifier.Scheme);
        json.WriteString("value", identifier.Value);
        Optional("holder", identifier.Holder?.Value);
        Rule(identifier.Rule);
    }

    private void WriteFact(Fact fact)
    {
        json.WriteString("id", fact.Id.Value);
        json.WriteString("type", ClosedNames.Of(fact.Type));
        json.WriteStartObject("roles");
        foreach (var role in fact.Roles)
        {
            Strings(ClosedNames.Of(role.Role), role.Entities.Select(e => e.Value));
        }

        json.WriteEndObject();
        Optional("time", fact.Time);
        Optional("quantity", fact.Quantity);
        Span("span", fact.Span);
        if (!fact.Evidence.IsEmpty)
        {
            json.WriteStartArray("evidence");
            foreach (var span in fact.Evidence.Where(s => !s.IsEmpty))
            {
                json.WriteStartObject();
                Place(span);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteString("polarity", ClosedNames.Of(fact.Polarity));
        Optional("title", fact.Title is { } title ? Whole(title) : null);
        Optional("manner", fact.Manner);
        Rule(fact.Rule);
    }

    private void WriteClaim(Claim claim)
    {
        json.WriteString("id", claim.Id.Value);
        Span("quote", claim.Quote);
        json.WriteString("stance", ClosedNames.Of(claim.Stance));
        json.WriteString("certainty", ClosedNames.Of(claim.Certainty));
        json.WriteString("polarity", ClosedNames.Of(claim.Polarity));
        json.WriteStartArray("chain");
        foreach (var level in claim.Chain)
        {
            json.WriteStartArray();
            foreach (var source in level.Sources)
            {
                json.WriteStringValue((source.IsPublisher ? document.Parts[0].Found.Publisher?.Value : null) ?? source.ToString());
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartArray("implicitLevels");
        for (var i = 1; i < claim.Chain.Count; i++)
        {
            if (claim.Chain[i].IsImplicit)
            {
                json.WriteNumberValue(i);
            }
        }

        json.WriteEndArray();
        if (claim.Cue is { IsEmpty: false } cue)
        {
            Span("cue", cue);
        }

        Strings("facts", claim.Facts.Select(f => f.Value));
        Strings("targets", claim.Targets.Select(f => f.Value));
        Optional("duplicateOf", claim.DuplicateOf?.Value);
        Rule(claim.Rule);
    }

    private void WriteQuotation(Quotation quotation)
    {
        Span("span", quotation.Span);
        Optional("speaker", quotation.Speaker?.Value);
        if (quotation.Cue is { IsEmpty: false } cue)
        {
            Span("cue", cue);
        }

        Rule(quotation.Rule);
    }

    private void Span(string key, TextSpan span)
    {
        json.WriteStartObject(key);
        Place(span);
        json.WriteEndObject();
    }

    private void Place(TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteString("text", Whole(text.Slice(span)));
    }

    private void Strings(string key, IEnumerable<string> values)
    {
        json.WriteStartArray(key);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private void Optional(string key, string? value, bool isNull = false)
    {
        if (value is not null)
        {
            json.WriteString(key, value);
        }
        else if (isNull)
        {
            json.WriteNull(key);
        }
    }

    private void Number(string key, decimal? value)
    {
        if (value is { } known)
        {
            json.WriteNumber(key, known);
        }
        else
        {
            json.WriteNull(key);
        }
    }

    private void Unless(bool preset, string key, bool value)
    {
        if (value != preset)
        {
            json.WriteBoolean(key, value);
        }
    }

    private void Rule(RuleMark rule)
    {
        if (document.Explain)
        {
            json.WriteString("rule", rule.ToString());
        }
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>JSON holds whole characters only: a stray half of one becomes the replacement character.</summary>
    private static string Whole(string text) => text.Any(char.IsSurrogate) ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;
}
