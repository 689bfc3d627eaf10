using System.Diagnostics;
using MigrationOps.Testing;
using Xunit.Abstractions;

namespace MigrationOps.Scenarios.Tests.Live;

/// <summary>Applications of both releases write while the backfill runs, each naming only its own column.</summary>
[Collection(LiveDatabase.Tests)]
public sealed class CoexistenceTests(ITestOutputHelper output)
{
    private const int Rows = 20_000;
    private const int BatchSize = 200;
    private const int WritesAround = 150;

    [LiveFact]
    public void Nothing_is_lost_where_the_key_is_a_number() => FillWhileBothWrite(ItemKey.Number);

    [LiveFact]
    public void Nothing_is_lost_where_the_key_has_two_columns() => FillWhileBothWrite(ItemKey.Composite);

    [LiveFact]
    public void Nothing_is_lost_where_the_key_has_no_order_of_arrival() => FillWhileBothWrite(ItemKey.Unordered);

    private void FillWhileBothWrite(ItemKey key)
    {
        using var table = new ItemTable(key, Rows, BatchSize);
        using var stop = new CancellationTokenSource();
        ItemWriter[] writers = [new(table, "Mail", 1), new(table, "Email", 2), new(table, "Mail", 3), new(table, "Email", 4)];
        var running = writers.Select(writer => Task.Factory.StartNew(() => writer.Run(Rows, stop.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
        WaitForWrites(writers, running, WritesAround);
        var (before, watch) = (Written(writers), Stopwatch.StartNew());
        table.Database.Send(table.Steps.Backfill);
        var (during, seconds) = (Written(writers) - before, watch.Elapsed.TotalSeconds);
        WaitForWrites(writers, running, Written(writers) + WritesAround);
        stop.Cancel();
        Task.WaitAll(running);

        var progress = table.Progress;
        output.WriteLine($"{Rows} rows, {progress.Rows} of them filled by the backfill in batches of {BatchSize} within {seconds:F1} s; "
            + $"{Written(writers)} writes by {writers.Length} connections, {during} of them meanwhile; {writers.Sum(writer => writer.Deadlocks)} deadlocks; last size of a batch {progress.BatchSize}");
        Assert.Equal("done", progress.State);
        Assert.InRange(progress.Rows, 1, table.Filled);
        Assert.Equal(0, table.Keys);
        Assert.True(during > 0, "No write fell into the backfill.");
        table.AssertNothingIsLost();
        table.Database.Send(table.Steps.Verify);
        Assert.Equal("verified", table.Progress.State);
        table.Database.Send(table.Steps.Close);
        Assert.Equal("closed", table.Progress.State);
    }

    private static int Written(ItemWriter[] writers) => writers.Sum(writer => writer.Writes);

    private static void WaitForWrites(ItemWriter[] writers, Task[] running, int count)
    {
        while (Written(writers) < count)
        {
            Assert.DoesNotContain(running, task => task.IsFaulted);
            Thread.Sleep(10);
        }
    }
}
