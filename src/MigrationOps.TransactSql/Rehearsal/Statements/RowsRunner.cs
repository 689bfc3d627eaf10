using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Rehearsal.Evaluation;
using MigrationOps.TransactSql.Rehearsal.DataFlow;
using MigrationOps.TransactSql.Rehearsal.Refusals;

namespace MigrationOps.TransactSql.Rehearsal.Statements;

/// <summary>Statements that change rows: what is known of the rows of their target changes with them.</summary>
internal sealed class RowsRunner : IStatementRunner
{
    /// <inheritdoc/>
    public IEnumerable<Type> StatementTypes =>
    [
        typeof(InsertStatement), typeof(UpdateStatement), typeof(DeleteStatement), typeof(MergeStatement), typeof(TruncateTableStatement), typeof(BulkInsertStatement),
    ];

    /// <inheritdoc/>
    public Flow Run(TSqlStatement statement, RunFrame frame)
    {
        NameCheck.Bind(statement, frame);
        StatementChecks.Check(statement, frame);
        frame.Session.Statements++;
        frame.Session.LastError = 0;
        frame.Session.LastRowCount = new UndecidedValue("@@ROWCOUNT");
        if (statement is InsertStatement { InsertSpecification.InsertSource: ExecuteInsertSource source })
        {
            frame.Run.Run(new ExecuteStatement { ExecuteSpecification = source.Execute }, frame);
        }

        if (TargetOf(statement, frame) is { } target)
        {
            if (frame.Session.Disturbance.FailsSoftly && target.Parts.Count > 1)
            {
                return SchemaRunner.FailSoftly(frame.Session);
            }

            var write = RowWriteReader.Read(statement, target, frame);
            RowDangers.LookAtRows(statement, write, frame);
            frame.Session.Flow.Add(write);
            Follow(statement, target, frame);
            CountWork(target, frame);
        }

        return Flow.Next;
    }

    private static void Follow(TSqlStatement statement, SqlName target, RunFrame frame)
    {
        var known = frame.RowsOf(target);
        var now = statement switch
        {
            TruncateTableStatement { PartitionRanges.Count: 0 } or DeleteStatement { DeleteSpecification: { WhereClause: null, FromClause: null, TopRowFilter: null } } => RowPresence.None,
            InsertStatement { InsertSpecification.InsertSource: ValuesInsertSource } => RowPresence.Some,
            InsertStatement or MergeStatement or BulkInsertStatement when known != RowPresence.Some => RowPresence.Undecided,
            DeleteStatement or MergeStatement or TruncateTableStatement when known != RowPresence.None => RowPresence.Undecided,
            _ => known,
        };
        frame.Session.Rows = frame.Session.Rows.SetItem(target, now);
    }

    private static void CountWork(SqlName target, RunFrame frame)
    {
        if (target.Parts.Count > 1)
        {
            frame.Session.CountWork();
        }
    }

    private static SqlName? TargetOf(TSqlStatement statement, RunFrame frame) => statement switch
    {
        InsertStatement insert => NameOf(insert.InsertSpecification.Target, null, frame),
        UpdateStatement update => NameOf(update.UpdateSpecification.Target, update.UpdateSpecification.FromClause, frame),
        DeleteStatement delete => NameOf(delete.DeleteSpecification.Target, delete.DeleteSpecification.FromClause, frame),
        MergeStatement merge => NameOf(merge.MergeSpecification.Target, null, frame),
        TruncateTableStatement truncate => NameOf(truncate.TableName, frame),
        BulkInsertStatement bulk => NameOf(bulk.To, frame),
        _ => null,
    };

    // With a FROM clause the target may be an alias of one of its tables.
    private static SqlName? NameOf(TableReference target, FromClause? from, RunFrame frame) => target switch
    {
        NamedTableReference named => NameOf(AliasTargets.Find(named.SchemaObject, from) ?? named.SchemaObject, frame),
        VariableTableReference variable => SqlName.Of(variable.Variable.Name),
        _ => null,
    };

    private static SqlName? NameOf(SchemaObjectName name, RunFrame frame) =>
        TemporaryTables.IsName(name.BaseIdentifier.Value) ? SqlName.Of(name.BaseIdentifier.Value)
        : name.DatabaseIdentifier is null ? frame.Name(name)
        : null;
}
