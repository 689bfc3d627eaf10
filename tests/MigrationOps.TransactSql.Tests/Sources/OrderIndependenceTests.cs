using MigrationOps.Testing;
using MigrationOps.TransactSql.Parsing;
using MigrationOps.TransactSql.Sources;

namespace MigrationOps.TransactSql.Tests.Sources;

/// <summary>The order of files and batches means nothing.</summary>
public sealed class OrderIndependenceTests
{
    private static readonly string[] LeftOut = ["ledger.sql", "proc_qi_off.sql"];

    [CaseTheory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Shuffled_batches_of_the_kitchen_sink_give_the_same_model(int seed)
    {
        var batches = Directory.GetFiles(CaseFolder.Combine("real/kitchen-sink/v1.sql"), "*.sql")
            .Where(file => !LeftOut.Contains(Path.GetFileName(file)))
            .Order(StringComparer.Ordinal)
            .SelectMany(file => BatchSplitter.Split(File.ReadAllText(file)))
            .Select(batch => batch.Text)
            .ToArray();
        var expected = Read(batches);

        new Random(seed).Shuffle(batches);

        Assert.Equal(expected, Read(batches));
    }

    private static string Read(string[] batches)
    {
        using var folder = new SourceFolder();
        for (var i = 0; i < batches.Length; i += 3)
        {
            folder.Write($"{i:0000}.sql", string.Join("\nGO\n", batches.Skip(i).Take(3)));
        }

        return string.Join('\n', ModelText.Of(folder.Load(new SqlSourceOptions()).Model));
    }
}
