using Spoor.Casework;
using Spoor.Casework.Gathering;
using Spoor.Model.Corroboration;
using Spoor.Model.Findings;
using Spoor.Model;
using Spoor.Tests.Contracts;
using Spoor.Tests.Extraction;

namespace Spoor.Tests.Casework;

/// <summary>A folder of made-up papers, investigated with the language packs of the program.</summary>
internal sealed class Papers : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("spoor-papers-");
    private CaseFindings? findings;

    /// <summary>Adds a paper.</summary>
    public Papers With(string name, string text)
    {
        File.WriteAllText(Path.Combine(folder.FullName, name), text);
        return this;
    }

    /// <summary>Everything that is told of the papers.</summary>
    public CaseFindings Findings => findings ??= Investigate();

    /// <summary>The sentences of the first screen.</summary>
    public IEnumerable<string> Sentences => Findings.Findings.Select(Sentence);

    /// <summary>How the one finding with these words in its sentence stands.</summary>
    public string Standing(params string[] words) => Findings.Findings.Single(f => words.All(w => Sentence(f).Contains(w, StringComparison.Ordinal))).Standing;

    /// <summary>The proposition of the one finding with these words in its sentence.</summary>
    public Proposition Proposition(params string[] words)
    {
        var finding = Findings.Findings.Single(f => words.All(w => Sentence(f).Contains(w, StringComparison.Ordinal)));
        return Findings.Propositions.Single(p => p.Id == finding.Proposition);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static string Sentence(Finding finding) => string.Concat(finding.Sentence.Select(r => r.Text));

    private CaseFindings Investigate()
    {
        using var store = new MemoryCaseStore();
        var options = new InvestigationOptions { Paths = new[] { folder.FullName }.ToValueList() };
        var investigation = new Investigation(options, store, TimeProvider.System) { Extraction = _ => new ExtractionStage(ReadText.Extractor.Version, ReadText.Extractor.Extract) };
        return Assert.IsType<InvestigationResult.Finished>(investigation.RunAsync(TestContext.Current.CancellationToken).GetAwaiter().GetResult()).Findings;
    }
}
