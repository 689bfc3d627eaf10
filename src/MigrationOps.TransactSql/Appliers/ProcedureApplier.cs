using System.Globalization;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>CREATE, ALTER and CREATE OR ALTER PROCEDURE.</summary>
/// <typeparam name="T">The type of statement.</typeparam>
/// <param name="form">Which of the three it is.</param>
internal sealed class ProcedureApplier<T>(ModuleForm form) : StatementApplier<T>(form == ModuleForm.Alter ? StatementRank.Imperative : StatementRank.Module)
    where T : ProcedureStatementBody
{
    /// <inheritdoc/>
    protected override void Apply(T statement, ApplyContext context)
    {
        var reference = statement.ProcedureReference;
        var number = reference.Number is { } literal ? int.Parse(literal.Value, CultureInfo.InvariantCulture) : 1;
        context.PutModule(
            new Procedure
            {
                Name = context.Name(reference.Name),
                Number = number == 1 ? null : number,
                Definition = ModuleText.Read(statement.ScriptTokenStream, context),
                IsSchemaBound = statement.Options.Any(option => option.OptionKind is ProcedureOptionKind.SchemaBinding or ProcedureOptionKind.NativeCompilation),
            },
            form,
            statement);
    }
}
