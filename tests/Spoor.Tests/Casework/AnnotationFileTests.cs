using System.Text;
using System.Text.Json;
using Spoor.Casework;
using Spoor.Casework.Export;
using Spoor.Model.Annotations;
using Spoor.Model.Documents;
using Spoor.Model.Values;

namespace Spoor.Tests.Casework;

public sealed class AnnotationFileTests
{
    private const string Words = "Varga Post: ООО «Алда» delivered 40 lenses in May 2021, two clerks say.";

    private static readonly RuleMark Rule = new("toy", "test/1");

    [Fact]
    public void The_file_is_the_golden_one_byte_for_byte()
    {
        var golden = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Casework", "golden", "annotation.json"));

        Assert.Equal(golden, Encoding.UTF8.GetString(AnnotationFile.Write(MadeUp())));
    }

    [Fact]
    public void The_rules_are_told_when_asked_for()
    {
        var document = MadeUp() with { Explain = true };

        Assert.Contains("\"rule\": \"test/1:toy\"", Encoding.UTF8.GetString(AnnotationFile.Write(document)), StringComparison.Ordinal);
        Assert.Contains("test/1:toy: fact delivery: ООО «Алда» delivered 40 lenses", FiredRules.Of(document));
    }

    [Fact]
    public void Stray_halves_of_characters_and_controls_leave_valid_json()
    {
        var document = MadeUp();
        var (text, found) = document.Parts[0];
        var broken = found with { Entities = [found.Entities[0] with { Name = "a\uD800b\u0001\u2028\"" }] };

        using var json = JsonDocument.Parse(AnnotationFile.Write(document with { Parts = [(text, broken)] }));
        Assert.Equal("a\uFFFDb\u0001\u2028\"", json.RootElement.GetProperty("entities")[0].GetProperty("name").GetString());
    }

    [Fact]
    public void Files_of_one_name_and_texts_of_their_own_are_told_apart()
    {
        var folder = Directory.CreateTempSubdirectory("spoor-casework-");
        try
        {
            foreach (var (path, text) in new[] { ("a/news.txt", "Alda delivered lenses to Varga."), ("b/news.txt", "Ness delivered pumps to Varga."), ("page.html", "<p>Alda delivered lenses to Varga.</p>") })
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder.FullName, "in", path))!);
                File.WriteAllText(Path.Combine(folder.FullName, "in", path), text);
            }

            var output = Path.Combine(folder.FullName, "out");
            var options = new ExtractOptions { Files = [Path.Combine(folder.FullName, "in")], OutputFolder = output };
            var result = new ExtractDocuments(options) { Extraction = ToyExtraction.Stage() }.Run(cancellation: TestContext.Current.CancellationToken);

            Assert.Equal(3, Assert.IsType<ExtractResult.Finished>(result).Documents.Count);
            var names = Directory.GetFiles(output).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal).ToArray();
            Assert.Equal(4, names.Length);
            Assert.Equal(["page.html.json", "page.html.txt"], names[2..]);
            Assert.All(names[..2], n => Assert.Matches("^news[.]txt~[0-9a-f]{8}[.]json$", n));
            using var page = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(output, "page.html.json")));
            var span = page.RootElement.GetProperty("facts")[0].GetProperty("span");
            var own = File.ReadAllText(Path.Combine(output, page.RootElement.GetProperty("document").GetProperty("text").GetString()!));
            Assert.Equal(span.GetProperty("text").GetString(), own[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static AnnotatedDocument MadeUp()
    {
        var id = new DocumentId(new string('d', 64));
        var (post, alda, lenses, clerks) = (new EntityId("e1"), new EntityId("e2"), new EntityId("e3"), new EntityId("e4"));
        var text = new DocumentText { Document = id, Text = Words, Map = new SourceMap([]), IsSourceItself = true };
        var found = new DocumentAnnotations
        {
            Document = id,
            Language = "en",
            Publisher = post,
            Published = new TimeValue("2021-06-01", TimePrecision.Day, new DateOnly(2021, 6, 1), new DateOnly(2021, 6, 1)),
            Entities =
            [
                new Entity { Id = post, Type = EntityType.Outlet, Name = "Varga Post", Mentions = [Mention("Varga Post", MentionKind.Named)] },
                new Entity { Id = alda, Type = EntityType.Company, Name = "ООО «Алда»", Aliases = ["Алда"], Mentions = [Mention("ООО «Алда»", MentionKind.Named)] },
                new Entity { Id = lenses, Type = EntityType.Goods, Name = "lenses", Mentions = [Mention("lenses", MentionKind.Nominal)] },
                new Entity { Id = clerks, Type = EntityType.PersonGroup, Name = "two clerks", IsGroup = true, Mentions = [Mention("two clerks", MentionKind.Nominal)] },
            ],
            Times = [new TimeExpression("t1", Span("in May 2021"), new TimeValue("2021-05", TimePrecision.Month, new DateOnly(2021, 5, 1), new DateOnly(2021, 5, 31)), Rule)],
            Quantities = [new QuantityExpression("q1", Span("40"), new QuantityValue(40, null, MinInclusive: false, Vague: true, Unit: "piece"), Rule)],
            Identifiers = [new Identifier(Span("May"), "inn", "7701", alda, Rule)],
            Facts =
            [
                new Fact
                {
                    Id = new FactId("f1"),
                    Type = FactType.Delivery,
                    Roles = [new RoleFilling(FactRole.Supplier, [alda]), new RoleFilling(FactRole.Goods, [lenses])],
                    Time = "t1",
                    Quantity = "q1",
                    Span = Span("ООО «Алда» delivered 40 lenses"),
                    Evidence = [Span("lenses")],
                    Rule = Rule,
                },
            ],
            Claims =
            [
                new Claim
                {
                    Id = new ClaimId("c1"),
                    Quote = Span("ООО «Алда» delivered 40 lenses in May 2021"),
                    Stance = Stance.CannotConfirm,
                    Certainty = Certainty.Reported,
                    Chain = [new ChainLevel([SourceReference.Publisher]), new ChainLevel([SourceReference.Of(clerks), SourceReference.Unspecified], IsImplicit: true)],
                    Cue = Span("say"),
                    Targets = [new FactId("f1")],
                    Rule = Rule,
                },
            ],
            Quotations = [new Quotation(Span("Алда"), clerks, null, Rule)],
        };
        var document = new Document { Id = id, Path = "press/made-up.txt", MediaType = "text/plain", Length = 1, Acquisition = new AcquisitionId("a") };
        return new AnnotatedDocument { Document = document, Parts = [(text, found)] };
    }

    private static Mention Mention(string words, MentionKind kind) => new(Span(words), kind, Rule);

    private static TextSpan Span(string words)
    {
        var start = Words.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
