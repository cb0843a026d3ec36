using System.Text.Json;
using AngleSharp.Dom;
using Spoor.Model.Documents;
using Spoor.Model.Values;
using Spoor.Reading.Heads;

namespace Spoor.Reading.Html;

/// <summary>Reads what the markup of a page says about it.</summary>
internal sealed class PageHead
{
    private const int LongestLinkedData = 1024 * 1024;
    private string? headline;
    private string? publisher;
    private string? published;
    private List<IElement>? metas;

    /// <summary>True when some linked data could not be read and was passed over.</summary>
    public bool HasBrokenLinkedData { get; private set; }

    public DocumentHead Of(IDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
            ReadLinkedData(script.TextContent);
        var site = Meta(page, "og:site_name");
        var by = Clean(publisher) ?? site ?? Meta(page, "publisher") ?? Meta(page, "citation_publisher") ?? Meta(page, "application-name");
        return new DocumentHead
        {
            Title = Meta(page, "og:title") ?? Clean(headline) ?? Clean(page.QuerySelector("h1")?.TextContent) ?? WithoutSite(Clean(page.QuerySelector("title")?.TextContent), by),
            Publisher = by,
            Published = Day(published) ?? Day(Meta(page, "article:published_time")) ?? Day(Meta(page, "date")) ?? Day(Meta(page, "dc.date"))
                ?? Day(Meta(page, "pubdate")) ?? Day(Meta(page, "datePublished")) ?? Day(ItemDate(page)) ?? Day(page.QuerySelector("time[datetime]")?.GetAttribute("datetime")),
            DeclaredLanguage = Clean(page.DocumentElement?.GetAttribute("lang")),
        };
    }

    private string? Meta(IDocument page, string name) => Clean((metas ??= [.. page.QuerySelectorAll("meta")])
        .FirstOrDefault(m => string.Equals(m.GetAttribute("property") ?? m.GetAttribute("name") ?? m.GetAttribute("itemprop"), name, StringComparison.OrdinalIgnoreCase))?
        .GetAttribute("content"));

    private static string? ItemDate(IDocument page) =>
        page.QuerySelector("[itemprop=datePublished]") is { } item ? item.GetAttribute("datetime") ?? item.GetAttribute("content") ?? item.TextContent : null;

    private static TimeValue? Day(string? text) => text is null ? null : WrittenDate.AtStart(text.AsSpan().Trim())?.Day;

    private static string? Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > 1000)
            return null;
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string? WithoutSite(string? title, string? site)
    {
        var at = title?.LastIndexOfAny(['|', '-', '–', '—', '·']) ?? -1;
        return at > 0 && site is not null && string.Equals(title![(at + 1)..].Trim(), site, StringComparison.OrdinalIgnoreCase) ? title[..at].Trim() : title;
    }

    private void ReadLinkedData(string json)
    {
        if (json.Length > LongestLinkedData)
        {
            HasBrokenLinkedData = true;
            return;
        }

        try
        {
            using var parsed = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 });
            Take(parsed.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            HasBrokenLinkedData = true;
        }
    }

    private void Take(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                Take(item);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            headline ??= Text(element, "headline");
            published ??= Text(element, "datePublished");
            if (element.TryGetProperty("publisher", out var by))
                publisher ??= by.ValueKind == JsonValueKind.Object ? Text(by, "name") : by.ValueKind == JsonValueKind.String ? by.GetString() : null;
            if (element.TryGetProperty("@graph", out var graph))
                Take(graph);
        }
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
