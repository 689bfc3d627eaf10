using System.Globalization;
using MigrationOps.Benchmarks;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var folder = Path.Combine(Path.GetTempPath(), $"migrationops-benchmarks-{Environment.ProcessId}");
Directory.CreateDirectory(folder);
try
{
    Measured.WriteHead(Console.Out);
    foreach (var pair in args is [var current, var desired] ? [new BenchmarkPair("pair of the command line", current, desired)] : BenchmarkPair.All(folder))
    {
        Measured.Of(pair).Write(Console.Out);
    }
}
finally
{
    Directory.Delete(folder, recursive: true);
}
