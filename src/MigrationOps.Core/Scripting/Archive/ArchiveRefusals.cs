using MigrationOps.Model;
using MigrationOps.Scripting.Bookkeeping;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Archive;

/// <summary>What stops an archive before anything is done.</summary>
internal static class ArchiveRefusals
{
    private static readonly string SchemaId = $"SCHEMA_ID({Literal.Text(BookkeepingSchema.Name)})";

    /// <summary>Stops where a permission on the schema would let somebody read the archive who may not read what goes there.</summary>
    /// <returns>The statement.</returns>
    public static string SchemaGrants() => Stop(
        Predicate.Exists("sys.database_permissions AS p", "p.class = 3", $"p.major_id = {SchemaId}", "p.state IN ('G', 'W')"),
        ScriptError.ArchiveRefused,
        $"Somebody has permissions on the schema {BookkeepingSchema.Name}, and would have them on every archive in it. Revoke them, then run this script again.");

    /// <summary>Stops where the name of the archive of a table, or of one of its constraints, is taken in the schema of the archives.</summary>
    /// <param name="table">The two-part name of the table.</param>
    /// <param name="archive">The two-part name of the archive.</param>
    /// <returns>The statements.</returns>
    public static string TakenNames(SqlName table, SqlName archive) => SqlText.Statements(
        Stop($"{ObjectCatalog.ObjectId(archive)} IS NOT NULL", ScriptError.ArchiveRefused, Older(table, archive)),
        Stop(
            Predicate.Exists("sys.objects AS o\nINNER JOIN sys.objects AS t ON t.name = o.name", $"o.parent_object_id = {ObjectCatalog.TableId(table)}", $"t.schema_id = {SchemaId}"),
            ScriptError.ArchiveRefused,
            $"A constraint of {table} bears a name that an archive has already. Rename it, or drop that archive, then run this script again."));

    /// <summary>Stops where an archive of the same column is closed already: the column has come and gone again since.</summary>
    /// <param name="column">The three-part name of the column.</param>
    /// <param name="archive">The two-part name of the archive.</param>
    /// <returns>The statement.</returns>
    public static string ClosedArchive(SqlName column, SqlName archive) => Stop(
        Predicate.Exists($"{Quote.Name(Books.Archive)} AS r", $"r.[ArchiveName] = {Literal.Text(archive)}", "r.[State] = N'kept'", $"{ObjectCatalog.ObjectId(archive)} IS NOT NULL"),
        ScriptError.ArchiveRefused,
        Older(column, archive));

    /// <summary>
    /// Stops where whoever runs the script does not see all rows of a table, or sees masks instead of values. Sources: Microsoft Learn, "Row-level security";
    /// "Dynamic data masking"; HAS_PERMS_BY_NAME.
    /// </summary>
    /// <param name="table">The two-part name of the table.</param>
    /// <param name="columns">The columns that are read.</param>
    /// <returns>The statements.</returns>
    public static string HiddenValues(SqlName table, IEnumerable<Identifier> columns) => SqlText.Statements(
        Stop(
            Predicate.Exists(
                "sys.security_predicates AS f\nINNER JOIN sys.security_policies AS s ON s.object_id = f.object_id",
                $"f.target_object_id = {ObjectCatalog.TableId(table)}",
                "f.predicate_type = 0",
                "s.is_enabled = 1"),
            ScriptError.ValuesHidden,
            $"A security policy filters the rows of {table}, so that the archive would lack some. Switch it off for the time of this script (ALTER SECURITY POLICY ... WITH (STATE = OFF)), or switch archives of columns off in migrationops.json."),
        Stop(
            Predicate.All(
                Predicate.Exists("sys.masked_columns AS m", $"m.object_id = {ObjectCatalog.TableId(table)}", $"m.name IN ({string.Join(", ", columns.Select(Literal.Text))})"),
                "ISNULL(HAS_PERMS_BY_NAME(NULL, NULL, N'UNMASK'), 0) = 0"),
            ScriptError.ValuesHidden,
            $"Columns of {table} are masked for you, so that the archive would hold masks instead of values. Run this script as somebody who has UNMASK."));

    /// <summary>Stops where an archive is not there any more.</summary>
    /// <param name="archive">Its two-part name.</param>
    /// <param name="archived">What was archived.</param>
    /// <returns>The statement.</returns>
    public static string Gone(SqlName archive, SqlName archived) => Stop(
        $"{ObjectCatalog.TableId(archive)} IS NULL",
        ScriptError.ArchiveGone,
        $"The archive {archive} of {archived} is not there any more, so that nothing can be brought back. {Books.Archive} tells when its time was over.");

    private static string Older(SqlName archived, SqlName archive) =>
        $"An older archive of {archived} stands as {archive}. Keep it under another name, or drop it, then run this script again.";

    private static string Stop(string condition, ScriptError error, string message) => $"""
        IF {condition}
        BEGIN
            {SqlText.Throw(error, message)}
        END;
        """;
}
