using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers;
using MigrationOps.TransactSql.Rehearsal.Evaluation;
using MigrationOps.TransactSql.Sources;

namespace MigrationOps.TransactSql.Rehearsal;

/// <summary>What a batch, a text of dynamic SQL or a procedure runs in: its variables and the error that it is handling.</summary>
/// <param name="run">Runs statements.</param>
/// <param name="source">The text.</param>
internal sealed class RunFrame(ScriptRun run, SourceText source) : IEvaluationScope
{
    /// <summary>Runs statements.</summary>
    public ScriptRun Run => run;

    /// <summary>The session.</summary>
    public ScriptSession Session => run.Session;

    /// <summary>The text.</summary>
    public SourceText Source => source;

    /// <summary>The variables.</summary>
    public FrameVariables Variables { get; init; } = new();

    /// <summary>The place of the statement that runs this text; null where it is the script itself.</summary>
    public SourceLocation? Caller { get; init; }

    /// <summary>How many texts and procedures stand around this one.</summary>
    public int Depth { get; init; }

    /// <summary>The errors that CATCH blocks are handling, the innermost last.</summary>
    public Stack<ServerError> Caught { get; } = new();

    /// <inheritdoc/>
    public WorkingModel Model => Session.Model;

    /// <inheritdoc/>
    public ScriptEnvironment Environment => Session.Environment;

    /// <summary>What appliers stand in.</summary>
    public ApplyContext Context => new()
    {
        Model = Model,
        Source = source,
        Session = Session.Settings,
        IsOrdered = true,
        Variable = variable => Variables.Find(variable.Name)?.ToExpression(),
    };

    /// <summary>The place of a statement in the text that the server sees.</summary>
    /// <param name="fragment">The statement or a part of it.</param>
    /// <returns>Line and column; for dynamic SQL those of the statement that runs it.</returns>
    public SourceLocation At(TSqlFragment fragment) => Caller ?? source.At(fragment);

    /// <inheritdoc/>
    public MigrationOpsException NotUnderstood(TSqlFragment fragment) =>
        SourceMessages.Failure(SourceMessages.NotRehearsable, At(fragment), Words(fragment));

    /// <inheritdoc/>
    public ServerErrorException Refusal(int number, string message, TSqlFragment fragment) =>
        new(new ServerError(number, message, At(fragment), Words(fragment)));

    /// <summary>Notes something that rows or the server decide about.</summary>
    /// <param name="key">The key of its text in the resources.</param>
    /// <param name="fragment">Where.</param>
    public void Assume(string key, TSqlFragment fragment) =>
        Session.Note(new ScriptRemark(SourceMessages.Texts.Format(key, Words(fragment)), At(fragment)));

    /// <summary>Gives a declared variable a value, converted to its type.</summary>
    /// <param name="name">The variable.</param>
    /// <param name="value">The value.</param>
    public void Assign(string name, ScalarExpression value) => Variables.Set(name, Converted(name, value));

    /// <summary>How messages call a fragment.</summary>
    /// <param name="fragment">The fragment.</param>
    /// <returns>The first words of a statement; the beginning of other fragments.</returns>
    public string Words(TSqlFragment fragment) =>
        fragment is TSqlStatement statement and not ExecuteStatement ? StatementWords.Of(statement) : Shortened(source.Of(fragment));

    /// <inheritdoc/>
    public SqlName Name(SchemaObjectName name) => Context.Name(name);

    /// <inheritdoc/>
    public SqlValue Variable(string name) =>
        Variables.Find(name) ?? throw new ServerErrorException(new ServerError(137, SourceMessages.Texts.Format("ScalarNotDeclared", name), Caller ?? new SourceLocation(source.File), name));

    /// <inheritdoc/>
    public SqlValue Global(string name) => SessionGlobals.Value(name, this);

    /// <inheritdoc/>
    public SqlValue SessionContext(string key) => Session.Context.GetValueOrDefault(key, NullValue.Instance);

    /// <inheritdoc/>
    public SqlValue? Function(string name, IReadOnlyList<SqlValue> arguments) => SessionFunctions.Value(name, arguments, this);

    /// <inheritdoc/>
    public RowPresence RowsOf(SqlName table) => Session.Rows.GetValueOrDefault(table, RowPresence.Undecided);

    /// <inheritdoc/>
    public TemporaryTable? Temporary(string name) => Session.Temporary.GetValueOrDefault(name);

    // Alias types, tables, cursors and CLR types are kept as they come: no script compares their conversions.
    private SqlValue Converted(string name, ScalarExpression value)
    {
        _ = Variable(name);
        return Variables.TypeOf(name) is SqlDataTypeReference { SqlDataTypeOption: not (SqlDataTypeOption.Cursor or SqlDataTypeOption.Table or SqlDataTypeOption.Sql_Variant) } type
            ? ScriptEvaluator.Evaluate(new CastCall { DataType = type, Parameter = value }, this)
            : ScriptEvaluator.Evaluate(value, this);
    }

    private static string Shortened(string text)
    {
        const int Longest = 80;
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= Longest ? line : line[..Longest] + "...";
    }
}
