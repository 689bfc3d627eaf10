using MigrationOps.Model;

namespace MigrationOps.Operations.Archive;

/// <summary>Where the values of a dropped column are kept: a table with the key of each row and the value.</summary>
public sealed record ColumnArchive
{
    /// <summary>The column as it stands before it goes.</summary>
    public required Column Column { get; init; }

    /// <summary>The columns that tell a row, of built-in types, as the archive holds them: they bear the names that they have in the table.</summary>
    public required ValueList<Column> Key { get; init; }

    /// <summary>The column that holds the values, of a built-in type.</summary>
    public required Column Kept { get; init; }

    /// <summary>How many days it is kept.</summary>
    public required int Days { get; init; }

    /// <summary>What rows get on the way back that came after the column had gone; null for NULL.</summary>
    public SqlExpression? Otherwise { get; init; }

    /// <summary>The two-part name of the table whose column it is.</summary>
    public SqlName Table => Column.Table;

    /// <summary>The two-part name of the archive.</summary>
    public SqlName Name => ArchiveName.Of(Column.Name);
}
