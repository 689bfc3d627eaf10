using MigrationOps.Model;

namespace MigrationOps.Scripting.Bookkeeping;

/// <summary>The tables in which scripts and the executor keep books.</summary>
public static class Books
{
    private const string Script = "MigrationOps.Scripting.Bookkeeping.bookkeeping.sql";

    /// <summary>The table with one row for each run of a script.</summary>
    public static SqlName PhaseRun { get; } = Table("PhaseRun");

    /// <summary>The table with one row for each trigger that keeps two shapes equal: its kill switch.</summary>
    public static SqlName Sync { get; } = Table("Sync");

    /// <summary>The table with one row for each backfill.</summary>
    public static SqlName Backfill { get; } = Table("Backfill");

    /// <summary>The table with the keys that backfills have reached.</summary>
    public static SqlName BackfillKey { get; } = Table("BackfillKey");

    /// <summary>The table with one row for each archive.</summary>
    public static SqlName Archive { get; } = Table("Archive");

    /// <summary>The table with the permissions that a moved table had.</summary>
    public static SqlName ArchivedPermission { get; } = Table("ArchivedPermission");

    /// <summary>The statements that create what is not there yet, in one batch.</summary>
    public static string Creation { get; } = Read();

    private static SqlName Table(string name) => new SqlName([BookkeepingSchema.Name]).Child(name);

    private static string Read()
    {
        using var stream = typeof(Books).Assembly.GetManifestResourceStream(Script) ?? throw new InvalidOperationException($"{Script} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd();
    }
}
