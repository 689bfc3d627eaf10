using System.Reflection;

namespace MigrationOps.Benchmarks;

/// <summary>Two databases whose plan is measured.</summary>
/// <param name="Name">What the row is called.</param>
/// <param name="Current">The current database: a path, or <c>empty</c>.</param>
/// <param name="Desired">The desired database: a path.</param>
internal sealed record BenchmarkPair(string Name, string Current, string Desired)
{
    private const int Tables = 3000;

    /// <summary>The real pair, where the folder of cases is there, and the generated ones.</summary>
    /// <param name="folder">The folder that generated sources are written into.</param>
    /// <returns>The pairs.</returns>
    public static IEnumerable<BenchmarkPair> All(string folder)
    {
        var cases = typeof(BenchmarkPair).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "MigrationOpsCases").Value!;
        var real = Path.Combine(cases, "real", "wideworldimporters");
        if (Directory.Exists(real))
        {
            yield return new BenchmarkPair("WideWorldImporters 2018-10 to 2024-03", Path.Combine(real, "2018-10.dacpac"), Path.Combine(real, "2024-03.dacpac"));
            yield return new BenchmarkPair("WideWorldImporters 2017-06 to 2024-03", Path.Combine(real, "2017-06.dacpac"), Path.Combine(real, "2024-03.dacpac"));
        }

        var (first, second) = (Path.Combine(folder, "first.sql"), Path.Combine(folder, "second.sql"));
        File.WriteAllText(first, GeneratedDatabase.Write(Tables, version: 1));
        File.WriteAllText(second, GeneratedDatabase.Write(Tables, version: 2));
        yield return new BenchmarkPair($"{Tables} tables, views and procedures, every tenth changed", first, second);

        var small = Path.Combine(folder, "small.sql");
        File.WriteAllText(small, GeneratedDatabase.Write(Tables / 3, version: 1));
        yield return new BenchmarkPair($"{Tables / 3} tables, views and procedures, first deployment", "empty", small);
    }
}
