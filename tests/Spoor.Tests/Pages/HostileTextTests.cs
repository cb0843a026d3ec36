using Spoor.Model;
using Spoor.Model.Casefile;
using Spoor.Model.Findings;
using Spoor.Pages;

namespace Spoor.Tests.Pages;

public sealed class HostileTextTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("]]></svg></title></style></script><script>alert(1)</script>")]
    [InlineData("javascript:alert(1)")]
    [InlineData("' onclick='alert(1)")]
    [InlineData("&lt;script&gt; &#x3C;script&#x3E;")]
    public async Task Text_from_documents_and_lists_stays_text(string hostile)
    {
        var page = await ReportTests.Page(Poisoned(hostile));
        var clean = await ReportTests.Page(Poisoned(new string('x', hostile.Length)));

        Assert.Equal(clean.All.Length, page.All.Length);
        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Empty(page.QuerySelectorAll("img, iframe, object, embed, form, base"));
        Assert.All(page.QuerySelectorAll("a[href]"), a => Assert.StartsWith("#", a.GetAttribute("href"), StringComparison.Ordinal));
        Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(hostile, page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(hostile, page.QuerySelector(".node-label")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Control_characters_are_shown_as_symbols_and_direction_stays_inside_the_name()
    {
        var html = await Report.RenderAsync(Poisoned("a\0b\u0007c\u202Egnp.exe"), ReportLanguage.English, TestContext.Current.CancellationToken);
        var title = (await ReportTests.Page(Poisoned("a\0b\u0007c\u202Egnp.exe"))).QuerySelector("h1 > bdi")!;

        Assert.DoesNotContain('\0', html);
        Assert.DoesNotContain("&#x0;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("&#x7;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("&#x202E;", html[..html.IndexOf("</title>", StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.Equal("a\u2400b\u2407c\u202Egnp.exe", title.TextContent);
        Assert.Equal("auto", title.GetAttribute("dir"));
    }

    [Fact]
    public async Task A_language_that_is_no_tag_is_left_out()
    {
        var findings = MadeUpCase.Findings;
        var page = await ReportTests.Page(findings with { Documents = [findings.Documents[0] with { Language = "en\" onload=\"x" }, .. findings.Documents.Skip(1)] });

        Assert.Null(page.QuerySelector("#doc-1 .text")!.GetAttribute("lang"));
        Assert.Equal("nb", page.QuerySelector("#doc-2 .text")!.GetAttribute("lang"));
    }

    private static CaseFindings Poisoned(string text)
    {
        var findings = MadeUpCase.Findings;
        return findings with
        {
            Title = text,
            ProgramVersion = text,
            Findings = findings.Findings.Select(f => f with
            {
                Sentence = f.Sentence.Select(r => r with { Text = text }).ToValueList(),
                Gap = text,
                Standing = text,
                WouldSettle = text,
                Listings = f.Listings.Select(l => l with { Hit = Poisoned(l.Hit, text) }).ToValueList(),
            }).ToValueList(),
            Propositions = findings.Propositions.Select(p => p with
            {
                Title = text,
                Grouping = [text],
                Assertions = p.Assertions.Select(a => a with { Chain = [[text, text], [text]] }).ToValueList(),
            }).ToValueList(),
            Parties = findings.Parties.Select(p => p with { Name = text, Names = [text, text + "2"], Country = text, Identifiers = [(text, text)] }).ToValueList(),
            Hits = findings.Hits.Select(h => h with { Hits = h.Hits.Select(x => Poisoned(x, text)).ToValueList() }).ToValueList(),
            Lists = findings.Lists.Select(l => l with { Name = text, Authority = text, Sha256 = text, File = text }).ToValueList(),
            ListProblems = findings.ListProblems.Select(p => p with { File = text, Reason = text }).ToValueList(),
            NoLists = [text],
            Documents = findings.Documents.Select(d => d with
            {
                Title = text,
                Publisher = text,
                Document = d.Document with { Path = text },
                Excerpts = d.Excerpts.Select(e => e with { Text = text + e.Text }).ToValueList(),
                Repairs = [new Spoor.Model.Documents.Repair(text, text)],
            }).ToValueList(),
            NotRead = [new NotRead(text, text, text)],
            Review = [new ReviewEntry(text, text, [])],
            Network = findings.Network with
            {
                Nodes = findings.Network.Nodes.Where(n => n.Node.Party is not null).Select(n => n with { Node = n.Node with { Label = text }, Lines = [text] }).ToValueList(),
                Edges = findings.Network.Edges.Select(e => e with { Edge = e.Edge with { Label = text, Verb = text }, LabelLines = [text] }).ToValueList(),
            },
            Timeline = findings.Timeline with { Bars = findings.Timeline.Bars.Select(b => b with { Item = b.Item with { Label = text } }).ToValueList() },
            Lineages = findings.Lineages.Select(l => (l.Proposition, l.Picture with
            {
                Sources = l.Picture.Sources.Select(s => s with { Node = s.Node with { Label = text }, Lines = [text] }).ToValueList(),
            })).ToValueList(),
        };
    }

    private static Spoor.Model.Listings.Hit Poisoned(Spoor.Model.Listings.Hit hit, string text) => hit with
    {
        Query = text,
        EntryName = text,
        Reasons = [text],
        Identity = "decided by " + text,
        Listing = hit.Listing with
        {
            Key = new Spoor.Model.Listings.EntryKey(text, text),
            Measure = text,
            Programme = text,
            Reason = text,
            Countries = [text],
            BirthDates = [text],
            Addresses = [text],
            Identifiers = [(text, text)],
            SourceLine = text,
        },
    };
}
