namespace Spoor.Casework.Gathering;

/// <summary>Bytes that may be worked on at the same time. Who asks for more than there are waits until the budget is free and then has it alone.</summary>
internal sealed class ByteBudget(long total)
{
    private readonly Lock gate = new();
    private readonly Queue<(long Bytes, TaskCompletionSource Granted)> waiting = new();
    private readonly long all = total;
    private long free = total;

    /// <summary>Takes so many bytes as soon as they are free, first come first served; dispose of the result to give them back.</summary>
    public async Task<IDisposable> TakeAsync(long bytes, CancellationToken cancellation)
    {
        var asked = Math.Clamp(bytes, 0, all);
        var granted = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            waiting.Enqueue((asked, granted));
            Grant();
        }

        try
        {
            await granted.Task.WaitAsync(cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Whether it was granted in the meantime or not: it goes back as soon as it is.
            _ = granted.Task.ContinueWith(_ => Give(asked), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            throw;
        }

        return new Share(this, asked);
    }

    private void Give(long bytes)
    {
        lock (gate)
        {
            free += bytes;
            Grant();
        }
    }

    private void Grant()
    {
        while (waiting.TryPeek(out var next) && next.Bytes <= free)
        {
            waiting.Dequeue();
            free -= next.Bytes;
            next.Granted.SetResult();
        }
    }

    private sealed class Share(ByteBudget budget, long bytes) : IDisposable
    {
        private int given;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref given, 1) == 0)
            {
                budget.Give(bytes);
            }
        }
    }
}
