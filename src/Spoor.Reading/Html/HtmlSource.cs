using AngleSharp.Dom;

namespace Spoor.Reading.Html;

/// <summary>Finds where each text of the tree stands in the source, by walking both in their order.</summary>
internal sealed class HtmlSource
{
    private readonly Dictionary<INode, int> starts = [];
    private readonly SourceCharacters characters = new();
    private readonly string text;
    private int cursor;
    // Only broken markup moves text about; the search for it may not take quadratic time.
    private long searchLeft = 200_000_000;

    public HtmlSource(string source, INode root)
    {
        var scanner = new HtmlScanner(source);
        while (scanner.Read())
        {
            if (scanner.Token == HtmlToken.Text)
                characters.Add(source, scanner.Start, scanner.End);
        }

        text = characters.Text();
        Walk(root);
    }

    /// <summary>The place in the source of a code unit of a text node; minus one when it is not known.</summary>
    public int OffsetOf(INode node, int index) =>
        starts.TryGetValue(node, out var start) && start + index < characters.Count ? characters.OffsetOf(start + index) : -1;

    private void Walk(INode node)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
                Align(words);
            else if (child is not IElement { LocalName: "script" or "style" })
                Walk(child);
        }
    }

    private void Align(IText node)
    {
        var data = node.Data;
        if (data.Length == 0)
            return;
        var at = string.CompareOrdinal(text, cursor, data, 0, data.Length) == 0 ? cursor : -1;
        if (at < 0 && !string.IsNullOrWhiteSpace(data) && searchLeft > 0)
        {
            at = text.IndexOf(data, cursor, StringComparison.Ordinal);
            searchLeft -= (at < 0 ? text.Length : at) - cursor;
        }

        if (at < 0)
            return;
        starts[node] = at;
        cursor = at + data.Length;
    }
}
