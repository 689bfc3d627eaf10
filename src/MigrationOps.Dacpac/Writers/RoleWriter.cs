using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Writers;

/// <summary>Writes roles.</summary>
internal sealed class RoleWriter : ElementWriter<Role>
{
    /// <inheritdoc/>
    protected override IEnumerable<ModelElement> Write(Role element, WritingContext context) =>
        [new ElementBuilder("SqlRole", element.Name, context).Refers("Authorizer", new SqlName([element.Owner ?? new("dbo")])).Build(element.Unknown)];
}
