using System.Globalization;
using MigrationOps.Benchmarks;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is [ColdPlan.Word, var coldCurrent, var coldDesired])
{
    ColdPlan.Run(new BenchmarkPair("cold", coldCurrent, coldDesired));
    return;
}

var folder = Path.Combine(Path.GetTempPath(), $"migrationops-benchmarks-{Environment.ProcessId}");
Directory.CreateDirectory(folder);
try
{
    if (args is [] or ["plan"])
    {
        PlanSpeed.WriteAll(folder, Console.Out);
    }

    if (args is not ["plan"])
    {
        Measured.WriteHead(Console.Out);
        foreach (var pair in args is [var current, var desired] ? [new BenchmarkPair("pair of the command line", current, desired)] : BenchmarkPair.All(folder))
        {
            Measured.Of(pair).Write(Console.Out);
        }
    }
}
finally
{
    Directory.Delete(folder, recursive: true);
}
