using static MigrationOps.TransactSql.Rehearsal.Catalog.CatalogValue;

namespace MigrationOps.TransactSql.Rehearsal.Catalog.Views;

/// <summary>sysobjects, syscolumns and sysindexes of SQL Server 2000, as far as scripts still ask for them. Source: Microsoft Learn, "System compatibility views".</summary>
internal static class OldViews
{
    /// <summary>sysobjects.</summary>
    public static CatalogView Objects { get; } = new CatalogView<CatalogObject>(
        "sys.sysobjects",
        [
            new("name", row => Text(row.Name.Value)),
            new("id", row => Number(row.Id)),
            new("xtype", row => Code(row.Type)),
            new("uid", row => Number(row.SchemaId)),
            .. Cell.Unknown<CatalogObject>("info", "status", "base_schema_ver", "replinfo"),
            new("parent_obj", row => Number(row.ParentId)),
            .. Cell.Unknown<CatalogObject>("crdate", "ftcatid", "schema_ver", "stats_schema_ver"),
            new("type", row => row.Type is "PK" or "UQ" ? Code("K ") : Code(row.Type)),
            .. Cell.Unknown<CatalogObject>("userstat", "sysstat", "indexdel", "refdate", "version", "deltrig", "instrig", "updtrig", "seltrig", "category", "cache"),
        ],
        ["id", "name"],
        static (key, catalog) => key.Number("id") is { } id ? (catalog.Objects.Find(id) is { } found ? [found] : []) : catalog.Objects.Where(key));

    /// <summary>syscolumns.</summary>
    public static CatalogView Columns { get; } = new CatalogView<CatalogColumnRow>(
        "sys.syscolumns",
        [
            new("name", row => row["name"]),
            new("id", row => Number(row.Owner.Id)),
            new("xtype", row => row["system_type_id"]),
            .. Cell.Unknown<CatalogColumnRow>("typestat"),
            new("xusertype", row => row["user_type_id"]),
            new("length", row => row["max_length"]),
            .. Cell.Unknown<CatalogColumnRow>("xprec", "xscale"),
            new("colid", row => row["column_id"]),
            .. Cell.Unknown<CatalogColumnRow>("xoffset", "bitpos", "reserved", "colstat"),
            new("cdefault", row => row["default_object_id"]),
            .. Cell.Unknown<CatalogColumnRow>("domain", "number", "colorder", "autoval", "offset", "collationid", "language", "status", "type", "usertype", "printfmt"),
            new("prec", row => row["precision"]),
            new("scale", row => row["scale"]),
            new("iscomputed", row => row["is_computed"]),
            .. Cell.Unknown<CatalogColumnRow>("isoutparam"),
            new("isnullable", row => row["is_nullable"]),
            new("collation", row => row["collation_name"]),
            .. Cell.Unknown<CatalogColumnRow>("tdscollation"),
        ],
        ["id"],
        static (key, catalog) => key.Number("id") is { } id
            ? catalog.Objects.Find(id) is { } owner ? CatalogColumns.WithUnknown(owner, catalog) : []
            : ColumnsView.Find(CatalogKey.None, catalog));

    /// <summary>sysindexes.</summary>
    public static CatalogView Indexes { get; } = new CatalogView<CatalogIndex>(
        "sys.sysindexes",
        [
            new("id", row => Number(row.Owner.Id)),
            .. Cell.Unknown<CatalogIndex>("status", "first"),
            new("indid", row => Number(row.IndexId)),
            .. Cell.Unknown<CatalogIndex>("root", "minlen", "keycnt", "groupid", "dpages", "reserved", "used", "rowcnt", "rowmodctr", "maxirow", "origfillfactor"),
            new("name", row => Text(row.Name?.Value)),
            .. Cell.Unknown<CatalogIndex>("rows"),
        ],
        ["id"],
        static (key, catalog) => key.Number("id") is { } id ? catalog.Objects.Find(id)?.Indexes(catalog) ?? [] : IndexesView.Find(CatalogKey.None, catalog));
}
