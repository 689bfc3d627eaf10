using System.Globalization;
using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Writers;

/// <summary>Writes procedures. One of a group bears its number as the last part of its name.</summary>
internal sealed class ProcedureWriter : ElementWriter<Procedure>
{
    /// <inheritdoc/>
    protected override IEnumerable<ModelElement> Write(Procedure element, WritingContext context)
    {
        var part = ModulePart.Of(element, context);
        var name = element.Number is { } number ? element.Name.Child(number.ToString(CultureInfo.InvariantCulture)) : element.Name;
        return
        [
            ModuleWriter.Begin("SqlProcedure", name, part, context)
                .Script("BodyScript", part.Outline.Body, element.Definition)
                .Refers("BodyDependencies", context.UsesOf(element))
                .Refers("ParentProc", element.Number is null ? null : element.Name)
                .InSchema()
                .Annotate(ModuleWriter.Text(part.Outline))
                .Build(element.Unknown),
        ];
    }
}
