using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Writers;

/// <summary>Writes objects that were kept without being understood, back as they were read.</summary>
internal sealed class OpaqueWriter : ElementWriter<OpaqueObject>
{
    /// <inheritdoc/>
    protected override IEnumerable<ModelElement> Write(OpaqueObject element, WritingContext context)
    {
        if ((element.Form == OpaqueForm.Dacpac ? element.Content : context.Database.PackageForms.GetValueOrDefault(element.Id)) is { } form)
        {
            var read = CanonicalXmlReader.Read(form);
            BoundNames.AddTo(read, element, context);
            return [read];
        }

        context.Refuse($"{element.TypeName} {element.Name}".TrimEnd(), "a statement that is kept as text has no known form in a DACPAC");
        return [];
    }
}
