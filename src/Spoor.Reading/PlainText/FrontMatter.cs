using Spoor.Model.Documents;
using Spoor.Reading.Heads;

namespace Spoor.Reading.PlainText;

/// <summary>The lines "key: value" between two lines of dashes at the beginning of a Markdown file.</summary>
/// <param name="Head">What they say about the document.</param>
/// <param name="End">Where the text after them begins; 0 when there are none.</param>
internal sealed record FrontMatter(DocumentHead Head, int End)
{
    private const int MostLines = 100;

    public static FrontMatter Of(string text)
    {
        var nothing = new FrontMatter(DocumentHead.Nothing, 0);
        var beginning = text[..Math.Min(text.Length, 20_000)];
        var lines = TextLine.Of(beginning, 0);
        if (lines.Count < 3 || !lines[0].In(text).SequenceEqual("---"))
            return nothing;
        var head = DocumentHead.Nothing;
        for (var i = 1; i < Math.Min(lines.Count, MostLines); i++)
        {
            var line = lines[i].In(text);
            if (line is "---" or "...")
                return new FrontMatter(head, lines[i].End);
            if (line.IndexOf(':') is var colon and > 0)
                head = With(head, line[..colon].Trim().ToString(), Value(text, lines[i].Start + colon + 1, lines[i].End), text);
        }

        return nothing;
    }

    private static DocumentHead With(DocumentHead head, string key, TextSpan value, string text)
    {
        var words = text[value.Start..value.End];
        if (words.Length == 0)
            return head;
        switch (key.ToLowerInvariant())
        {
            case "title" or "headline":
                return head with { Title = head.Title ?? words };
            case "publisher" or "source" or "site" or "outlet":
                return head with { Publisher = head.Publisher ?? words };
            case "lang" or "language":
                return head with { DeclaredLanguage = head.DeclaredLanguage ?? words };
            case "date" or "published" or "datepublished" or "publish_date" or "publication_date" or "pubdate":
                return head.Published is null && WrittenDate.AtStart(words) is var (day, length)
                    ? head with { Published = day, PublishedSpan = new TextSpan(value.Start, value.Start + length) }
                    : head;
            default:
                return head;
        }
    }

    private static TextSpan Value(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '"' or '\''))
            start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '"' or '\''))
            end--;
        return new TextSpan(start, end);
    }
}
