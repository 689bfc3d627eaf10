using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>ALTER SCHEMA ... TRANSFER. SQL Server drops the permissions on what it moves: Microsoft Learn, ALTER SCHEMA.</summary>
internal sealed class TransferApplier() : StatementApplier<AlterSchemaStatement>(StatementRank.Imperative)
{
    /// <inheritdoc/>
    protected override void Apply(AlterSchemaStatement statement, ApplyContext context)
    {
        var from = context.Name(statement.ObjectName);
        var to = SqlName.Of(statement.Name.Value, from.Last.Value);
        var element = statement.ObjectKind == SecurityObjectKind.Type
            ? (Element?)context.Model.Find<AliasType>(ElementKind.DataType, from) ?? context.Model.Find<TableType>(ElementKind.TableType, from)
            : context.Model.Occupant(from) is { } id ? context.Model.Current.Elements.Find(id) : null;
        if (element is null or Constraint)
        {
            throw context.Missing(ElementKind.Table, from, statement);
        }

        foreach (var permission in context.Model.AttachedTo(from).OfType<MigrationOps.Model.Permission>().ToList())
        {
            context.Model.Remove(permission);
        }

        ObjectMoving.Move(context, element, to, statement);
    }
}
