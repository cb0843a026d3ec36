using Spoor.Casework.Gathering;

namespace Spoor.Tests.Casework;

public sealed class ByteBudgetTests
{
    [Fact]
    public async Task Who_asks_for_more_than_there_is_waits_until_everything_is_free()
    {
        var budget = new ByteBudget(100);
        var small = await budget.TakeAsync(10, TestContext.Current.CancellationToken);
        var large = budget.TakeAsync(1_000, TestContext.Current.CancellationToken);
        var next = budget.TakeAsync(1, TestContext.Current.CancellationToken);
        Assert.False(large.IsCompleted);
        // First come, first served: a small one does not pass a large one for ever.
        Assert.False(next.IsCompleted);

        small.Dispose();
        (await large).Dispose();
        (await next).Dispose();
        (await budget.TakeAsync(100, TestContext.Current.CancellationToken)).Dispose();
    }

    [Fact]
    public async Task Who_gives_up_waiting_gives_back_what_was_asked_for()
    {
        var budget = new ByteBudget(100);
        var all = await budget.TakeAsync(100, TestContext.Current.CancellationToken);
        using var stop = new CancellationTokenSource();
        var waiting = budget.TakeAsync(60, stop.Token);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);

        all.Dispose();
        (await budget.TakeAsync(100, TestContext.Current.CancellationToken)).Dispose();
    }

    [Fact]
    public async Task A_share_that_is_given_back_twice_counts_once()
    {
        var budget = new ByteBudget(100);
        var share = await budget.TakeAsync(100, TestContext.Current.CancellationToken);
        share.Dispose();
        share.Dispose();
        using var again = await budget.TakeAsync(100, TestContext.Current.CancellationToken);
        Assert.False(budget.TakeAsync(1, TestContext.Current.CancellationToken).IsCompleted);
    }
}
