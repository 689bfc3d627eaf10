using System.Text.Json;
using MigrationOps.Dacpac;
using MigrationOps.Testing;
using Xunit.Abstractions;

namespace MigrationOps.Scenarios.Tests.DacFx;

public sealed class DacFxAgreementTests(ITestOutputHelper output)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);
    private static readonly IReadOnlyList<Deviation> Deviations = JsonSerializer.Deserialize<List<Deviation>>(
        File.ReadAllText(RepositoryFolder.Combine("tests/MigrationOps.Scenarios.Tests/DacFx/deviations.json")), Web)!;

    [CaseFact]
    public void Every_operation_of_dacfx_is_covered_or_listed_with_its_reason()
    {
        var missing = CaseFolder.DdlCases.SelectMany(pair => Missing(pair.Name, pair.CurrentDacpac, pair.DesiredDacpac, pair.DacFxReport))
            .Concat(Missing("wideworldimporters", "2018-10", "2024-03"))
            .Concat(Missing("wideworldimporters-dw", "2017-06", "2023-02"))
            .ToList();
        var unlisted = missing.Where(item => !Deviations.Any(deviation => deviation.Case == item.Case && deviation.Item == item.Item.ToString())).ToList();
        output.WriteLine($"{Deviations.Count} deviations from DacFx are listed, {unlisted.Count} are not.");
        Assert.True(unlisted.Count == 0, string.Join('\n', unlisted.Select(item => $"{item.Case}: {item.Item}")));
    }

    [CaseFact]
    public void Every_listed_deviation_is_one()
    {
        var missing = CaseFolder.DdlCases.SelectMany(pair => Missing(pair.Name, pair.CurrentDacpac, pair.DesiredDacpac, pair.DacFxReport))
            .Concat(Missing("wideworldimporters", "2018-10", "2024-03"))
            .Concat(Missing("wideworldimporters-dw", "2017-06", "2023-02"))
            .Select(item => (item.Case, item.Item.ToString()))
            .ToHashSet();
        Assert.All(Deviations, deviation => Assert.NotEmpty(deviation.Reason));
        Assert.Equal([], Deviations.Where(deviation => !missing.Contains((deviation.Case, deviation.Item))).Select(deviation => $"{deviation.Case}: {deviation.Item}"));
    }

    private static IEnumerable<(string Case, ReportItem Item)> Missing(string database, string current, string desired) => Missing(
        database,
        CaseFolder.Combine($"real/{database}/{current}.dacpac"),
        CaseFolder.Combine($"real/{database}/{desired}.dacpac"),
        CaseFolder.Combine($"real/{database}/dacfx-report-{current}-to-{desired}.xml"));

    private static IEnumerable<(string Case, ReportItem Item)> Missing(string name, string current, string desired, string report)
    {
        var plan = Pipeline.Plan(DacpacFile.Load(current, CancellationToken.None), DacpacFile.Load(desired, CancellationToken.None));
        var operations = plan.Operations.Select(planned => planned.Operation).ToList();
        return DeploymentReport.Read(report).Where(item => !Coverage.Covers(operations, item)).Select(item => (name, item));
    }
}
