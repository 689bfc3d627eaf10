using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Deployment;

/// <summary>Finds what leaves a batch or the script.</summary>
internal sealed class LeavingStatements : TSqlFragmentVisitor
{
    private LeavingStatements()
    {
    }

    /// <summary>Whether RETURN, GOTO or THROW stand there.</summary>
    public bool Batch { get; private set; }

    /// <summary>Whether execution is switched off for what follows.</summary>
    public bool Script { get; private set; }

    /// <summary>Looks at a statement and those in it.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>What was found.</returns>
    public static LeavingStatements In(TSqlStatement statement)
    {
        var found = new LeavingStatements();
        statement.Accept(found);
        return found;
    }

    /// <inheritdoc/>
    public override void Visit(ReturnStatement node) => Batch = true;

    /// <inheritdoc/>
    public override void Visit(GoToStatement node) => Batch = true;

    /// <inheritdoc/>
    public override void Visit(ThrowStatement node) => Batch = true;

    /// <inheritdoc/>
    public override void Visit(PredicateSetStatement node) => Script |= node is { Options: SetOptions.NoExec, IsOn: true };
}
