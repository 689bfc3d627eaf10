using MigrationOps.Model;
using MigrationOps.TransactSql.Rehearsal.Recording;

namespace MigrationOps.TransactSql.Wrapping;

/// <summary>Statements that are done together or not at all.</summary>
/// <param name="Statements">The statements in the order of the script.</param>
internal sealed record StatementUnit(ValueList<RecordedStatement> Statements)
{
    /// <summary>The first statement.</summary>
    public RecordedStatement First => Statements[0];

    /// <summary>The statement that names the unit in messages: the first that changes the schema, else the first that writes rows.</summary>
    public RecordedStatement Lead => Statements.FirstOrDefault(statement => statement.ChangesSchema) ?? Statements.FirstOrDefault(statement => statement.WritesRows) ?? First;

    /// <summary>The database before it.</summary>
    public DatabaseModel Before => First.Before;

    /// <summary>The database after it.</summary>
    public DatabaseModel After => Statements[^1].After;

    /// <summary>What it renames, in order.</summary>
    public ValueList<Rename> Renames => Statements.SelectMany(statement => statement.Renames).ToValueList();

    /// <summary>Whether it writes rows of tables of the database.</summary>
    public bool WritesRows => Statements.Any(statement => statement.WritesRows);

    /// <summary>Whether it is one statement that may be done each time.</summary>
    public bool IsRepeatable => Statements is [{ ChangesSchema: false, WritesRows: false, Executed: true, Statement: var only }] && SessionStatements.IsRepeatable(only);

    /// <summary>This unit with those behind it.</summary>
    /// <param name="others">The units behind it.</param>
    /// <returns>One unit.</returns>
    public StatementUnit With(IEnumerable<StatementUnit> others) => new(Statements.Concat(others.SelectMany(other => other.Statements)).ToValueList());
}
