using MigrationOps.Dacpac.Readers;
using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Writers;

/// <summary>Writes permissions.</summary>
internal sealed class PermissionWriter : ElementWriter<Permission>
{
    /// <inheritdoc/>
    protected override IEnumerable<ModelElement> Write(Permission element, WritingContext context)
    {
        var number = PermissionNumbers.Of(element.Action);
        if (number is null)
        {
            context.Refuse($"permission {element.Action} on {element.Securable} to {element.Grantee}", "the number of this permission in the format is not known");
        }

        var grantor = element.Grantor ?? new Identifier("dbo");
        var permission = new ElementBuilder("SqlPermissionStatement", NameOf(element, grantor), context)
            .Choice("PermissionAction", element.IsDenied ? 1 : 0)
            .Flag("IsWithGrantOption", element.WithGrantOption)
            .Number("Permission", number)
            .Refers("Grantee", element.Grantee)
            .Refers("Grantor", element.Grantor is null ? null : new SqlName([grantor]));
        return [(element.Securable.Name is { } securable ? permission.Refers("SecuredObject", securable) : permission.RefersToDatabase("SecuredObject")).Build(element.Unknown)];
    }

    // [Grant.ViewDefinition.Object].[grantee].[grantor].[schema].[object]
    private static SqlName NameOf(Permission permission, Identifier grantor)
    {
        var securable = permission.Securable.Class == SecurableClass.Column ? SecurableClass.Object : permission.Securable.Class;
        var words = $"{(permission.IsDenied ? "Deny" : "Grant")}.{Joined(permission.Action)}.{securable}";
        return new SqlName([new Identifier(words), permission.Grantee.Last, grantor, .. permission.Securable.Name?.Parts ?? []]);
    }

    private static string Joined(string action) =>
        string.Concat(action.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant()));
}
