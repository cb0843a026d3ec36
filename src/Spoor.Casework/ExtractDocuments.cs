using System.Security.Cryptography;
using System.Text;
using Spoor.Casework.Export;
using Spoor.Casework.Gathering;
using Spoor.Casework.Lists;
using Spoor.Casework.PartyWork;
using Spoor.Model;
using Spoor.Model.Annotations;
using Spoor.Model.Casefile;
using Spoor.Model.Documents;
using Spoor.Model.Findings;
using Spoor.Reading;

namespace Spoor.Casework;

/// <summary>What to extract from and where the annotation files go.</summary>
public sealed record ExtractOptions
{
    /// <summary>The documents, or folders of them.</summary>
    public required ValueList<string> Files { get; init; }

    /// <summary>Folder of the annotation files; made when it is not there.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>Files and folders of lists; with them entities carry hits.</summary>
    public ValueList<string> Lists { get; init; }

    /// <summary>True when the rules that fired are to be told.</summary>
    public bool Explain { get; init; }
}

/// <summary>A document whose annotations were written.</summary>
/// <param name="Source">The document as given.</param>
/// <param name="Annotations">Path of the annotation file.</param>
/// <param name="Rules">Rules that fired with the words they fired on; empty unless asked for.</param>
public sealed record ExtractedDocument(string Source, string Annotations, ValueList<string> Rules);

/// <summary>What an extraction came to: it ran to the end, or could not run.</summary>
public abstract record ExtractResult
{
    private ExtractResult()
    {
    }

    /// <summary>It ran to the end.</summary>
    /// <param name="Documents">The documents in the order of their paths.</param>
    /// <param name="NotRead">Documents not read, with the reason.</param>
    /// <param name="ListProblems">Broken records of the lists.</param>
    public sealed record Finished(ValueList<ExtractedDocument> Documents, ValueList<NotRead> NotRead, ValueList<ListProblem> ListProblems) : ExtractResult;

    /// <summary>It could not run.</summary>
    /// <param name="Sentence">What, where, what to do.</param>
    public sealed record CouldNotRun(string Sentence) : ExtractResult
    {
        /// <summary>What was found and could not be read, with the reasons.</summary>
        public ValueList<NotRead> NotRead { get; init; }
    }
}

/// <summary>
/// Writes what is found in each document as <c>FILE NAME.json</c>. Spans point into the document itself where it is UTF-8 text, else into
/// <c>FILE NAME.txt</c> beside it. Files of one name are told apart by the beginning of their hash.
/// </summary>
public sealed class ExtractDocuments
{
    private readonly ExtractOptions options;
    private readonly List<NotRead> notRead = [];

    /// <summary>Makes an extraction.</summary>
    public ExtractDocuments(ExtractOptions options) => this.options = options;

    /// <summary>How the extraction is made of the names of the lists.</summary>
    internal Func<IEnumerable<Extraction.ListedNameHint>, ExtractionStage> Extraction { get; init; } = ExtractionStage.Make;

    /// <summary>Runs to the end, document by document.</summary>
    /// <param name="progress">Is told how many of how many documents are done.</param>
    /// <param name="cancellation">Stops the work between two documents.</param>
    public ExtractResult Run(IProgress<(int Done, int Total)>? progress = null, CancellationToken cancellation = default)
    {
        var lists = LoadedLists.Read(options.Lists, cancellation);
        if (lists.Failure is { } sentence)
        {
            return new ExtractResult.CouldNotRun(sentence);
        }

        var extraction = Extraction(lists.Hints);
        var intake = Intake.Find(options.Files);
        notRead.AddRange(intake.NotRead);
        Directory.CreateDirectory(options.OutputFolder);
        var twice = intake.Files.GroupBy(f => Path.GetFileName(f.FullPath), StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var written = new List<ExtractedDocument>();
        foreach (var file in intake.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Annotate(file, extraction, lists, cancellation) is { } document)
            {
                written.Add(Write(file, document, twice.Contains(document.Document.FileName)));
            }

            progress?.Report((written.Count + notRead.Count, intake.Files.Count));
        }

        if (written.Count == 0)
        {
            return new ExtractResult.CouldNotRun(NothingRead.Sentence(options.Files, notRead.Count)) { NotRead = notRead.ToValueList() };
        }

        return new ExtractResult.Finished(written.ToValueList(), notRead.ToValueList(), lists.Problems);
    }

    private AnnotatedDocument? Annotate(SourceFile file, ExtractionStage extraction, LoadedLists lists, CancellationToken cancellation)
    {
        switch (DocumentReaders.Standard.Read(file, DocumentGathering.AcquisitionOf(options.Files).Id, ReadingLimits.Standard))
        {
            case ReadResult.NotRead failure:
                notRead.Add(failure.Why);
                return null;
            case ReadResult.Opened opened:
                var parts = new List<(DocumentText, DocumentAnnotations)>();
                foreach (var part in opened.Parts)
                {
                    if (part is PartResult.BrokenOff broken)
                    {
                        notRead.Add(broken.Why);
                        return null;
                    }

                    var text = ((PartResult.Read)part).Text;
                    parts.Add((text, extraction.Extract(MarkdownMarks.Blanked(text, opened.Document), cancellation)));
                }

                return parts.Count == 0 ? null : new AnnotatedDocument { Document = opened.Document, Parts = parts, Hits = EntityHits.Of(lists.Index, parts.Select(p => p.Item2)), Explain = options.Explain };
            default:
                return null;
        }
    }

    private ExtractedDocument Write(SourceFile file, AnnotatedDocument document, bool isTwice)
    {
        var name = document.Document.FileName + (isTwice ? "~" + document.Document.Id.Short : "");
        if (!document.Parts.All(p => p.Text.IsSourceItself))
        {
            var bytes = Encoding.UTF8.GetBytes(string.Concat(document.Parts.Select(p => p.Text.Text)));
            File.WriteAllBytes(Path.Combine(options.OutputFolder, name + ".txt"), bytes);
            document = document with { TextFile = name + ".txt", TextSha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)) };
        }

        var path = Path.Combine(options.OutputFolder, name + ".json");
        File.WriteAllBytes(path, AnnotationFile.Write(document));
        return new ExtractedDocument(file.Path, path, options.Explain ? FiredRules.Of(document) : []);
    }
}
