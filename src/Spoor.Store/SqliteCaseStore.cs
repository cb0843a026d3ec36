using Microsoft.Data.Sqlite;
using Spoor.Model.Annotations;
using Spoor.Model.Casefile;
using Spoor.Model.Documents;
using Spoor.Model.Judgements;
using Spoor.Store.Database;
using Spoor.Store.Tables;

namespace Spoor.Store;

/// <summary>
/// The case file on SQLite. May be called from many threads: packing is done on the caller's thread, the file is written by
/// one at a time. Anything that stops the work on the file is a <see cref="CaseFileException"/> with a sentence for the user.
/// </summary>
public sealed class SqliteCaseStore : ICaseStore
{
    private const int Batch = 64;

    private readonly CaseDatabase database;

    internal SqliteCaseStore(CaseDatabase database) => this.database = database;

    /// <inheritdoc/>
    public void Record(Acquisition acquisition) =>
        database.Write((connection, transaction) => IntakeTable.Record(connection, transaction, acquisition));

    /// <inheritdoc/>
    public IReadOnlyList<Acquisition> Acquisitions() => database.Read(IntakeTable.All);

    /// <inheritdoc/>
    public IReadOnlySet<DocumentId> FinishedDocuments(string extractionVersion) =>
        database.Read(connection => DocumentTable.Finished(connection, extractionVersion));

    /// <inheritdoc/>
    public IReadOnlySet<PartKey> FinishedParts(string extractionVersion) =>
        database.Read(connection => AnnotationTable.Finished(connection, extractionVersion));

    /// <inheritdoc/>
    public void Save(Document document, DocumentText text, DocumentAnnotations annotations, string extractionVersion)
    {
        if (text.Document != document.Id || annotations.Document != document.Id || text.Part != annotations.Part)
        {
            throw new ArgumentException("Document, text and annotations are not of one part of one document", nameof(annotations));
        }

        var packedText = PackedText.Of(text);
        var packedAnnotations = PackedAnnotations.Of(annotations);
        database.Write((connection, transaction) =>
        {
            var number = DocumentTable.Put(connection, transaction, document);
            DocumentTable.PutText(connection, transaction, number, packedText);
            AnnotationTable.Put(connection, transaction, number, packedAnnotations, extractionVersion);
        });
    }

    /// <inheritdoc/>
    public void Finish(DocumentId document, int parts, string extractionVersion, FoundFile? file = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(parts);
        database.Write((connection, transaction) =>
        {
            DocumentTable.Finish(connection, transaction, document, parts, extractionVersion);
            if (file is not null) Record(connection, transaction, file);
        });
    }

    /// <inheritdoc/>
    public void Record(FoundFile file) => database.Write((connection, transaction) => Record(connection, transaction, file));

    /// <inheritdoc/>
    public IReadOnlyList<ReplacedDocument> Replaced() => database.Read(DocumentTable.Replaced);

    /// <inheritdoc/>
    public void SaveNotRead(NotRead notRead) =>
        database.Write((connection, transaction) => IntakeTable.SaveNotRead(connection, transaction, notRead));

    /// <inheritdoc/>
    public void RemoveNotRead(NotRead notRead) =>
        database.Write((connection, transaction) => IntakeTable.RemoveNotRead(connection, transaction, notRead.Place, notRead.Path));

    /// <inheritdoc/>
    public IReadOnlyList<NotRead> NotRead() => database.Read(IntakeTable.NotRead);

    /// <inheritdoc/>
    public IReadOnlyList<StoredDocument> Documents() => database.Read(DocumentTable.Stored);

    /// <inheritdoc/>
    public IEnumerable<DocumentAnnotations> Annotations(Func<PartKey, DocumentAnnotations?>? known = null)
    {
        // Read by one, unpacked by all: a batch at a time, so that no more than that is held.
        var parts = database.Read(DocumentTable.All).SelectMany(row => Enumerable.Range(0, row.Parts).Select(part => (row.Number, Key: new PartKey(row.Document.Id, part))));
        foreach (var batch in parts.Select(p => known?.Invoke(p.Key) is { } had ? (Had: had, Found: (byte[]?)null) : (Had: null, Found: Packed(p.Number, p.Key.Part)))
            .Where(p => p.Had is not null || p.Found is not null).Chunk(Batch))
        {
            var found = new DocumentAnnotations[batch.Length];
            Parallel.For(0, batch.Length, i => found[i] = batch[i].Had ?? AnnotationTable.Unpack(batch[i].Found!));
            foreach (var annotations in found)
            {
                yield return annotations;
            }
        }
    }

    /// <inheritdoc/>
    public DocumentText? Text(DocumentId document, int part) => database.Read(connection => DocumentTable.Text(connection, document, part));

    /// <inheritdoc/>
    public int? PartAt(DocumentId document, int offset) => database.Read(connection => DocumentTable.PartAt(connection, document, offset));

    /// <inheritdoc/>
    public Judgement Record(Judgement judgement) =>
        database.Write((connection, transaction) => JudgementTable.Add(connection, transaction, judgement));

    /// <inheritdoc/>
    public IReadOnlyList<Judgement> Judgements() => database.Read(JudgementTable.All);

    /// <inheritdoc/>
    public (IReadOnlyList<Judgement> Attached, IReadOnlyList<Judgement> Loose) AttachedJudgements()
    {
        var inForce = Attachment.InForce(Judgements());
        var asked = inForce.SelectMany(judgement => judgement.About).OfType<TextAnchor>().Select(anchor => anchor.Document).ToHashSet();
        var places = asked.Count == 0
            ? []
            : database.Read(DocumentTable.All).Where(row => asked.Contains(row.Document.Id)).ToDictionary(
                row => row.Document.Id,
                row => Enumerable.Range(0, row.Parts).Select(part => Packed(row.Number, part)).OfType<byte[]>().Select(AnnotationTable.Unpack).SelectMany(Attachment.PlacesOf).ToHashSet());

        // Lists are no part of the case: whether an entry still reads as it did is for the screening to say.
        bool Holds(Anchor anchor) => anchor is not TextAnchor text || (places.TryGetValue(text.Document, out var found) && found.Contains(Attachment.PlaceOf(text)));
        return (inForce.Where(judgement => judgement.About.All(Holds)).ToList(), inForce.Where(judgement => !judgement.About.All(Holds)).ToList());
    }

    /// <inheritdoc/>
    public void Audit(string what, DateTimeOffset at) =>
        database.Write((connection, transaction) => AuditTable.Add(connection, transaction, what, at));

    /// <inheritdoc/>
    public IReadOnlyList<(int Number, DateTimeOffset At, string What)> AuditTrail() => database.Read(AuditTable.All);

    /// <summary>Checks that no entry of the audit trail was changed, removed or put in between since it was written.</summary>
    public AuditCheck VerifyAuditTrail()
    {
        var (entries, problem) = database.Read(AuditTable.Verify);
        return new AuditCheck(entries, problem);
    }

    /// <inheritdoc/>
    public void Dispose() => database.Dispose();

    private static void Record(SqliteConnection connection, SqliteTransaction transaction, FoundFile file)
    {
        FileTable.Record(connection, transaction, file);
        IntakeTable.RemoveNotRead(connection, transaction, file.Place, file.Path);
    }

    /// <summary>Null when the document was re-made in fewer parts since the reading began.</summary>
    private byte[]? Packed(long number, int part) => database.Read(connection => AnnotationTable.Packed(connection, number, part));
}
