using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Policy;
using MigrationOps.TransactSql.Appliers;
using MigrationOps.TransactSql.Parsing;
using MigrationOps.TransactSql.Rehearsal;
using MigrationOps.TransactSql.Rehearsal.Evaluation;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Tests.Rehearsal.Evaluation;

/// <summary>A run that does nothing but answer.</summary>
internal sealed class TestScope(DatabaseModel model) : IEvaluationScope
{
    public WorkingModel Model { get; } = new(model);

    public ScriptEnvironment Environment { get; init; } = new() { Target = new TargetServer() };

    public Dictionary<string, SqlValue> Variables { get; } = new(StringComparer.OrdinalIgnoreCase);

    public Dictionary<string, RowPresence> Tables { get; } = new(StringComparer.OrdinalIgnoreCase);

    public Dictionary<string, TemporaryTable> TemporaryTables { get; } = new(StringComparer.OrdinalIgnoreCase);

    public static TestScope Empty(bool isCaseSensitive = false) =>
        new(DatabaseModel.Empty(new DatabaseSettings { Platform = SqlPlatform.SqlServer2019, HasCaseSensitiveNames = isCaseSensitive }));

    public SqlName Name(SchemaObjectName name) =>
        new([name.SchemaIdentifier is { Value.Length: > 0 } schema ? new(schema.Value) : new Identifier("dbo"), new(name.BaseIdentifier.Value)]);

    public SqlValue Variable(string name) => Variables[name];

    public SqlValue Global(string name) => new UndecidedValue(name);

    public SqlValue SessionContext(string key) => NullValue.Instance;

    public SqlValue? Function(string name, IReadOnlyList<SqlValue> arguments) => name == "XACT_STATE" ? new NumberValue(0) : null;

    public RowPresence RowsOf(SqlName table) => Tables.GetValueOrDefault(table.Last.Value, RowPresence.Undecided);

    public TemporaryTable? Temporary(string name) => TemporaryTables.GetValueOrDefault(name);

    public MigrationOpsException NotUnderstood(TSqlFragment fragment) => SourceMessages.Failure(SourceMessages.NotRehearsable, new SourceLocation("test"), fragment.GetType().Name);

    public ServerErrorException Refusal(int number, string message, TSqlFragment fragment) => new(new ServerError(number, message, new SourceLocation("test"), string.Empty));

    public Truth Holds(string condition)
    {
        var parsed = SqlParsing.ParsePredicate(condition);
        Assert.True(parsed.IsValid, $"{condition}: {string.Join(", ", parsed.Errors)}");
        return ScriptEvaluator.Evaluate(parsed.Fragment!, this);
    }

    public SqlValue Value(string expression)
    {
        var parsed = SqlParsing.ParseScalar(expression);
        Assert.True(parsed.IsValid, $"{expression}: {string.Join(", ", parsed.Errors)}");
        return ScriptEvaluator.Evaluate(parsed.Fragment!, this);
    }

    public string Rows(string query)
    {
        var select = (SelectStatement)SqlParsing.ParseStatement(query).Fragment!;
        var rows = ScriptEvaluator.Rows(select.QueryExpression, select.WithCtesAndXmlNamespaces, this);
        return rows is null ? "?" : string.Join("; ", rows.Select(row => string.Join(", ", row.Select(Show))));
    }

    public static string Show(SqlValue value) => value switch
    {
        NullValue => "NULL",
        UndecidedValue => "?",
        TextValue text => text.Text,
        BinaryValue binary => "0x" + Convert.ToHexString([.. binary.Bytes]),
        RealValue real => real.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
