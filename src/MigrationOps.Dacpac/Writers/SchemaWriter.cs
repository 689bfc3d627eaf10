using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Writers;

/// <summary>Writes schemas.</summary>
internal sealed class SchemaWriter : ElementWriter<Schema>
{
    /// <inheritdoc/>
    protected override IEnumerable<ModelElement> Write(Schema element, WritingContext context) =>
        [new ElementBuilder("SqlSchema", element.Name, context).Refers("Authorizer", new SqlName([element.Owner ?? new("dbo")])).Build(element.Unknown)];
}
