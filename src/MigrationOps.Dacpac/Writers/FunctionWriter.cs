using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Writers;

/// <summary>Writes functions. Their text stands in an element of its own inside them.</summary>
internal sealed class FunctionWriter : ElementWriter<Function>
{
    /// <inheritdoc/>
    protected override IEnumerable<ModelElement> Write(Function element, WritingContext context)
    {
        var part = ModulePart.Of(element, context);
        var body = new ElementBuilder("SqlScriptFunctionImplementation", null, context)
            .Script("BodyScript", part.Outline.Body, element.Definition)
            .Annotate(ModuleWriter.Text(part.Outline))
            .Build();
        return
        [
            ModuleWriter.Begin(TypeOf(element.Returns), element.Name, part, context)
                .Text("ReturnTableVariable", part.Outline.ResultVariable)
                .Refers("BodyDependencies", context.UsesOf(element))
                .Holds("Columns", Columns(element, part.Outline, context))
                .Holds("FunctionBody", body)
                .Holds("Type", part.Outline.Result is { } result ? [TypeWriter.Specifier(result, context)] : [])
                .InSchema()
                .Build(element.Unknown),
        ];
    }

    private static IEnumerable<ModelElement> Columns(Function function, ModuleOutline outline, WritingContext context) => function.Returns switch
    {
        FunctionKind.Scalar => [],
        FunctionKind.MultiStatementTable when outline.ResultColumns.Count > 0 => outline.ResultColumns.Select(column => ColumnWriter.Write(column, ColumnOwner.Table, context)),
        _ => ModuleWriter.ResultColumns(function.Name, context),
    };

    private static string TypeOf(FunctionKind kind) => kind switch
    {
        FunctionKind.InlineTable => "SqlInlineTableValuedFunction",
        FunctionKind.MultiStatementTable => "SqlMultiStatementTableValuedFunction",
        _ => "SqlScalarFunction",
    };
}
