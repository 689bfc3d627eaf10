using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes CREATE TYPE ... AS TABLE.</summary>
internal sealed class CreateTableTypeWriter : OperationWriter<CreateTableType>
{
    /// <inheritdoc/>
    protected override StepText Write(CreateTableType operation, WriterContext context)
    {
        var type = operation.Type;
        string[] items =
        [
            .. TablePhrase.Columns(type.Columns, type.Constraints, context.Desired.Names),
            .. type.Constraints.Where(constraint => constraint is not DefaultConstraint).Select(ConstraintPhrase.Of),
            .. type.Indexes.Select(IndexPhrase.Inline),
        ];
        return new StepText
        {
            Sql = SqlText.Statement($"CREATE TYPE {Quote.Name(type.Name)} AS TABLE {SqlText.List(items)}{(type.IsMemoryOptimized ? "\nWITH (MEMORY_OPTIMIZED = ON)" : string.Empty)}"),
            Guard = TableTypeCatalog.Of(type, context).Created(),
            Segment = type.IsMemoryOptimized ? SegmentKind.Outside : SegmentKind.Shared,
        };
    }
}
