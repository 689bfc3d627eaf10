using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Appliers.Procedures;

/// <summary>A call of a system procedure.</summary>
internal sealed class ProcedureCall
{
    private readonly Dictionary<string, ScalarExpression> _arguments = new(StringComparer.OrdinalIgnoreCase);
    private readonly ApplyContext _context;

    /// <summary>Binds the arguments of a call to the parameters of the procedure.</summary>
    /// <param name="statement">The call.</param>
    /// <param name="parameters">The names of the parameters in order.</param>
    /// <param name="context">The context, for errors.</param>
    public ProcedureCall(ExecuteStatement statement, IReadOnlyList<string> parameters, ApplyContext context)
    {
        Statement = statement;
        _context = context;
        var position = 0;
        foreach (var argument in statement.ExecuteSpecification.ExecutableEntity.Parameters)
        {
            var name = argument.Variable is { } variable ? variable.Name.TrimStart('@') : position < parameters.Count ? parameters[position] : null;
            position++;
            if (name is null || !parameters.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                throw context.Refuse(SourceMessages.FormNotSupported, argument, context.Source.Of(argument));
            }

            _arguments[name] = argument.ParameterValue is VariableReference reference && context.Variable?.Invoke(reference) is { } value ? value : argument.ParameterValue;
        }
    }

    /// <summary>The statement.</summary>
    public ExecuteStatement Statement { get; }

    /// <summary>The expression of an argument.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <returns>The expression; null where the argument is left out or NULL.</returns>
    public ScalarExpression? Find(string parameter) => _arguments.GetValueOrDefault(parameter) is { } value and not NullLiteral ? value : null;

    /// <summary>The value of an argument.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <returns>The value; null where the argument is left out or NULL.</returns>
    public string? Text(string parameter) => Find(parameter) switch
    {
        null => null,
        Literal literal => literal.Value,
        var other => throw _context.Refuse(SourceMessages.FormNotSupported, other, _context.Source.Of(other)),
    };

    /// <summary>The value of an argument that the procedure needs.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <returns>The value.</returns>
    public string Required(string parameter) => Text(parameter) ?? throw Refuse();

    /// <summary>The error of a call that cannot be read.</summary>
    /// <returns>The exception to throw.</returns>
    public Exception Refuse() => _context.Refuse(SourceMessages.FormNotSupported, Statement, _context.Source.Of(Statement));
}
