using MigrationOps.Operations.Archive;
using MigrationOps.Scripting.Archive;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Closes the archive of a column and counts it, under the lock of the drop; stops where it differs, or where the count cannot be had.</summary>
internal static class ArchiveClosing
{
    /// <summary>The statements.</summary>
    /// <param name="archive">The archive.</param>
    /// <returns>What stands before the drop.</returns>
    public static string Of(ColumnArchive archive) => SqlText.Statements(
        "DECLARE @differing bigint;",
        $"EXEC sys.sp_executesql {Literal.Text(new ColumnArchiveText(archive).Close())}, N'@differing bigint OUTPUT', @differing = @differing OUTPUT;",
        $"""
        IF @differing IS NULL OR @differing <> 0
        BEGIN
            DECLARE @message nvarchar(2048) = CONCAT({Literal.Text(ScriptError.ArchiveDiffers.Message($"The archive {archive.Name} does not hold what {archive.Column.Name} holds."))}, N' Rows: ', @differing, N'. Nothing was changed.');
            THROW {ScriptError.ArchiveDiffers.Number()}, @message, {Literal.Number(ScriptErrorText.State)};
        END;
        """);
}
