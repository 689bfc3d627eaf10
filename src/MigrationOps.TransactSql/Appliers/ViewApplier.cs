using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>CREATE, ALTER and CREATE OR ALTER VIEW.</summary>
/// <typeparam name="T">The type of statement.</typeparam>
/// <param name="form">Which of the three it is.</param>
internal sealed class ViewApplier<T>(ModuleForm form) : StatementApplier<T>(form == ModuleForm.Alter ? StatementRank.Imperative : StatementRank.Module)
    where T : ViewStatementBody
{
    /// <inheritdoc/>
    protected override void Apply(T statement, ApplyContext context)
    {
        var view = new View
        {
            Name = context.Name(statement.SchemaObjectName),
            Definition = ModuleText.Read(statement.ScriptTokenStream, context),
            IsSchemaBound = statement.ViewOptions.Any(option => option.OptionKind == ViewOptionKind.SchemaBinding),
        };

        // ALTER VIEW drops the indexes of the view: Microsoft Learn, ALTER VIEW.
        context.PutModule(view, form, statement);
    }
}
