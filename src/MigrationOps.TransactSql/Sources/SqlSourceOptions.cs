using MigrationOps.Model;

namespace MigrationOps.TransactSql.Sources;

/// <summary>What a file or folder of T-SQL does not say about its database.</summary>
public sealed record SqlSourceOptions
{
    /// <summary>The collation of the database; null where it is not known. It decides whether names that differ in letter case are different.</summary>
    public string? Collation { get; init; }

    /// <summary>The server version that the source is written for.</summary>
    public SqlPlatform Platform { get; init; } = SqlPlatform.SqlServer2016;

    /// <summary>Files that declare nothing, such as deployment scripts: patterns relative to the folder, with <c>/</c>, <c>*</c>, <c>**</c> and <c>?</c>.</summary>
    public ValueList<string> ExcludedFiles { get; init; } = [];

    /// <summary>The ANSI_NULLS setting of files that state none.</summary>
    public bool AnsiNulls { get; init; } = true;

    /// <summary>The QUOTED_IDENTIFIER setting of files that state none.</summary>
    public bool QuotedIdentifier { get; init; } = true;
}
