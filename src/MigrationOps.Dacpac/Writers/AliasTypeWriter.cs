using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Writers;

/// <summary>Writes alias types.</summary>
internal sealed class AliasTypeWriter : ElementWriter<AliasType>
{
    /// <inheritdoc/>
    protected override IEnumerable<ModelElement> Write(AliasType element, WritingContext context)
    {
        var type = new ElementBuilder("SqlUserDefinedDataType", element.Name, context).Flag("IsNullable", element.IsNullable, absent: true);
        return [TypeWriter.AddTo(type, element.BaseType, context).InSchema().Build(element.Unknown)];
    }
}
