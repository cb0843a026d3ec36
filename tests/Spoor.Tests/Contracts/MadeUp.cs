using Spoor.Model;
using Spoor.Model.Annotations;
using Spoor.Model.Documents;
using Spoor.Model.Judgements;
using Spoor.Model.Values;

namespace Spoor.Tests.Contracts;

/// <summary>Made-up documents with invented parties. "Skarvik Shipping" stands at 0-16, "Brantholm Optics" at 27-43.</summary>
internal static class MadeUp
{
    public const string Words = "Skarvik Shipping delivered Brantholm Optics lenses to Оптика Верхозим in May 2024. The ministry denies it.";

    public static TextSpan Skarvik { get; } = new(0, 16);

    public static TextSpan Sentence { get; } = new(0, Words.IndexOf('.', StringComparison.Ordinal));

    public static TextSpan Denial { get; } = new(Words.IndexOf("The ministry", StringComparison.Ordinal), Words.Length - 1);

    public static Document Document(string name, string? content = null) => new()
    {
        Id = new DocumentId(ContentHash.Full("made-up", content ?? name)),
        Path = name,
        MediaType = "text/plain",
        Length = Words.Length,
        Acquisition = new AcquisitionId("intake-1"),
    };

    public static DocumentText Text(Document document, int part = 0) => new()
    {
        Document = document.Id,
        Part = part,
        Start = part * Words.Length,
        Text = Words,
        Segments = [new Segment(new TextSpan(0, Words.Length).Shift(part * Words.Length), SegmentKind.Paragraph)],
        Map = new SourceMap([new SourceRun(part * Words.Length, new CharacterLocation(part * Words.Length, part + 1, 1), true)]),
        Head = part == 0 ? new DocumentHead { Title = "Lenses \"на\" øst", Published = May } : DocumentHead.Nothing,
        Repairs = [new Repair($"One byte of part {part} was no UTF-8 and was replaced", "byte 17")],
        IsSourceItself = true,
    };

    public static DocumentAnnotations Annotations(Document document, int part = 0, string language = "en")
    {
        var shift = part * Words.Length;
        var rule = new RuleMark("delivery.active", "en/1");
        EntityId Id(string name) => new(ContentHash.Short(document.Id.Sha256, name));
        var fact = new FactId(ContentHash.Short(document.Id.Sha256, "fact", part.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return new DocumentAnnotations
        {
            Document = document.Id,
            Part = part,
            Language = language,
            Published = May,
            Sentences = [Sentence.Shift(shift), Denial.Shift(shift)],
            Entities =
            [
                Entity(Id("skarvik"), EntityType.Company, "Skarvik Shipping", Skarvik.Shift(shift)),
                Entity(Id("brantholm"), EntityType.Company, "Brantholm Optics", new TextSpan(27, 43).Shift(shift)) with { Aliases = ["BRANTHOLM  optics", "Брантхольм"] },
                Entity(Id("ministry"), EntityType.PublicBody, "The ministry", new TextSpan(Denial.Start, Denial.Start + 12).Shift(shift)),
            ],
            Times = [new TimeExpression("t1", new TextSpan(70, 81).Shift(shift), May, rule)],
            Quantities = [new QuantityExpression("q1", new TextSpan(44, 50).Shift(shift), new QuantityValue(6.50m, null, false), rule)],
            Facts =
            [
                new Fact { Id = fact, Type = FactType.Delivery, Span = Sentence.Shift(shift), Rule = rule, Time = "t1", Roles = [new(FactRole.Supplier, [Id("skarvik")])] },
            ],
            Claims =
            [
                new Claim { Id = new ClaimId("c1"), Quote = Sentence.Shift(shift), Rule = rule, Facts = [fact], Chain = [new([SourceReference.Publisher])] },
                new Claim
                {
                    Id = new ClaimId("c2"),
                    Quote = Denial.Shift(shift),
                    Rule = rule,
                    Stance = Stance.Denies,
                    Targets = [fact],
                    Chain = [new([SourceReference.Publisher]), new([SourceReference.Of(Id("ministry")), SourceReference.Unspecified], true)],
                },
            ],
            Review = [new ReviewItem("same-party", Skarvik.Shift(shift), "Are both the same?", rule)],
        };
    }

    public static Judgement Judgement(Verdict verdict, params Anchor[] about) => new()
    {
        Verdict = verdict,
        About = about.ToValueList(),
        By = "Inga Prøve",
        At = new DateTimeOffset(2026, 3, 4, 5, 6, 7, 891, TimeSpan.Zero),
        Because = "Same address and телефон",
    };

    private static TimeValue May { get; } = new("2024-05", TimePrecision.Month, new DateOnly(2024, 5, 1), new DateOnly(2024, 5, 31));

    private static Entity Entity(EntityId id, EntityType type, string name, TextSpan at) => new()
    {
        Id = id,
        Type = type,
        Name = name,
        Mentions = [new Mention(at, MentionKind.Named, new RuleMark("name", "core/1"))],
    };
}
