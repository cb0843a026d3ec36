using System.Text;

namespace Spoor.Tests.Reading;

public sealed class EncodingTests
{
    private const string Russian = "Завод получил первую партию моторов весной. Поставку вёл посредник из соседней области, говорится в накладных.";
    private const string Ukrainian = "Завод отримав першу партію двигунів навесні. Їх постачав посередник із сусідньої області, йдеться в накладних.";
    private const string Norwegian = "Fabrikken fikk de første motorene på våren. Også mellomleddet skal ha kjøpt æsker, ifølge fakturaene de så på.";
    private const string French = "L'usine a reçu les premiers moteurs au printemps. Le négociant était déjà connu, où qu'il fût, d'après les pièces à conviction.";
    private const string Polish = "Zakład otrzymał pierwszą partię silników wiosną. Dostarczył je pośrednik, który według faktur działał też wcześniej.";
    private const string Chinese = "工厂在春天收到了第一批发动机。根据发票，中间商来自邻近地区，并且以前也有过交货。";

    [Theory]
    [InlineData(1251, "windows-1251", Russian)]
    [InlineData(1251, "windows-1251", Ukrainian)]
    [InlineData(20866, "KOI8-R", Russian)]
    [InlineData(866, "cp866", Russian)]
    [InlineData(1252, "windows-1252", Norwegian)]
    [InlineData(1252, "windows-1252", French)]
    [InlineData(1250, "windows-1250", Polish)]
    [InlineData(54936, "GB18030", Chinese)]
    public void A_text_in_an_older_encoding_comes_out_right_and_the_assumption_is_recorded(int codePage, string name, string words)
    {
        var text = Assert.Single(Opening.Parts(CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(words)));

        Assert.Equal(words, text.Text);
        Assert.Contains(name, Assert.Single(text.Repairs).What, StringComparison.Ordinal);
        Assert.False(text.IsSourceItself);
    }

    [Theory]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-32", true)]
    public void Wide_encodings_are_read_with_and_without_their_mark(string encoding, bool hasMark)
    {
        var wide = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. hasMark ? wide.GetPreamble() : [], .. wide.GetBytes(Russian)];

        var text = Assert.Single(Opening.Parts(bytes));

        Assert.Equal((hasMark ? "\uFEFF" : "") + Russian, text.Text);
    }

    [Fact]
    public void A_UTF_8_text_is_the_file_itself_with_its_mark_and_its_line_ends()
    {
        const string words = "\uFEFFFirst line\r\nsecond \U0001F600 line\rthird\n\n\tend ";

        var text = Opening.Text(words);

        Assert.Equal(words, text.Text);
        Assert.True(text.IsSourceItself);
        Assert.Empty(text.Repairs);
    }

    [Fact]
    public void Broken_sequences_in_UTF_8_are_replaced_and_each_is_named_with_its_byte()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Russian), 0xFF, .. Encoding.UTF8.GetBytes(Russian), 0xD0];

        var text = Assert.Single(Opening.Parts(bytes));

        Assert.Equal(Russian + "\uFFFD" + Russian + "\uFFFD", text.Text);
        Assert.False(text.IsSourceItself);
        var length = Encoding.UTF8.GetByteCount(Russian);
        Assert.Equal([$"byte {length}", $"byte {(2 * length) + 1}"], text.Repairs.Select(r => r.Where));
    }

    [Fact]
    public void Many_broken_sequences_are_named_up_to_twenty_and_counted_beyond()
    {
        var bytes = Enumerable.Repeat(Encoding.UTF8.GetBytes(Russian).Append((byte)0xFF), 50).SelectMany(b => b).ToArray();

        var repairs = Assert.Single(Opening.Parts(bytes)).Repairs;

        Assert.Equal(21, repairs.Count);
        Assert.StartsWith("30 further", repairs[20].What, StringComparison.Ordinal);
    }
}
