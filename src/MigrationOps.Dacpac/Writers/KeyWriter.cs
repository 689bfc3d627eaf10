using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Writers;

/// <summary>Writes primary keys and UNIQUE constraints.</summary>
internal static class KeyWriter
{
    /// <summary>Writes a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="owner">What it is a key of.</param>
    /// <param name="context">What is written.</param>
    /// <returns>The element; of a table type, it stands inside it.</returns>
    public static ModelElement Write(KeyConstraint key, ColumnOwner owner, WritingContext context)
    {
        var isPrimary = key is PrimaryKey;
        return new ElementBuilder(owner.Prefix + (isPrimary ? "PrimaryKeyConstraint" : "UniqueConstraint"), key.SchemaScopedName, context)
            .Flag("IsClustered", key.IsClustered, absent: isPrimary && owner.PrimaryKeyIsClustered)
            .Options(key.Options)
            .Holds("ColumnSpecifications", IndexWriter.Specifications(key.Columns, key.Table, owner, context))
            .Refers("DefiningTable", owner == ColumnOwner.Table ? key.Table : null)
            .Stored(key.Table, new StoredForm(key.Placement, key.Compression), context)
            .Build(key.Unknown);
    }
}
