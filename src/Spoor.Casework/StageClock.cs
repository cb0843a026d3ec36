using Spoor.Model;

namespace Spoor.Casework;

/// <summary>Tells which stage runs and measures how long each takes.</summary>
internal sealed class StageClock(TimeProvider time, IProgress<InvestigationProgress>? progress)
{
    private readonly List<StageTime> stages = [];

    /// <summary>The stages so far.</summary>
    public ValueList<StageTime> Stages => stages.ToValueList();

    /// <summary>The time of day, UTC.</summary>
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Runs a stage, unless the run was stopped before it.</summary>
    public T Time<T>(InvestigationStage stage, Func<T> work, CancellationToken cancellation)
    {
        progress?.Report(new InvestigationProgress(stage, 0, 0));
        cancellation.ThrowIfCancellationRequested();
        var start = time.GetTimestamp();
        var result = work();
        stages.Add(new StageTime(stage, time.GetElapsedTime(start)));
        return result;
    }

    /// <summary>Runs a stage that tells how far it is.</summary>
    public async Task<T> TimeAsync<T>(InvestigationStage stage, Func<Action<int, int>, Task<T>> work)
    {
        progress?.Report(new InvestigationProgress(stage, 0, 0));
        var start = time.GetTimestamp();
        var result = await work((done, total) => progress?.Report(new InvestigationProgress(stage, done, total))).ConfigureAwait(false);
        stages.Add(new StageTime(stage, time.GetElapsedTime(start)));
        return result;
    }
}
