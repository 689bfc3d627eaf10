using MigrationOps.Model;
using MigrationOps.Scripting.Bookkeeping;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Archive;

/// <summary>
/// The permissions on what is archived, those that no source declares included: kept as statements before they go, and executed on the way back.
/// Source: Microsoft Learn, sys.database_permissions; ALTER SCHEMA, which drops them.
/// </summary>
internal static class KeptPermissions
{
    // The principal dbo: what it has granted needs no AS.
    private const string OwnerId = "1";

    /// <summary>Keeps the permissions on a table and its columns, or on one column.</summary>
    /// <param name="archive">The two-part name of the archive.</param>
    /// <param name="table">The two-part name of the table.</param>
    /// <param name="column">The column; null for the table and all its columns.</param>
    /// <returns>The statements.</returns>
    public static string Keep(SqlName archive, SqlName table, Identifier? column) => SqlText.Statements(
        Forget(archive),
        $"""
        INSERT INTO {Quote.Name(Books.ArchivedPermission)} ([ArchiveName], [Statement])
        SELECT {Literal.Text(archive)}, CONCAT(
            CASE p.[state] WHEN 'D' THEN N'DENY ' ELSE N'GRANT ' END,
            p.[permission_name],
            {Literal.Text($" ON {Quote.Name(table)}")},
            CASE WHEN p.[minor_id] > 0 THEN CONCAT(N' (', QUOTENAME(COL_NAME(p.[major_id], p.[minor_id])), N')') END,
            N' TO ',
            QUOTENAME(g.[name]),
            CASE p.[state] WHEN 'W' THEN N' WITH GRANT OPTION' END,
            CASE WHEN p.[grantor_principal_id] <> {OwnerId} THEN CONCAT(N' AS ', QUOTENAME(r.[name])) END,
            N';')
        FROM sys.database_permissions AS p
        INNER JOIN sys.database_principals AS g ON g.[principal_id] = p.[grantee_principal_id]
        INNER JOIN sys.database_principals AS r ON r.[principal_id] = p.[grantor_principal_id]
        WHERE p.[class] = 1
        AND p.[major_id] = {ObjectCatalog.TableId(table)}
        AND p.[state] IN ('D', 'G', 'W'){Of(table, column)}
        ORDER BY CASE p.[state] WHEN 'W' THEN 0 ELSE 1 END;
        """);

    /// <summary>Gives the permissions back.</summary>
    /// <param name="archive">The two-part name of the archive.</param>
    /// <returns>The statements.</returns>
    public static string GiveBack(SqlName archive) => SqlText.Statements(
        "DECLARE @permission bigint, @grant nvarchar(max);",
        Next(archive, null),
        $"""
        WHILE @permission IS NOT NULL
        BEGIN
            SELECT @grant = p.[Statement] FROM {Quote.Name(Books.ArchivedPermission)} AS p WHERE p.[PermissionId] = @permission;
            EXEC sys.sp_executesql @grant;
            {Next(archive, " AND p.[PermissionId] > @permission")}
        END;
        """,
        Forget(archive));

    private static string Of(SqlName table, Identifier? column) =>
        column is { } name ? $"\nAND p.[minor_id] = {ObjectCatalog.ColumnId(table.Child(name))}" : string.Empty;

    private static string Next(SqlName archive, string? beyond) =>
        $"SELECT @permission = MIN(p.[PermissionId]) FROM {Quote.Name(Books.ArchivedPermission)} AS p WHERE p.[ArchiveName] = {Literal.Text(archive)}{beyond};";

    private static string Forget(SqlName archive) => $"DELETE FROM {Quote.Name(Books.ArchivedPermission)} WHERE [ArchiveName] = {Literal.Text(archive)};";
}
