using Spoor.Casework.Findings;
using Spoor.Casework.Gathering;
using Spoor.Casework.Holdings;
using Spoor.Casework.Lists;
using Spoor.Casework.PartyWork;
using Spoor.Casework.Wording;
using Spoor.Model;
using Spoor.Model.Casefile;
using Spoor.Model.Documents;

namespace Spoor.Casework;

/// <summary>
/// The main job, one line a stage, in the order of the data: lists, read and extract, resolve, screen, corroborate, tell. Only the first two
/// touch the disk. What earlier runs left in the case counts too, and a second run only does what is new.
/// </summary>
public sealed class Investigation
{
    private readonly InvestigationOptions options;
    private readonly ICaseStore store;
    private readonly StageClock clock;
    private ValueList<string> passedOver;
    private ValueList<NotRead> notRead;
    private IReadOnlySet<DocumentId> met = new HashSet<DocumentId>();

    /// <summary>Makes an investigation over an opened case; whoever opened it disposes of it.</summary>
    /// <param name="options">What to investigate.</param>
    /// <param name="store">The case.</param>
    /// <param name="time">Measures the stages and dates the audit trail.</param>
    /// <param name="progress">Is told how far the run is; may be called from several threads.</param>
    public Investigation(InvestigationOptions options, ICaseStore store, TimeProvider time, IProgress<InvestigationProgress>? progress = null)
    {
        this.options = options;
        this.store = store;
        clock = new StageClock(time, progress);
    }

    /// <summary>How the extraction is made of the names of the lists.</summary>
    internal Func<IEnumerable<Extraction.ListedNameHint>, ExtractionStage> Extraction { get; init; } = ExtractionStage.Make;

    /// <summary>Runs to the end, or to the sentence that says why it could not.</summary>
    /// <exception cref="OperationCanceledException">It was stopped; what was finished is in the case, and a second run goes on from there.</exception>
    public async Task<InvestigationResult> RunAsync(CancellationToken cancellation = default)
    {
        var lists = clock.Time(InvestigationStage.Lists, () => LoadedLists.Read(options.Lists, cancellation), cancellation);
        if (lists.Failure is { } sentence)
        {
            return new InvestigationResult.CouldNotRun(sentence);
        }

        var holdings = await clock.TimeAsync(InvestigationStage.Reading, report => Gather(lists, report, cancellation)).ConfigureAwait(false);
        // What earlier runs left in the case is still told when its papers cannot be read now.
        if (met.Count == 0 && (notRead.IsEmpty || holdings.Documents.Count == 0))
        {
            return new InvestigationResult.CouldNotRun(NothingRead.Sentence(options.Paths, notRead.Count)) { NotRead = notRead };
        }

        var parties = clock.Time(InvestigationStage.Resolving, () => PartyResolution.Resolve(holdings, lists.Index, store, cancellation), cancellation);
        var screened = clock.Time(InvestigationStage.Screening, () => ScreenedParties.Screen(lists.Index, new ScreeningSubjects(holdings, parties, store), cancellation), cancellation);
        var propositions = clock.Time(InvestigationStage.Corroborating, () => CaseCorroboration.Corroborate(holdings, parties, screened, CaseWords.For(options.Language), cancellation), cancellation);
        var findings = clock.Time(InvestigationStage.Telling, () => CaseTelling.Tell(new CaseMaterial(holdings, parties, screened, propositions), lists, Frame(), cancellation), cancellation);
        store.Audit($"investigated {string.Join(", ", options.Paths)}: {findings.Counts.Documents} documents in the case, {findings.Counts.NotRead} not read", clock.Now);
        return new InvestigationResult.Finished(findings, clock.Stages) { PassedOver = passedOver };
    }

    private async Task<CaseHoldings> Gather(LoadedLists lists, Action<int, int> report, CancellationToken cancellation)
    {
        var gathering = new DocumentGathering(store, Extraction(lists.Hints), new OwnFiles(options.Own), report);
        await gathering.Gather(options.Paths, cancellation).ConfigureAwait(false);
        passedOver = gathering.PassedOver;
        notRead = gathering.NotRead;
        met = gathering.Met;
        return CaseHoldings.Load(store, gathering.Fresh, cancellation);
    }

    private TellingFrame Frame() => new(options.Paths, met, options.Language, options.MostPropositions, options.MostDocuments, options.MostItems) { Named = options.Title };
}
