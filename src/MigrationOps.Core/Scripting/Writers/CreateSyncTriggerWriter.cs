using MigrationOps.Operations.Sync;
using MigrationOps.Scripting.Bookkeeping;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;
using MigrationOps.Scripting.Sync;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes the trigger between two shapes, and its switch in the books.</summary>
internal sealed class CreateSyncTriggerWriter : OperationWriter<CreateSyncTrigger>
{
    /// <inheritdoc/>
    protected override StepText Write(CreateSyncTrigger operation, WriterContext context)
    {
        var trigger = SyncTriggerText.Of(operation.Sync, context.BuiltIn);
        var name = Literal.Text(operation.Sync.Trigger);
        return new StepText
        {
            Sql = SqlText.Statements(
                ModuleText.Of(trigger, context),
                SqlText.Execute($"INSERT INTO {Quote.Name(Books.Sync)} ([TriggerName]) SELECT {name} WHERE NOT EXISTS (SELECT * FROM {Quote.Name(Books.Sync)} AS s WHERE s.[TriggerName] = {name});")),
            Guard = ModuleCatalog.Of(trigger, context).Created(),
            Segment = SegmentKind.Shared,
        };
    }
}
