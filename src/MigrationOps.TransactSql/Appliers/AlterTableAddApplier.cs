using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers.Reading;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>ALTER TABLE ... ADD: columns, constraints, indexes and the period of a temporal table.</summary>
internal sealed class AlterTableAddApplier() : StatementApplier<AlterTableAddTableElementStatement>(StatementRank.Constraint)
{
    /// <inheritdoc/>
    protected override StatementRank RankOf(AlterTableAddTableElementStatement statement)
    {
        if (statement.Definition.ColumnDefinitions.Count > 0)
        {
            return StatementRank.Column;
        }

        return statement.Definition.TableConstraints.Any(constraint => constraint is UniqueConstraintDefinition) ? StatementRank.Key : StatementRank.Constraint;
    }

    /// <inheritdoc/>
    protected override void Apply(AlterTableAddTableElementStatement statement, ApplyContext context)
    {
        var table = context.RequireTable(statement.SchemaObjectName);
        var parts = TableParts.Read(statement.Definition, table.Name, context);
        Check(parts, table, statement, context);
        if (parts.UndecidedKey is { } key)
        {
            context.Model.NoteClusteredByDefault(key.Id);
        }

        var changed = table with
        {
            Columns = [.. table.Columns.Select(column => InPeriod(column, statement.Definition.SystemTimePeriod, context)), .. parts.Columns],
            Constraints = table.Constraints.Concat(parts.Constraints.Select(constraint => context.WithTrust(constraint, statement.ExistingRowsCheckEnforcement, trustsByDefault: true))).InOrder(context.Model.Names),
            Indexes = table.Indexes.Concat(parts.Indexes).InOrder(context.Model.Names),
        };
        changed = KeyClustering.Settle(changed, context.Model.IsClusteredByDefault);
        context.Replace(table, changed, statement);
        context.FollowInHistory(table, changed, statement);
        CreateTableApplier.NoteIncomplete(changed, context);
    }

    // PERIOD FOR SYSTEM_TIME over columns that stand makes them generated ones: Microsoft Learn, ALTER TABLE.
    private static Column InPeriod(Column column, SystemTimePeriodDefinition? period, ApplyContext context)
    {
        bool Is(Microsoft.SqlServer.TransactSql.ScriptDom.Identifier? name) => name is not null && context.Model.Names.Equals(column.Name.Last, new Model.Identifier(name.Value));
        return Is(period?.StartTimeColumn) ? column with { Generated = GeneratedAlways.RowStart }
            : Is(period?.EndTimeColumn) ? column with { Generated = GeneratedAlways.RowEnd }
            : column;
    }

    private static void Check(TableParts parts, Table table, AlterTableAddTableElementStatement statement, ApplyContext context)
    {
        var names = context.Model.Names;
        foreach (var column in parts.Columns.Where(column => table.FindColumn(column.Name.Last, names) is not null))
        {
            throw Taken(column.Id, statement, context);
        }

        foreach (var index in parts.Indexes.Where(index => table.Indexes.Any(other => names.Equals(other.Name, index.Name))))
        {
            throw Taken(index.Id, statement, context);
        }

        if (parts.Constraints.Any(constraint => constraint is PrimaryKey) && table.PrimaryKey is { } key)
        {
            throw Taken(key.Id, statement, context);
        }

        foreach (var value in parts.Constraints.OfType<DefaultConstraint>().Where(value => table.FindDefault(value.Column, names) is not null))
        {
            throw Taken(value.Id, statement, context);
        }

        foreach (var missing in parts.Constraints.SelectMany(constraint => constraint.OwnColumns)
            .Where(name => table.FindColumn(name, names) is null && !parts.Columns.Any(column => names.Equals(column.Name.Last, name))))
        {
            throw context.Missing(ElementKind.Column, table.Name.Child(missing), statement);
        }
    }

    private static Exception Taken(ElementId id, TSqlFragment statement, ApplyContext context) =>
        context.Refuse(SourceMessages.DeclaredTwice, statement, id.Kind.Words(), id.ToString(), id.Kind.Words(), SourceMessages.Texts.Format("SameTable"));
}
