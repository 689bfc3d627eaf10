using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes ALTER AUTHORIZATION.</summary>
internal sealed class ChangeOwnerWriter : OperationWriter<ChangeOwner>
{
    /// <inheritdoc/>
    protected override StepText Write(ChangeOwner operation, WriterContext context)
    {
        var what = operation.Securable.Kind.Words().ToUpperInvariant();
        return new StepText
        {
            Sql = $"ALTER AUTHORIZATION ON {what}::{Quote.Name(operation.Securable.Name)} TO {Quote.Name(operation.Desired ?? Owner)};",
            Guard = Guard.Between(Has(operation.Securable, operation.Current), Has(operation.Securable, operation.Desired)),
        };
    }

    private static readonly Identifier Owner = new("dbo");

    private static string Has(ElementId securable, Identifier? owner)
    {
        var principal = ObjectCatalog.PrincipalId(owner ?? Owner);
        return securable.Kind == ElementKind.Schema
            ? Predicate.Exists("sys.schemas AS s", $"s.name = {Literal.Text(securable.Name.Last)}", $"s.principal_id = {principal}")
            : Predicate.Exists("sys.database_principals AS p", $"p.name = {Literal.Text(securable.Name.Last)}", $"p.owning_principal_id = {principal}");
    }
}
