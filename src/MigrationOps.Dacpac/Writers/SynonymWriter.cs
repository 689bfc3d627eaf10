using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Writers;

/// <summary>Writes synonyms.</summary>
internal sealed class SynonymWriter : ElementWriter<Synonym>
{
    private static readonly ElementKind[] Targets =
        [ElementKind.Table, ElementKind.View, ElementKind.Procedure, ElementKind.Function, ElementKind.Sequence, ElementKind.Synonym];

    /// <inheritdoc/>
    protected override IEnumerable<ModelElement> Write(Synonym element, WritingContext context) =>
    [
        new ElementBuilder("SqlSynonym", element.Name, context)
            .Text("ForObjectScript", element.Target.ToString())
            .Refers("ForObject", Targets.Any(kind => context.Model.Find(new ElementId(kind, element.Target)) is not null) ? element.Target : null)
            .InSchema()
            .Build(element.Unknown),
    ];
}
