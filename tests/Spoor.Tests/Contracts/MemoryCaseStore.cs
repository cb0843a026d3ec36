using Spoor.Model;
using Spoor.Model.Annotations;
using Spoor.Model.Casefile;
using Spoor.Model.Documents;
using Spoor.Model.Judgements;

namespace Spoor.Tests.Contracts;

/// <summary>The contract in its plainest form: what the case file on disk must do, done with dictionaries.</summary>
internal sealed class MemoryCaseStore : ICaseStore
{
    private readonly Lock gate = new();
    private readonly List<Acquisition> acquisitions = [];
    private readonly Dictionary<DocumentId, Document> documents = [];
    private readonly Dictionary<PartKey, (DocumentText Text, DocumentAnnotations Annotations, string Version)> parts = [];
    private readonly Dictionary<DocumentId, (int Parts, string Version)> finished = [];
    private readonly Dictionary<string, NotRead> notRead = [];
    private readonly List<FoundFile> files = [];
    private readonly List<Judgement> judgements = [];
    private readonly List<(int Number, DateTimeOffset At, string What)> audit = [];

    public void Record(Acquisition acquisition)
    {
        if (acquisitions.All(known => known.Id != acquisition.Id)) acquisitions.Add(acquisition);
    }

    public IReadOnlyList<Acquisition> Acquisitions() => acquisitions;

    public IReadOnlySet<DocumentId> FinishedDocuments(string extractionVersion) =>
        finished.Where(mark => mark.Value.Version == extractionVersion && IsFinished(mark.Key)).Select(mark => mark.Key).ToHashSet();

    public IReadOnlySet<PartKey> FinishedParts(string extractionVersion)
    {
        var whole = FinishedDocuments(extractionVersion);
        return parts.Where(part => part.Value.Version == extractionVersion && !whole.Contains(part.Key.Document)).Select(part => part.Key).ToHashSet();
    }

    public void Save(Document document, DocumentText text, DocumentAnnotations annotations, string extractionVersion)
    {
        if (text.Document != document.Id || annotations.Document != document.Id || text.Part != annotations.Part)
        {
            throw new ArgumentException("Document, text and annotations are not of one part of one document", nameof(annotations));
        }

        lock (gate)
        {
            documents[document.Id] = documents.TryGetValue(document.Id, out var known)
                ? new[] { document, known }.OrderBy(one => one.Path, StringComparer.Ordinal).ThenBy(one => one.Acquisition.Value, StringComparer.Ordinal).First()
                : document;
            parts[new PartKey(document.Id, text.Part)] = (text, annotations, extractionVersion);
        }
    }

    public void Finish(DocumentId document, int parts, string extractionVersion, FoundFile? file = null)
    {
        lock (gate)
        {
            if (!documents.ContainsKey(document)) throw new ArgumentException("The document is not in the case", nameof(document));
            finished[document] = (parts, extractionVersion);
            foreach (var left in this.parts.Keys.Where(key => key.Document == document && key.Part >= parts).ToList())
            {
                this.parts.Remove(left);
            }
        }

        if (file is not null) Record(file);
    }

    public void Record(FoundFile file)
    {
        lock (gate)
        {
            if (!documents.ContainsKey(file.Document)) throw new ArgumentException("The document is not in the case", nameof(file));
            files.Add(file);
            notRead.Remove(file.Place);
            notRead.Remove(file.Path);
        }
    }

    public IReadOnlyList<ReplacedDocument> Replaced() => documents.Values
        .Where(document => IsFinished(document.Id) && IsReplaced(document.Id))
        .Select(document => files.Where(file => file.Document == document.Id).OrderBy(file => file.Path, StringComparer.Ordinal).ThenBy(file => file.Place, StringComparer.Ordinal).First())
        .Select(file => new ReplacedDocument(documents[file.Document] with { Path = file.Path }, Now.Single(now => now.Place == file.Place).Document))
        .OrderBy(replaced => replaced.Document.Path, StringComparer.Ordinal)
        .ThenBy(replaced => replaced.Document.Id)
        .ToList();

    public void SaveNotRead(NotRead notRead) => this.notRead[notRead.Place ?? notRead.Path] = notRead;

    public void RemoveNotRead(NotRead notRead) => this.notRead.Remove(notRead.Place ?? notRead.Path);

    public IReadOnlyList<NotRead> NotRead() =>
        notRead.Values.OrderBy(entry => entry.Path, StringComparer.Ordinal).ThenBy(entry => entry.Place ?? entry.Path, StringComparer.Ordinal).ToList();

