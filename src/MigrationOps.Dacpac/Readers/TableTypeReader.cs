using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Reads table types, whose constraints and indexes stand inside them.</summary>
internal sealed class TableTypeReader : IElementReader
{
    /// <inheritdoc/>
    public bool TryRead(ElementContent content, ReadingTarget target)
    {
        var constraints = content.Inside("Constraints").Select(inner => ReadConstraint(inner, content.Name, target)).ToList();
        var indexes = content.Inside("Indexes").Select(inner => inner.Type == "SqlTableTypeIndex" ? RowstoreIndexReader.Read(inner, target) : null).ToList();
        if (constraints.Contains(null) || indexes.Contains(null))
        {
            return false;
        }

        target.Add(new TableType
        {
            Name = content.Name,
            // Unlike those of tables, these columns are NOT NULL unless the file says otherwise.
            Columns = ColumnReader.ReadAll(content, areNullable: false, target),
            Constraints = constraints.OfType<Constraint>().OrderBy(constraint => constraint.Id, target.Context.Names).ToValueList(),
            Indexes = indexes.OfType<TableIndex>().OrderBy(index => index.Name, target.Context.Names).ToValueList(),
            IsMemoryOptimized = content.Flag("IsMemoryOptimized"),
            Unknown = content.Unknown(),
        });
        return true;
    }

    // A primary key of a table type is nonclustered unless the file says otherwise: that of a table is clustered.
    private static Constraint? ReadConstraint(ElementContent content, SqlName type, ReadingTarget target) => content.Type switch
    {
        "SqlTableTypePrimaryKeyConstraint" => PrimaryKeyReader.Read(content, type, isClustered: false),
        "SqlTableTypeUniqueConstraint" => UniqueConstraintReader.Read(content, type),
        "SqlTableTypeCheckConstraint" => CheckConstraintReader.Read(content, type, target),
        "SqlTableTypeDefaultConstraint" => DefaultConstraintReader.Read(content, type, target),
        _ => null,
    };
}
