using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>DROP STATISTICS.</summary>
internal sealed class DropStatisticsApplier() : StatementApplier<DropStatisticsStatement>(StatementRank.Imperative)
{
    /// <inheritdoc/>
    protected override void Apply(DropStatisticsStatement statement, ApplyContext context)
    {
        foreach (var dropped in statement.Objects)
        {
            var name = NameOf([.. dropped.Identifiers.Select(part => new Identifier(part.Value))], context);
            var element = context.Model.Current.Elements.Find(new ElementId(ElementKind.Opaque, name, "SqlStatistic"));
            context.Model.Remove(element ?? throw context.Missing(ElementKind.Opaque, name, statement));
        }
    }

    private static SqlName NameOf(List<Identifier> parts, ApplyContext context) => new(parts.Count == 2 ? [context.DefaultSchema, .. parts] : [.. parts]);
}
