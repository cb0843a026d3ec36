using System.Collections.Concurrent;
using Spoor.Casework.Holdings;
using Spoor.Model;
using Spoor.Model.Annotations;
using Spoor.Model.Casefile;
using Spoor.Model.Documents;
using Spoor.Reading;

namespace Spoor.Casework.Gathering;

/// <summary>
/// Reads documents and saves what is found in them: several documents at a time, part by part, each part in one transaction. What the case
/// already holds under this version of the extraction is not done again.
/// </summary>
internal sealed class DocumentGathering(ICaseStore store, ExtractionStage extraction, OwnFiles own, Action<int, int> report)
{
    private const long BytesAtATime = 96L * 1024 * 1024;

    private static readonly int Workers = Math.Max(2, Environment.ProcessorCount);

    private readonly ByteBudget budget = new(BytesAtATime);
    private readonly ConcurrentQueue<NotRead> notRead = new();
    private readonly ConcurrentDictionary<DocumentId, bool> met = new();
    private readonly ConcurrentDictionary<PartKey, DocumentAnnotations> fresh = new();
    private IReadOnlySet<PartKey> finishedParts = new HashSet<PartKey>();
    private IReadOnlySet<DocumentId> finished = new HashSet<DocumentId>();

    /// <summary>Files of this run and reports of any run that lie among the documents.</summary>
    public ValueList<string> PassedOver { get; private set; }

    /// <summary>The documents that lie among the paths of this run; the case may hold more.</summary>
    public IReadOnlySet<DocumentId> Met => met.Keys.ToHashSet();

    /// <summary>What lay under the paths of this run and was not read.</summary>
    public ValueList<NotRead> NotRead { get; private set; }

    /// <summary>What was found in this run, as it is held.</summary>
    public IReadOnlyDictionary<PartKey, DocumentAnnotations> Fresh => fresh;

    /// <summary>Takes the files under the paths into the case, then brings documents of earlier runs up to this version of the extraction.</summary>
    public async Task Gather(ValueList<string> paths, CancellationToken cancellation)
    {
        var intake = Intake.Find(paths);
        var files = intake.Files.Where(f => !own.Holds(f)).ToArray();
        PassedOver = intake.Files.Except(files).Select(f => f.Path).ToValueList();
        var acquisition = AcquisitionOf(paths);
        store.Record(acquisition);
        finished = store.FinishedDocuments(extraction.Version);
        finishedParts = store.FinishedParts(extraction.Version);
        await InParallel(files, f => WorkCount.Steps(LengthOf(f)), (file, count, token) => Take(file, acquisition.Id, count, token), cancellation).ConfigureAwait(false);
        NotRead = intake.NotRead.Concat(notRead).OrderBy(n => n.Path, StringComparer.Ordinal).ToValueList();
        SaveNotRead(NotRead, paths);
        await BringUp(cancellation).ConfigureAwait(false);
    }

    /// <summary>The intake of a set of paths.</summary>
    public static Acquisition AcquisitionOf(ValueList<string> paths) =>
        new(new AcquisitionId(ContentHash.Short(["intake", .. paths])), string.Join(", ", paths));

