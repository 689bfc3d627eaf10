using MigrationOps.Model;
using MigrationOps.Scripting.Bookkeeping;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Archive;

/// <summary>What the books and the archive itself tell of an archive: since when it stands and how long.</summary>
internal static class ArchiveRegistry
{
    /// <summary>The extended property of an archive that tells when it may be dropped, in UTC.</summary>
    public const string ExpiryProperty = "MigrationOps.ExpiresUtc";

    /// <summary>The variable that holds that time.</summary>
    public const string Expiry = "@expires";

    private const string Server = "CONVERT(nvarchar(128), ISNULL(SERVERPROPERTY(N'ServerName'), N''))";

    /// <summary>Declares <see cref="Expiry"/>.</summary>
    /// <param name="days">How many days from now.</param>
    /// <returns>The statement.</returns>
    public static string DeclareExpiry(int days) => $"DECLARE {Expiry} nvarchar(30) = CONVERT(nvarchar(30), DATEADD(day, {Literal.Number(days)}, SYSUTCDATETIME()), 126);";

    /// <summary>Notes an archive, in the place of an older one of its name.</summary>
    /// <param name="archive">Its two-part name.</param>
    /// <param name="source">The full name of what is archived.</param>
    /// <param name="state">Its state, as the books call it.</param>
    /// <param name="rows">How many rows it holds, as an expression.</param>
    /// <returns>The statements.</returns>
    public static string Note(SqlName archive, SqlName source, string state, string rows) => SqlText.Statements(
        $"DELETE FROM {Quote.Name(Books.Archive)} WHERE [ArchiveName] = {Literal.Text(archive)};",
        $"""
        INSERT INTO {Quote.Name(Books.Archive)} ([ArchiveName], [SourceName], [Fingerprint], [ServerName], [DatabaseName], [State], [RowsKept], [CreatedUtc], [ExpiresUtc])
        SELECT {Literal.Text(archive)}, {Literal.Text(source)}, (SELECT TOP (1) r.[Fingerprint] FROM {Quote.Name(Books.PhaseRun)} AS r ORDER BY r.[RunId] DESC), {Server}, DB_NAME(), {Literal.Text(state)}, {rows}, SYSUTCDATETIME(), CONVERT(datetime2(3), {Expiry}, 126);
        """);

    /// <summary>Gives an archive another state.</summary>
    /// <param name="archive">Its two-part name.</param>
    /// <param name="state">The state.</param>
    /// <param name="rows">How many rows it holds, as an expression; null to leave that.</param>
    /// <returns>The statement.</returns>
    public static string Mark(SqlName archive, string state, string? rows = null) =>
        $"UPDATE {Quote.Name(Books.Archive)} SET [State] = {Literal.Text(state)}{(rows is null ? string.Empty : $", [RowsKept] = {rows}")} WHERE [ArchiveName] = {Literal.Text(archive)};";

    /// <summary>Calls a procedure for the property of an archive.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="archive">The two-part name of the archive.</param>
    /// <param name="withValue">Whether <see cref="Expiry"/> is passed.</param>
    /// <returns>The statement.</returns>
    public static string Property(string procedure, SqlName archive, bool withValue) => SqlText.Call(
        procedure,
        [
            $"@name = N'{ExpiryProperty}'",
            .. withValue ? new[] { $"@value = {Expiry}" } : [],
            "@level0type = N'SCHEMA'",
            $"@level0name = {Literal.Text(archive.First)}",
            "@level1type = N'TABLE'",
            $"@level1name = {Literal.Text(archive.Last)}",
        ]);

    /// <summary>That an archive bears the property.</summary>
    /// <param name="archive">Its two-part name.</param>
    /// <returns>The predicate.</returns>
    public static string HasProperty(SqlName archive) => Predicate.Exists(
        "sys.extended_properties AS p",
        "p.class = 1",
        $"p.major_id = {ObjectCatalog.TableId(archive)}",
        "p.minor_id = 0",
        $"p.name = N'{ExpiryProperty}'");
}
