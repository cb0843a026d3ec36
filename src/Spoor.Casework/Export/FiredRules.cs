using Spoor.Model;
using Spoor.Model.Annotations;
using Spoor.Model.Documents;

namespace Spoor.Casework.Export;

/// <summary>The rules that fired in a document, with the words they fired on.</summary>
internal static class FiredRules
{
    private const int LongestWords = 80;

    /// <summary>One line a rule and place, in the order of the text.</summary>
    public static ValueList<string> Of(AnnotatedDocument document) =>
        document.Parts.SelectMany(p => Fired(p.Found).Where(f => p.Text.Span.Contains(f.Span)).OrderBy(f => f.Span).ThenBy(f => f.Rule.ToString(), StringComparer.Ordinal)
            .Select(f => $"{f.Rule}: {f.What}: {Short(p.Text.Slice(f.Span))}")).ToValueList();

    private static IEnumerable<(RuleMark Rule, string What, TextSpan Span)> Fired(DocumentAnnotations found) =>
        found.Entities.SelectMany(e => e.Mentions.Select(m => (m.Rule, ClosedNames.Of(e.Type), m.Span)))
            .Concat(found.Times.Select(t => (t.Rule, $"time {t.Value.Text}", t.Span)))
            .Concat(found.Quantities.Select(q => (q.Rule, "quantity", q.Span)))
            .Concat(found.Identifiers.Select(i => (i.Rule, $"identifier {i.Scheme}", i.Span)))
            .Concat(found.Facts.Select(f => (f.Rule, $"fact {ClosedNames.Of(f.Type)}", f.Span)))
            .Concat(found.Claims.Select(c => (c.Rule, $"claim {ClosedNames.Of(c.Stance)}", c.Quote)))
            .Concat(found.Quotations.Select(q => (q.Rule, "quotation", q.Span)));

    private static string Short(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestWords ? line : line[..(char.IsHighSurrogate(line[LongestWords - 1]) ? LongestWords - 1 : LongestWords)] + "…";
    }
}