    private async Task InParallel<T>(T[] items, Func<T, int> steps, Func<T, WorkCount.DocumentCount, CancellationToken, Task> work, CancellationToken cancellation)
    {
        var total = items.Sum(steps);
        var counted = new WorkCount(total, report);
        report(0, total);
        var workers = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Workers };
        await Parallel.ForEachAsync(items, workers, async (item, token) =>
        {
            using var count = counted.Document(steps(item));
            await work(item, count, token).ConfigureAwait(false);
        }).ConfigureAwait(false);
    }

    /// <summary>What lay under the paths in an earlier run and could not be read, and is not there any more, is no longer listed.</summary>
    private void SaveNotRead(ValueList<NotRead> failures, ValueList<string> paths)
    {
        var places = failures.Select(f => f.Place).ToHashSet(StringComparer.Ordinal);
        var roots = paths.Where(p => p.Length > 0 && !p.Contains('\0', StringComparison.Ordinal)).Select(p => Path.TrimEndingDirectorySeparator(Path.GetFullPath(p))).ToArray();
        foreach (var gone in store.NotRead().Where(n => n.Place is { } place && !places.Contains(place) && roots.Any(r => place == r || place.StartsWith(r + Path.DirectorySeparatorChar, StringComparison.Ordinal))))
        {
            store.RemoveNotRead(gone);
        }

        foreach (var failure in failures)
        {
            store.SaveNotRead(failure);
        }
    }

    private async Task Take(SourceFile file, AcquisitionId acquisition, WorkCount.DocumentCount count, CancellationToken cancellation)
    {
        using var share = await budget.TakeAsync(LengthOf(file), cancellation).ConfigureAwait(false);
        switch (Guarded(() => DocumentReaders.Standard.Read(file, acquisition, ReadingLimits.Standard), file.Path))
        {
            case ReadResult.NotRead failure:
                notRead.Enqueue(failure.Why with { Place = file.FullPath });
                break;
            case ReadResult.Opened opened:
                var found = new FoundFile(file.FullPath, opened.Document.Path, acquisition, opened.Document.Id);
                if (finished.Contains(found.Document))
                {
                    store.Record(found);
                    met[found.Document] = true;
                }
                else if (await TakeParts(opened, found, count, cancellation).ConfigureAwait(false))
                {
                    met[found.Document] = true;
                }

                break;
        }
    }

    /// <summary>
    /// True when the document was read to its end; else it is among what was not read. Of a long text several parts are worked on at a time;
    /// of a short one the only part is done here and now.
    /// </summary>
    private async Task<bool> TakeParts(ReadResult.Opened opened, FoundFile file, WorkCount.DocumentCount count, CancellationToken cancellation)
    {
        var document = opened.Document;
        var underWay = new Queue<Task<NotRead?>>();
        try
        {
            var (parts, failure) = await Annotate(opened, underWay, count, cancellation).ConfigureAwait(false);
            failure ??= parts == 0 ? new NotRead(document.Path, "The document holds no text.") : null;
            if (failure is not null)
            {
                notRead.Enqueue(failure with { Place = file.Place });
                return false;
            }

            // Only now that the document is whole does it take the place of an earlier version: a run that is killed before leaves that in force.
            store.Finish(document.Id, parts, extraction.Version, file);
            return true;
        }
        finally
        {
            // Also when the run is stopped: no part may still be saved after the case was closed.
            await ((Task)Task.WhenAll(underWay)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<(int Parts, NotRead? Failure)> Annotate(ReadResult.Opened opened, Queue<Task<NotRead?>> underWay, WorkCount.DocumentCount count, CancellationToken cancellation)
    {
        var document = opened.Document;
        var parts = 0;
        using var reading = opened.Parts.GetEnumerator();
        var next = Next(reading, document, out var failure);
        while (next is { } text && failure is null)
        {
            cancellation.ThrowIfCancellationRequested();
            next = Next(reading, document, out failure);
            if (++parts == 1 && next is null)
            {
                return (parts, failure ?? Annotate(document, text, count, cancellation));
            }

            underWay.Enqueue(Task.Run(() => Annotate(document, text, count, cancellation), cancellation));
            if (underWay.Count >= Workers)
            {
                failure = await underWay.Dequeue().ConfigureAwait(false) ?? failure;
            }
        }

        var rest = await Task.WhenAll(underWay).ConfigureAwait(false);
        return (parts, failure ?? rest.FirstOrDefault(r => r is not null));
    }

    /// <summary>The next part of a document; null at its end and where the reading breaks off.</summary>
    private static DocumentText? Next(IEnumerator<PartResult> reading, Document document, out NotRead? failure)
    {
        var part = Guarded(() => reading.MoveNext() ? reading.Current : null, document.Path, out failure);
        failure ??= (part as PartResult.BrokenOff)?.Why;
        return (part as PartResult.Read)?.Text;
    }

    private NotRead? Annotate(Document document, DocumentText text, WorkCount.DocumentCount count, CancellationToken cancellation)
    {
        if (finishedParts.Contains(new PartKey(document.Id, text.Part)))
        {
            count.Step();
            return null;
        }

        var annotations = Guarded(() => extraction.Extract(MarkdownMarks.Blanked(text, document), cancellation), document.Path, out var failure);
        if (annotations is not null)
        {
            store.Save(document, text, annotations, extraction.Version);
            fresh[new PartKey(document.Id, text.Part)] = CaseHoldings.Held(annotations);
        }

        count.Step();
        return failure;
    }

    /// <summary>Documents of earlier runs whose files were not given again: their text is in the case.</summary>
    private async Task BringUp(CancellationToken cancellation)
    {
        var current = store.FinishedDocuments(extraction.Version);
        var old = store.Documents().Where(d => !current.Contains(d.Document.Id)).ToArray();
        await InParallel(old, d => d.Parts, async (stored, count, token) =>
        {
            using var share = await budget.TakeAsync(stored.Document.Length, token).ConfigureAwait(false);
            for (var part = 0; part < stored.Parts; part++)
            {
                token.ThrowIfCancellationRequested();
                if (store.Text(stored.Document.Id, part) is not { } text || Annotate(stored.Document, text, count, token) is not null)
                {
                    return;
                }
            }

            store.Finish(stored.Document.Id, stored.Parts, extraction.Version);
        }, cancellation).ConfigureAwait(false);
    }

    private static long LengthOf(SourceFile file)
    {
        try
        {
            return new FileInfo(file.FullPath).Length;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static ReadResult Guarded(Func<ReadResult> work, string path) => Guarded(work, path, out var failure) ?? new ReadResult.NotRead(failure!);

    /// <summary>One hostile document must not end the run: a fault of the program on it is its reason for not being read.</summary>
    private static T? Guarded<T>(Func<T?> work, string path, out NotRead? failure)
        where T : class
    {
        failure = null;
        try
        {
            return work();
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or OutOfMemoryException))
        {
            failure = new NotRead(path, $"The program failed on this document ({fault.GetType().Name}).", "Please report it; the rest of the run is not touched.");
            return null;
        }
    }
}
