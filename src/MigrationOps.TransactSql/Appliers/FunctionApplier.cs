using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>CREATE, ALTER and CREATE OR ALTER FUNCTION.</summary>
/// <typeparam name="T">The type of statement.</typeparam>
/// <param name="form">Which of the three it is.</param>
internal sealed class FunctionApplier<T>(ModuleForm form) : StatementApplier<T>(form == ModuleForm.Alter ? StatementRank.Imperative : StatementRank.Module)
    where T : FunctionStatementBody
{
    /// <inheritdoc/>
    protected override void Apply(T statement, ApplyContext context) => context.PutModule(
        new Function
        {
            Name = context.Name(statement.Name),
            Returns = statement.ReturnType switch
            {
                SelectFunctionReturnType => FunctionKind.InlineTable,
                TableValuedFunctionReturnType => FunctionKind.MultiStatementTable,
                _ => FunctionKind.Scalar,
            },
            Definition = ModuleText.Read(statement.ScriptTokenStream, context),
            IsSchemaBound = statement.Options.Any(option => option.OptionKind is FunctionOptionKind.SchemaBinding or FunctionOptionKind.NativeCompilation),
        },
        form,
        statement);
}
