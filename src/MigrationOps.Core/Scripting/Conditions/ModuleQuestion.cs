using MigrationOps.Model;
using MigrationOps.Planning.Conditions;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Conditions;

/// <summary>
/// Counts the modules that name what goes. The server tells whole objects exactly; a column it tells only for schema-bound modules, so that there the text
/// of each module that names the table is searched for the name of the column: a hint, never a proof.
/// </summary>
internal static class ModuleQuestion
{
    /// <summary>The question.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The statement.</returns>
    public static string Of(ContractCondition condition)
    {
        var name = ConditionProbe.Name(condition);
        var isColumn = condition.ObjectKind == ElementKind.Column;
        var owner = isColumn ? name.Parent : name;
        return $"""
            SELECT @uses = COUNT_BIG(*)
            FROM sys.sql_expression_dependencies AS d
            INNER JOIN sys.sql_modules AS m ON m.object_id = d.referencing_id
            INNER JOIN sys.objects AS o ON o.object_id = d.referencing_id
            WHERE {(isColumn ? $"d.referenced_id = {ObjectCatalog.ObjectId(owner)}" : Named(name))}
            AND d.referencing_id <> {ObjectCatalog.ObjectId(owner)}
            AND o.name NOT LIKE N'migrationops[_]sync[_]%'
            {(isColumn ? $"AND (m.definition IS NULL OR CHARINDEX({Literal.Text(name.Last)}, m.definition) > 0)" : $"AND o.parent_object_id <> {ObjectCatalog.ObjectId(owner)}")}{Others(condition)};
            """;
    }

    // A name that the server could not resolve has no id.
    private static string Named(SqlName name) => $"""
        (
            d.referenced_id = {ObjectCatalog.ObjectId(name)}
            OR (
                d.referenced_id IS NULL
                AND d.referenced_database_name IS NULL
                AND d.referenced_entity_name = {Literal.Text(name.Last)}
                AND (d.referenced_schema_name IS NULL OR d.referenced_schema_name = {Literal.Text(name.First)})
            )
        )
        """;

    private static string Others(ContractCondition condition) => condition.Known.Count == 0
        ? string.Empty
        : $"\nAND d.referencing_id NOT IN ({string.Join(", ", condition.Known.Select(known => $"ISNULL(OBJECT_ID({Literal.Text(known)}), 0)"))})";
}
