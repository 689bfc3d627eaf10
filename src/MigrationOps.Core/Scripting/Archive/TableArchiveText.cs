using MigrationOps.Model;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;
using MigrationOps.Scripting.Writers;

namespace MigrationOps.Scripting.Archive;

/// <summary>The way of a table into the schema of the archives and back. Rows are not touched.</summary>
internal static class TableArchiveText
{
    /// <summary>Moves a table away.</summary>
    /// <param name="table">Its two-part name.</param>
    /// <param name="archive">The two-part name of the archive.</param>
    /// <param name="days">How many days it is kept.</param>
    /// <returns>The statements.</returns>
    public static string Away(SqlName table, SqlName archive, int days) => SqlText.Statements(
        ArchiveRefusals.SchemaGrants(),
        ArchiveRefusals.TakenNames(table, archive),
        ArchiveRegistry.DeclareExpiry(days),
        KeptPermissions.Keep(archive, table, null),
        ArchiveRegistry.Note(archive, table, "kept", Rows(table)),
        Rename(table, archive.Last),
        $"ALTER SCHEMA {Quote.Name(archive.First)} TRANSFER OBJECT::{Quote.Name(table.WithLast(archive.Last))};",
        ArchiveRegistry.Property("sys.sp_addextendedproperty", archive, withValue: true));

    /// <summary>Moves a table back.</summary>
    /// <param name="table">Its two-part name.</param>
    /// <param name="archive">The two-part name of the archive.</param>
    /// <returns>The statements.</returns>
    public static string Back(SqlName table, SqlName archive) => SqlText.Statements(
        ArchiveRefusals.Gone(archive, table),
        $"""
        IF {ArchiveRegistry.HasProperty(archive)}
        BEGIN
            {ArchiveRegistry.Property("sys.sp_dropextendedproperty", archive, withValue: false)}
        END;
        """,
        $"ALTER SCHEMA {Quote.Name(table.First)} TRANSFER OBJECT::{Quote.Name(archive)};",
        Rename(table.WithLast(archive.Last), table.Last),
        KeptPermissions.GiveBack(archive),
        ArchiveRegistry.Mark(archive, "restored"));

    private static string Rename(SqlName from, Identifier to) => ProcedureCall.Checked(
        "sys.sp_rename",
        from.ToString(),
        $"@objname = {Literal.Text(from)}",
        $"@newname = {Literal.Text(to)}",
        "@objtype = N'OBJECT'");

    // The catalog knows the number without reading the rows.
    private static string Rows(SqlName table) =>
        $"(SELECT SUM(p.[rows]) FROM sys.partitions AS p WHERE p.[object_id] = {ObjectCatalog.TableId(table)} AND p.[index_id] IN (0, 1))";
}
