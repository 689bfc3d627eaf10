using System.Diagnostics;
using MigrationOps.Model;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Catalog;

/// <summary>The rows of a catalog view that can be a constraint.</summary>
/// <param name="View">The view, such as <c>sys.check_constraints</c>; its alias is <c>x</c>.</param>
/// <param name="OnTable">The condition that tells the table.</param>
/// <param name="Conditions">All conditions that tell the constraint.</param>
internal sealed record ConstraintRow(string View, string OnTable, ValueList<string?> Conditions)
{
    /// <summary>The condition that SQL Server has made up the name.</summary>
    public const string IsUnnamed = "x.is_system_named = 1";

    /// <summary>That there is such a row.</summary>
    public string IsThere => Predicate.Exists(From, Conditions);

    /// <summary>That there is exactly one such row.</summary>
    public string IsOne => $"{Predicate.Count(From, Conditions)} = 1";

    /// <summary>That there is no such row.</summary>
    public string IsAbsent => Predicate.Not(IsThere);

    /// <summary>The query that finds the name.</summary>
    public string NameQuery => Predicate.Select("x.name", From, Conditions);

    private string From => $"{View} AS x";

    /// <summary>The rows of a constraint.</summary>
    /// <param name="constraint">The constraint.</param>
    /// <param name="context">What the writer may look up.</param>
    /// <returns>The rows: by name, or for an unnamed one by what it constrains.</returns>
    public static ConstraintRow Of(Constraint constraint, WriterContext context)
    {
        var table = $"x.parent_object_id = {ObjectCatalog.TableId(constraint.Table)}";
        var named = constraint.Name is { } name ? $"x.name = {Literal.Text(name)}" : null;
        ValueList<string?> conditions = constraint switch
        {
            DefaultConstraint value => [table, OfColumn(value), named],
            PrimaryKey key => [table, "x.type = 'PK'", named, Columns(key)],
            UniqueConstraint key => [table, "x.type = 'UQ'", named ?? Unnamed(key, context), Columns(key)],
            ForeignKey key => [table, $"x.referenced_object_id = {ObjectCatalog.TableId(key.ReferencedTable)}", named ?? Unnamed(key, context), Columns(key)],
            CheckConstraint check => [table, .. named is null ? UnnamedChecks.Of(check, context).Conditions : [named]],
            _ => throw new UnreachableException(),
        };
        return new ConstraintRow(ViewOf(constraint), table, conditions);
    }

    /// <summary>The same view with other conditions.</summary>
    /// <param name="conditions">The conditions.</param>
    /// <returns>The rows.</returns>
    public ConstraintRow With(IEnumerable<string?> conditions) => this with { Conditions = conditions.ToValueList() };

    /// <summary>The condition that tells the column of a default.</summary>
    /// <param name="value">The default.</param>
    /// <returns>The condition.</returns>
    public static string OfColumn(DefaultConstraint value) => $"x.parent_column_id = {ObjectCatalog.ColumnId(value.Table.Child(value.Column))}";

    // Where a named one stands on the same columns before or after, its shape alone does not tell an unnamed one.
    private static string? Unnamed(Constraint constraint, WriterContext context)
    {
        Table?[] tables = [context.Current.FindTable(constraint.Table), context.Desired.FindTable(constraint.Table)];
        return tables.OfType<Table>().SelectMany(table => table.Constraints).Any(other => other.Name is not null && other.GetType() == constraint.GetType()
            && other.OwnColumns.SequenceEqual(constraint.OwnColumns, context.Desired.Names)) ? IsUnnamed : null;
    }

    private static string ViewOf(Constraint constraint) => constraint switch
    {
        DefaultConstraint => "sys.default_constraints",
        CheckConstraint => "sys.check_constraints",
        ForeignKey => "sys.foreign_keys",
        KeyConstraint => "sys.key_constraints",
        _ => throw new UnreachableException(),
    };

    private static string Columns(KeyConstraint key) => Predicate.Exists(
        "sys.indexes AS i",
        ["i.object_id = x.parent_object_id", "i.index_id = x.unique_index_id", .. KeyShape.Of(key.Columns, [])]);

    private static string Columns(ForeignKey key)
    {
        var known = key.Columns.Zip(key.ReferencedColumns, (column, referenced) =>
            $"(COL_NAME(fc.parent_object_id, fc.parent_column_id) = {Literal.Text(column)} AND COL_NAME(fc.referenced_object_id, fc.referenced_column_id) = {Literal.Text(referenced)})");
        var all = $"{Predicate.Count("sys.foreign_key_columns AS fc", "fc.constraint_object_id = x.object_id")} = {Literal.Number(key.Columns.Count)}";
        var count = Predicate.Count("sys.foreign_key_columns AS fc", "fc.constraint_object_id = x.object_id", Predicate.Any([.. known]));
        return $"{all}\nAND {count} = {Literal.Number(key.Columns.Count)}";
    }
}
