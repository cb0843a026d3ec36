using Spoor.Model.Documents;

namespace Spoor.Reading.Html;

/// <summary>Writes the text between the tags in one pass, without a tree.</summary>
internal static class StrippedText
{
    public static void Write(string source, VisibleText visible)
    {
        var scanner = new HtmlScanner(source);
        var kind = SegmentKind.Paragraph;
        var level = 0;
        while (scanner.Read())
        {
            if (scanner.Token == HtmlToken.Text && scanner.Name.Length == 0)
            {
                Words(source, scanner.Start, scanner.End, visible);
                continue;
            }

            if (scanner.Name.Length == 0 || IsInline(scanner.Name))
                continue;
            visible.EndBlock(kind, level);
            level = scanner.Token == HtmlToken.Open && scanner.Name is ['h', >= '1' and <= '6'] ? scanner.Name[1] - '0' : 0;
            kind = level > 0 ? SegmentKind.Heading : scanner.Token == HtmlToken.Open && scanner.Name == "li" ? SegmentKind.ListItem : SegmentKind.Paragraph;
        }

        visible.EndBlock(kind, level);
    }

    private static void Words(string source, int start, int end, VisibleText visible)
    {
        var characters = new SourceCharacters();
        characters.Add(source, start, end);
        var text = characters.Text();
        for (var i = 0; i < text.Length; i++)
            visible.Add(text[i], characters.OffsetOf(i), keepsSpace: false);
    }

    private static bool IsInline(string name) => name is "a" or "abbr" or "b" or "bdi" or "bdo" or "big" or "cite" or "code" or "em" or "font"
        or "i" or "ins" or "del" or "kbd" or "mark" or "q" or "s" or "samp" or "small" or "span" or "strike" or "strong" or "sub" or "sup" or "time" or "tt" or "u" or "var" or "wbr";
}
