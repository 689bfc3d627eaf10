using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.Scripting;
using MigrationOps.TransactSql.Appliers;
using MigrationOps.TransactSql.Sources;

namespace MigrationOps.TransactSql.Rehearsal;

/// <summary>One run of a script, or of the text of dynamic SQL inside it.</summary>
/// <param name="model">The model that is changed.</param>
/// <param name="session">The session settings at the start.</param>
internal sealed class ScriptRun(WorkingModel model, SessionSettings session)
{
    // What EXEC of a literal inside a literal may reach; SQL Server stops at 32: Microsoft Learn, EXECUTE.
    private const int DeepestNesting = 32;
    private const string Unsaved = "script";

    private SessionSettings _session = session;

    private int Depth { get; init; }

    /// <summary>Runs a text.</summary>
    /// <param name="sql">The text.</param>
    public void Run(string sql)
    {
        foreach (var batch in BatchReader.Read(new SourceText(Unsaved, sql), static error => throw error))
        {
            for (var i = 0; i < batch.Count; i++)
            {
                Run(batch);
            }
        }
    }

    private void Run(SourceBatch batch)
    {
        var context = new ApplyContext { Model = model, Source = batch.Source, Session = _session, Execute = Nested };
        var statements = SourceParser.Parse(batch, _session.QuotedIdentifier, out var errors);
        if (errors is [var error, ..])
        {
            RunUnparsed(batch, error, context);
            return;
        }

        if (statements.Count > 1 && statements.FirstOrDefault(ModuleStatements.IsModule) is { } module)
        {
            throw context.Refuse(SourceMessages.ModuleNotAlone, module);
        }

        var variables = new ScriptVariables(model);
        Run(statements, context with { Variable = variables.Expression }, variables);
    }

    private void Run(IEnumerable<TSqlStatement> statements, ApplyContext context, ScriptVariables variables)
    {
        foreach (var statement in statements)
        {
            Run(statement, context with { Session = _session }, variables);
        }
    }

    private void Run(TSqlStatement statement, ApplyContext context, ScriptVariables variables)
    {
        switch (statement)
        {
            case PredicateSetStatement set:
                _session = SessionChanges.After(_session, set);
                break;
            case BeginEndBlockStatement block:
                Run(block.StatementList.Statements, context, variables);
                break;
            case DeclareVariableStatement declaration:
                variables.Declare(declaration, context);
                break;
            case IfStatement guard when RowGuards.OnlyStops(guard):
                break;
            case ExecuteStatement execute when RowGuards.OnlyReads(execute):
                break;
            case ExecuteStatement execute when variables.TextOf(execute, context) is { } text:
                Nested(text, execute);
                variables.ForgetNames(execute, context);
                break;
            default:
                Apply(statement, context);
                break;
        }
    }

    private static void Apply(TSqlStatement statement, ApplyContext context)
    {
        if (ApplierCatalog.Find(statement) is not { } applier)
        {
            throw context.Refuse(SourceMessages.NotRehearsable, statement, StatementWords.Of(statement));
        }

        applier.Apply(statement, context);
        if (statement is CreateSchemaStatement { StatementList: { Statements.Count: > 0 } })
        {
            throw context.Refuse(SourceMessages.NotRehearsable, statement, StatementWords.Of(statement));
        }

        ForeignKeyTargets.Complete(
            context.Model,
            key => throw context.Missing(ElementKind.PrimaryKey, key.ReferencedTable, statement));
    }

    private void Nested(string text, TSqlFragment statement)
    {
        if (Depth == DeepestNesting)
        {
            throw SourceMessages.Failure(SourceMessages.NotRehearsable, new SourceLocation(Unsaved, statement.StartLine, statement.StartColumn), "EXECUTE");
        }

        new ScriptRun(model, _session) { Depth = Depth + 1 }.Run(text);
    }

    // A module that the parser does not know is created all the same: its text is what counts.
    private void RunUnparsed(SourceBatch batch, ParseError error, ApplyContext context)
    {
        if (ModuleStatements.EndsBefore(batch, error, _session.QuotedIdentifier) || UnparsedModule.Read(batch, context) is not { } module)
        {
            throw SourceParser.Failure(batch.Source, error);
        }

        var location = new SourceLocation(Unsaved, error.Line, error.Column);
        if (model.Current.Elements.Find(module.Id) is { } old)
        {
            model.Replace(old, module, location);
        }
        else
        {
            model.Add(module, location);
        }
    }
}
