using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers.Reading;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>ALTER TABLE ... ALTER COLUMN.</summary>
internal sealed class AlterTableAlterColumnApplier() : StatementApplier<AlterTableAlterColumnStatement>(StatementRank.Imperative)
{
    /// <inheritdoc/>
    protected override void Apply(AlterTableAlterColumnStatement statement, ApplyContext context)
    {
        var table = context.RequireTable(statement.SchemaObjectName);
        var column = context.RequireColumn(table, statement.ColumnIdentifier);
        var changed = statement.DataType is null ? Switched(column, statement, context) : Retyped(column, statement, context);
        var after = table.WithColumn(column, changed);
        context.Replace(table, after, statement);
        context.FollowInHistory(table, after, statement);
    }

    // What the statement does not state falls back: NULL is allowed, the collation is that of the database. Source: Microsoft Learn, ALTER TABLE.
    private static Column Retyped(Column column, AlterTableAlterColumnStatement statement, ApplyContext context)
    {
        var storage = statement.StorageOptions;
        return column with
        {
            Type = TypeReader.Read(statement.DataType, context),
            IsNullable = statement.AlterTableAlterColumnOption != AlterTableAlterColumnOption.NotNull,
            Collation = ColumnReader.CollationOf(statement.Collation),
            IsSparse = storage is null ? column.IsSparse : storage.SparseOption == SparseColumnOption.Sparse,
            Generated = statement.GeneratedAlways is null ? column.Generated : ColumnReader.Generated(statement.GeneratedAlways),
            IsHidden = column.IsHidden || statement.IsHidden,
            MaskingFunction = statement.IsMasked ? statement.MaskingFunction?.Value : column.MaskingFunction,
            Unknown = statement.Encryption is null ? column.Unknown : EncryptionReader.Read(statement.Encryption),
        };
    }

    private static Column Switched(Column column, AlterTableAlterColumnStatement statement, ApplyContext context) => statement.AlterTableAlterColumnOption switch
    {
        AlterTableAlterColumnOption.AddRowGuidCol => column with { IsRowGuid = true },
        AlterTableAlterColumnOption.DropRowGuidCol => column with { IsRowGuid = false },
        AlterTableAlterColumnOption.AddSparse => column with { IsSparse = true },
        AlterTableAlterColumnOption.DropSparse => column with { IsSparse = false },
        AlterTableAlterColumnOption.AddHidden => column with { IsHidden = true },
        AlterTableAlterColumnOption.DropHidden => column with { IsHidden = false },
        AlterTableAlterColumnOption.AddMaskingFunction => column with { MaskingFunction = statement.MaskingFunction?.Value },
        AlterTableAlterColumnOption.DropMaskingFunction => column with { MaskingFunction = null },
        AlterTableAlterColumnOption.AddNotForReplication when column.Identity is { } identity => column with { Identity = identity with { IsNotForReplication = true } },
        AlterTableAlterColumnOption.DropNotForReplication when column.Identity is { } identity => column with { Identity = identity with { IsNotForReplication = false } },
        AlterTableAlterColumnOption.AddPersisted when column.Computed is { } computed => column with { Computed = computed with { IsPersisted = true } },
        AlterTableAlterColumnOption.DropPersisted when column.Computed is { } computed => column with { Computed = computed with { IsPersisted = false, IsPersistedNotNull = false } },
        _ => throw context.Refuse(SourceMessages.FormNotSupported, statement, context.Source.Of(statement)),
    };
}