    public IReadOnlyList<StoredDocument> Documents() => documents.Values
        .Where(document => IsFinished(document.Id) && !IsReplaced(document.Id))
        .Select(document => Now.Where(file => file.Document == document.Id).OrderBy(file => file.Path, StringComparer.Ordinal).ThenBy(file => file.Acquisition.Value, StringComparer.Ordinal).FirstOrDefault() is { } file
            ? document with { Path = file.Path, Acquisition = file.Acquisition }
            : document)
        .OrderBy(document => document.Path, StringComparer.Ordinal)
        .ThenBy(document => document.Id)
        .Select(document => new StoredDocument(
            document,
            Text(document.Id, 0)?.Head ?? DocumentHead.Nothing,
            finished[document.Id].Parts,
            Enumerable.Range(0, finished[document.Id].Parts).SelectMany(part => Text(document.Id, part)!.Repairs).ToValueList()))
        .ToList();

    public IEnumerable<DocumentAnnotations> Annotations(Func<PartKey, DocumentAnnotations?>? known = null) =>
        Documents().SelectMany(stored => Enumerable.Range(0, stored.Parts).Select(part => new PartKey(stored.Document.Id, part))).Select(key => known?.Invoke(key) ?? parts[key].Annotations);

    public DocumentText? Text(DocumentId document, int part) => parts.TryGetValue(new PartKey(document, part), out var found) ? found.Text : null;

    public int? PartAt(DocumentId document, int offset) => parts
        .Where(part => part.Key.Document == document && part.Value.Text.Span.Start <= offset && offset < part.Value.Text.Span.End)
        .Select(part => (int?)part.Key.Part)
        .Min();

    public Judgement Record(Judgement judgement)
    {
        if (judgement.Undoes is { } undone && (undone < 1 || undone > judgements.Count)) throw new ArgumentException("There is no such judgement to take back", nameof(judgement));
        judgements.Add(judgement with { Number = judgements.Count + 1 });
        return judgements[^1];
    }

    public IReadOnlyList<Judgement> Judgements() => judgements;

    public (IReadOnlyList<Judgement> Attached, IReadOnlyList<Judgement> Loose) AttachedJudgements()
    {
        var inForce = judgements.Where(judgement => !IsTakenBack(judgement) && !OnlyTakesBack(judgement)).ToLookup(judgement => judgement.About.All(Holds));
        return (inForce[true].ToList(), inForce[false].ToList());
    }

    public void Audit(string what, DateTimeOffset at) => audit.Add((audit.Count + 1, at, what));

    public IReadOnlyList<(int Number, DateTimeOffset At, string What)> AuditTrail() => audit;

    public void Dispose()
    {
    }

    private List<FoundFile> Now => files.GroupBy(file => file.Place, StringComparer.Ordinal).Select(place => place.Last()).ToList();

    private bool IsReplaced(DocumentId document) => files.Any(file => file.Document == document) && !Now.Exists(file => file.Document == document);

    private bool IsFinished(DocumentId document) =>
        finished.TryGetValue(document, out var mark)
        && Enumerable.Range(0, mark.Parts).All(part => parts.TryGetValue(new PartKey(document, part), out var found) && found.Version == mark.Version);

    private bool IsTakenBack(Judgement judgement) => judgements.Any(later => later.Undoes == judgement.Number && later.Number > judgement.Number && !IsTakenBack(later));

    private bool OnlyTakesBack(Judgement judgement) => judgement.Undoes is { } undone
        && (judgement.About.IsEmpty || (judgement.About == judgements[undone - 1].About && judgement.Verdict == judgements[undone - 1].Verdict));

    private bool Holds(Anchor anchor) => anchor is not TextAnchor text || Annotations().Where(found => found.Document == text.Document).Any(found =>
        text.Type == "claim" ? found.Claims.Any(claim => claim.Quote == text.Span)
        : text.Type.StartsWith("fact:", StringComparison.Ordinal) ? found.Facts.Any(fact => fact.Span == text.Span && Is(text.Type[5..], fact.Type))
        : text.Type.StartsWith("entity:", StringComparison.Ordinal) && found.Entities.Any(entity => Is(text.Type[7..], entity.Type) && entity.Mentions.Any(mention => mention.Span == text.Span)));

    private static bool Is<T>(string written, T type)
        where T : struct, Enum => Enum.TryParse<T>(written.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var read) && EqualityComparer<T>.Default.Equals(read, type);
}
