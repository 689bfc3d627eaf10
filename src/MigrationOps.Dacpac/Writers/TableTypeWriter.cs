using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Writers;

/// <summary>Writes table types with all that is inside them.</summary>
internal sealed class TableTypeWriter : ElementWriter<TableType>
{
    /// <inheritdoc/>
    protected override IEnumerable<ModelElement> Write(TableType element, WritingContext context) =>
    [
        new ElementBuilder("SqlTableType", element.Name, context)
            .Flag("IsMemoryOptimized", element.IsMemoryOptimized)
            .Holds("Columns", element.Columns.Select(column => ColumnWriter.Write(column, ColumnOwner.TableType, context)))
            .Holds("Constraints", element.Constraints.Select(constraint => Write(constraint, context)).OfType<ModelElement>())
            .Holds("Indexes", element.Indexes.Select(index => Write(index, context)).OfType<ModelElement>())
            .InSchema()
            .Build(element.Unknown),
    ];

    private static ModelElement? Write(Constraint constraint, WritingContext context)
    {
        switch (constraint)
        {
            case KeyConstraint key:
                return KeyWriter.Write(key, ColumnOwner.TableType, context);
            case CheckConstraint check:
                return ConstraintWriter.Add(new ElementBuilder("SqlTableTypeCheckConstraint", check.SchemaScopedName, context), check, context).Build(check.Unknown);
            case DefaultConstraint value:
                return ConstraintWriter.Add(new ElementBuilder("SqlTableTypeDefaultConstraint", value.SchemaScopedName, context), value, context).Build(value.Unknown);
            default:
                context.Refuse($"table type {constraint.Table}", "such a constraint has no place in a table type");
                return null;
        }
    }

    private static ModelElement? Write(TableIndex index, WritingContext context)
    {
        if (index is RowstoreIndex rowstore)
        {
            return IndexWriter.Write(rowstore, ColumnOwner.TableType, context);
        }

        context.Refuse($"index {index.Name}", "a table type has no such index");
        return null;
    }
}
