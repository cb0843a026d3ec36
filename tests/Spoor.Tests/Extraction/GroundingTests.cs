using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Spoor.Casework.Export;
using Spoor.Model.Documents;
using Spoor.Tests.Rules;

namespace Spoor.Tests.Extraction;

/// <summary>Whatever is put out stands in the document: the text of every span is the slice that the span names.</summary>
public sealed class GroundingTests
{
    // Pieces that have broken offsets or ends elsewhere: halves of characters, marks that combine, odd spaces, marks left open, figures.
    private static readonly string[] Pieces =
    [
        "Holmberg Gear AB ", "sold 40 pumps ", "to Zarnov Works ", "in May 2024. ", "\"", "\u201C", "\u201D", "\u00AB", "\u2013 ", "according to ", "the news agency Baltrex ", ", ", ". ", ": ", "(", ")",
        "\n\n", "\r\n", "\t", "\u00A0", "\u200B", "\uFEFF", "\u202E", "e\u0301", "\U0001F6A2", "\uD83D", "\uDEA2", "\u0000", "No. 2 ", "1.000.000,5 ", "'s ", "Ltd. ", "said ", "denied ", "not ", "ikke ", "sier ",
        "Irans ", "Ostara-dronene ", "og ", "by ", "-", "---", "AS ", "Selskapet ", "\u5DE5\u5382", "\u0417\u0430\u0432\u043E\u0434 ", "NO 974 760 673 ", "U.S. ", "2024-02-30 ", "more than ", "Foto: ", "he ",
    ];

    [Fact]
    public void The_spans_of_the_sample_documents_are_slices()
    {
        var spans = 0;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples", "documents")).Where(f => !f.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            spans += IsGrounded(File.ReadAllText(file), null);
        }

        Assert.True(spans > 200);
    }

    [Fact]
    public void The_spans_of_hostile_texts_are_slices()
    {
        var texts = Gen.ArrayOf(Gen.Elements(Pieces)).Select(string.Concat);
        Prop.ForAll(texts.ToArbitrary(), Gen.Elements("en", "nb").ToArbitrary(), (text, language) => IsGrounded(text, language) >= 0).QuickCheckThrowOnFailure();
    }

    /// <summary>How many spans were found; fails on one that is not the slice it names.</summary>
    private static int IsGrounded(string text, string? language)
    {
        var source = ReadText.Document(text, new DocumentHead { DeclaredLanguage = language });
        var found = ReadText.Extractor.Extract(source, TestContext.Current.CancellationToken);
        var document = new Document { Id = source.Document, Path = "made-up.txt", MediaType = "text/plain", Length = text.Length, Acquisition = new AcquisitionId("made up") };
        using var json = JsonDocument.Parse(AnnotationFile.Write(new AnnotatedDocument { Document = document, Parts = [(source, found)] }));
        return Spans(json.RootElement).Count(s =>
        {
            Assert.True(s.Start >= 0 && s.Start < s.End && s.End <= text.Length, $"{s} in a text of {text.Length}");
            // Halves of characters cannot be written in JSON.
            Assert.Equal(Whole(text[s.Start..s.End]), Whole(s.Text));
            return true;
        });
    }

    private static string Whole(string text) => string.Concat(text.EnumerateRunes());

    private static IEnumerable<(int Start, int End, string Text)> Spans(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                if (element.TryGetProperty("start", out var start) && element.TryGetProperty("end", out var end) && element.TryGetProperty("text", out var text) && start.ValueKind == JsonValueKind.Number)
                {
                    yield return (start.GetInt32(), end.GetInt32(), text.GetString() ?? "");
                }

                foreach (var inner in element.EnumerateObject().SelectMany(p => Spans(p.Value)))
                {
                    yield return inner;
                }

                break;
            case JsonValueKind.Array:
                foreach (var inner in element.EnumerateArray().SelectMany(Spans))
                {
                    yield return inner;
                }

                break;
        }
    }
}
