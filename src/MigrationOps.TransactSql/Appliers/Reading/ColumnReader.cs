using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers.Reading;

/// <summary>Reads columns of tables and table types.</summary>
internal static class ColumnReader
{
    /// <summary>Reads a column without its constraints.</summary>
    /// <param name="definition">The declaration.</param>
    /// <param name="table">The table.</param>
    /// <param name="context">The context.</param>
    /// <returns>The column.</returns>
    public static Column Read(ColumnDefinition definition, SqlName table, ApplyContext context)
    {
        var column = new Column { Name = table.Child(definition.ColumnIdentifier.Value) };
        return definition.ComputedColumnExpression is null
            ? Stored(column, definition, context)
            : column with { Computed = Computed(definition, context) };
    }

    /// <summary>What a column states about NULL.</summary>
    /// <param name="definition">The declaration.</param>
    /// <returns>Whether NULL is accepted; null where nothing is stated.</returns>
    public static bool? StatedNullability(ColumnDefinition definition) =>
        definition.Constraints.OfType<NullableConstraintDefinition>().LastOrDefault()?.Nullable;

    private static ComputedValue Computed(ColumnDefinition definition, ApplyContext context) => new(
        context.Expression(definition.ComputedColumnExpression),
        definition.IsPersisted,
        definition.IsPersisted && StatedNullability(definition) == false);

    private static Column Stored(Column column, ColumnDefinition definition, ApplyContext context)
    {
        // A column may be declared by the type timestamp alone; it then bears that name.
        var type = definition.DataType is null ? SqlType.BuiltIn("timestamp") : TypeReader.Read(definition.DataType, context);
        return column with
        {
            Type = type,
            IsNullable = StatedNullability(definition) ?? NullableByDefault(definition, type, context),
            Identity = definition.IdentityOptions is { } identity ? Identity(identity, context) : null,
            Collation = CollationOf(definition.Collation),
            IsRowGuid = definition.IsRowGuidCol,
            IsSparse = definition.StorageOptions?.SparseOption == SparseColumnOption.Sparse,
            IsColumnSet = definition.StorageOptions?.SparseOption == SparseColumnOption.ColumnSetForAllSparseColumns,
            IsFileStream = definition.StorageOptions?.IsFileStream == true,
            Generated = Generated(definition.GeneratedAlways),
            IsHidden = definition.IsHidden,
            MaskingFunction = definition.IsMasked ? definition.MaskingFunction?.Value : null,
            Unknown = EncryptionReader.Read(definition.Encryption),
        };
    }

    /// <summary>The part that a GENERATED ALWAYS clause gives a column.</summary>
    /// <param name="type">The clause, or null.</param>
    /// <returns>The part.</returns>
    public static GeneratedAlways Generated(GeneratedAlwaysType? type) => type switch
    {
        GeneratedAlwaysType.RowStart => GeneratedAlways.RowStart,
        GeneratedAlwaysType.RowEnd => GeneratedAlways.RowEnd,
        _ => GeneratedAlways.No,
    };

    /// <summary>The collation that a clause states.</summary>
    /// <param name="collation">The clause, or null.</param>
    /// <returns>The name; null where that of the database is meant.</returns>
    public static string? CollationOf(Microsoft.SqlServer.TransactSql.ScriptDom.Identifier? collation) =>
        string.Equals(collation?.Value, "DATABASE_DEFAULT", StringComparison.OrdinalIgnoreCase) ? null : collation?.Value;

    private static IdentityProperty Identity(IdentityOptions identity, ApplyContext context) => new(
        identity.IdentitySeed is { } seed ? NumberReader.Read(seed, context) : 1,
        identity.IdentityIncrement is { } increment ? NumberReader.Read(increment, context) : 1,
        identity.IsIdentityNotForReplication);

    // Primary key columns, identities, row versions and period columns are NOT NULL by themselves; a column of an alias type follows its type.
    private static bool NullableByDefault(ColumnDefinition definition, SqlType type, ApplyContext context)
    {
        if (definition.IdentityOptions is not null
            || definition.GeneratedAlways is not null
            || type.Is("rowversion")
            || definition.Constraints.OfType<UniqueConstraintDefinition>().Any(key => key.IsPrimaryKey))
        {
            return false;
        }

        return type.IsBuiltIn || context.Model.Find<AliasType>(ElementKind.DataType, type.Name) is not { IsNullable: false };
    }
}
