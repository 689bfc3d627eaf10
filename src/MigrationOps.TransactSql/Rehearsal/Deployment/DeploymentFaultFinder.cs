using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.Rehearsing;
using MigrationOps.TransactSql.Sources;

namespace MigrationOps.TransactSql.Rehearsal.Deployment;

/// <summary>Finds the statements of a deployment script that do not bear being run again, by their form: rows are not known.</summary>
internal sealed class DeploymentFaultFinder
{
    private readonly ScriptProgram _program;
    private readonly DefinitionFaults _definitions = new();
    private readonly List<DeploymentFault> _faults = [];
    private readonly HashSet<string> _cleared = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<DeploymentInsert> _inserts = [];
    private ProgramBatch _batch;
    private bool _scriptAsked;
    private bool _batchAsked;

    private DeploymentFaultFinder(ScriptProgram program) => (_program, _batch) = (program, null!);

    /// <summary>What is wrong, once for each kind and object.</summary>
    public ValueList<DeploymentFault> Faults =>
        _faults.GroupBy(fault => (fault.Kind, fault.Subject, Alone: fault.Subject is null ? fault.Location : null)).Select(group => Told([.. group])).ToValueList();

    /// <summary>The inserts that name their columns.</summary>
    public IReadOnlyList<DeploymentInsert> Inserts => _inserts;

    /// <summary>Looks through a script.</summary>
    /// <param name="program">The script.</param>
    /// <returns>What was found.</returns>
    public static DeploymentFaultFinder In(ScriptProgram program)
    {
        var finder = new DeploymentFaultFinder(program);
        foreach (var batch in program.Batches)
        {
            (finder._batch, finder._batchAsked) = (batch, false);
            if (batch.Source.Count > 1)
            {
                finder._faults.Add(new DeploymentFault(DeploymentFaultKind.BatchRepeated, string.Empty, $"GO {batch.Source.Count}.", program.Locate(batch.Source.Start)));
            }

            finder.Walk(batch.Parsed(quotedIdentifier: true).Statements, isAsked: false);
        }

        return finder;
    }

    private static DeploymentFault Told(IReadOnlyList<DeploymentFault> alike) =>
        alike.Count == 1 ? alike[0] : alike[0] with { Reason = SourceMessages.Texts.Format("DeploymentFirstOf", alike.Count) + " " };

    private void Walk(IEnumerable<TSqlStatement> statements, bool isAsked)
    {
        foreach (var statement in statements)
        {
            Walk(statement, isAsked || _batchAsked || _scriptAsked);
        }
    }

    private void Walk(TSqlStatement? statement, bool isAsked)
    {
        switch (statement)
        {
            case null:
                break;
            case IfStatement choice:
                WalkChoice(choice, isAsked);
                break;
            case BeginEndBlockStatement block:
                Walk(block.StatementList.Statements, isAsked);
                break;
            case WhileStatement loop:
                Walk(loop.Statement, isAsked || loop.Predicate is { } predicate && HoldsQuery(predicate));
                break;
            case TryCatchStatement attempt:
                Walk(attempt.TryStatements.Statements, isAsked);
                Walk(attempt.CatchStatements.Statements, isAsked);
                break;
            case PredicateSetStatement { Options: SetOptions.NoExec, IsOn: false }:
                _scriptAsked = false;
                break;
            default:
                Look(statement, isAsked);
                break;
        }
    }

    // What follows a question that leaves the batch, or switches execution off, is as good as inside it.
    private void WalkChoice(IfStatement choice, bool isAsked)
    {
        var asks = ExistenceQuestion.In(choice.Predicate);
        Walk(choice.ThenStatement, isAsked || asks);
        Walk(choice.ElseStatement, isAsked || asks);
        if (asks)
        {
            var leaves = LeavingStatements.In(choice);
            _batchAsked |= leaves.Batch;
            _scriptAsked |= leaves.Script;
        }
    }

    // A counter of a loop is no question.
    private static bool HoldsQuery(TSqlFragment predicate) => predicate is ExistsPredicate || predicate is BooleanNotExpression { Expression: ExistsPredicate };

    private void Look(TSqlStatement statement, bool isAsked)
    {
        switch (statement)
        {
            case InsertStatement { InsertSpecification: { Target: NamedTableReference target } insert }:
                LookAtInsert(statement, insert, target.SchemaObject, isAsked);
                break;
            case DeleteStatement { DeleteSpecification: { Target: NamedTableReference target } delete }:
                if (delete is { WhereClause: null, FromClause: null, TopRowFilter: null })
                {
                    Add(DeploymentFaultKind.TableEmptied, statement, target.SchemaObject);
                }

                _cleared.Add(Key(target.SchemaObject));
                break;
            case TruncateTableStatement truncate:
                Add(DeploymentFaultKind.TableEmptied, statement, truncate.TableName);
                _cleared.Add(Key(truncate.TableName));
                break;
            case UpdateStatement { UpdateSpecification: { Target: NamedTableReference target, WhereClause: null, FromClause: null, TopRowFilter: null } }:
                Add(DeploymentFaultKind.ValuesOverwritten, statement, target.SchemaObject);
                break;
            case UseStatement use when !use.DatabaseName.Value.Equals("DatabaseName", StringComparison.OrdinalIgnoreCase):
                Add(DeploymentFaultKind.DatabaseSwitched, statement, null);
                break;
            default:
                LookAtDefinition(statement, isAsked);
                break;
        }
    }

    private void LookAtInsert(TSqlStatement statement, InsertSpecification insert, SchemaObjectName target, bool isAsked)
    {
        if (insert.Columns.Count > 0 && Name(target) is { Parts.Count: 2 } table)
        {
            _inserts.Add(new DeploymentInsert(table, [.. insert.Columns.Select(column => new Model.Identifier(column.MultiPartIdentifier?.Identifiers[^1].Value ?? string.Empty))]));
        }

        if (!isAsked && !_cleared.Contains(Key(target)) && !ExistenceSource.In(insert.InsertSource))
        {
            Add(DeploymentFaultKind.InsertNotGuarded, statement, target);
        }
    }

    private void LookAtDefinition(TSqlStatement statement, bool isAsked)
    {
        if (statement is DropObjectsStatement drop)
        {
            _cleared.UnionWith(drop.Objects.Select(Key));
        }

        if (_definitions.IsNotGuarded(statement, isAsked))
        {
            _faults.Add(new DeploymentFault(DeploymentFaultKind.DefinitionNotGuarded, StatementWords.Of(statement), string.Empty, At(statement)));
        }
    }

    private void Add(DeploymentFaultKind kind, TSqlStatement statement, SchemaObjectName? target)
    {
        if (target?.BaseIdentifier.Value is not ['#', ..])
        {
            ElementId? subject = target is null ? null : new ElementId(ElementKind.Table, Name(target));
            _faults.Add(new DeploymentFault(kind, StatementWords.Of(statement), string.Empty, At(statement)) { Subject = subject });
        }
    }

    private SourceLocation At(TSqlStatement statement) => _program.Locate(_batch.Source.Source.At(statement));

    private static string Key(SchemaObjectName name) => Name(name).ToString();

    private static SqlName Name(SchemaObjectName name) => name.DatabaseIdentifier is { } database
        ? SqlName.Of(database.Value, name.SchemaIdentifier?.Value ?? "dbo", name.BaseIdentifier.Value)
        : SqlName.Of(name.SchemaIdentifier?.Value ?? "dbo", name.BaseIdentifier.Value);
}
