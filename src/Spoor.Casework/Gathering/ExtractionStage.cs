using Spoor.Extraction;
using Spoor.Model.Annotations;
using Spoor.Model.Documents;

namespace Spoor.Casework.Gathering;

/// <summary>Extraction as the pipeline sees it.</summary>
/// <param name="Version">Changes with packs and listed names; work done under another version is done again.</param>
/// <param name="Extract">Finds what is in one part of a document; may be called from many threads.</param>
internal sealed record ExtractionStage(string Version, Func<DocumentText, CancellationToken, DocumentAnnotations> Extract)
{
    /// <summary>The extraction with the language packs of this program.</summary>
    public static ExtractionStage Make(IEnumerable<ListedNameHint> listed)
    {
        var extractor = Extractor.Create(listed);
        return new ExtractionStage(extractor.Version, extractor.Extract);
    }
}
