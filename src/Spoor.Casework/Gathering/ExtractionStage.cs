using Spoor.Extraction;
using Spoor.Model.Annotations;
using Spoor.Model.Documents;
using Spoor.Reading;

namespace Spoor.Casework.Gathering;

/// <summary>Extraction as the pipeline sees it.</summary>
/// <param name="Version">Changes with packs, listed names and the program; work done under another version is done again.</param>
/// <param name="Extract">Finds what is in one part of a document; may be called from many threads.</param>
internal sealed record ExtractionStage(string Version, Func<DocumentText, CancellationToken, DocumentAnnotations> Extract)
{
    /// <summary>The extraction with the language packs of this program.</summary>
    public static ExtractionStage Make(IEnumerable<ListedNameHint> listed)
    {
        var extractor = Extractor.Create(listed);
        // What is found also depends on how the reading gives the words, such as which marks of Markdown are none.
        return new ExtractionStage($"{extractor.Version} {typeof(MarkdownMarks).Assembly.ManifestModule.ModuleVersionId:N}", extractor.Extract);
    }
}
