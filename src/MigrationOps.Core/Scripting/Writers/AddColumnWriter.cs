using MigrationOps.Operations;
using MigrationOps.Scripting.Archive;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes ALTER TABLE ... ADD.</summary>
internal sealed class AddColumnWriter : OperationWriter<AddColumn>
{
    /// <inheritdoc/>
    protected override StepText Write(AddColumn operation, WriterContext context) => new()
    {
        Sql = operation.Archive is { } archive
            ? SqlText.Execute(SqlText.Statements(ArchiveRefusals.Gone(archive.Name, operation.Column.Name), Addition(operation)))
            : Addition(operation),
        Guard = ColumnCatalog.Of(operation.Column).Created(),
        Segment = Segments.Of(operation.Impact, operation.Column.Table, context),
    };

    private static string Addition(AddColumn operation) => SqlText.Statement(
        $"ALTER TABLE {Quote.Name(operation.Column.Table)}",
        $"ADD {ColumnPhrase.Of(operation.Column, operation.Default, operation.WithValues)}");
}
