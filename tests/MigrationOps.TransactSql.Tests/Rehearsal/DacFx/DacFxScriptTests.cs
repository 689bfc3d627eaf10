using System.Text.Json;
using MigrationOps.Changes;
using MigrationOps.Comparison;
using MigrationOps.Dacpac;
using MigrationOps.Model;
using MigrationOps.Policy;
using MigrationOps.Testing;
using MigrationOps.TransactSql.Canonical;
using MigrationOps.TransactSql.Rehearsal;
using MigrationOps.TransactSql.Rehearsal.SqlCmd;
using Xunit.Abstractions;

namespace MigrationOps.TransactSql.Tests.Rehearsal.DacFx;

/// <summary>The scripts that DacFx writes run through the driver and end at the desired model. Where they do not, the data file says why.</summary>
/// <param name="output">Takes the counts.</param>
public sealed class DacFxScriptTests(ITestOutputHelper output)
{
    private static readonly string[] Databases = ["wideworldimporters", "wideworldimporters-dw"];

    // What a publish passes on the command line where the script does not set it itself.
    private static readonly SqlCmdEnvironment Publish = new()
    {
        Variables = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["DatabaseName"] = "TargetDb",
            ["DefaultFilePrefix"] = "TargetDb",
            ["DefaultDataPath"] = "",
            ["DefaultLogPath"] = "",
        },
    };

    private static IReadOnlyList<ScriptDeviation> Deviations { get; } = JsonSerializer.Deserialize<List<ScriptDeviation>>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Rehearsal", "DacFx", "deviations.json")), JsonSerializerOptions.Web)!;

    [CaseTheory]
    [DdlCases]
    public void The_script_of_a_pair_ends_at_desired(DdlCase pair)
        => AssertOutcome(pair.Name, Outcome(pair.DacFxScript, pair.CurrentDacpac, pair.DesiredDacpac));

    [CaseFact]
    public void The_script_of_WideWorldImporters_ends_at_desired()
    {
        var folder = CaseFolder.Combine("real/wideworldimporters");

        AssertOutcome("wideworldimporters", Outcome(
            Path.Combine(folder, "dacfx-2018-10-to-2024-03.sql"), Path.Combine(folder, "2018-10.dacpac"), Path.Combine(folder, "2024-03.dacpac")));
    }

    [CaseFact]
    public void The_script_of_the_warehouse_ends_at_desired()
    {
        var folder = CaseFolder.Combine("real/wideworldimporters-dw");

        AssertOutcome("wideworldimporters-dw", Outcome(
            Path.Combine(folder, "dacfx-2017-06-to-2023-02.sql"), Path.Combine(folder, "2017-06.dacpac"), Path.Combine(folder, "2023-02.dacpac")));
    }

    [CaseFact]
    public void Every_deviation_belongs_to_a_script_and_has_a_reason()
    {
        var cases = CaseFolder.DdlCases.Select(pair => pair.Name).Concat(Databases).ToHashSet();
        output.WriteLine($"{Deviations.Count} of {cases.Count} scripts of DacFx end elsewhere.");

        Assert.All(Deviations, deviation =>
        {
            Assert.Contains(deviation.Case, cases);
            Assert.NotEmpty(deviation.Reason);
        });
        Assert.Equal(Deviations.Count, Deviations.DistinctBy(deviation => deviation.Case).Count());
    }

    private static void AssertOutcome(string name, string outcome)
    {
        var expected = Deviations.SingleOrDefault(deviation => deviation.Case == name)?.Outcome ?? "desired";

        Assert.True(expected == outcome, $"{name} ends elsewhere than expected.\nExpected: {expected}\nOutcome: {outcome}");
    }

    private static string Outcome(string script, string currentDacpac, string desiredDacpac)
    {
        var current = DacpacFile.Load(currentDacpac, CancellationToken.None);
        var desired = DacpacFile.Load(desiredDacpac, CancellationToken.None);
        var program = ScriptProgram.Read(Path.GetFileName(script), File.ReadAllText(script), Publish);
        var outcome = ScriptDriver.Run(program, current.Model, new ScriptEnvironment { Target = new TargetServer { MajorVersion = 15 } });
        var rest = new ModelComparer(new SqlCanonicalizer())
            .Compare(new LoadedDatabase { Model = outcome.Model, Source = "the script" }, new LoadedDatabase { Model = desired.Model, Source = "desired" })
            .Changes.Where(change => change is not ColumnsReordered);
        var end = string.Join("; ", rest.Select(change => $"{change.GetType().Name} {change.Subject}")) is { Length: > 0 } text ? text : "desired";
        return outcome.Stop is { } stop ? $"{end}; stops at line {stop.Location.Line}: {stop.Id} {stop.Message}" : end;
    }
}
