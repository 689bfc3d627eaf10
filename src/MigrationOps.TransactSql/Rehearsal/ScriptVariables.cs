using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.TransactSql.Appliers;
using MigrationOps.TransactSql.Appliers.Procedures;

namespace MigrationOps.TransactSql.Rehearsal;

/// <summary>The variables of a batch, as far as dynamic SQL is made of them.</summary>
/// <param name="model">The model, where names are looked up that only the server knows.</param>
internal sealed class ScriptVariables(WorkingModel model)
{
    private readonly Dictionary<string, ScalarExpression> _values = new(StringComparer.OrdinalIgnoreCase);
    private readonly MadeUpNames _names = new(model);

    /// <summary>Notes the variables that a statement declares.</summary>
    /// <param name="declaration">The statement.</param>
    /// <param name="context">The context, for the error.</param>
    public void Declare(DeclareVariableStatement declaration, ApplyContext context)
    {
        foreach (var variable in declaration.Declarations.Where(variable => variable.Value is not null))
        {
            if (!_values.TryAdd(variable.VariableName.Value, variable.Value))
            {
                throw context.Refuse(SourceMessages.NotRehearsable, variable, variable.VariableName.Value);
            }
        }
    }

    /// <summary>What a variable was declared with.</summary>
    /// <param name="variable">The variable.</param>
    /// <returns>The expression; null where it has none.</returns>
    public ScalarExpression? Expression(VariableReference variable) => _values.GetValueOrDefault(variable.Name);

    /// <summary>The text that a call runs from a variable.</summary>
    /// <param name="execute">The call.</param>
    /// <param name="context">The context.</param>
    /// <returns>The text; null where the call runs no variable.</returns>
    public string? TextOf(ExecuteStatement execute, ApplyContext context)
    {
        var variable = execute.ExecuteSpecification.ExecutableEntity switch
        {
            ExecutableProcedureReference { Parameters: [{ ParameterValue: VariableReference only }] }
                when "sp_executesql".Equals(ProcedureCatalog.NameOf(execute), StringComparison.OrdinalIgnoreCase) => only,
            ExecutableStringList { Strings: [VariableReference only] } => only,
            _ => null,
        };
        return variable is null ? null : Evaluate(variable, context);
    }

    /// <summary>Takes back the names that were made up for a call.</summary>
    /// <param name="execute">The call.</param>
    /// <param name="context">The context.</param>
    public void ForgetNames(ExecuteStatement execute, ApplyContext context) => _names.Forget(context.Source.At(execute));

    private string Evaluate(ScalarExpression expression, ApplyContext context) => expression switch
    {
        StringLiteral literal => literal.Value,
        ParenthesisExpression inner => Evaluate(inner.Expression, context),
        BinaryExpression { BinaryExpressionType: BinaryExpressionType.Add } sum => Evaluate(sum.FirstExpression, context) + Evaluate(sum.SecondExpression, context),
        VariableReference variable when Expression(variable) is { } value => Evaluate(value, context),
        FunctionCall { FunctionName.Value: var name, Parameters: [var argument] } when name.Equals("QUOTENAME", StringComparison.OrdinalIgnoreCase) =>
            new Model.Identifier(Evaluate(argument, context)).ToString(),
        ScalarSubquery subquery => CatalogNames.Evaluate(subquery, _names, context),
        _ => throw context.Refuse(SourceMessages.NotRehearsable, expression, context.Source.Of(expression)),
    };
}
