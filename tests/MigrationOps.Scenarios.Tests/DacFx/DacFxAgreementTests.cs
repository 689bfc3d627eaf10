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
        var missing = Missing().ToList();
        var unlisted = missing.Where(item => !Deviations.Any(deviation => deviation.Case == item.Case && deviation.Item == item.Item.ToString())).ToList();
        output.WriteLine($"{Deviations.Count} deviations from DacFx are listed, {unlisted.Count} are not.");
        Assert.True(unlisted.Count == 0, string.Join('\n', unlisted.Select(item => $"{item.Case}: {item.Item}")));
    }

    [CaseFact]
    public void Every_listed_deviation_is_one()
    {
        var missing = Missing().Select(item => (item.Case, item.Item.ToString())).ToHashSet();
        Assert.All(Deviations, deviation => Assert.NotEmpty(deviation.Reason));
        Assert.Equal([], Deviations.Where(deviation => !missing.Contains((deviation.Case, deviation.Item))).Select(deviation => $"{deviation.Case}: {deviation.Item}"));
    }

    [CaseFact]
    public void A_script_names_the_columns_with_their_types()
    {
        Assert.Equal(["AlterColumn VARCHAR(100) NULL [dbo].[T].[B]"], DeploymentScript.Read(CaseFolder.Ddl("07_widen").DacFxScript).Select(item => item.ToString()));
        Assert.Equal(
            ["AddColumn INT NOT NULL [dbo].[T].[C]", "AddConstraint Constraint [dbo].[T].[DF_C]"],
            DeploymentScript.Read(CaseFolder.Ddl("15_add_notnull_default").DacFxScript).Select(item => item.ToString()));
    }

    private static IEnumerable<(string Case, ReportItem Item)> Missing() => CaseFolder.DdlCases
        .SelectMany(pair => Missing(pair.Name, pair.CurrentDacpac, pair.DesiredDacpac, [.. DeploymentReport.Read(pair.DacFxReport), .. DeploymentScript.Read(pair.DacFxScript)]))
        .Concat(Missing("wideworldimporters", "2018-10", "2024-03"))
        .Concat(Missing("wideworldimporters-dw", "2017-06", "2023-02"));

    private static IEnumerable<(string Case, ReportItem Item)> Missing(string database, string current, string desired)
    {
        string Path(string file) => CaseFolder.Combine($"real/{database}/{file}");
        return Missing(
            database,
            Path($"{current}.dacpac"),
            Path($"{desired}.dacpac"),
            [.. DeploymentReport.Read(Path($"dacfx-report-{current}-to-{desired}.xml")), .. DeploymentScript.Read(Path($"dacfx-{current}-to-{desired}.sql"))]);
    }

    private static IEnumerable<(string Case, ReportItem Item)> Missing(string name, string current, string desired, IReadOnlyList<ReportItem> items)
    {
        var plan = Pipeline.Plan(DacpacFile.Load(current, CancellationToken.None), DacpacFile.Load(desired, CancellationToken.None));
        var operations = plan.Operations.Select(planned => planned.Operation).ToList();
        return items.Where(item => !Coverage.Covers(operations, item)).Select(item => (name, item));
    }
}
