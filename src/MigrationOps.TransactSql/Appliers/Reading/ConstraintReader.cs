using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Appliers.Reading;

/// <summary>Reads constraints, inline or of the table, named or not.</summary>
internal static class ConstraintReader
{
    /// <summary>Reads a constraint.</summary>
    /// <param name="definition">The declaration.</param>
    /// <param name="table">The table.</param>
    /// <param name="column">The column that it stands at; null for one of the table.</param>
    /// <param name="context">The context.</param>
    /// <returns>The constraint; null for what is none, such as NOT NULL.</returns>
    public static Constraint? Read(ConstraintDefinition definition, SqlName table, Identifier? column, ApplyContext context) => definition switch
    {
        NullableConstraintDefinition => null,
        UniqueConstraintDefinition key => Key(key, table, column),
        ForeignKeyConstraintDefinition foreignKey => ForeignKey(foreignKey, table, column, context),
        CheckConstraintDefinition check => new CheckConstraint
        {
            Table = table,
            Name = NameOf(check),
            Expression = context.Expression(check.CheckCondition),
            IsNotForReplication = check.NotForReplication,
        },
        DefaultConstraintDefinition value => new DefaultConstraint
        {
            Table = table,
            Name = NameOf(value),
            Column = value.Column is { } named ? new Identifier(named.Value) : column ?? throw Unsupported(definition, context),
            Expression = context.Expression(value.Expression),
        },
        _ => throw Unsupported(definition, context),
    };

    private static Exception Unsupported(TSqlFragment definition, ApplyContext context) =>
        context.Refuse(SourceMessages.FormNotSupported, definition, context.Source.Of(definition));

    private static Identifier? NameOf(ConstraintDefinition definition) =>
        definition.ConstraintIdentifier is { } name ? new Identifier(name.Value) : null;

    private static KeyConstraint Key(UniqueConstraintDefinition key, SqlName table, Identifier? column)
    {
        var columns = key.Columns.Count == 0 && column is { } own ? [new IndexColumn(own)] : IndexColumns.Keys(key.Columns);
        KeyConstraint read = key.IsPrimaryKey
            ? new PrimaryKey { Table = table, Columns = columns }
            : new UniqueConstraint { Table = table, Columns = columns };
        var isHash = key.IndexType?.IndexTypeKind == IndexTypeKind.NonClusteredHash;
        return read with
        {
            Name = NameOf(key),
            IsClustered = key.Clustered ?? (key.IsPrimaryKey && !isHash),
            Options = IndexOptionsReader.Apply(IndexOptions.Default with { IsHash = isHash }, key.IndexOptions),
            Placement = PlacementReader.Read(key.OnFileGroupOrPartitionScheme),
            Compression = IndexOptionsReader.Compression(key.IndexOptions, PlacementReader.Read(key.OnFileGroupOrPartitionScheme)),
        };
    }

    private static ForeignKey ForeignKey(ForeignKeyConstraintDefinition key, SqlName table, Identifier? column, ApplyContext context) => new()
    {
        Table = table,
        Name = NameOf(key),
        Columns = key.Columns.Count == 0 && column is { } own ? [own] : IndexColumns.Names(key.Columns),
        ReferencedTable = context.Name(key.ReferenceTableName),
        ReferencedColumns = IndexColumns.Names(key.ReferencedTableColumns),
        OnDelete = Action(key.DeleteAction),
        OnUpdate = Action(key.UpdateAction),
        IsNotForReplication = key.NotForReplication,
    };

    private static ReferentialAction Action(DeleteUpdateAction action) => action switch
    {
        DeleteUpdateAction.Cascade => ReferentialAction.Cascade,
        DeleteUpdateAction.SetNull => ReferentialAction.SetNull,
        DeleteUpdateAction.SetDefault => ReferentialAction.SetDefault,
        _ => ReferentialAction.NoAction,
    };
}
