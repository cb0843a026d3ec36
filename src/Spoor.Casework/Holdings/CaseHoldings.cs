using Spoor.Model.Annotations;
using Spoor.Model.Casefile;
using Spoor.Model.Documents;

namespace Spoor.Casework.Holdings;

/// <summary>What the case holds when everything is read: documents, what was found in them, and the way to their texts.</summary>
internal sealed class CaseHoldings
{
    private readonly ILookup<DocumentId, DocumentAnnotations> byDocument;

    private CaseHoldings(ICaseStore store, IReadOnlyList<DocumentAnnotations> annotations)
    {
        Documents = store.Documents();
        Annotations = annotations;
        NotRead = store.NotRead();
        Replaced = store.Replaced();
        Intakes = store.Acquisitions();
        Texts = new CaseTexts(store);
        byDocument = annotations.ToLookup(a => a.Document);
    }

    /// <summary>The documents in the order in which they are told.</summary>
    public IReadOnlyList<StoredDocument> Documents { get; }

    /// <summary>What was found, in the order of the documents and their parts; sentences and quotations are left in the store.</summary>
    public IReadOnlyList<DocumentAnnotations> Annotations { get; }

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<NotRead> NotRead { get; }

    /// <summary>Documents that others took the place of: not among <see cref="Documents"/>.</summary>
    public IReadOnlyList<ReplacedDocument> Replaced { get; }

    /// <summary>What was given to this run and to earlier ones.</summary>
    public IReadOnlyList<Acquisition> Intakes { get; }

    /// <summary>The texts.</summary>
    public CaseTexts Texts { get; }

    /// <summary>What is held of a part: sentences and quotations are left in the store.</summary>
    public static DocumentAnnotations Held(DocumentAnnotations found) => found with { Sentences = [], Quotations = [] };

    /// <summary>Takes the case into memory.</summary>
    /// <param name="store">The case.</param>
    /// <param name="fresh">What this run found: held already, not read again.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static CaseHoldings Load(ICaseStore store, IReadOnlyDictionary<PartKey, DocumentAnnotations> fresh, CancellationToken cancellation)
    {
        var annotations = new List<DocumentAnnotations>();
        foreach (var each in store.Annotations(key => fresh.GetValueOrDefault(key)))
        {
            cancellation.ThrowIfCancellationRequested();
            annotations.Add(Held(each));
        }

        return new CaseHoldings(store, annotations);
    }

    /// <summary>What was found in a document, part by part.</summary>
    public IEnumerable<DocumentAnnotations> Of(DocumentId document) => byDocument[document];
}
