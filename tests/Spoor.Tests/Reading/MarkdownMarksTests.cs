using FsCheck;
using FsCheck.Fluent;
using Spoor.Model.Documents;
using Spoor.Model.Findings;
using Spoor.Reading;

namespace Spoor.Tests.Reading;

public sealed class MarkdownMarksTests
{
    [Theory]
    [InlineData("# The engines", "The engines")]
    [InlineData("**The engines.** They were *shipped* by ***Brantholm***.", "The engines. They were shipped by Brantholm.")]
    [InlineData("__The engines__ and _the port_ and ~~the price~~", "The engines and the port and the price")]
    [InlineData("**The _old_ engines**", "The old engines")]
    [InlineData("> quoted\n> words", "quoted\nwords")]
    [InlineData("> ## Under a quote", "Under a quote")]
    [InlineData("said [the Velmora Post](https://post.example/a?b=1 \"title\") on Monday", "said the Velmora Post on Monday")]
    [InlineData("![A crate](img/crate.png)", "A crate")]
    [InlineData("**[The port](#port)**", "The port")]
    [InlineData("the file `list.csv` of ``a ` b``", "the file list.csv of a ` b")]
    [InlineData("2024 \\* estimate", "2024 * estimate")]
    [InlineData("| a | b |\n|---|:--|\n| c | d |", " a | b \n\n c | d ")]
    [InlineData("Under\n-----\ntext", "Under\n\ntext")]
    [InlineData("```json\n{}\n```", "json\n{}\n")]
    [InlineData("~~~~ the words behind a run of signs", " the words behind a run of signs")]
    [InlineData("**over two\nlines** of one block", "over two\nlines of one block")]
    public void Marks_are_left_out_and_words_stay(string text, string words) => Assert.Equal(words, Shown(text));

    [Theory]
    [InlineData("5*3*2 and 5 * 3 * 2")]
    [InlineData("snake_case_name and file__name")]
    [InlineData("one * alone and ** two")]
    [InlineData("**not closed\n\nin its block**")]
    [InlineData("the plant [sic](in the letter) and [1] and []()")]
    [InlineData("#5 of 10, C# and a > b")]
    [InlineData("- an item\n- another\n1. a third")]
    [InlineData("– Nei, sier han. --- Så")]
    [InlineData("[a](http://no\nend)")]
    public void What_may_be_words_stays(string text) => Assert.Equal(text, Shown(text));

    [Fact]
    public void Places_count_from_the_beginning_of_the_document() =>
        Assert.Equal([new TextSpan(100, 102), new TextSpan(106, 108)], MarkdownMarks.Of("**Abcd**", 100));

    [Fact]
    public void Whatever_the_text_marks_stand_in_order_and_hide_no_letter_outside_an_address() => Prop.ForAll(
        Gen.ListOf(Gen.Elements("a", "Bc", " ", "\n", "*", "**", "_", "`", "#", ">", "|", "---", "[", "](", ")", "\\", "~~", "!", "\U0001F69A")).ToArbitrary(),
        parts =>
        {
            var text = string.Concat(parts);
            var marks = MarkdownMarks.Of(text, 0);
            Assert.All(marks.Zip(marks.Skip(1)), pair => Assert.True(pair.First.End < pair.Second.Start));
            Assert.All(marks, m => Assert.True(m.End <= text.Length && !m.IsEmpty));
            Assert.All(marks, m => Assert.True(text.IndexOf("](", m.Start, m.Length, StringComparison.Ordinal) >= 0 || !text[m.Start..m.End].Any(char.IsLetter)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_text_made_of_marks_takes_no_long_time()
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        foreach (var piece in new[] { "*a ", "[", "](", "`", "**a_b ", "[a](b" })
        {
            _ = MarkdownMarks.Of(string.Concat(Enumerable.Repeat(piece, 60_000 / piece.Length)), 0);
        }

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"{clock.Elapsed}");
    }

    [Fact]
    public void Who_looks_for_words_reads_spaces_in_the_place_of_marks_and_no_position_moves()
    {
        var text = Opening.Text("# The engines\n\n**Brantholm AS** supplied *Vektra Stal* with [engines](https://a.example/b).\n", "a.md");
        var document = new Document { Id = text.Document, Path = "a.md", MediaType = MarkdownMarks.MediaType, Length = 1, Acquisition = new AcquisitionId("a") };
        var blanked = MarkdownMarks.Blanked(text, document);

        Assert.Equal(text.Text.Length, blanked.Text.Length);
        Assert.Equal(text.Text.IndexOf("Vektra", StringComparison.Ordinal), blanked.Text.IndexOf("Vektra", StringComparison.Ordinal));
        Assert.Equal("The engines Brantholm AS supplied Vektra Stal with engines .", string.Join(' ', blanked.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        Assert.Same(text, MarkdownMarks.Blanked(text, document with { MediaType = "text/plain" }));
    }

    private static string Shown(string text) => new Excerpt(0, text) { Marks = MarkdownMarks.Of(text, 0) }.Words(new TextSpan(0, text.Length));
}
