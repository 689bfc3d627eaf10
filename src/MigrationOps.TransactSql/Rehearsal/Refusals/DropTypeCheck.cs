using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Parsing;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>DROP TYPE of a type that a parameter or a returned value has: 3732. Source: Microsoft Learn, DROP TYPE.</summary>
internal sealed class DropTypeCheck : StatementCheck<DropTypeStatement>
{
    /// <inheritdoc/>
    protected override void Check(DropTypeStatement statement, RunFrame frame)
    {
        var name = frame.Name(statement.Name);
        if (KnownNames.HasType(name, frame) && frame.Model.Current.All<Module>().FirstOrDefault(module => Takes(module, name, frame)) is { } user)
        {
            throw frame.Used(3732, (new ElementId(ElementKind.DataType, name), user.Id), statement);
        }
    }

    private static bool Takes(Module module, SqlName type, RunFrame frame) =>
        module is Procedure or Function
        && module.Definition.Text.Contains(type.Last.Value, StringComparison.OrdinalIgnoreCase)
        && SqlParsing.ParseStatement(module.Definition.Text, module.Definition.QuotedIdentifier).Fragment is ProcedureStatementBodyBase body
        && TypesOf(body).OfType<UserDataTypeReference>().Any(used => frame.Model.Names.Equals(frame.Name(used.Name), type));

    private static IEnumerable<DataTypeReference> TypesOf(ProcedureStatementBodyBase body)
    {
        var types = body.Parameters.Select(parameter => parameter.DataType);
        return body is FunctionStatementBody { ReturnType: ScalarFunctionReturnType scalar } ? types.Append(scalar.DataType) : types;
    }
}
