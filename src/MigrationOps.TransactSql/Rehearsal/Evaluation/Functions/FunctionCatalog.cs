using System.Collections.Frozen;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Functions;

/// <summary>The functions that are known here.</summary>
internal static class FunctionCatalog
{
    private static readonly FrozenDictionary<string, FunctionDefinition> Known = All().ToFrozenDictionary(function => function.Name, StringComparer.OrdinalIgnoreCase);

    // What they give depends on the clock, on chance, on the login or on the disk.
    private static readonly FrozenSet<string> OfServer = FrozenSet.ToFrozenSet(
        [
            "GETDATE", "GETUTCDATE", "SYSDATETIME", "SYSUTCDATETIME", "SYSDATETIMEOFFSET", "CURRENT_TIMESTAMP", "NEWID", "NEWSEQUENTIALID", "RAND",
            "DATEADD", "DATEDIFF", "DATEDIFF_BIG", "DATEPART", "DATENAME", "YEAR", "MONTH", "DAY", "EOMONTH", "DATEFROMPARTS", "DATETIMEFROMPARTS", "DATETIME2FROMPARTS",
            "SWITCHOFFSET", "TODATETIMEOFFSET", "ISDATE", "FORMAT", "STR", "HOST_NAME", "HOST_ID", "APP_NAME", "PROGRAM_NAME", "SUSER_NAME", "SUSER_SNAME", "SUSER_ID", "SUSER_SID",
            "ORIGINAL_LOGIN", "IS_MEMBER", "IS_SRVROLEMEMBER", "IS_ROLEMEMBER", "HAS_PERMS_BY_NAME", "HAS_DBACCESS", "PERMISSIONS", "CONNECTIONPROPERTY", "FILE_ID", "FILE_NAME", "FILE_IDEX",
            "FILEGROUP_ID", "FILEGROUP_NAME", "FILEGROUPPROPERTY", "FILEPROPERTY", "FULLTEXTCATALOGPROPERTY", "FULLTEXTSERVICEPROPERTY", "STATS_DATE", "IDENT_CURRENT", "IDENT_SEED", "IDENT_INCR",
            "SCOPE_IDENTITY", "CONTEXT_INFO", "CURRENT_TRANSACTION_ID", "ASSEMBLYPROPERTY", "CERT_ID", "KEY_ID", "KEY_GUID", "ASYMKEY_ID", "SYMKEYPROPERTY", "CHECKSUM", "BINARY_CHECKSUM",
            "CHANGE_TRACKING_CURRENT_VERSION", "CHANGE_TRACKING_MIN_VALID_VERSION", "COLLATIONPROPERTY", "SQL_VARIANT_PROPERTY", "TRIGGER_NESTLEVEL", "CURSOR_STATUS", "GET_FILESTREAM_TRANSACTION_CONTEXT",
            "PARSE", "SOUNDEX", "DIFFERENCE", "COMPRESS", "DECOMPRESS", "JSON_VALUE", "JSON_QUERY", "ISJSON",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Finds a function.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The function, or null.</returns>
    public static FunctionDefinition? Find(string name) => Known.GetValueOrDefault(name);

    /// <summary>Whether only a server can say what a function gives.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>Whether it is so; its arguments are then not looked at.</returns>
    public static bool IsOfServer(string name) => OfServer.Contains(name);

    private static IEnumerable<FunctionDefinition> All() =>
    [
        .. ObjectFunctions.All,
        .. SchemaFunctions.All,
        .. ColumnFunctions.All,
        .. IndexFunctions.All,
        .. ObjectPropertyFunctions.All,
        .. DatabaseFunctions.All,
        .. PrincipalFunctions.All,
        .. HashFunctions.All,
        .. TextChangeFunctions.All,
        .. TextPartFunctions.All,
        .. TextBuildingFunctions.All,
        .. TextSearchFunctions.All,
        .. CharacterFunctions.All,
        .. NumberFunctions.All,
        .. NullFunctions.All,
    ];
}
