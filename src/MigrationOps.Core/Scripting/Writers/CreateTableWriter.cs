using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes CREATE TABLE with everything but its foreign keys.</summary>
internal sealed class CreateTableWriter : OperationWriter<CreateTable>
{
    /// <inheritdoc/>
    protected override StepText Write(CreateTable operation, WriterContext context)
    {
        var table = operation.Table;
        return new StepText
        {
            Sql = SqlText.Statements(
            [
                TablePhrase.Create(table, context.Desired.Names),
                .. table.MemoryOptimized is null ? table.Indexes.OrderByDescending(index => index.IsClustered).Select(index => IndexPhrase.Create(index, online: false)) : [],
                .. Disabled(table, context),
                .. TableOptionsText.Of(TableOptions.Default, table),
            ]),
            Guard = TableCatalog.Of(table).Created(),
            Settings = SessionSettings.On with { AnsiNulls = table.Options.AnsiNulls },
            Segment = table.MemoryOptimized is null ? SegmentKind.Shared : SegmentKind.Outside,
        };
    }

    private static IEnumerable<string> Disabled(Table table, WriterContext context) => table.Constraints
        .Where(constraint => constraint is CheckConstraint { IsDisabled: true })
        .Select(constraint => Unnamed.Statement(constraint, $"ALTER TABLE {Quote.Name(table.Name)} NOCHECK CONSTRAINT", string.Empty, context));
}
