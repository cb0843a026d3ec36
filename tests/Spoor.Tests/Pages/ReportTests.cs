using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Spoor.Model;
using Spoor.Model.Findings;
using Spoor.Model.Network;
using Spoor.Pages;

namespace Spoor.Tests.Pages;

public sealed class ReportTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(ReportLanguage.English)]
    [InlineData(ReportLanguage.Norwegian)]
    public async Task The_same_findings_give_the_same_bytes(ReportLanguage language)
    {
        using var first = new MemoryStream();
        using var second = new MemoryStream();
        await Report.WriteAsync(MadeUpCase.Findings, language, first, Stop);
        await Report.WriteAsync(MadeUpCase.Findings, language, second, Stop);

        Assert.True(first.ToArray().AsSpan().SequenceEqual(second.ToArray()));
        Assert.Equal(Encoding.UTF8.GetString(first.ToArray()), await Report.RenderAsync(MadeUpCase.Findings, language, Stop));
        if (Environment.GetEnvironmentVariable("SPOOR_REPORT_OUT") is { Length: > 0 } folder)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, $"report-{language}.html"), first.ToArray(), Stop);
        }
    }

    [Fact]
    public async Task The_sections_stand_in_the_order_in_which_they_are_read()
    {
        var page = await Page(MadeUpCase.Findings);

        Assert.Equal(
            ["findings", "network", "timeline", "claims", "parties", "screening", "documents", "review", "method"],
            page.QuerySelectorAll("main > section").Select(s => s.Id));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.NotNull(page.QuerySelector("header"));
        Assert.NotNull(page.QuerySelector("nav[aria-label]"));
        Assert.NotNull(page.QuerySelector("aside#exhibits"));
    }

    [Theory]
    [InlineData(ReportLanguage.English)]
    [InlineData(ReportLanguage.Norwegian)]
    public async Task No_heading_skips_a_level(ReportLanguage language)
    {
        var levels = (await Page(MadeUpCase.Findings, language)).QuerySelectorAll("h1, h2, h3, h4").Select(h => h.LocalName[1] - '0').ToList();

        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Fact]
    public async Task Every_link_leads_to_a_place_on_the_page_and_no_id_is_used_twice()
    {
        var page = await Page(MadeUpCase.Findings);
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();

        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(page.QuerySelectorAll("[href]:not(link)"), a => Assert.StartsWith("#", a.GetAttribute("href"), StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll("a[href]"), a => Assert.Contains(a.GetAttribute("href")![1..], ids));
        foreach (var attribute in new[] { "aria-labelledby", "aria-describedby" })
        {
            Assert.All(page.QuerySelectorAll($"[{attribute}]").SelectMany(e => e.GetAttribute(attribute)!.Split(' ')), id => Assert.Contains(id, ids));
        }
    }

    [Fact]
    public async Task The_policy_lets_in_the_pages_own_style_and_script_and_nothing_else()
    {
        var page = await Page(MadeUpCase.Findings);
        var policy = page.QuerySelector("meta[http-equiv]")!.GetAttribute("content")!;

        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src '{Hash(page.QuerySelector("style")!.TextContent)}'", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src '{Hash(page.QuerySelector("script")!.TextContent)}'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.All(page.All.SelectMany(e => e.Attributes), a =>
        {
            Assert.NotEqual("style", a.Name);
            Assert.False(a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), a.Name);
            Assert.NotEqual("src", a.Name);
        });
    }

    [Fact]
    public async Task Each_place_of_evidence_shows_the_words_that_it_names()
    {
        var page = await Page(MadeUpCase.Findings);

        Assert.All(page.QuerySelectorAll("q.quoted > a"), link =>
        {
            var marked = page.QuerySelectorAll($"mark[data-ev='{link.GetAttribute("href")![1..]}']");
            Assert.Equal(link.TextContent, string.Concat(marked.Select(m => m.TextContent)));
        });
        Assert.NotEmpty(page.QuerySelectorAll("q.quoted > a"));
    }

    [Fact]
    public async Task A_finding_shows_gap_standing_settlement_and_listing_with_its_time()
    {
        var finding = (await Page(MadeUpCase.Findings)).QuerySelector("li.finding")!;

        Assert.Contains("how the modules came from", finding.QuerySelector(".gap")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("all through one channel", finding.QuerySelector(".standing")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("customs record", finding.QuerySelector(".settle")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["yes", "no", "cannot be told"], finding.QuerySelectorAll(".listings strong").Select(s => s.TextContent));
        Assert.Contains("Asset freeze", finding.QuerySelector(".listings")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Annex IV", finding.QuerySelector(".listings")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("16 December 2022", finding.QuerySelector(".listings")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pictures_carry_the_hedge_of_the_sentence()
    {
        var page = await Page(MadeUpCase.Findings);

        Assert.All(page.QuerySelectorAll("svg.network .standing-Hedged[class*=level-]"), e => Assert.Contains("reported or possible", e.TextContent, StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll("#network-picture-title"), e => Assert.NotEmpty(e.TextContent));
        Assert.Contains("(denied)", page.QuerySelector(".in-words")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("listed", page.QuerySelector(".node-listed")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(4, page.QuerySelectorAll("#timeline tbody tr").Length);
        Assert.All(page.QuerySelectorAll(".frame svg"), svg => Assert.NotNull(svg.QuerySelector("title")));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("nb")]
    public void Above_a_node_the_word_of_its_part_does_not_reach_the_word_listed(string language)
    {
        var words = Spoor.Pages.Words.Wording.For(language);
        foreach (var role in Enum.GetValues<NetworkRole>().Where(r => r is not (NetworkRole.NotStated or NetworkRole.Other)))
        {
            var node = new NetworkNode { Id = "a", Label = "A", Role = role, IsListed = true };
            var width = Spoor.Linking.Network.NetworkLayout.Lay(new SupplyNetwork([node], [])).Nodes.Single().Width;
            Assert.True((words.Of(role).Length + words["Network.Listed"].Length + 1) * Spoor.Pages.Figures.Geometry.CharacterWidth * 11 / 12 <= width, $"{role}: {width}");
        }
    }

    [Theory]
    [InlineData(ReportLanguage.English)]
    [InlineData(ReportLanguage.Norwegian)]
    public async Task Each_kind_of_relation_has_its_own_build_and_a_line_in_the_legend(ReportLanguage language)
    {
        var template = MadeUpCase.Findings.Network.Edges[1];
        var relations = Enum.GetValues<NetworkRelation>();
        var edges = relations.Select(r => template with { Edge = template.Edge with { Relation = r, Standing = EdgeStanding.Asserted, Verb = "word" } }).ToValueList();
        var page = await Page(MadeUpCase.Findings with { Network = MadeUpCase.Findings.Network with { Edges = edges } }, language);

        string Build(NetworkRelation r) => string.Concat(page.QuerySelectorAll($"#network figure > .frame .relation-{r} > :is(.line, .lane, .head)").Select(s => $"{s.LocalName} {s.ClassName} {s.GetAttribute("r")};"));
        var alike = relations.GroupBy(Build, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => string.Join(' ', g)).ToList();
        // Money and things that pass look alike and bear their word; contact has no direction, and a possible link is dotted.
        Assert.Equal(["Payment Transfer", "Contact PossiblySame"], alike);
        Assert.All(relations, r => Assert.Single(page.QuerySelectorAll($".legend .relation-{r}")));
        Assert.Equal(relations.Length, page.QuerySelectorAll(".legend li").Select(l => l.TextContent.Trim()).Count(t => relations.Any(r => t == Spoor.Pages.Words.Wording.For(language == ReportLanguage.English ? "en" : "nb")[$"Network.Legend.{r}"])));
    }

    [Fact]
    public async Task The_legend_explains_only_what_the_picture_shows()
    {
        var network = MadeUpCase.Findings.Network;
        var plain = network with
        {
            Nodes = network.Nodes.Select(n => n with { Node = n.Node with { IsListed = false } }).ToValueList(),
            Edges = network.Edges.Select(e => e with { Edge = e.Edge with { Standing = EdgeStanding.Asserted } }).ToValueList(),
        };
        static string Legend(IHtmlDocument page) => page.QuerySelector(".legend")!.TextContent;

        foreach (var word in new[] { "listed:", "dashed:", "crossed:" })
        {
            Assert.Contains(word, Legend(await Page(MadeUpCase.Findings)), StringComparison.Ordinal);
            Assert.DoesNotContain(word, Legend(await Page(MadeUpCase.Findings with { Network = plain })), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_post_is_told_with_its_title_to_who_cannot_see_the_picture()
    {
        var template = MadeUpCase.Findings.Network.Edges[1];
        var post = template with { Edge = template.Edge with { Relation = NetworkRelation.Office, Standing = EdgeStanding.Asserted, Verb = "director of", Label = "" } };
        var page = await Page(MadeUpCase.Findings with { Network = MadeUpCase.Findings.Network with { Edges = [post] } });

        Assert.Contains("Post: Havnlund Shipping, director of Zavod Polyot", page.QuerySelector(".relation-Office title")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Post: Havnlund Shipping, director of Zavod Polyot", page.QuerySelector(".in-words")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_may_be_wider_than_the_window_says_so_and_the_keyboard_reaches_it()
    {
        var frames = (await Page(MadeUpCase.Findings)).QuerySelectorAll(".frame").ToList();

        Assert.NotEmpty(frames);
        Assert.All(frames, f => Assert.Equal("0", f.GetAttribute("tabindex")));
        Assert.All(frames, f => Assert.True(f.HasAttribute("aria-label") || f.HasAttribute("aria-labelledby")));
        Assert.All(frames, f => Assert.Contains("scroll it sideways", f.PreviousElementSibling!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_mark_of_a_person_is_explained_only_where_a_person_decided()
    {
        var nobody = await Page(MadeUpCase.Findings with { Hits = MadeUpCase.Findings.Hits.Select(h => h with { Hits = h.Hits.Select(x => x with { Identity = "open" }).ToValueList() }).ToValueList() });
        var somebody = await Page(MadeUpCase.Findings with { Hits = MadeUpCase.Findings.Hits.Select(h => h with { Hits = h.Hits.Select(x => x with { Identity = "decided by Eira Lothe" }).ToValueList() }).ToValueList() });

        Assert.Empty(nobody.QuerySelectorAll("header .basis-person, .marks .basis-person"));
        Assert.Equal(["decided by Eira Lothe", "decided by Eira Lothe"], somebody.QuerySelectorAll("header .basis-person, .marks .basis-person").Select(b => b.TextContent));
    }

    [Fact]
    public async Task Marks_of_Markdown_are_not_shown_and_the_words_are_where_they_were()
    {
        const string text = "# Havnlund nekter\n\n**Havnlund Shipping** skal ha [levert](https://a.example/b) moduler.\n";
        var view = MadeUpCase.Findings.Documents[0];
        var words = MadeUpCase.Words(MadeUpCase.English, text, "**Havnlund Shipping** skal ha [levert](https://a.example/b) moduler");
        var page = await Page(MadeUpCase.Findings with
        {
            Documents = [view with { Title = "a", Segments = [], Excerpts = [new Excerpt(0, text) { Marks = Spoor.Reading.MarkdownMarks.Of(text, 0) }] }],
            Review = [new ReviewEntry("fact", "?", [words])],
        });

        Assert.Equal(["Havnlund nekter", "Havnlund Shipping skal ha levert moduler."], page.QuerySelectorAll("#exhibits .text p").Select(p => p.TextContent));
        Assert.Equal("Havnlund Shipping skal ha levert moduler", page.QuerySelector("#review q")!.TextContent);
    }

    [Fact]
    public async Task Parties_without_a_name_stand_below_those_that_have_one()
    {
        var lists = (await Page(MadeUpCase.Findings)).QuerySelectorAll("#parties > ul.parties").ToList();

        Assert.Equal(2, lists.Count);
        Assert.Equal("parties-unnamed", lists[1].PreviousElementSibling!.Id);
        Assert.DoesNotContain("optical modules", lists[0].QuerySelectorAll(".head strong").Select(n => n.TextContent));
        Assert.Equal(["optical modules"], lists[1].QuerySelectorAll(".head strong").Select(n => n.TextContent));
    }

    [Fact]
    public async Task A_name_that_is_only_alike_is_not_said_to_match()
    {
        var verdicts = (await Page(MadeUpCase.Findings)).QuerySelectorAll(".hit.verdict-Match").Select(h => (Score: h.QuerySelector(".score")!.TextContent, Word: h.QuerySelector(".verdict")!.TextContent)).ToList();

        Assert.Contains(verdicts, v => v.Score != "1.00");
        Assert.All(verdicts, v => Assert.Equal(v.Score == "1.00" ? "the names match" : "the names are alike, not the same", v.Word));
    }

    [Fact]
    public async Task A_lineage_of_one_source_needs_no_picture()
    {
        var one = MadeUpPictures.ThroughLineage with { Sources = [MadeUpPictures.ThroughLineage.Sources[0]], Flows = [] };
        var page = await Page(MadeUpCase.Findings with { Lineages = [(MadeUpCase.Supply, MadeUpPictures.SupplyLineage), (MadeUpCase.Through, one)] });

        Assert.Single(page.QuerySelectorAll("svg.lineage"));
    }

    [Fact]
    public async Task An_empty_case_says_what_to_do_next()
    {
        var page = await Page(Empty);

        Assert.Equal(9, page.QuerySelectorAll(".empty").Length);
        Assert.Contains("--list", page.QuerySelector("#screening")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_left_out_is_counted()
    {
        var page = await Page(MadeUpCase.Findings with { Counts = new CaseCounts(1003, 12, 105, 1104, 2000, 54, 1002) });
        var more = page.QuerySelectorAll("main .more").Select(m => m.TextContent).ToList();

        Assert.Contains(more, m => m.StartsWith("1,000 more documents", StringComparison.Ordinal));
        Assert.Contains(more, m => m.StartsWith("10 more files were not read", StringComparison.Ordinal));
        Assert.Contains(more, m => m.StartsWith("100 more parties", StringComparison.Ordinal));
        Assert.Contains(more, m => m.StartsWith("1,100 more facts", StringComparison.Ordinal));
        Assert.Contains(more, m => m.StartsWith("50 more matches", StringComparison.Ordinal));
        Assert.Contains(more, m => m.StartsWith("1,000 more questions", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Norwegian_has_its_own_words_and_dates()
    {
        var page = await Page(MadeUpCase.Findings, ReportLanguage.Norwegian);

        Assert.Equal("nb", page.DocumentElement.GetAttribute("lang"));
        Assert.Contains("Hva sier dokumentene?", page.QuerySelector("#findings h2")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("16. desember 2022", page.QuerySelector(".listings")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("2. kvartal 2024", page.QuerySelector("#timeline table")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("0,97", page.QuerySelector("#screening")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_thousand_documents_are_drawn_whole()
    {
        var template = MadeUpCase.Findings.Documents[0];
        var documents = Enumerable.Range(1, 2000).Select(i => template with
        {
            Exhibit = i,
            Document = template.Document with { Id = new Spoor.Model.Documents.DocumentId(i.ToString("x64", System.Globalization.CultureInfo.InvariantCulture)) },
        }).ToValueList();
        var claims = documents.Select(d => MadeUpCase.Says(d.Document.Id, MadeUpCase.EnglishText, "could not confirm who paid for the goods", Spoor.Model.Annotations.Stance.CannotConfirm, ["Fjordposten"])).ToValueList();

        using var target = new MemoryStream();
        await Report.WriteAsync(MadeUpCase.Findings with { Documents = documents, OtherClaims = claims }, ReportLanguage.English, target, Stop);
        var html = Encoding.UTF8.GetString(target.ToArray());

        Assert.Contains("id=\"ev-2000-1\"", html, StringComparison.Ordinal);
        Assert.EndsWith("</html>", html.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stopped_run_stops()
    {
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Report.RenderAsync(MadeUpCase.Findings, ReportLanguage.English, stopped.Token));
    }

    internal static CaseFindings Empty { get; } = new()
    {
        Title = "nothing",
        Counts = new CaseCounts(0, 0, 0, 0, 0, 0, 0),
        Network = new NetworkPicture(0, 0, [], []),
        Timeline = new TimelinePicture(0, 0, [], [], []),
        ProgramVersion = "0.1.0",
    };

    internal static async Task<IHtmlDocument> Page(CaseFindings findings, ReportLanguage language = ReportLanguage.English) =>
        new HtmlParser().ParseDocument(await Report.RenderAsync(findings, language, Stop));

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
