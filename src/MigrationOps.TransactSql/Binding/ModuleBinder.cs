using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Parsing;

namespace MigrationOps.TransactSql.Binding;

/// <summary>Binds the text of one module.</summary>
internal static class ModuleBinder
{
    /// <summary>Binds the module.</summary>
    /// <param name="module">The module.</param>
    /// <param name="context">The database.</param>
    /// <param name="parent">The table or view of a trigger; null where it is not in the database or the module is no trigger.</param>
    /// <returns>What the text tells.</returns>
    public static ModuleBinding Bind(Module module, BindingContext context, Element? parent)
    {
        var parsed = SqlParsing.ParseStatement(module.Definition.Text, module.Definition.QuotedIdentifier);
        if (!parsed.IsValid)
        {
            return ModuleBinding.Unparsed(parsed.Errors[0]);
        }

        var uses = new UsedNames(module.Name, context.Names);
        var columns = Bind(parsed.Fragment, new StatementBinder(context, uses), parent is null ? null : context.ColumnsOf(parent));
        return new ModuleBinding(uses.ToValueList(), columns?.Select(column => column with { Origin = module.Name.Child(column.Name) }).ToList());
    }

    /// <summary>Binds the statement that makes or changes a module.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="binder">Notes what it names.</param>
    /// <param name="parentColumns">The columns of the table or view of a trigger; null where they are not known or the module is no trigger.</param>
    /// <returns>The columns of its result; null where it has none or they cannot be told.</returns>
    public static IReadOnlyList<SourceColumn>? Bind(TSqlFragment statement, StatementBinder binder, IReadOnlyList<SourceColumn>? parentColumns) => statement switch
    {
        ViewStatementBody view => View(view, binder),
        FunctionStatementBody function => Function(function, binder),
        ProcedureStatementBody procedure => Procedure(procedure, binder),
        TriggerStatementBody trigger => Trigger(trigger, binder, parentColumns),
        _ => null,
    };

    private static IReadOnlyList<SourceColumn>? View(ViewStatementBody view, StatementBinder binder)
    {
        var columns = binder.BindQuery(view.SelectStatement);
        return view.Columns.Count > 0 ? view.Columns.AsColumns() : columns;
    }

    private static IReadOnlyList<SourceColumn>? Function(FunctionStatementBody function, StatementBinder binder)
    {
        foreach (var parameter in function.Parameters)
        {
            parameter.Accept(binder);
        }

        if (function.ReturnType is SelectFunctionReturnType inline)
        {
            return binder.BindQuery(inline.SelectStatement);
        }

        function.ReturnType?.Accept(binder);
        function.StatementList?.Accept(binder);
        return (function.ReturnType as TableValuedFunctionReturnType)?.DeclareTableVariableBody.Definition.AsColumns();
    }

    private static IReadOnlyList<SourceColumn>? Procedure(ProcedureStatementBody procedure, StatementBinder binder)
    {
        foreach (var parameter in procedure.Parameters)
        {
            parameter.Accept(binder);
        }

        procedure.StatementList?.Accept(binder);
        return null;
    }

    private static IReadOnlyList<SourceColumn>? Trigger(TriggerStatementBody trigger, StatementBinder binder, IReadOnlyList<SourceColumn>? columns)
    {
        binder.DeclareTriggerTables(columns);
        trigger.StatementList?.Accept(binder);
        return null;
    }
}
