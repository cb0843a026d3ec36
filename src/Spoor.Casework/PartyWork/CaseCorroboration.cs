using Spoor.Casework.Holdings;
using Spoor.Casework.Wording;
using Spoor.Linking.Corroboration;
using Spoor.Model.Corroboration;

namespace Spoor.Casework.PartyWork;

/// <summary>Corroboration over the whole case, text reuse between the documents included.</summary>
internal static class CaseCorroboration
{
    /// <summary>The propositions of the case, most important first.</summary>
    public static IReadOnlyList<Proposition> Corroborate(CaseHoldings holdings, PartyBook parties, ScreenedParties screened, CaseWords words, CancellationToken cancellation)
    {
        var dated = holdings.Documents.Select(d => holdings.Of(d.Document.Id).FirstOrDefault()).OfType<Model.Annotations.DocumentAnnotations>()
            .Select(a => new DatedText(a.Document, a.Published, a.Language)).ToArray();
        return Corroborator.Corroborate(
            new CorroborationInput
            {
                Documents = [.. holdings.Documents.Select(d => d.Document)],
                Annotations = holdings.Annotations,
                Parties = parties.All,
                Listed = screened.Listed,
                Language = words.Language,
                Names = words.Sources,
                GoodsKinds = Extraction.Packs.GoodsWords.Standard.Kinds,
                GoodsSorts = Extraction.Packs.GoodsWords.Standard.Sorts,
                // Text reuse shows at the beginning of a document: of a very long one the first part is compared.
                Copies = CopyDetection.Find(dated, id => holdings.Texts.Part(id, 0)?.Text, cancellation),
            },
            cancellation);
    }
}
