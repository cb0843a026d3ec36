using Spoor.Model.Annotations;
using Spoor.Model.Documents;
using Spoor.Model.Judgements;

namespace Spoor.Model.Casefile;

/// <summary>A document that could not be read, with the reason. It is listed, never lost.</summary>
/// <param name="Path">Path as given.</param>
/// <param name="Reason">One plain sentence: what is wrong and where.</param>
/// <param name="Remedy">One plain sentence: what to do; null when there is nothing to do.</param>
public sealed record NotRead(string Path, string Reason, string? Remedy = null)
{
    /// <summary>Where it lies on this machine, absolute; null when that is not known. Never shown: a report names no folders of the machine.</summary>
    public string? Place { get; init; }
}

/// <summary>A file as a run found it, with the document that it held.</summary>
/// <param name="Place">Where it lies on this machine, absolute; never shown.</param>
/// <param name="Path">The path as given by the user, relative to the folder that was read.</param>
/// <param name="Acquisition">The intake that it came in with.</param>
/// <param name="Document">The document that it held.</param>
public sealed record FoundFile(string Place, string Path, AcquisitionId Acquisition, DocumentId Document);

/// <summary>A document that no file holds any more, because each file that held it holds another one now.</summary>
/// <param name="Document">The document; its path is the one under which it was last found.</param>
/// <param name="By">What lies there now.</param>
public sealed record ReplacedDocument(Document Document, DocumentId By);

/// <summary>A document of the case with what its reading came to.</summary>
/// <param name="Document">The document.</param>
/// <param name="Head">What it says about itself.</param>
/// <param name="Parts">In how many parts it was read.</param>
/// <param name="Repairs">What was repaired while reading.</param>
public sealed record StoredDocument(Document Document, DocumentHead Head, int Parts, ValueList<Repair> Repairs);

/// <summary>The identity of one unit of work: a part of a document under one version of the extraction.</summary>
public readonly record struct PartKey(DocumentId Document, int Part);

/// <summary>
/// The case file. Documents, judgements and the audit trail are recorded and append-only; annotations can be re-made.
/// Writing is idempotent: the same part saved twice is there once. Each save is one transaction, so that a killed run
/// leaves whole parts behind and a second run goes on with the rest.
/// </summary>
public interface ICaseStore : IDisposable
{
    /// <summary>Records an intake; a known one is left as it is.</summary>
    void Record(Acquisition acquisition);

    /// <summary>The intakes in the order in which they came.</summary>
    IReadOnlyList<Acquisition> Acquisitions();

    /// <summary>
    /// The documents whose every part was annotated with this version of the extraction. A document half done is not among them.
    /// </summary>
    IReadOnlySet<DocumentId> FinishedDocuments(string extractionVersion);

    /// <summary>The parts that were annotated with this version of the extraction, of documents that are not finished.</summary>
    IReadOnlySet<PartKey> FinishedParts(string extractionVersion);

    /// <summary>Saves one part of a document with its text and annotations, in one transaction; replaces what an older version of the extraction made of it.</summary>
    void Save(Document document, DocumentText text, DocumentAnnotations annotations, string extractionVersion);

    /// <summary>Marks a document as wholly read in so many parts and, in the same transaction, records the file that holds it.</summary>
    void Finish(DocumentId document, int parts, string extractionVersion, FoundFile? file = null);

    /// <summary>
    /// Records which document a file holds; what it held before is kept and counts as replaced. The path and the intake of a document
    /// are those of the first file in ordinal order that holds it.
    /// </summary>
    void Record(FoundFile file);

    /// <summary>The documents that were replaced, ordered by path, then by id. Their texts stay in the case.</summary>
    IReadOnlyList<ReplacedDocument> Replaced();

    /// <summary>Records that something could not be read; that a document was found at the same place later removes the entry.</summary>
    void SaveNotRead(NotRead notRead);

    /// <summary>Removes the entry of a file that is no longer there.</summary>
    void RemoveNotRead(NotRead notRead);

    /// <summary>What could not be read, by path, then by place.</summary>
    IReadOnlyList<NotRead> NotRead();

    /// <summary>The finished documents that were not replaced, ordered by path, then by id.</summary>
    IReadOnlyList<StoredDocument> Documents();

    /// <summary>The annotations of these documents in the order of <see cref="Documents"/>, then by part; read one by one.</summary>
    /// <param name="known">Gives what the caller still has of a part, so that it need not be read again; null for what it has not.</param>
    IEnumerable<DocumentAnnotations> Annotations(Func<PartKey, DocumentAnnotations?>? known = null);

    /// <summary>The text of one part of a document; null when it is not in the case.</summary>
    DocumentText? Text(DocumentId document, int part);

    /// <summary>The part that holds a position of a document; null when it is not in the case.</summary>
    int? PartAt(DocumentId document, int offset);

    /// <summary>Records a judgement and gives it back with its number.</summary>
    Judgement Record(Judgement judgement);

    /// <summary>All judgements in the order in which they were made, also those taken back.</summary>
    IReadOnlyList<Judgement> Judgements();

    /// <summary>The judgements in force whose anchors are all still there, and those that no longer attach.</summary>
    (IReadOnlyList<Judgement> Attached, IReadOnlyList<Judgement> Loose) AttachedJudgements();

    /// <summary>Writes an entry of the audit trail.</summary>
    void Audit(string what, DateTimeOffset at);

    /// <summary>The audit trail in its order.</summary>
    IReadOnlyList<(int Number, DateTimeOffset At, string What)> AuditTrail();
}
