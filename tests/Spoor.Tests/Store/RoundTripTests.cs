using FsCheck;
using FsCheck.Fluent;
using Spoor.Model;
using Spoor.Model.Annotations;
using Spoor.Model.Documents;
using Spoor.Model.Values;
using Spoor.Store.Packing;

namespace Spoor.Tests.Store;

/// <summary>What goes into the case file comes out of it: random annotations, also with broken text.</summary>
public sealed class RoundTripTests
{
    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithReplay(20_260_304, 11);

    // Among ordinary text: half surrogate pairs, a null character, quotes, other scripts.
    private static readonly Gen<string> Texts = Gen.Elements("a", "Б", "ø", "文", "\"", "\\", "\0", "\u2028", "<", "\uD83D\uDE00", "\uD83D", "\uDE00", "\uFFFD", "\uFEFF", " ")
        .ListOf().Select(pieces => string.Concat(pieces));

    private static readonly Gen<TextSpan> Spans = Gen.Choose(0, int.MaxValue / 2).Zip(Gen.Choose(0, 1000)).Select(pair => new TextSpan(pair.Item1, pair.Item1 + pair.Item2));

    private static readonly Gen<RuleMark> Rules = Texts.Zip(Texts).Select(pair => new RuleMark(pair.Item1, pair.Item2));

    private static readonly Gen<TimeValue> Times =
        from text in Texts
        from precision in AnyOf<TimePrecision>()
        from first in Gen.Choose(0, 3_000_000)
        from open in Gen.Choose(0, 2)
        select new TimeValue(text, precision, open == 0 ? null : DateOnly.FromDayNumber(first), open == 1 ? null : DateOnly.FromDayNumber(first + 30));

    private static readonly Gen<QuantityValue> Quantities =
        from units in Gen.Choose(-1_000_000, 1_000_000)
        from scale in Gen.Choose(0, 6)
        from bits in Gen.Choose(0, 31)
        select new QuantityValue(
            (bits & 1) == 0 ? null : new decimal(units, 0, 0, false, (byte)scale),
            (bits & 2) == 0 ? null : decimal.MaxValue,
            (bits & 4) == 0,
            (bits & 8) == 0,
            (bits & 16) == 0,
            (bits & 1) == 0 ? null : "piece");

    private static readonly Gen<Entity> Entities =
        from id in Texts
        from type in AnyOf<EntityType>()
        from name in Texts
        from aliases in List(Texts)
        from mentions in List(Spans.Zip(AnyOf<MentionKind>().Zip(Rules)).Select(pair => new Mention(pair.Item1, pair.Item2.Item1, pair.Item2.Item2)))
        from country in Maybe(Texts)
        from same in List(Texts.Select(text => new EntityId(text)))
        select new Entity { Id = new EntityId(id), Type = type, Name = name, Aliases = aliases, Mentions = mentions, Country = country, IsGroup = country is null, PossiblySameAs = same };

    private static readonly Gen<Fact> Facts =
        from id in Texts
        from type in AnyOf<FactType>()
        from role in AnyOf<FactRole>()
        from entities in List(Texts.Select(text => new EntityId(text)))
        from span in Spans
        from evidence in List(Spans)
        from polarity in AnyOf<Polarity>()
        from title in Maybe(Texts)
        from rule in Rules
        select new Fact { Id = new FactId(id), Type = type, Roles = [new RoleFilling(role, entities)], Span = span, Evidence = evidence, Polarity = polarity, Title = title, Rule = rule };

    private static readonly Gen<ChainLevel> Levels =
        from sources in List(Gen.OneOf(Gen.Constant(SourceReference.Publisher), Gen.Constant(SourceReference.Unspecified), Texts.Select(text => SourceReference.Of(new EntityId(text)))))
        from isImplicit in Gen.Elements(true, false)
        select new ChainLevel(sources, isImplicit);

    private static readonly Gen<Claim> Claims =
        from id in Texts
        from quote in Spans
        from stance in AnyOf<Stance>()
        from certainty in AnyOf<Certainty>()
        from chain in List(Levels)
        from cue in Gen.Elements(true, false)
        from facts in List(Texts.Select(text => new FactId(text)))
        from same in Maybe(Texts)
        from rule in Rules
        select new Claim { Id = new ClaimId(id), Quote = quote, Stance = stance, Certainty = certainty, Chain = chain, Cue = cue ? quote : null, Facts = facts, Targets = facts, DuplicateOf = same is null ? null : new ClaimId(same), Rule = rule };

    private static readonly Gen<DocumentAnnotations> Annotations =
        from title in Maybe(Texts)
        from time in Times
        from quantity in Quantities
        from span in Spans
        from rule in Rules
        from entities in List(Entities)
        from facts in List(Facts)
        from claims in List(Claims)
        from kind in AnyOf<SegmentKind>()
        from holder in Maybe(Texts)
        select new DocumentAnnotations
        {
            Document = new DocumentId("abc"),
            Part = entities.Count,
            Title = title,
            Publisher = holder is null ? null : new EntityId(holder),
            Published = time,
            PublishedSpan = holder is null ? null : span,
            Segments = [new Segment(span, kind, 3)],
            Sentences = [span],
            Entities = entities,
            Times = [new TimeExpression("t", span, time, rule)],
            Quantities = [new QuantityExpression("q", span, quantity, rule)],
            Identifiers = [new Identifier(span, "inn", title ?? "", holder is null ? null : new EntityId(holder), rule)],
            Facts = facts,
            Claims = claims,
            Quotations = [new Quotation(span, holder is null ? null : new EntityId(holder), span, rule)],
            Review = [new ReviewItem("fact", span, title ?? "?", rule)],
        };

    [Fact]
    public void Annotations_come_back_equal() =>
        Prop.ForAll(Annotations.ToArbitrary(), annotations => Packed.Json<DocumentAnnotations>(Packed.Json(annotations)) == annotations).Check(Seeded);

    [Fact]
    public void Text_comes_back_code_unit_by_code_unit() =>
        Prop.ForAll(Texts.ToArbitrary(), text => string.Equals(Packed.Text(Packed.Text(text)), text, StringComparison.Ordinal)).Check(Seeded);

    [Fact]
    public void Cyrillic_is_written_as_it_is() =>
        Assert.Equal("[\"Оптика Верхозим\"]", System.Text.Encoding.UTF8.GetString(CaseJson.Write<ValueList<string>>(["Оптика Верхозим"])));

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 9, 0, 0, 0, 1, 1 })]
    [InlineData(new byte[] { 1, 255, 255, 255, 255, 1 })]
    [InlineData(new byte[] { 1, 127, 255, 255, 255, 1 })]
    [InlineData(new byte[] { 1, 0, 0, 0, 9, 1, 2, 3 })]
    public void A_record_that_cannot_be_unpacked_is_told(byte[] packed) =>
        Assert.Throws<InvalidDataException>(() => Packed.Text(packed));

    private static Gen<T> AnyOf<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());

    private static Gen<ValueList<T>> List<T>(Gen<T> items) => items.ListOf().Resize(6).Select(list => list.ToValueList());

    private static Gen<string?> Maybe(Gen<string> text) => Gen.OneOf(Gen.Constant<string?>(null), text.Select(some => (string?)some));
}
