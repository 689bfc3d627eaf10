using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Writers;

/// <summary>Writes columns.</summary>
internal static class ColumnWriter
{
    /// <summary>Writes a column.</summary>
    /// <param name="column">The column.</param>
    /// <param name="owner">What it is a column of.</param>
    /// <param name="context">What is written.</param>
    /// <returns>The element.</returns>
    public static ModelElement Write(Column column, ColumnOwner owner, WritingContext context) =>
        column.Computed is { } computed ? Computed(column, computed, owner, context) : Stored(column, owner, context);

    private static ModelElement Computed(Column column, ComputedValue computed, ColumnOwner owner, WritingContext context) =>
        new ElementBuilder(owner.Prefix + "ComputedColumn", column.Name, context)
            .Flag("IsPersisted", computed.IsPersisted)
            .Flag("IsPersistedNullable", !computed.IsPersistedNotNull, absent: true)
            .Text("ExpressionScript", computed.Expression.Text)
            .Refers("ExpressionDependencies", context.UsesOf(column))
            .Build(column.Unknown);

    private static ModelElement Stored(Column column, ColumnOwner owner, WritingContext context)
    {
        var element = new ElementBuilder(column.IsColumnSet ? "SqlColumnSet" : owner.Prefix + "SimpleColumn", column.Name, context)
            .Text("Collation", column.Collation)
            .Flag("IsNullable", column.IsNullable, absent: owner.ColumnsAreNullable)
            .Flag("IsIdentity", column.Identity is not null);
        AddIdentity(element, column.Identity);
        return element
            .Flag("IsRowGuidColumn", column.IsRowGuid)
            .Flag("IsSparse", column.IsSparse)
            .Flag("IsFileStream", column.IsFileStream)
            .Choice("GeneratedAlwaysType", GeneratedNumber(column.Generated))
            .Flag("IsHidden", column.IsHidden)
            .Text("MaskingFunction", column.MaskingFunction)
            .Holds("TypeSpecifier", column.Type is { } type ? [TypeWriter.Specifier(type, context)] : [])
            .Build(column.Unknown);
    }

    private static void AddIdentity(ElementBuilder element, IdentityProperty? identity)
    {
        if (identity is not null)
        {
            element
                .Number("IdentitySeed", identity.Seed.IsOne ? null : identity.Seed)
                .Number("IdentityIncrement", identity.Increment.IsOne ? null : identity.Increment)
                .Flag("IdentityIsNotForReplication", identity.IsNotForReplication);
        }
    }

    private static int GeneratedNumber(GeneratedAlways generated) => generated switch
    {
        GeneratedAlways.RowStart => 1,
        GeneratedAlways.RowEnd => 2,
        _ => 0,
    };
}
