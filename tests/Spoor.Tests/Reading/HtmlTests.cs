using System.Text;
using Spoor.Model.Documents;
using Spoor.Reading;

namespace Spoor.Tests.Reading;

public sealed class HtmlTests
{
    private const string Article = """
        <!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Motorer til Velmora | Velmora Post</title>
        <meta property="og:site_name" content="Velmora Post">
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Motorer til Velmora","datePublished":"2025-09-25T10:00:00Z"}</script></head>
        <body><nav><a href="/">Hjem</a></nav><article><h1>Motorer til Velmora</h1>
        <p>Verket leverte &laquo;motorer&raquo;   til
        havnen i Velmora, ifølge fakturaer som avisen har sett og fått bekreftet av to kilder.</p>
        <aside class="related">Les også: Havnen</aside>
        <ul><li>Første</li><li>Andre</li></ul><blockquote><p>Ukjent, sier hun.</p></blockquote>
        <table><tr><td>a</td><td>b</td></tr></table><p hidden>Skjult</p><p>En<br>to</p></article><footer>Om oss</footer></body></html>
        """;

    [Fact]
    public void An_article_comes_out_as_its_blocks_with_the_rest_as_boilerplate()
    {
        var text = Opening.Html(Article);

        Assert.Equal(
            [
                "Heading1: Motorer til Velmora",
                "Paragraph: Verket leverte «motorer» til havnen i Velmora, ifølge fakturaer som avisen har sett og fått bekreftet av to kilder.",
                "ListItem: Første", "ListItem: Andre", "BlockQuote: Ukjent, sier hun.", "TableRow: a\tb", "Paragraph: En\nto",
                "Boilerplate: Hjem", "Boilerplate: Les også: Havnen", "Boilerplate: Om oss",
            ],
            Opening.Lines(text));
        Assert.Equal(new DocumentHead { Title = "Motorer til Velmora", Publisher = "Velmora Post", DeclaredLanguage = "nb", Published = text.Head.Published }, text.Head);
        Assert.Equal("2025-09-25", text.Head.Published!.Text);
    }

    [Theory]
    [InlineData(Article)]
    [InlineData("<p>a&amp;b &#1046; <b>c</p>d</b><table>moved<tr><td>x</table>")]
    [InlineData("<p>one\r\ntwo<p>thr\0ee &nbsp; <i>four<pre>\n a  b\n</pre>")]
    public void Every_advancing_run_stands_in_the_source_as_it_is(string html)
    {
        var text = Opening.Html(html);

        var runs = text.Map.Runs;
        Assert.Equal(0, runs[0].TextStart);
        for (var i = 0; i < runs.Count; i++)
        {
            var end = i + 1 < runs.Count ? runs[i + 1].TextStart : text.Text.Length;
            var place = Assert.IsType<CharacterLocation>(runs[i].Location);
            if (runs[i].Advances)
                Assert.Equal(text.Text[runs[i].TextStart..end], html.Substring(place.Offset, end - runs[i].TextStart));
        }
    }

    [Fact]
    public void Words_lead_back_to_where_they_stand_in_the_source()
    {
        var text = Opening.Html(Article);

        var place = Assert.IsType<CharacterLocation>(SourcePlace.Of(text, text.Text.IndexOf("havnen", StringComparison.Ordinal)));

        Assert.Equal(Article.IndexOf("havnen", StringComparison.Ordinal), place.Offset);
    }

    [Fact]
    public void The_declared_character_set_counts_when_the_bytes_allow_it()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes("<html><meta charset=windows-1251><body><p>Завод отгрузил.</p></body></html>");

        Assert.Equal(["Paragraph: Завод отгрузил."], Opening.Lines(Assert.Single(Opening.Parts(bytes, "a.html"))));
    }

    [Fact]
    public void A_page_in_UTF_16_is_read()
    {
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<html><body><p>Завод</p></body></html>")];

        Assert.Equal(["Paragraph: Завод"], Opening.Lines(Assert.Single(Opening.Parts(bytes, "a.txt"))));
    }

    [Fact]
    public void Malformed_linked_data_is_passed_over_and_said()
    {
        var text = Opening.Html("<html><script type='application/ld+json'>{\"headline\":</script><p>Words</p>");

        Assert.Contains("JSON-LD", Assert.Single(text.Repairs).What, StringComparison.Ordinal);
    }

    public static TheoryData<string, string, bool> HostilePages => new()
    {
        { "100,000 nested elements", Repeat("<div>", 100_000) + "words", true },
        { "100,000 formatting elements left open", Repeat("<p><font size=1></p>", 100_000) + "words", true },
        { "a million tiny elements", Repeat("<i></i>", 1_000_000) + "words", false },
        { "two million references", Repeat("&amp;", 2_000_000) + " words", false },
        { "an attribute of four megabytes", "<p title='" + Repeat("x", 4_000_000) + "'>words", false },
        { "tags that never end", "words<p " + Repeat("<a href='", 100_000), false },
        { "a thousand paragraphs without closing tags", Repeat("<p>words", 1000), false },
        { "NUL characters and text direction marks", "<p>wo\0rds \u202Ewords\u202C", false },
    };

    [Theory]
    [MemberData(nameof(HostilePages))]
    public void A_hostile_page_is_read_and_a_deep_one_is_stripped(string what, string html, bool isStripped)
    {
        var text = Opening.Html("<html><body>" + html);

        Assert.True(text.Text.Contains("words", StringComparison.Ordinal), what);
        Assert.Equal(isStripped, text.Repairs.Any(r => r.What.Contains("nest deeper", StringComparison.Ordinal)));
    }

    private static string Repeat(string unit, int times) => new StringBuilder(unit.Length * times).Insert(0, unit, times).ToString();
}
