using MigrationOps.Model;
using MigrationOps.Operations.Conversions;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Catalog;

/// <summary>Tells columns in sys.columns.</summary>
internal static class ColumnCatalog
{
    /// <summary>What T-SQL calls the collation of the database, whichever it is.</summary>
    public const string DatabaseCollation = "DATABASE_DEFAULT";

    /// <summary>A column, told by name and type. Whether it accepts NULL may change between the phases and is not asked.</summary>
    /// <param name="column">The column.</param>
    /// <returns>Its presence.</returns>
    public static Presence Of(Column column)
    {
        var absent = Predicate.All(
            $"{ObjectCatalog.TableId(column.Table)} IS NOT NULL",
            ObjectCatalog.Lacks(column.Id));
        return new Presence(absent, Is(column, Conditions(column)), Exact(column));
    }

    /// <summary>That a column is in the state that ALTER COLUMN changes: type, nullability and collation.</summary>
    /// <param name="column">The column.</param>
    /// <param name="collation">The collation to ask for, or <see cref="DatabaseCollation"/>; null to ask for none.</param>
    /// <returns>The predicate.</returns>
    public static string HasShape(Column column, string? collation) => Is(
        column,
        [.. Conditions(column), Nullability(column), collation is null ? null : $"c.collation_name = {Named(collation)}"]);

    /// <summary>The conditions on one row of sys.columns, on one line.</summary>
    /// <param name="column">The column.</param>
    /// <param name="withNullability">Whether NULL or NOT NULL is asked too.</param>
    /// <returns>The conditions, joined by AND.</returns>
    public static string Line(Column column, bool withNullability = false)
    {
        string?[] conditions = [$"c.name = {Literal.Text(column.Name.Last)}", .. Conditions(column), withNullability && column.Computed is null ? Nullability(column) : null];
        return string.Join(" AND ", conditions.Where(condition => condition is not null));
    }

    /// <summary>Whether COLLATE may stand behind the type of a column. Source: Microsoft Learn, ALTER TABLE, "COLLATE"; sysname takes it as nvarchar does.</summary>
    /// <param name="column">The column.</param>
    /// <returns>Whether its type is a built-in one of characters.</returns>
    public static bool TakesCollation(Column column) =>
        column.Type is { } type && (type.Family().IsCharacter() || type.Is("text") || type.Is("ntext") || type.Is("sysname"));

    /// <summary>The collation that a column has, stated or not.</summary>
    /// <param name="column">The column, whose type takes a collation.</param>
    /// <param name="context">What the writer may look up.</param>
    /// <returns>The name of the collation, or <see cref="DatabaseCollation"/> where no source states that of the database.</returns>
    public static string CollationOf(Column column, WriterContext context) =>
        column.Collation ?? context.Desired.Settings.Collation ?? context.Current.Settings.Collation ?? DatabaseCollation;

    /// <summary>The condition that a column has its collation, stated or not.</summary>
    /// <param name="column">The column, whose type takes a collation.</param>
    /// <param name="context">What the writer may look up.</param>
    /// <returns>The condition on one row of sys.columns.</returns>
    public static string HasCollation(Column column, WriterContext context) => $"c.collation_name = {Named(CollationOf(column, context))}";

    /// <summary>One row of sys.columns.</summary>
    /// <param name="column">The column.</param>
    /// <param name="conditions">What is asked beside the name.</param>
    /// <returns>The predicate.</returns>
    public static string Is(Column column, IEnumerable<string?> conditions) => Predicate.Exists(
        "sys.columns AS c",
        [$"c.object_id = {ObjectCatalog.TableId(column.Table)}", $"c.name = {Literal.Text(column.Name.Last)}", .. conditions]);

    // Where no source states the collation of the database, the database itself knows it.
    private static string Named(string collation) =>
        collation == DatabaseCollation ? "CONVERT(nvarchar(128), DATABASEPROPERTYEX(DB_NAME(), N'Collation'))" : Literal.Text(collation);

    private static string Exact(Column column) => column.Computed is { } computed
        ? Predicate.Exists(
            "sys.computed_columns AS c",
            $"c.object_id = {ObjectCatalog.TableId(column.Table)}",
            $"c.name = {Literal.Text(column.Name.Last)}",
            $"c.is_persisted = {Literal.Bit(computed.IsPersisted)}",
            StoredText.Resembles("c.definition", computed.Expression))
        : Is(column, [.. Conditions(column), $"c.is_identity = {Literal.Bit(column.Identity is not null)}"]);

    private static IEnumerable<string> Conditions(Column column) =>
        column.Type is { } type ? ["c.is_computed = 0", .. TypeCatalog.Is("c", type)] : ["c.is_computed = 1"];

    private static string Nullability(Column column) => $"c.is_nullable = {Literal.Bit(column.IsNullable)}";
}
