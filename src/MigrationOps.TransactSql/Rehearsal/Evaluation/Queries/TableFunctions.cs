using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Rehearsal.Catalog;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

/// <summary>Reads functions in FROM.</summary>
internal static class TableFunctions
{
    private static readonly SourceColumns OfSplit = new(["value", "ordinal"]);

    /// <summary>Reads the rows of a function.</summary>
    /// <param name="function">The call.</param>
    /// <param name="context">What may be asked.</param>
    /// <returns>The rows; those of a function of the database are not known.</returns>
    public static RowSet Read(TableReferenceWithAlias function, EvaluationContext context)
    {
        var source = SourceOf(function);
        var arguments = Arguments(function, context);
        if (arguments.FirstOrDefault(argument => argument.IsUndecided) is not null)
        {
            return RowSet.Unknown(source);
        }

        return NameOf(function).ToUpperInvariant() switch
        {
            "FN_LISTEXTENDEDPROPERTY" => RowSet.Of(source, ExtendedPropertyList.Rows(arguments, context.At(function))),
            "STRING_SPLIT" => Split(source, arguments, context.At(function)),
            _ when function is SchemaObjectFunctionTableReference call && IsStored(call, context) => RowSet.Unknown(source),
            _ => throw context.Scope.NotUnderstood(function),
        };
    }

    /// <summary>The source that a function is.</summary>
    /// <param name="function">The call.</param>
    /// <returns>The source.</returns>
    public static RowSource SourceOf(TableReferenceWithAlias function)
    {
        var name = NameOf(function);
        var columns = name.ToUpperInvariant() switch
        {
            "FN_LISTEXTENDEDPROPERTY" => ExtendedPropertyList.Columns,
            "STRING_SPLIT" => OfSplit,
            _ => SourceColumns.Any,
        };
        return new RowSource(null, function.Alias?.Value ?? name, columns);
    }

    private static string NameOf(TableReferenceWithAlias function) => function switch
    {
        SchemaObjectFunctionTableReference call => call.SchemaObject.BaseIdentifier.Value,
        GlobalFunctionTableReference call => call.Name.Value,
        BuiltInFunctionTableReference call => call.Name.Value,
        _ => string.Empty,
    };

    private static IReadOnlyList<SqlValue> Arguments(TableReferenceWithAlias function, EvaluationContext context)
    {
        var parameters = function switch
        {
            SchemaObjectFunctionTableReference call => call.Parameters,
            GlobalFunctionTableReference call => call.Parameters,
            BuiltInFunctionTableReference call => call.Parameters,
            _ => [],
        };
        return [.. parameters.Select(parameter => parameter is DefaultLiteral ? NullValue.Instance : ScalarEvaluator.Evaluate(parameter, context))];
    }

    private static bool IsStored(SchemaObjectFunctionTableReference call, EvaluationContext context) =>
        context.Scope.Model.Occupant(context.Scope.Name(call.SchemaObject)) is { Kind: Model.ElementKind.Function };

    private static RowSet Split(RowSource source, IReadOnlyList<SqlValue> arguments, EvaluationPlace at)
    {
        if (arguments is not [var text, TextValue { Text.Length: 1 } separator, ..])
        {
            throw at.NotUnderstood();
        }

        return text.IsNull
            ? RowSet.Of(source, [])
            : RowSet.Of(source, Conversion.TextOf(text, at).Text.Split(separator.Text).Select((part, place) => new ValueRow([new TextValue(part), new NumberValue(place + 1)])));
    }
}
