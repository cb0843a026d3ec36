using FsCheck;
using FsCheck.Fluent;
using System.Globalization;
using System.Text;
using Spoor.Cli.Terminal;

namespace Spoor.Tests.Cli;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData("  two\r\n\tlines  ", "two lines")]
    [InlineData("Верфь «Далмыс» 库波尔 æøå", "Верфь «Далмыс» 库波尔 æøå")]
    [InlineData("\u001b[31mred", "␛[31mred")]
    [InlineData("a\u202Eb\u2066c", "a⟨U+202E⟩b⟨U+2066⟩c")]
    [InlineData("zero\u200Bwidth", "zero⟨U+200B⟩width")]
    [InlineData("co\u00ADoperate", "cooperate")]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم")]
    [InlineData("line\u2028separator", "line separator")]
    [InlineData("\u009B31m", "⟨U+009B⟩31m")]
    public void Text_becomes_one_harmless_line(string text, string expected) => Assert.Equal(expected, SafeText.OneLine(text));

    [Fact]
    public void A_broken_surrogate_becomes_the_replacement_character() => Assert.Equal("a\uFFFDb", SafeText.OneLine("a\uD800b"));

    [Fact]
    public void No_text_whatever_leaves_a_control_character_and_safe_text_stays_as_it_is() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
        {
            var safe = SafeText.OneLine(text ?? "");
            return safe.EnumerateRunes().All(r => Rune.GetUnicodeCategory(r) != UnicodeCategory.Control) && SafeText.OneLine(safe) == safe;
        }).QuickCheckThrowOnFailure();
}
