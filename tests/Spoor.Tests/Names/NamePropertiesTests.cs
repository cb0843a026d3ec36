using FsCheck;
using FsCheck.Fluent;
using Spoor.Names;

namespace Spoor.Tests.Names;

public sealed class NamePropertiesTests
{
    private static readonly string[] Pieces =
    [
        "Ivan", "Иван", "LLC", "ООО", " ", " ", ",", ".", "-", "'", "’", "\uD83D", "\uDE00", "\u202E", "\u200D", "\u200B", "\uFDFA", "😀", "有限公司", "深圳", "No. 2", "3", "al-", "O", "е", "e",
        "Elektromekhanicheskiy", "IEMZ", "Zavod", "é", "ß", "ﷺ", "\u0301", "A.B.", "\0", "\n", "ї", "Co., Ltd", "İ", "ǆ", "김철수", "محمد",
    ];

    private static readonly Arbitrary<string> Hostile = Gen.Elements(Pieces).ListOf().Select(p => string.Concat(p)).ToArbitrary();

    private static readonly Arbitrary<NameKind> Kinds = Gen.Elements(Enum.GetValues<NameKind>()).ToArbitrary();

    [Fact]
    public void A_comparison_is_symmetric_and_finite_and_no_name_is_closer_than_the_name_itself() =>
        Prop.ForAll(Hostile, Hostile, Kinds, (first, second, kind) =>
        {
            var (a, b) = (Name.Parse(first, kind), Name.Parse(second, kind));
            var score = NameComparer.Score(a, b);
            return score is >= 0 and <= 1
                && score == NameComparer.Score(b, a)
                && score == NameComparer.Compare(a, b).Score
                && (score == 0 || score <= NameComparer.Score(a, a));
        }).QuickCheckThrowOnFailure();

    /// <summary>A lone accent was a word: alike to itself in another name by .99, and in its own name by nothing.</summary>
    [Fact]
    public void A_mark_on_no_letter_is_no_word() =>
        Assert.Equal(0, NameComparer.Score(Name.Parse("\u0301", NameKind.Organization), Name.Parse("\u0301’LLC", NameKind.Organization)));

    [Fact]
    public void Turning_the_two_round_turns_the_alignment_round() =>
        Prop.ForAll(Hostile, Hostile, (first, second) =>
        {
            var (a, b) = (Name.Parse(first, NameKind.Organization), Name.Parse(second, NameKind.Organization));
            var there = NameComparer.Compare(a, b).Alignment.Select(p => (p.First, p.Second, p.Relation));
            var back = NameComparer.Compare(b, a).Alignment.Select(p => (p.Second, p.First, p.Relation));
            return a.Text == b.Text || NameComparer.Score(a, b) == 1 || there.Order().SequenceEqual(back.Select(p => (First: p.Item1, Second: p.Item2, Relation: p.Item3)).Order());
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("\uD83D")]
    [InlineData("\uFDFA")]
    [InlineData("a ")]
    [InlineData("А")]
    [InlineData("\u200D\u202E")]
    [InlineData("ab.")]
    public void Ten_thousand_hostile_characters_are_borne(string piece)
    {
        var name = Name.Parse(string.Concat(Enumerable.Repeat(piece, 10_000)), NameKind.Unknown);

        Assert.InRange(NameComparer.Compare(name, Name.Parse("Ivan Zorin", NameKind.Unknown)).Score, 0, 1);
        Assert.InRange(name.BlockingKeys.Length, 0, 500);
    }

    [Fact]
    public void What_cannot_be_seen_makes_no_difference() =>
        Prop.ForAll(Gen.Elements("Ivan Zorin", "Брант Оптик", "Kvarnholm AS").ToArbitrary(), Gen.Elements("\u200B", "\u200D", "\u202E", "\u00AD", "\uFEFF").ToArbitrary(), (text, invisible) =>
            NameComparer.Score(Name.Parse(text, NameKind.Organization), Name.Parse(text.Insert(2, invisible), NameKind.Organization)) == 1).QuickCheckThrowOnFailure();
}
