using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers.Reading;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>CREATE TABLE.</summary>
internal sealed class CreateTableApplier() : StatementApplier<CreateTableStatement>(StatementRank.Object)
{
    /// <inheritdoc/>
    protected override void Apply(CreateTableStatement statement, ApplyContext context)
    {
        if (statement.Definition is null || statement.SelectStatement is not null || statement.AsFileTable)
        {
            throw context.Refuse(SourceMessages.FormNotSupported, statement, context.Source.Of(statement.SchemaObjectName));
        }

        var name = context.Name(statement.SchemaObjectName);
        var parts = TableParts.Read(statement.Definition, name, context);
        var table = new Table
        {
            Name = name,
            Columns = parts.Columns.ToValueList(),
            Constraints = parts.Constraints.InOrder(context.Model.Names),
            Indexes = parts.Indexes.InOrder(context.Model.Names),
            Options = TableOptions.Default with { AnsiNulls = context.Session.AnsiNulls },
            Placement = PlacementReader.Read(statement.OnFileGroupOrPartitionScheme),
            Graph = statement.AsNode ? GraphRole.Node : statement.AsEdge ? GraphRole.Edge : GraphRole.None,
            TextImageOn = LargeValues(statement, parts),
            FileStreamOn = PlacementReader.Filegroup(statement.FileStreamOn),
        };
        if (parts.UndecidedKey is { } key)
        {
            context.Model.NoteClusteredByDefault(key.Id);
        }

        table = TableOptionsReader.Apply(table, statement.Options, context);
        table = KeyClustering.Settle(table, context.Model.IsClusteredByDefault);
        context.Model.Add(table, context.Source.At(statement));
        NoteIncomplete(table, context);
    }

    /// <summary>Notes a table that has foreign keys without referenced columns.</summary>
    /// <param name="table">The table.</param>
    /// <param name="context">The context.</param>
    internal static void NoteIncomplete(Table table, ApplyContext context)
    {
        if (table.Constraints.OfType<ForeignKey>().Any(key => key.ReferencedColumns.Count == 0))
        {
            context.Model.IncompleteTables.Add(table.Name);
        }
    }

    // PRIMARY goes without saying where the rows lie there too.
    private static Identifier? LargeValues(CreateTableStatement statement, TableParts parts) =>
        statement.TextImageOn is { } clause
            && PlacementReader.IsDefault(clause)
            && PlacementReader.Read(statement.OnFileGroupOrPartitionScheme) is null
            && !parts.Constraints.Any(constraint => constraint is KeyConstraint { IsClustered: true, Placement: not null })
            ? null
            : PlacementReader.Filegroup(statement.TextImageOn);
}
