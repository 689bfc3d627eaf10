using MigrationOps.Testing;
using MigrationOps.TransactSql.Parsing;

namespace MigrationOps.TransactSql.Tests.Scripting;

/// <summary>The expected files of the writers and of the renderer are T-SQL.</summary>
public class ExpectedScriptsTests
{
    private const string Folder = "tests/MigrationOps.Core.Tests/Scripting";

    public static TheoryData<string> Files { get; } =
    [
        .. Directory.EnumerateFiles(RepositoryFolder.Combine(Folder), "*.sql", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(RepositoryFolder.Combine(Folder), path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_written_script_parses(string file)
    {
        var script = File.ReadAllText(RepositoryFolder.Combine($"{Folder}/{file}"));

        var errors = BatchSplitter.Split(script).SelectMany(batch => SqlParsing.ParseBatch(batch).Errors.Select(error => error.ToString())).ToList();

        Assert.Empty(errors);
    }
}
