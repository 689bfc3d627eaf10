using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers;
using MigrationOps.TransactSql.Rehearsal.Refusals;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Rehearsal.TwoShapes;

/// <summary>Judges statements of applications on a database as it stands: whether SQL Server takes them, as far as names, NULL, defaults and simple CHECKs decide.</summary>
internal sealed class ShapeJudge
{
    private readonly RunFrame _frame;
    private readonly WriteJudge _writes;

    /// <summary>Makes a judge.</summary>
    /// <param name="model">The database.</param>
    /// <param name="environment">The server.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public ShapeJudge(DatabaseModel model, ScriptEnvironment environment, CancellationToken cancellationToken)
    {
        const string Name = "application";
        var session = new ScriptSession(ScriptProgram.Read(Name, string.Empty), new WorkingModel(model), environment, cancellationToken);
        _frame = new RunFrame(new ScriptRun(session), new SourceText(Name, string.Empty));
        _writes = new WriteJudge(_frame);
    }

    /// <summary>Judges a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>Why it is refused, in one sentence; null where it is not.</returns>
    public string? Refusal(ShapeStatement statement)
    {
        _frame.Session.Cancellation.ThrowIfCancellationRequested();
        return statement.Parsed is ExecuteStatement call
            ? Call(statement.Target.Name, call)
            : Names(statement.Parsed) ?? _writes.Refusal(statement.Parsed, statement.Positions);
    }

    private string? Names(TSqlStatement statement)
    {
        string? refusal = null;
        _frame.Session.Binding.Check(
            statement,
            column => refusal ??= ShapeReason.Column(NameOf(column)),
            source => refusal ??= NameCheck.IsMissing(source, _frame) ? ShapeReason.Object(_frame.Name(source).ToString()) : null);
        return refusal;
    }

    private string? Call(SqlName name, ExecuteStatement call)
    {
        if (_frame.Model.Find<Procedure>(ElementKind.Procedure, name) is not { } procedure)
        {
            return _frame.Model.Occupant(name) is null && _frame.Model.FindOpaque(name) is null ? ShapeReason.Procedure(name) : null;
        }

        if (ModuleStatements.Body(procedure) is not { } body)
        {
            return null;
        }

        var given = call.ExecuteSpecification.ExecutableEntity.Parameters.Select(parameter => parameter.Variable.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var known = body.Parameters.Select(parameter => parameter.VariableName.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return given.Where(parameter => !known.Contains(parameter)).Select(parameter => ShapeReason.UnknownParameter(name, parameter)).FirstOrDefault()
            ?? body.Parameters.Where(parameter => parameter.Value is null && !given.Contains(parameter.VariableName.Value)).Select(parameter => ShapeReason.MissingParameter(name, parameter.VariableName.Value)).FirstOrDefault()
            ?? (Inside(procedure, body) is { } reason ? ShapeReason.Inside(name, reason) : null);
    }

    private string? Inside(Procedure procedure, ProcedureStatementBody body)
    {
        string? refusal = null;
        _frame.Session.Binding.Check(
            body,
            procedure.Name.First,
            null,
            (column => refusal ??= ShapeReason.Column(NameOf(column)), source => refusal ??= NameCheck.IsMissing(source, _frame) ? ShapeReason.Object(_frame.Name(source).ToString()) : null));
        return refusal ?? RowQueries.In(body.StatementList?.Statements ?? []).Select(query => _writes.Refusal(query, [])).FirstOrDefault(reason => reason is not null);
    }

    private static string NameOf(TSqlFragment column) =>
        column is ColumnReferenceExpression { MultiPartIdentifier.Identifiers: [.., var last] } ? new Identifier(last.Value).ToString() : string.Empty;
}
