using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Writers;

/// <summary>Writes sequences.</summary>
internal sealed class SequenceWriter : ElementWriter<Sequence>
{
    /// <inheritdoc/>
    protected override IEnumerable<ModelElement> Write(Sequence element, WritingContext context) =>
    [
        new ElementBuilder("SqlSequence", element.Name, context)
            .Flag("IsCycling", element.IsCycling)
            .Flag("IsCached", element.IsCached, absent: true)
            .Number("CacheSize", element.CacheSize)
            .Flag("HasNoMaxValue", element.Maximum is null, absent: true)
            .Flag("HasNoMinValue", element.Minimum is null, absent: true)
            .Number("MinValue", element.Minimum)
            .Number("MaxValue", element.Maximum)
            .Number("Increment", element.Increment)
            .Number("StartValue", element.Start)
            .Holds("TypeSpecifier", TypeWriter.Specifier(element.Type, context))
            .InSchema()
            .Build(element.Unknown),
    ];
}
