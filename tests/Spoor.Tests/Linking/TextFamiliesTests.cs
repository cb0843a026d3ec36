using System.Globalization;
using Spoor.Linking.Corroboration;
using Spoor.Model;
using Spoor.Model.Documents;

namespace Spoor.Tests.Linking;

public sealed class TextFamiliesTests
{
    /// <summary>A folder may hold a text that was copied day after day: going back along the copies must not take the stack.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(100_000)]
    public void A_chain_of_copies_of_any_length_leads_back_to_its_first_text(int length)
    {
        var documents = Enumerable.Range(0, length).Select(i => new DocumentId(ContentHash.Full("copy", i.ToString(CultureInfo.InvariantCulture)))).ToArray();
        var copies = documents.Skip(1).Zip(documents, (later, earlier) => new TextCopy(later, earlier, 0.9)).ToArray();

        var families = new TextFamilies(copies, documents, d => d.Sha256);

        Assert.Equal(documents[0], families.Root(documents[^1]));
        Assert.Equal(length - 1, families.Depth(documents[^1]));
        Assert.Empty(families.Of(documents[^1].Sha256));
    }

    /// <summary>Which of two texts came first is not known: their outlets are one source.</summary>
    [Fact]
    public void Outlets_with_one_text_and_no_order_are_one_family()
    {
        var documents = new[] { "a", "b", "c" }.Select(n => new DocumentId(ContentHash.Full("text", n))).ToArray();
        var outlets = new Dictionary<DocumentId, string> { [documents[0]] = "one", [documents[1]] = "two", [documents[2]] = "three" };

        var families = new TextFamilies([new TextCopy(documents[1], documents[0], 0.9, IsOrderKnown: false)], documents, d => outlets[d]);

        Assert.Equal([documents[0], documents[1]], families.Of("two"));
        Assert.Equal(families.First("one"), families.First("two"));
        Assert.Empty(families.Of("three"));
    }
}
