namespace MigrationOps.Dacpac.Writers;

/// <summary>What columns, keys and indexes are written for: a table type has element types and defaults of its own.</summary>
/// <param name="Prefix">What the types of elements begin with.</param>
/// <param name="ColumnsAreNullable">Whether a column accepts NULL where nothing is written.</param>
/// <param name="PrimaryKeyIsClustered">Whether a primary key is clustered where nothing is written.</param>
internal sealed record ColumnOwner(string Prefix, bool ColumnsAreNullable, bool PrimaryKeyIsClustered)
{
    /// <summary>A table.</summary>
    public static ColumnOwner Table { get; } = new("Sql", true, true);

    /// <summary>A table type.</summary>
    public static ColumnOwner TableType { get; } = new("SqlTableType", false, false);
}
