using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.Scripting;
using MigrationOps.TransactSql.Appliers;
using MigrationOps.TransactSql.Parsing;

namespace MigrationOps.TransactSql.Outlines;

/// <summary>Takes the texts of modules apart with the parser.</summary>
/// <param name="settings">The settings of the database.</param>
public sealed class ModuleOutliner(DatabaseSettings settings) : IModuleOutliner
{
    /// <inheritdoc/>
    public ModuleOutline Outline(Module module)
    {
        var definition = module.Definition;
        var parsed = SqlParsing.ParseStatement(definition.Text, definition.QuotedIdentifier);
        var tokens = parsed.Fragment?.ScriptTokenStream ?? SqlParsing.TokensUpToError(definition.Text, definition.QuotedIdentifier);
        var start = BodyStart.Find(tokens, module is Function { Returns: FunctionKind.InlineTable }) ?? 0;
        var end = parsed.Fragment is { } statement ? BodyStart.End(statement, definition.Text) : definition.Text.Length;
        var outline = new ModuleOutline
        {
            Header = definition.Text[..start],
            Body = definition.Text[start..Math.Max(start, end)],
            Footer = definition.Text[Math.Max(start, end)..],
        };
        return parsed.Fragment is { } whole ? Describe(outline, whole, ContextOf(module)) : outline;
    }

    private ApplyContext ContextOf(Module module) => new()
    {
        Model = new WorkingModel(DatabaseModel.Empty(settings)),
        Source = new SourceText(module.Name.ToString(), module.Definition.Text),
        Session = new SessionSettings(module.Definition.AnsiNulls, module.Definition.QuotedIdentifier),
        DefaultSchema = module.Name.First,
    };

    private static ModuleOutline Describe(ModuleOutline outline, TSqlStatement statement, ApplyContext context) => statement switch
    {
        ViewStatementBody view => outline with { Options = OutlineOptions.Of(view).ToValueList() },
        ProcedureStatementBody procedure => outline with
        {
            Options = OutlineOptions.Of(procedure).ToValueList(),
            ExecutesAs = OutlineOptions.UserOf(procedure.Options.OfType<ExecuteAsProcedureOption>().Select(option => option.ExecuteAs)),
            Parameters = OutlineParameters.Of(procedure.Parameters, context),
        },
        FunctionStatementBody function => Describe(outline, function, context),
        TriggerStatementBody trigger => outline with
        {
            Options = OutlineOptions.Of(trigger).ToValueList(),
            ExecutesAs = OutlineOptions.UserOf(trigger.Options.OfType<ExecuteAsTriggerOption>().Select(option => option.ExecuteAsClause)),
        },
        _ => outline,
    };

    private static ModuleOutline Describe(ModuleOutline outline, FunctionStatementBody function, ApplyContext context)
    {
        var table = (function.ReturnType as TableValuedFunctionReturnType)?.DeclareTableVariableBody;
        return outline with
        {
            Options = OutlineOptions.Of(function).ToValueList(),
            ExecutesAs = OutlineOptions.UserOf(function.Options.OfType<ExecuteAsFunctionOption>().Select(option => option.ExecuteAs)),
            Parameters = OutlineParameters.Of(function.Parameters, context),
            Result = function.ReturnType is ScalarFunctionReturnType { DataType: { } type } ? Appliers.Reading.TypeReader.Read(type, context) : null,
            ResultVariable = table?.VariableName.Value,
            ResultColumns = table is null ? [] : OutlineParameters.Columns(table.Definition, context.Name(function.Name), context),
        };
    }
}
