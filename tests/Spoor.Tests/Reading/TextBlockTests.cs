using Spoor.Reading;

namespace Spoor.Tests.Reading;

public sealed class TextBlockTests
{
    [Fact]
    public void One_paragraph_a_line_with_a_headline_before_them()
    {
        var text = Opening.Text("Brantholm shipped engines to Velmora\n\nThe maker shipped engines to the port of Velmora in spring.\nA broker denied that he had known of it, said the paper.\n");

        Assert.Equal(
            ["Heading1: Brantholm shipped engines to Velmora", "Paragraph: The maker shipped engines to the port of Velmora in spring.", "Paragraph: A broker denied that he had known of it, said the paper."],
            Opening.Lines(text));
        Assert.Equal("Brantholm shipped engines to Velmora", text.Head.Title);
    }

    [Fact]
    public void Hard_wrapped_lines_are_one_paragraph()
    {
        const string wrapped = "The maker of the engines said on Monday that no part of the\nshipment had left the port before the papers were signed by\nthe broker, who had come from the north to do so in person.";

        Assert.Equal(["Paragraph: " + wrapped], Opening.Lines(Opening.Text(wrapped + "\n")));
    }

    [Fact]
    public void Markdown_shows_headings_lists_quotes_and_tables()
    {
        var text = Opening.Text("---\ntitle: \"The engines\"\ndate: 2025-09-25\nsource: The Velmora Post\n---\n# Engines\n\nTwo lines\nof one paragraph.\n\n- first\n- second\n\n> quoted words\n\n| a | b |\n|---|---|\n| c | d |\n\nUnder\n-----\n", "a.md");

        Assert.Equal(
            ["Heading1: Engines", "Paragraph: Two lines\nof one paragraph.", "ListItem: first", "ListItem: second", "BlockQuote: quoted words", "TableRow: | a | b |", "TableRow: | c | d |", "Heading2: Under"],
            Opening.Lines(text)[1..]);
        Assert.Equal("The engines", text.Head.Title);
        Assert.Equal("The Velmora Post", text.Head.Publisher);
        Assert.Equal("2025-09-25", text.Head.Published!.Text);
        Assert.Equal("2025-09-25", text.Slice(text.Head.PublishedSpan!.Value));
    }

    [Theory]
    [InlineData(" date 2025-09-25 The maker shipped engines.", "2025-09-25", "2025-09-25")]
    [InlineData("Published: 25 September 2025\n\nThe maker shipped.", "2025-09-25", "25 September 2025")]
    [InlineData("Dato: 25.09.2025\nVerket leverte.", "2025-09-25", "25.09.2025")]
    [InlineData("September 25, 2025\n\nThe maker shipped.", "2025-09-25", "September 25, 2025")]
    [InlineData("25 сентября 2025 года, 14:30\n\nЗавод отгрузил.", "2025-09-25", "25 сентября 2025")]
    [InlineData("2025年9月25日\n\n工厂发货。", "2025-09-25", "2025年9月25日")]
    [InlineData("Published: 25/04/2025\nText.", "2025-04-25", "25/04/2025")]
    [InlineData("Published: 03/04/2025\nText.", null, null)]
    [InlineData("Baltrex Wire, 3 March 2025\n\nThe maker shipped.", "2025-03-03", "3 March 2025")]
    [InlineData("*Tarsena Courier, 21 October 2025*\n\nThe maker shipped.", "2025-10-21", "21 October 2025")]
    [InlineData("Baltrex Wire, 03/04/2025\n\nThe maker shipped.", null, null)]
    [InlineData("The maker shipped, 3 March 2025\n\nText.", null, null)]
    [InlineData("2025-09-25 was the day on which it came to light.", null, null)]
    [InlineData("Published: 2025-02-30\nText.", null, null)]
    public void A_date_at_the_head_is_read_and_an_ambiguous_one_is_not(string words, string? day, string? written)
    {
        var text = Opening.Text(words);

        Assert.Equal(day, text.Head.Published?.Text);
        Assert.Equal(written, text.Head.PublishedSpan is { } span ? text.Slice(span) : null);
    }

    [Fact]
    public void A_position_leads_back_to_its_line_and_column()
    {
        var text = Opening.Text("one\r\ntwo\nthree");

        Assert.Equal("line 3, column 2", SourcePlace.Of(text, text.Text.IndexOf("hree", StringComparison.Ordinal))!.InWords);
        Assert.Equal("line 2, column 1", SourcePlace.Of(text, 5)!.InWords);
    }

    [Fact]
    public void The_lines_of_an_invoice_are_items_of_their_own_and_no_headings()
    {
        var text = Opening.Text("Invoice 17\n\nSeller: Orvane Metals\nBuyer: Castra Freight Ltd\nGoods: bearings, 40 crates\nTotal: EUR 9,000\n\nPaid by transfer.");

        Assert.Equal(
            ["ListItem: Seller: Orvane Metals", "ListItem: Buyer: Castra Freight Ltd", "ListItem: Goods: bearings, 40 crates", "ListItem: Total: EUR 9,000"],
            Opening.Lines(text).Where(line => line.Contains("Item", StringComparison.Ordinal)));
    }
}
