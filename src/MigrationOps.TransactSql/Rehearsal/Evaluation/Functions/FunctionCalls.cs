using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Functions;

/// <summary>Evaluates calls of functions.</summary>
internal static class FunctionCalls
{
    /// <summary>Evaluates a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="context">What may be asked.</param>
    /// <returns>Its value.</returns>
    public static SqlValue Evaluate(PrimaryExpression call, EvaluationContext context) => call switch
    {
        FunctionCall { OverClause: null, CallTarget: null } function when Aggregates.IsAggregate(function.FunctionName.Value) => Aggregates.Evaluate(function, context),
        FunctionCall { OverClause: null, CallTarget: null } function => Call(function.FunctionName.Value, function.Parameters, context.At(function)),
        FunctionCall { CallTarget: MultiPartIdentifierCallTarget } function => OfDatabase(function, context),
        FunctionCall { OverClause: null, CallTarget: UserDefinedTypeCallTarget type } function => OfType(function, type, context),
        LeftFunctionCall left => Call("LEFT", left.Parameters, context.At(left)),
        RightFunctionCall right => Call("RIGHT", right.Parameters, context.At(right)),
        ParameterlessCall => new UndecidedValue("the user or the clock"),
        _ => throw context.Scope.NotUnderstood(call),
    };

    private static SqlValue Call(string name, IList<ScalarExpression> parameters, EvaluationPlace at)
    {
        var context = at.Context;
        if (FunctionCatalog.IsOfServer(name))
        {
            return new UndecidedValue(name);
        }

        var values = parameters.Select(parameter => ScalarEvaluator.Evaluate(parameter, context)).ToList();
        if (FunctionCatalog.Find(name) is not { } function)
        {
            return context.Scope.Function(name, values) ?? throw at.NotUnderstood();
        }

        if (values.Count < function.Fewest || values.Count > function.Most)
        {
            throw at.Refusal(174, "WrongArguments", name, function.Fewest);
        }

        return (function.TakesNull ? null : Undecided.Through([.. values])) ?? function.Evaluate(new FunctionArguments(values, at));
    }

    // geography::Parse and the like: their code is not here.
    private static SqlValue OfType(FunctionCall function, UserDefinedTypeCallTarget type, EvaluationContext context)
    {
        if (type.SchemaObjectName is not { Count: 1, BaseIdentifier.Value: var name } || name.ToLowerInvariant() is not ("geography" or "geometry" or "hierarchyid"))
        {
            throw context.Scope.NotUnderstood(function);
        }

        _ = function.Parameters.Select(parameter => ScalarEvaluator.Evaluate(parameter, context)).ToList();
        return new UndecidedValue(name);
    }

    // A function of the database can read rows.
    private static SqlValue OfDatabase(FunctionCall function, EvaluationContext context)
    {
        var target = ((MultiPartIdentifierCallTarget)function.CallTarget).MultiPartIdentifier.Identifiers;
        var name = Model.SqlName.Of(target[^1].Value, function.FunctionName.Value);
        if (target[^1].Value.Equals("sys", StringComparison.OrdinalIgnoreCase))
        {
            return new UndecidedValue(name.ToString());
        }

        return context.Scope.Model.Occupant(name) is { Kind: Model.ElementKind.Function }
            ? new UndecidedValue(name.ToString())
            : throw context.At(function).Refusal(208, "NoSuchObject", name.ToString());
    }
}
