using MigrationOps.Model;
using MigrationOps.Rehearsing;
using MigrationOps.TransactSql.Parsing;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Rehearsal.TwoShapes;

/// <summary>The statements that an application may send, derived from the database that it knows.</summary>
/// <param name="database">The database.</param>
internal sealed class ShapeStatements(LoadedDatabase database)
{
    /// <summary>The statements for an object.</summary>
    /// <param name="element">A table, view or procedure.</param>
    /// <returns>The statements; those that the grammar rejects are left out.</returns>
    public IEnumerable<ShapeStatement> Of(Element element) => element switch
    {
        Table { Graph: GraphRole.None } table => Of(table),
        View view => Parsed(view.Id, ModuleStatements.Of(view, database.ResultColumns.GetValueOrDefault(view.Name, [])), []),
        Procedure procedure => Parsed(procedure.Id, ModuleStatements.Of(procedure), []),
        _ => [],
    };

    private IEnumerable<ShapeStatement> Of(Table table)
    {
        var statements = new TableStatements(table, database.Model.Names);
        return Parsed(table.Id, statements.All(), [.. statements.Positions().Select(column => column.Name.Last)]);
    }

    private static IEnumerable<ShapeStatement> Parsed(ElementId target, IEnumerable<(ApplicationUse Use, string Sql)> statements, IReadOnlyList<Identifier> positions) =>
        from statement in statements
        let parsed = SqlParsing.ParseStatement(statement.Sql).Fragment
        where parsed is not null
        select new ShapeStatement(target, statement.Use, statement.Sql, parsed) { Positions = positions };
}
