using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Writers;

/// <summary>Writes views; their indexes stand beside them.</summary>
internal sealed class ViewWriter : ElementWriter<View>
{
    /// <inheritdoc/>
    protected override IEnumerable<ModelElement> Write(View element, WritingContext context)
    {
        var part = ModulePart.Of(element, context);
        var view = ModuleWriter.Begin("SqlView", element.Name, part, context)
            .Script("QueryScript", part.Outline.Body, element.Definition)
            .Holds("Columns", ModuleWriter.ResultColumns(element.Name, context))
            .Refers("QueryDependencies", context.UsesOf(element))
            .InSchema()
            .Annotate(ModuleWriter.Text(part.Outline))
            .Build(element.Unknown);
        return [view, .. element.Indexes.Select(index => IndexWriter.Write(index, context.ResultColumnsOf(element.Name), context))];
    }
}
