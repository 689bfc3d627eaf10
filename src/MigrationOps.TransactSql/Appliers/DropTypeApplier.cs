using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>DROP TYPE.</summary>
internal sealed class DropTypeApplier() : StatementApplier<DropTypeStatement>(StatementRank.Imperative)
{
    /// <inheritdoc/>
    protected override void Apply(DropTypeStatement statement, ApplyContext context)
    {
        var name = context.Name(statement.Name);
        var type = (Element?)context.Model.Find<AliasType>(ElementKind.DataType, name) ?? context.Model.Find<TableType>(ElementKind.TableType, name);
        if (type is not null)
        {
            RequireUnused(type, name, statement, context);
            context.DropObject(type, name, statement);
        }
        else if (!statement.IsIfExists)
        {
            throw context.Missing(ElementKind.DataType, name, statement);
        }
    }

    private static void RequireUnused(Element type, SqlName name, DropTypeStatement statement, ApplyContext context)
    {
        var names = context.Model.Names;
        var user = context.Model.Current.All<Table>().SelectMany(table => table.Columns).Concat(context.Model.Current.All<TableType>().SelectMany(table => table.Columns))
            .FirstOrDefault(column => column.Type is { } used && names.Equals(used.Name, name));
        if (user is not null)
        {
            throw context.Refuse(SourceMessages.StillUsed, statement, type.Id.Kind.Words(), name.ToString(), ElementKind.Column.Words(), user.Name.ToString());
        }
    }
}
