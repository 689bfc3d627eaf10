using MigrationOps.Model;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Catalog;

/// <summary>Asks the catalog for things by name.</summary>
internal static class ObjectCatalog
{
    /// <summary>The object id of a table.</summary>
    /// <param name="table">Its two-part name.</param>
    /// <returns>The expression; NULL where there is no such table.</returns>
    public static string TableId(SqlName table) => $"OBJECT_ID({Literal.Text(table)}, N'U')";

    /// <summary>The object id of a schema-scoped object of any type.</summary>
    /// <param name="name">Its two-part name.</param>
    /// <returns>The expression; NULL where there is no such object.</returns>
    public static string ObjectId(SqlName name) => $"OBJECT_ID({Literal.Text(name)})";

    /// <summary>The id of a column.</summary>
    /// <param name="column">Its three-part name.</param>
    /// <returns>The expression; NULL where there is no such column.</returns>
    public static string ColumnId(SqlName column) =>
        $"COLUMNPROPERTY({ObjectId(column.Parent)}, {Literal.Text(column.Last)}, N'ColumnId')";

    /// <summary>The id of a user or role.</summary>
    /// <param name="name">The user or role.</param>
    /// <returns>The expression; NULL where there is none.</returns>
    public static string PrincipalId(Identifier name) => $"DATABASE_PRINCIPAL_ID({Literal.Text(name)})";

    /// <summary>That something bears a name, whatever it looks like.</summary>
    /// <param name="id">The element.</param>
    /// <returns>The predicate.</returns>
    public static string Bears(ElementId id) => id.Kind switch
    {
        ElementKind.Column => $"{ColumnId(id.Name)} IS NOT NULL",
        ElementKind.Index => Predicate.Exists("sys.indexes AS i", $"i.object_id = {ObjectId(id.Name.Parent)}", $"i.name = {Literal.Text(id.Name.Last)}"),
        ElementKind.PrimaryKey or ElementKind.UniqueConstraint or ElementKind.DefaultConstraint or ElementKind.CheckConstraint or ElementKind.ForeignKey =>
            $"{ObjectId(id.Name.Parent.WithLast(id.Name.Last))} IS NOT NULL",
        ElementKind.DataType or ElementKind.TableType => $"TYPE_ID({Literal.Text(id.Name)}) IS NOT NULL",
        ElementKind.Role or ElementKind.User => $"{PrincipalId(id.Name.Last)} IS NOT NULL",
        ElementKind.Schema => $"SCHEMA_ID({Literal.Text(id.Name.Last)}) IS NOT NULL",
        _ => $"{ObjectId(id.Name)} IS NOT NULL",
    };

    /// <summary>That something bears a name in exactly these letters, where the database ignores their case.</summary>
    /// <param name="id">The element.</param>
    /// <returns>The predicate.</returns>
    public static string IsSpelled(ElementId id)
    {
        var name = $"{Literal.Text(id.Name.Last)} COLLATE Latin1_General_100_BIN2";
        return id.Kind switch
        {
            ElementKind.Column => $"COL_NAME({ObjectId(id.Name.Parent)}, {ColumnId(id.Name)}) = {name}",
            ElementKind.Index => Predicate.Exists("sys.indexes AS i", $"i.object_id = {ObjectId(id.Name.Parent)}", $"i.name = {name}"),
            ElementKind.PrimaryKey or ElementKind.UniqueConstraint or ElementKind.DefaultConstraint or ElementKind.CheckConstraint or ElementKind.ForeignKey =>
                $"OBJECT_NAME({ObjectId(id.Name.Parent.WithLast(id.Name.Last))}) = {name}",
            ElementKind.DataType or ElementKind.TableType => $"TYPE_NAME(TYPE_ID({Literal.Text(id.Name)})) = {name}",
            ElementKind.Role or ElementKind.User => $"USER_NAME({PrincipalId(id.Name.Last)}) = {name}",
            ElementKind.Schema => $"SCHEMA_NAME(SCHEMA_ID({Literal.Text(id.Name.Last)})) = {name}",
            _ => $"OBJECT_NAME({ObjectId(id.Name)}) = {name}",
        };
    }

    /// <summary>That nothing bears a name.</summary>
    /// <param name="id">The element.</param>
    /// <returns>The predicate.</returns>
    public static string Lacks(ElementId id)
    {
        var bears = Bears(id);
        return bears.EndsWith(" IS NOT NULL", StringComparison.Ordinal) ? bears[..^" IS NOT NULL".Length] + " IS NULL" : Predicate.Not(bears);
    }
}
