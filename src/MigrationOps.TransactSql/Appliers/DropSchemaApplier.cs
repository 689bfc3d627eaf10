using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>DROP SCHEMA.</summary>
internal sealed class DropSchemaApplier() : StatementApplier<DropSchemaStatement>(StatementRank.Imperative)
{
    /// <inheritdoc/>
    protected override void Apply(DropSchemaStatement statement, ApplyContext context)
    {
        var name = SqlName.Of(statement.Schema.BaseIdentifier.Value);
        if (context.Model.Find<Schema>(ElementKind.Schema, name) is not { } schema)
        {
            if (!statement.IsIfExists)
            {
                throw context.Missing(ElementKind.Schema, name, statement);
            }

            return;
        }

        var names = context.Model.Names;
        var resident = context.Model.Current.Elements.FirstOrDefault(element =>
            element is Table or Module or Sequence or Synonym or AliasType or TableType or OpaqueObject { Name.Parts.Count: > 1 } && names.Equals(element.Id.Name.First, name.Last));
        if (resident is not null)
        {
            throw context.Refuse(SourceMessages.StillUsed, statement, ElementKind.Schema.Words(), name.ToString(), resident.Id.Kind.Words(), resident.Id.ToString());
        }

        context.DropObject(schema, name, statement);
    }
}
