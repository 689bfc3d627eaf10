using MigrationOps.TransactSql.Rehearsal.Catalog;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Functions;

/// <summary>INDEXPROPERTY and INDEX_COL.</summary>
internal static class IndexFunctions
{
    /// <summary>The functions.</summary>
    public static IReadOnlyList<FunctionDefinition> All { get; } =
    [
        new("INDEXPROPERTY", 3, 3, Property),
        new("INDEX_COL", 3, 3, Column),
    ];

    private static SqlValue Property(FunctionArguments arguments)
    {
        var catalog = arguments.Context.Catalog;
        var owner = catalog.Objects.Find(arguments.Number(0));
        if (owner?.Indexes(catalog).FirstOrDefault(index => index.Name is { } name && catalog.Names.Equals(name, new(arguments.Text(1)))) is not { } found)
        {
            return NullValue.Instance;
        }

        return arguments.Text(2).ToUpperInvariant() switch
        {
            "INDEXID" => new NumberValue(found.IndexId),
            "ISCLUSTERED" => NumberValue.Bit(found.IndexId == 1),
            "ISUNIQUE" => NumberValue.Bit(found.IsUnique),
            "ISDISABLED" => NumberValue.Bit(found.IsDisabled),
            "ISCOLUMNSTORE" => NumberValue.Bit(found.IsColumnstore),
            "ISPADINDEX" => NumberValue.Bit(found.Options.IsPadded),
            "ISROWLOCKDISALLOWED" => NumberValue.Bit(!found.Options.AllowRowLocks),
            "ISPAGELOCKDISALLOWED" => NumberValue.Bit(!found.Options.AllowPageLocks),
            "INDEXFILLFACTOR" => new NumberValue(found.Options.FillFactor),
            "ISSTATISTICS" or "ISHYPOTHETICAL" or "ISAUTOSTATISTICS" => NumberValue.Bit(false),
            "INDEXDEPTH" or "ISFULLTEXTKEY" or "ISOPTIMIZEDFORARRAYSEARCH" => new UndecidedValue("a property of an index"),
            _ => NullValue.Instance,
        };
    }

    private static SqlValue Column(FunctionArguments arguments)
    {
        var catalog = arguments.Context.Catalog;
        if (NameParts.Read(arguments.Text(0)) is not { Count: >= 1 } parts
            || catalog.Objects.Find(Model.SqlName.Of(parts.Count > 1 ? parts[^2] : "dbo", parts[^1])) is not { } owner)
        {
            return NullValue.Instance;
        }

        var index = owner.Indexes(catalog).FirstOrDefault(index => index.IndexId == arguments.Number(1));
        return CatalogValue.Text(index?.Keys.ElementAtOrDefault(arguments.Number(2) - 1)?.Name.Value);
    }
}
