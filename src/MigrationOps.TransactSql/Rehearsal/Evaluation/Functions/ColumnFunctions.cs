using MigrationOps.TransactSql.Rehearsal.Catalog;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Functions;

/// <summary>COL_LENGTH, COL_NAME and COLUMNPROPERTY.</summary>
internal static class ColumnFunctions
{
    private static readonly UndecidedValue Hidden = new("the columns of a view, function or procedure");

    /// <summary>The functions.</summary>
    public static IReadOnlyList<FunctionDefinition> All { get; } =
    [
        new("COL_LENGTH", 2, 2, Length),
        new("COL_NAME", 2, 2, Name),
        new("COLUMNPROPERTY", 3, 3, Property),
    ];

    private static SqlValue Name(FunctionArguments arguments)
    {
        var column = Columns(arguments).ElementAtOrDefault(arguments.Number(1) - 1);
        return column is null && Owner(arguments.Number(0), arguments) is { IsHidden: true } ? Hidden : CatalogValue.Text(column?.Name.Value);
    }

    private static SqlValue Length(FunctionArguments arguments)
    {
        var catalog = arguments.Context.Catalog;
        if (NameParts.Read(arguments.Text(0)) is not { Count: >= 1 and <= 3 } parts || parts[^1].StartsWith('#'))
        {
            return new UndecidedValue("a temporary table");
        }

        var found = catalog.Objects.Find(Model.SqlName.Of(parts.Count > 1 && parts[^2].Length > 0 ? parts[^2] : "dbo", parts[^1]));
        if (found is null)
        {
            return NullValue.Instance;
        }

        if (found.HidesColumns)
        {
            return Hidden;
        }

        var column = found.Columns(catalog).FirstOrDefault(column => catalog.Names.Equals(column.Name, new(arguments.Text(1))));
        return column is null ? NullValue.Instance : column["max_length"];
    }

    private static SqlValue Property(FunctionArguments arguments)
    {
        var names = arguments.Context.Catalog.Names;
        if (Columns(arguments).FirstOrDefault(column => names.Equals(column.Name, new(arguments.Text(1)))) is not { } column)
        {
            return Owner(arguments.Number(0), arguments) is { IsHidden: true } ? Hidden : NullValue.Instance;
        }

        return arguments.Text(2).ToUpperInvariant() switch
        {
            "COLUMNID" or "ORDINAL" => new NumberValue(column.Ordinal),
            "ALLOWSNULL" => column["is_nullable"],
            "ISCOMPUTED" => column["is_computed"],
            "ISIDENTITY" => column["is_identity"],
            "ISROWGUIDCOL" => column["is_rowguidcol"],
            "ISSPARSE" => column["is_sparse"],
            "ISCOLUMNSET" => column["is_column_set"],
            "ISHIDDEN" => column["is_hidden"],
            "GENERATEDALWAYSTYPE" => column["generated_always_type"],
            "PRECISION" => column["precision"],
            "SCALE" => column["scale"],
            "CHARMAXLEN" or "ISIDNOTFORREPL" or "ISFULLTEXTINDEXED" or "ISINDEXABLE" or "ISDETERMINISTIC" or "ISPRECISE" or "ISXMLINDEXABLE" or "SYSTEMDATAACCESS"
                or "USERDATAACCESS" or "USESANSITRIM" or "STATISTICALSEMANTICS" or "FULLTEXTTYPECOLUMN" or "ISCURSORTYPE" or "ISOUTPARAM" => new UndecidedValue("a property of a column"),
            _ => NullValue.Instance,
        };
    }

    private static (CatalogObject Object, bool IsHidden)? Owner(int id, FunctionArguments arguments) =>
        arguments.Context.Catalog.Objects.Find(id) is { } found ? (found, found.HidesColumns) : null;

    private static IReadOnlyList<CatalogColumnRow> Columns(FunctionArguments arguments) =>
        arguments.Context.Catalog.Objects.Find(arguments.Number(0))?.Columns(arguments.Context.Catalog) ?? [];
}
