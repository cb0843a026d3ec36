using FsCheck;
using FsCheck.Fluent;
using Spoor.Model.Documents;
using Spoor.Model.Findings;
using Spoor.Pages.Proof;

namespace Spoor.Tests.Pages;

public sealed class MarkedTextTests
{
    [Theory]
    [InlineData("abcdef", "1-3", "a[1+bc]def")]
    [InlineData("abcdef", "0-6 2-4", "[1+ab[2+cd]ef]")]
    [InlineData("abcdef", "0-4 2-6", "[1+ab[2+cd]][2ef]")]
    [InlineData("abcdef", "0-3 3-6", "[1+abc][2+def]")]
    [InlineData("abcdef", "0-3 0-6 0-6", "[2+[1+abc]def]")]
    [InlineData("ab\ncd", "1-4", "a[1+b]|[1c]d")]
    [InlineData("abcdef", "2-2", "abcdef")]
    [InlineData("abcdef", "5-99", "abcde[1+f]")]
    public void Marks_nest_where_spans_overlap(string text, string spans, string expected)
    {
        var exhibit = new Exhibit(View(text), Spans(spans));

        Assert.Equal(expected, string.Join('|', exhibit.Excerpts.SelectMany(e => e).Select(Draw)));
    }

    [Fact]
    public void Whatever_the_spans_the_text_stays_and_each_mark_holds_its_words()
    {
        var span = from start in Gen.Choose(0, 40) from length in Gen.Choose(0, 20) select new TextSpan(start, start + length);
        const string Text = "The first line of it.\nThe second one, \U0001F69A longer.\n\nEnd.";
        Prop.ForAll(Gen.ListOf(span).ToArbitrary(), spans =>
        {
            var exhibit = new Exhibit(View(Text), spans);
            var pieces = exhibit.Excerpts.SelectMany(e => e).Select(p => p.Pieces).ToList();
            var shown = string.Concat(pieces.SelectMany(p => p).Select(p => p.Text));
            var balanced = pieces.TrueForAll(p => p.Count(x => x.Opens > 0) == p.Count(x => x.Text is null && x.Opens == 0));
            var anchors = pieces.SelectMany(p => p).Where(p => p.IsFirst).Select(p => p.Opens).ToList();
            return shown == Text.Replace("\n", "", StringComparison.Ordinal) && balanced && anchors.Count == anchors.Distinct().Count();
        }).QuickCheckThrowOnFailure();
    }

    private static string Draw(ExhibitParagraph paragraph) => string.Concat(paragraph.Pieces.Select(p =>
        p.Text ?? (p.Opens == 0 ? "]" : $"[{p.Opens}{(p.IsFirst ? "+" : "")}")));

    private static IEnumerable<TextSpan> Spans(string spans) => spans.Split(' ').Select(s => s.Split('-')).Select(s => new TextSpan(Number(s[0]), Number(s[1])));

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static DocumentView View(string text) => new()
    {
        Exhibit = 1,
        Document = MadeUpCase.Received(MadeUpCase.English, "a.txt", text),
        Title = "a",
        Excerpts = [new Excerpt(0, text)],
    };
}
