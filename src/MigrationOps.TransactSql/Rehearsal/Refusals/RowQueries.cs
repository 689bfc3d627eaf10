using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>
/// Finds what SQL Server binds when it compiles a batch: statements that read or change rows, and queries in conditions and assignments.
/// Statements that change the schema are bound when they run, modules not at all.
/// </summary>
internal sealed class RowQueries : TSqlFragmentVisitor
{
    private readonly List<TSqlFragment> _queries = [];

    private RowQueries()
    {
    }

    /// <summary>The queries of statements that name a table of the database; those over the catalog are left out.</summary>
    /// <param name="statements">The statements.</param>
    /// <returns>The queries in order, none inside another.</returns>
    public static IReadOnlyList<TSqlFragment> In(IEnumerable<TSqlStatement> statements)
    {
        var found = new RowQueries();
        foreach (var statement in statements)
        {
            statement.Accept(found);
        }

        return [.. found._queries.Where(RowSourceUse.NamesTables)];
    }

    /// <inheritdoc/>
    public override void ExplicitVisit(SelectStatement node) => _queries.Add(node);

    /// <inheritdoc/>
    public override void ExplicitVisit(InsertStatement node) => _queries.Add(node);

    /// <inheritdoc/>
    public override void ExplicitVisit(UpdateStatement node) => _queries.Add(node);

    /// <inheritdoc/>
    public override void ExplicitVisit(DeleteStatement node) => _queries.Add(node);

    /// <inheritdoc/>
    public override void ExplicitVisit(MergeStatement node) => _queries.Add(node);

    /// <inheritdoc/>
    public override void ExplicitVisit(ScalarSubquery node) => _queries.Add(node);

    /// <inheritdoc/>
    public override void ExplicitVisit(CreateProcedureStatement node)
    {
    }

    /// <inheritdoc/>
    public override void ExplicitVisit(AlterProcedureStatement node)
    {
    }

    /// <inheritdoc/>
    public override void ExplicitVisit(CreateOrAlterProcedureStatement node)
    {
    }

    /// <inheritdoc/>
    public override void ExplicitVisit(CreateFunctionStatement node)
    {
    }

    /// <inheritdoc/>
    public override void ExplicitVisit(AlterFunctionStatement node)
    {
    }

    /// <inheritdoc/>
    public override void ExplicitVisit(CreateOrAlterFunctionStatement node)
    {
    }

    /// <inheritdoc/>
    public override void ExplicitVisit(CreateTriggerStatement node)
    {
    }

    /// <inheritdoc/>
    public override void ExplicitVisit(AlterTriggerStatement node)
    {
    }

    /// <inheritdoc/>
    public override void ExplicitVisit(CreateOrAlterTriggerStatement node)
    {
    }

    /// <inheritdoc/>
    public override void ExplicitVisit(CreateViewStatement node)
    {
    }

    /// <inheritdoc/>
    public override void ExplicitVisit(AlterViewStatement node)
    {
    }

    /// <inheritdoc/>
    public override void ExplicitVisit(CreateOrAlterViewStatement node)
    {
    }
}
