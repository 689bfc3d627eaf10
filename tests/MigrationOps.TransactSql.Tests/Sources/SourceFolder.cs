using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Testing;
using MigrationOps.TransactSql.Sources;

namespace MigrationOps.TransactSql.Tests.Sources;

/// <summary>A folder of T-SQL that a test declares its database in.</summary>
public sealed class SourceFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public string Root => _folder.Root;

    public static DatabaseModel Model(string sql) => Loaded(sql).Model;

    public static LoadedDatabase Loaded(string sql)
    {
        using var folder = new SourceFolder();
        folder.Write("all.sql", sql);
        return folder.Load();
    }

    public static IReadOnlyList<MigrationOpsException> Errors(string sql)
    {
        using var folder = new SourceFolder();
        folder.Write("all.sql", sql);
        return folder.Errors();
    }

    public string Write(string path, string sql) => _folder.Write(path, sql);

    public LoadedDatabase Load(SqlSourceOptions? options = null) => SqlSource.Load(Root, options ?? new SqlSourceOptions(), CancellationToken.None);

    public IReadOnlyList<MigrationOpsException> Errors(SqlSourceOptions? options = null)
    {
        var error = Assert.Throws<MigrationOpsException>(() => Load(options));
        return [error, .. error.Others];
    }

    public void Dispose() => _folder.Dispose();
}
