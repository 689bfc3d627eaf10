using MigrationOps.Operations.Sync;
using MigrationOps.Scripting.Bookkeeping;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;
using MigrationOps.Scripting.Sync;

namespace MigrationOps.Scripting.Writers;

/// <summary>Counts the rows whose two shapes differ, without a lock that others wait for, and stops where there are some or where the count cannot be had.</summary>
internal static class MismatchText
{
    /// <summary>The step.</summary>
    /// <param name="sync">The shapes.</param>
    /// <param name="state">The state that the backfill has afterwards, as the books call it.</param>
    /// <param name="context">What the writer may look up.</param>
    /// <returns>A step that runs while all columns are there, and is skipped when the old ones are gone.</returns>
    public static StepText Step(ColumnSync sync, string state, WriterContext context)
    {
        var query = $"SELECT @differing = COUNT_BIG(*) FROM {Quote.Name(sync.Table)} WHERE {SyncPredicate.Differs(sync, context.BuiltIn)};";
        var stands = Predicate.All(sync.Columns.Select(column => $"{ObjectCatalog.ColumnId(column)} IS NOT NULL"));
        var id = new BackfillText(new BackfillColumns(sync, SyncDirection.ToNew), context.BuiltIn).Id;
        return new StepText
        {
            Sql = SqlText.Statements(
                "DECLARE @differing bigint;",
                $"EXEC sys.sp_executesql {Literal.Text(query)}, N'@differing bigint OUTPUT', @differing = @differing OUTPUT;",
                $"""
                IF @differing IS NULL OR @differing <> 0
                BEGIN
                    DECLARE @message nvarchar(2048) = CONCAT({Literal.Text(ScriptError.ShapesDiffer.Message(What(sync)))}, N' Rows: ', @differing, N'. Nothing was changed.');
                    THROW {ScriptError.ShapesDiffer.Number()}, @message, {Literal.Number(ScriptErrorText.State)};
                END;
                """,
                SqlText.Execute($"UPDATE {Quote.Name(Books.Backfill)} SET [State] = {Literal.Text(state)}, [ChangedUtc] = SYSUTCDATETIME() WHERE [BackfillId] = {id};")),
            Guard = sync.Old.Count == 0
                ? new Guard(stands, Predicate.Never)
                : new Guard(stands, Predicate.Any([.. sync.Old.Select(synced => $"{ObjectCatalog.ColumnId(synced.Column.Name)} IS NULL")])),
            Segment = SegmentKind.Alone,
            RowChecks = 1,
        };
    }

    private static string What(ColumnSync sync) => sync.Old.Count == 0
        ? $"Rows of {sync.Table} hold NULL in {string.Join(", ", sync.New.Select(synced => synced.Column.Name.Last))}, which has to be filled."
        : $"Rows of {sync.Table} hold different values in {string.Join(", ", sync.Old.Select(synced => synced.Column.Name.Last))} and {string.Join(", ", sync.New.Select(synced => synced.Column.Name.Last))}.";
}
