using MigrationOps.Operations.Sync;
using MigrationOps.Scripting.Bookkeeping;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;
using MigrationOps.Scripting.Sync;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes DROP TRIGGER for the trigger between two shapes.</summary>
internal sealed class DropSyncTriggerWriter : OperationWriter<DropSyncTrigger>
{
    /// <inheritdoc/>
    protected override StepText Write(DropSyncTrigger operation, WriterContext context)
    {
        var trigger = SyncTriggerText.Of(operation.Sync, context.BuiltIn);
        var presence = ModuleCatalog.Of(trigger, context) with { Exists = ModuleCatalog.IsThere(trigger) };
        return new StepText
        {
            Sql = SqlText.Statements(
                $"DROP TRIGGER {Quote.Name(trigger.Name)};",
                SqlText.Execute($"DELETE FROM {Quote.Name(Books.Sync)} WHERE [TriggerName] = {Literal.Text(operation.Sync.Trigger)};")),
            Guard = presence.Dropped(),
            Segment = SegmentKind.Shared,
        };
    }
}
