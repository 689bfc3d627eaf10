using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>
/// What holds for a table behind CREATE TABLE and ALTER TABLE ... ADD: a primary key allows no NULL (8111), a foreign key finds its key, and
/// one index at most is clustered (8112). Source: Microsoft Learn, "Primary and foreign key constraints"; "Database Engine events and errors".
/// </summary>
internal static class TableRules
{
    /// <summary>Checks what a statement made of a table.</summary>
    /// <param name="statement">The statement, which has run.</param>
    /// <param name="before">The database before it.</param>
    /// <param name="frame">Where it ran.</param>
    public static void Check(TSqlStatement statement, DatabaseModel before, RunFrame frame)
    {
        var reference = statement switch
        {
            CreateTableStatement create => create.SchemaObjectName,
            AlterTableAddTableElementStatement add => add.SchemaObjectName,
            _ => null,
        };
        if (reference is null || frame.Model.FindTable(frame.Name(reference)) is not { } table)
        {
            return;
        }

        var old = before.FindTable(table.Name)?.Constraints.ToHashSet<Constraint>(ReferenceEqualityComparer.Instance) ?? [];
        foreach (var constraint in table.Constraints.Where(constraint => !old.Contains(constraint)))
        {
            Check(constraint, table, statement, frame);
        }

        if (table.Parts.Count(part => part is KeyConstraint { IsClustered: true } or TableIndex { IsClustered: true }) > 1)
        {
            throw frame.Because(8112, statement, "SecondClusteredIndex", table.Name.ToString(), Clustering.Of(table).ToString()!);
        }
    }

    private static void Check(Constraint constraint, Table table, TSqlStatement statement, RunFrame frame)
    {
        if (constraint is ForeignKey foreign)
        {
            KeyMatch.Check(foreign, table, statement, frame);
        }
        else if (constraint is PrimaryKey key
            && key.OwnColumns.Select(name => table.FindColumn(name, frame.Model.Names)).FirstOrDefault(column => column is { IsNullable: true, Computed: null }) is { } nullable)
        {
            throw frame.Because(8111, statement, "NullableKeyColumn", nullable.Name.ToString());
        }
    }
}
