using System.Diagnostics;
using System.Text.Json;
using Spoor.Casework;
using Spoor.Model;
using Spoor.Tests.Screening;

namespace Spoor.Tests.Extraction;

/// <summary>The scores of the annotated articles that may stand beside the repository do not fall below what is promised.</summary>
public sealed class SeedScoreTests
{
    [Fact]
    public void The_scores_of_the_annotated_articles_hold()
    {
        var (seeds, gold, scorer) = (SharedData.Path("seeds"), SharedData.Path("gold"), SharedData.Path("tools", "score_annotations.py"));
        var folder = Directory.CreateTempSubdirectory("spoor-scores-");
        try
        {
            var texts = Directory.EnumerateFiles(seeds, "*.txt").Order(StringComparer.Ordinal).ToValueList();
            Assert.IsType<ExtractResult.Finished>(new ExtractDocuments(new ExtractOptions { Files = texts, OutputFolder = folder.FullName }).Run(cancellation: TestContext.Current.CancellationToken));
            using var scores = JsonDocument.Parse(Score(scorer, gold, folder.FullName));
            var total = scores.RootElement.GetProperty("total");
            double Figure(string metric, string figure) => total.GetProperty(metric).GetProperty(figure).GetDouble();

            Assert.True(Figure("mentions_lenient", "f1") >= 0.75);
            Assert.True(Figure("times", "f1") >= 0.75);
            Assert.True(Figure("quantities", "f1") >= 0.75);
            Assert.True(Figure("claims", "f1") >= 0.60);
            Assert.True(Figure("chain_exact", "accuracy") >= 0.60);
            Assert.True(Figure("facts_lenient", "f1") >= 0.50);
            Assert.Equal(0, Figure("negatives", "count"));
            Assert.Equal(0, Figure("entities_merged", "count"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Score(string scorer, string gold, string system)
    {
        var start = new ProcessStartInfo("python3") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in new[] { scorer, gold, system, "--json" })
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var scores = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, errors.Result);
            return scores;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("python3, which the scorer is written for, is not on this machine.");
            return "";
        }
    }
}
