using Microsoft.Data.SqlClient;
using MigrationOps.Testing;

namespace MigrationOps.Scenarios.Tests.Live;

/// <summary>A backfill that is killed, stopped, or has to do with a trigger that was off. A locked row holds it in the middle, so that nothing here depends on time.</summary>
[Collection(LiveDatabase.Tests)]
public sealed class BackfillControlTests
{
    private const int Rows = 20_000;
    private const int BatchSize = 500;
    private const int LockedRow = 10_251;

    // The rows before the batch that the locked row holds up; every fiftieth holds NULL and needs no filling.
    private const long FilledBefore = 10_000 - (10_000 / 50);

    [LiveFact]
    public void A_backfill_that_is_killed_in_the_middle_goes_on_where_it_was()
    {
        using var table = new ItemTable(ItemKey.Number, Rows, BatchSize);
        using (var connection = table.Database.Open())
        {
            var session = LiveDatabase.Value<short>(connection, "SELECT CONVERT(smallint, @@SPID);");
            var running = Held(table, connection, () => table.Database.Run($"KILL {session};"));
            Assert.ThrowsAny<Exception>(running.GetAwaiter().GetResult);
        }

        Assert.Equal(("running", FilledBefore, BatchSize), table.Progress);
        Assert.Equal(10_000, table.Database.Value<int>("SELECT CONVERT(int, Value) FROM migrationops.BackfillKey;"));
        Assert.Equal(FilledBefore, table.Contents().Count(item => item.Email is not null));
        table.Database.Send(table.Steps.Backfill);
        AssertFilledOnce(table);
    }

    [LiveFact]
    public void A_backfill_that_is_asked_to_stop_stops_between_two_batches_and_goes_on_later()
    {
        using var table = new ItemTable(ItemKey.Number, Rows, BatchSize);
        using (var connection = table.Database.Open())
        {
            var running = Held(table, connection, () => table.Database.Run("UPDATE migrationops.Backfill SET IsStopRequested = 1;"));
            var stopped = Assert.Throws<SqlException>(running.GetAwaiter().GetResult);
            Assert.Equal(59013, stopped.Number);
            Assert.Contains("MOP9013", stopped.Message, StringComparison.Ordinal);
            Assert.IsType<DBNull>(LiveDatabase.Value<object>(connection, "SELECT SESSION_CONTEXT(N'MigrationOps.Backfill');"));
        }

        Assert.Equal(("running", FilledBefore + BatchSize - (BatchSize / 50), BatchSize), table.Progress);
        table.Database.Run("UPDATE migrationops.Backfill SET IsStopRequested = 0;");
        table.Database.Send(table.Steps.Backfill);
        AssertFilledOnce(table);
    }

    [LiveFact]
    public void What_is_written_while_the_trigger_is_off_is_found_and_stops_the_plan()
    {
        using var table = new ItemTable(ItemKey.Number, 1_000, BatchSize);
        table.Database.Send(table.Steps.Backfill);
        table.Database.Run("UPDATE migrationops.Sync SET IsOff = 1, OffSinceUtc = SYSUTCDATETIME();");
        table.Database.Run("INSERT INTO dbo.Item (Id, Number, Mail) VALUES (2000, 2000, N'left out');");
        table.Database.Run("UPDATE dbo.Item SET Mail = N'old' WHERE Id = 1;");
        table.Database.Run("UPDATE dbo.Item SET Email = N'NEW' WHERE Id = 2;");
        table.Database.Run("UPDATE migrationops.Sync SET IsOff = 0;");

        AssertDiffers(table, 3);
        table.Database.Send(table.Steps.Backfill);
        AssertDiffers(table, 2);
        table.Database.Run("UPDATE dbo.Item SET Email = Mail WHERE Id = 1;");
        table.Database.Run("UPDATE dbo.Item SET Mail = Email WHERE Id = 2;");
        table.Database.Send(table.Steps.Verify);
        Assert.Equal(["old", "NEW", "left out"], table.Contents().Where(item => item.Number is 1 or 2 or 2000).OrderBy(item => item.Number).Select(item => item.Email));
        Assert.All(table.Contents(), item => Assert.Equal(item.Mail, item.Email));
    }

    [LiveFact]
    public void Behind_the_trigger_the_columns_go_ways_of_their_own()
    {
        using var table = new ItemTable(ItemKey.Number, 10, BatchSize);
        table.Database.Send(table.Steps.Backfill);
        table.Database.Send(table.Steps.DropTrigger);
        table.Database.Run("UPDATE dbo.Item SET Email = N'new' WHERE Id = 1;");

        Assert.Equal(0, table.Database.Value<int>("SELECT COUNT(*) FROM migrationops.Sync;"));
        Assert.Equal(new Item(1, "first 1", "new"), table.Contents().Single(item => item.Number == 1));
    }

    // Runs the backfill until it waits for the locked row, then what is to happen, then lets the row go.
    private static Task Held(ItemTable table, SqlConnection connection, Action act)
    {
        using var holder = table.Database.Open();
        using var transaction = holder.BeginTransaction();
        using (var command = new SqlCommand($"UPDATE dbo.Item SET Number = Number WHERE Id = {LockedRow};", holder, transaction))
        {
            command.ExecuteNonQuery();
        }

        var running = Task.Factory.StartNew(() => table.Database.Send(connection, table.Steps.Backfill), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        while (table.Progress.Rows < FilledBefore)
        {
            Assert.False(running.IsCompleted, running.Exception?.Message);
            Thread.Sleep(20);
        }

        act();
        transaction.Rollback();
        return running;
    }

    private static void AssertFilledOnce(ItemTable table)
    {
        Assert.Equal(("done", (long)table.Filled, BatchSize), table.Progress);
        Assert.Equal(0, table.Keys);
        table.AssertNothingIsLost();
    }

    private static void AssertDiffers(ItemTable table, int rows)
    {
        var stopped = Assert.Throws<SqlException>(() => table.Database.Send(table.Steps.Verify));
        Assert.Equal(59014, stopped.Number);
        Assert.Contains($"Rows: {rows}.", stopped.Message, StringComparison.Ordinal);
    }
}
