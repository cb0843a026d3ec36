using FsCheck;
using FsCheck.Fluent;
using Spoor.Extraction.Identifiers;

namespace Spoor.Tests.Extraction.Identifiers;

public sealed class IdentifierPropertiesTests
{
    private static readonly IdentifierFinder Finder = IdentifierFinder.Load("en", "nb");

    private static readonly string[] Pieces =
        ["INN", " ", ": ", "7724013455", "INN/KPP ", "NO", "MVA", "IMO", "923", "1", "000", "-", "/", ".", "HS code ", "8542", "31", "invoice no. ", "contract ", "\uD83D", "\u202E", "统一", "ИНН", "\0", "\n", "IBAN DE89", "BIC ", "DEUTSCHE", "_", "٣"];

    [Fact]
    public void Whatever_is_found_lies_in_the_text_in_order_without_overlap_and_is_found_again() =>
        Prop.ForAll(Gen.Elements(Pieces).ListOf().Select(p => string.Concat(p)).ToArbitrary(), text =>
        {
            var found = Finder.Find(text);
            return found.All(f => f.Span.End <= text.Length && f.Value.Length > 0)
                && found.Zip(found.Skip(1)).All(p => p.First.Span.End <= p.Second.Span.Start)
                && found.SequenceEqual(Finder.Find(text));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void One_wrong_digit_is_always_seen_in_an_account_an_entity_number_a_security_and_a_Norwegian_organisation() =>
        Prop.ForAll(Gen.Choose(10_000_000, 99_999_999).ToArbitrary(), Gen.Choose(0, 7).ToArbitrary(), Gen.Choose(1, 9).ToArbitrary(), (number, place, by) =>
        {
            var right = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            var wrong = string.Concat(right.Select((c, i) => i == place ? (char)('0' + ((c - '0' + by) % 10)) : c));
            return Differ(check => Checksums.Iban($"NO{check:00}860{right}"), check => Checksums.Iban($"NO{check:00}860{wrong}"), 97)
                && Differ(check => Checksums.Lei($"5299TESTAB{right}{check:00}"), check => Checksums.Lei($"5299TESTAB{wrong}{check:00}"), 97)
                && Differ(check => Checksums.Isin($"US0{right}{check}"), check => Checksums.Isin($"US0{wrong}{check}"), 10)
                && Differ(check => Checksums.Orgnr(right + check), check => Checksums.Orgnr(wrong + check), 10);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Digits_without_a_cue_are_hardly_ever_an_identifier()
    {
        var state = 17UL;
        var found = 0;
        for (var i = 0; i < 20_000; i++)
        {
            state = (state * 6364136223846793005UL) + 1442695040888963407UL;
            found += Finder.Find("of " + (state >> 8).ToString("D17", System.Globalization.CultureInfo.InvariantCulture)[1..][..(4 + (i % 12))] + " there").Count;
        }

        Assert.InRange(found, 0, 40);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("7 ")]
    [InlineData("INN ")]
    [InlineData("INN/")]
    [InlineData("923 ")]
    [InlineData("DE89 ")]
    [InlineData("BIC DEUTSCHE ")]
    [InlineData("contract no. 1-")]
    [InlineData("HS code 8542.")]
    public void A_megabyte_of_one_thing_is_borne(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        Assert.All(Finder.Find(text), f => Assert.InRange(f.Span.Length, 1, 40));
    }

    private static bool Differ(Func<int, bool> right, Func<int, bool> wrong, int range) =>
        Enumerable.Range(0, range).All(check => !(right(check) && wrong(check)));
}
