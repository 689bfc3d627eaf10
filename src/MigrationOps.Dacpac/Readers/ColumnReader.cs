using System.Numerics;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>Reads the columns of tables and table types.</summary>
internal static class ColumnReader
{
    private static readonly Dictionary<string, GeneratedAlways> GeneratedTypes = new()
    {
        ["0"] = GeneratedAlways.No,
        ["1"] = GeneratedAlways.RowStart,
        ["2"] = GeneratedAlways.RowEnd,
    };

    /// <summary>Takes the columns.</summary>
    /// <param name="owner">The table or table type.</param>
    /// <param name="areNullable">What holds for columns that do not say whether they accept NULL.</param>
    /// <param name="target">Keeps what computed columns name.</param>
    /// <returns>The columns in order, without those that SQL Server adds to graph tables.</returns>
    public static ValueList<Column> ReadAll(ElementContent owner, bool areNullable, ReadingTarget target)
    {
        var columns = new List<Column>();
        foreach (var content in owner.Inside("Columns"))
        {
            if (IsGraphColumn(content))
            {
                content.Element.IsSettled = true;
                continue;
            }

            var column = Read(content, areNullable);
            columns.Add(column);
            if (column.Computed is not null)
            {
                target.Bind(column.Id, content, "ExpressionDependencies", column.Name);
            }
        }

        return columns.ToValueList();
    }

    /// <summary>Takes a column.</summary>
    /// <param name="content">The element.</param>
    /// <param name="isNullable">What holds where it does not say whether it accepts NULL.</param>
    /// <returns>The column.</returns>
    public static Column Read(ElementContent content, bool isNullable) => content.Type switch
    {
        "SqlComputedColumn" or "SqlTableTypeComputedColumn" => ReadComputed(content),
        _ => ReadStored(content, isNullable),
    };

    private static Column ReadComputed(ElementContent content) => new()
    {
        Name = content.NameInside,
        Computed = new ComputedValue(
            content.Expression("ExpressionScript"),
            content.Flag("IsPersisted"),
            !content.Flag("IsPersistedNullable", absent: true)),
        Unknown = content.Unknown(),
    };

    private static Column ReadStored(ElementContent content, bool isNullable) => new()
    {
        Name = content.NameInside,
        Type = TypeReader.Read(content, "TypeSpecifier"),
        IsNullable = content.Flag("IsNullable", isNullable),
        Identity = Identity(content),
        Collation = content.Text("Collation") is { Length: > 0 } collation ? collation : null,
        IsRowGuid = content.Flag("IsRowGuidColumn"),
        IsSparse = content.Flag("IsSparse"),
        IsColumnSet = content.Type == "SqlColumnSet",
        IsFileStream = content.Flag("IsFileStream"),
        Generated = content.Choice("GeneratedAlwaysType", GeneratedTypes),
        IsHidden = content.Flag("IsHidden"),
        MaskingFunction = content.Text("MaskingFunction"),
        Unknown = content.Unknown(),
    };

    private static IdentityProperty? Identity(ElementContent content)
    {
        if (!content.Flag("IsIdentity"))
        {
            return null;
        }

        var seed = content.Integer("IdentitySeed") ?? BigInteger.One;
        var increment = content.Integer("IdentityIncrement") ?? BigInteger.One;
        return new IdentityProperty(seed, increment, content.Flag("IdentityIsNotForReplication"));
    }

    // $node_id, $edge_id, $from_id, $to_id: every graph table has them, nobody declares them.
    private static bool IsGraphColumn(ElementContent content) => content.Find("GraphType") is { Value: not "0" };
}
