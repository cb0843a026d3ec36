using Spoor.Cli.Terminal;
using Spoor.Model.Casefile;
using Spoor.Model.Findings;

namespace Spoor.Tests.Cli;

public sealed class TerminalSummaryTests
{
    private static readonly SummaryFrame Frame = new("out/report.html", "spoor.case");

    private static string Summary(CaseFindings findings, SummaryFrame? frame = null)
    {
        var writer = new StringWriter { NewLine = "\n" };
        TerminalSummary.Write(writer, findings, frame ?? Frame);
        return writer.ToString();
    }

    private static string OneLine(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void The_whole_page_reads_as_agreed()
    {
        const string expected = """
            papers
            documents read: 1, not read: 1
            parties: 2 · facts: 1 · claims: 2 · list hits: 1

            WHAT THE DOCUMENTS SAY
              1. Alda Trading Ltd supplied Varga Yard with 40 lenses, 2024.
                 Not stated: how the lenses came to Alda Trading Ltd
                 Standing: one origin named (invoices) · 1 mention
                 Listed: Varga Yard: Made-up list, Coast programme, Asset freeze, since
                   2022-11-18; at the time: yes (a name match, identity open)
                 Would settle it: an origin of another kind
                 Words: “Alda Trading Ltd delivered forty lenses to Varga Yard in 2024,
                   invoices show.” (1: post.txt)

            HOW IT HANGS TOGETHER
              Alda Trading Ltd
                 -> Varga Yard [listed]: 40 lenses, 2024

            WHEN
              2024                    event     lenses to Varga Yard

            HOW SURE IT IS, AND WHO DISAGREES
              1. One origin. Mentions: 1, channels: 1, origins: 1.
                 denied by an interested party.
                 - Varga Yard < The Made-up Post denies: “Varga Yard denies it.” (1:
                   post.txt)

            DOCUMENTS NOT READ
              scan.txt: it is a PNG picture, not text. Give it the ending .png.

            LISTS
              Made-up list (list.csv, 8, 2025-06-12, sha256 bbbbbbbbbbbb)
              list.csv:9: the row has 3 columns, 10 are needed

            3 questions wait for a person: see the report.
            A path of goods does not show knowledge or intent. A name match is not an
            identity.
            Report: out/report.html
            Case file: spoor.case

            """;
        Assert.Equal(expected.ReplaceLineEndings("\n"), Summary(MadeUpFindings.Case()));
    }

    [Fact]
    public void The_same_findings_give_the_same_page() =>
        Assert.Equal(Summary(MadeUpFindings.Case()), Summary(MadeUpFindings.Case()));

    [Fact]
    public void In_Norwegian_the_pages_own_words_are_Norwegian()
    {
        var page = Summary(MadeUpFindings.Case(), Frame with { Language = "nb" });
        Assert.Contains("HVA DOKUMENTENE SIER", page, StringComparison.Ordinal);
        Assert.Contains("på det tidspunktet: ja", OneLine(page), StringComparison.Ordinal);
        Assert.Contains("benekter: “Varga Yard denies it.”", OneLine(page), StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_no_escape_sequence_without_a_terminal_and_some_on_one()
    {
        Assert.DoesNotContain('\e', Summary(MadeUpFindings.Case()));
        Assert.Contains("\e[0;1;31m Varga Yard", Summary(MadeUpFindings.Case(), Frame with { Colour = true }), StringComparison.Ordinal);
    }

    [Fact]
    public void Colour_changes_nothing_but_colour()
    {
        var coloured = Summary(MadeUpFindings.Case(), Frame with { Colour = true });
        Assert.Equal(Summary(MadeUpFindings.Case()), System.Text.RegularExpressions.Regex.Replace(coloured, "\e\\[[0-9;]*m", ""));
    }

    [Fact]
    public void No_line_is_wider_than_eighty_cells_but_for_words_that_must_stay_whole()
    {
        var path = "papers/" + new string('x', 200) + ".txt";
        var page = Summary(MadeUpFindings.Case() with { NotRead = [new NotRead(path, "it is empty.")] });
        Assert.All(page.Split('\n').Where(l => !l.Contains("xxx", StringComparison.Ordinal)), line => Assert.InRange(Page.Cells(line), 0, TerminalSummary.Width));
        Assert.Contains(path, page, StringComparison.Ordinal);
    }

    /// <summary>Once a quoted word in bold ran over the edge: its quotation marks and itself were three runs, and no run could break.</summary>
    [Fact]
    public void Words_that_stand_together_go_down_together()
    {
        using var text = new StringWriter();
        new Page(text, 24, false).Line(0, 2, new InkRun("with more than twelve \u201C"), new InkRun("engines", Ink.Strong), new InkRun("\u201D, 2024"));
        Assert.Equal("with more than twelve\n  \u201Cengines\u201D, 2024\n", text.ToString());
    }

    [Fact]
    public void Wide_characters_count_as_two_cells()
    {
        var name = string.Join(' ', Enumerable.Repeat("库波尔", 40));
        var page = Summary(MadeUpFindings.Case() with { Title = name });
        Assert.All(page.Split('\n'), line => Assert.InRange(Page.Cells(line), 0, TerminalSummary.Width));
    }

    [Fact]
    public void Text_of_documents_can_neither_move_the_cursor_nor_turn_the_line_round()
    {
        var hostile = "bad\e]0;owned\a\e[2Jname\u202Etxt.exe\r\n\b\u009B31m";
        var page = Summary(MadeUpFindings.Case() with { Title = hostile, NotRead = [new NotRead(hostile, hostile, hostile)] }, Frame with { Report = hostile });
        Assert.DoesNotContain(page, c => c is not '\n' && char.IsControl(c));
        Assert.DoesNotContain('\u202E', page);
        Assert.Contains("⟨U+202E⟩", page, StringComparison.Ordinal);
        Assert.Contains('␛', page);
    }

    [Fact]
    public void Goods_that_go_in_a_circle_are_told_once()
    {
        var page = Summary(MadeUpFindings.Case() with { Network = MadeUpFindings.Network("A", "B", "C", "A") });
        Assert.Contains("A -> B: 40 lenses, 2024 -> C: 40 lenses, 2024 -> A: 40 lenses, 2024 (shown above)", OneLine(page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chain_of_ten_thousand_parties_is_cut_and_says_so()
    {
        var way = Enumerable.Range(0, 10_000).Select(i => $"party {i}").ToArray();
        var page = Summary(MadeUpFindings.Case() with { Network = MadeUpFindings.Network(way) });
        Assert.Contains("... and 9940 more in the report", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_left_out_of_a_document_that_was_read_is_told()
    {
        var page = OneLine(Summary(MadeUpFindings.Case() with { Remarks = [new ReadingRemark("brief.txt", "The language of this text (German, it seems) is none that Spoor reads yet.")] }));
        Assert.Contains("DOCUMENTS READ WITH SOMETHING LEFT OUT OR REPAIRED brief.txt: The language of this text (German, it seems)", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_list_it_says_that_nothing_was_screened()
    {
        var case1 = MadeUpFindings.Case();
        var page = Summary(case1 with { Lists = [], ListProblems = [], Hits = [], Findings = [case1.Findings[0] with { Listings = [] }] });
        Assert.Contains("no list was given: nothing was screened", OneLine(page), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_case_says_what_was_not_found()
    {
        var page = Summary(MadeUpFindings.Case() with
        {
            Findings = [], Network = MadeUpFindings.Network(), Timeline = new Spoor.Model.Network.TimelinePicture(0, 0, [], [], []),
        });
        Assert.Contains("No fact of the closed list was found", page, StringComparison.Ordinal);
        Assert.Contains("No path and no link", page, StringComparison.Ordinal);
        Assert.Contains("No definite time", page, StringComparison.Ordinal);
    }
}
