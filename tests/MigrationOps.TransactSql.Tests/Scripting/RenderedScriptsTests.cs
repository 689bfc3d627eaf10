using MigrationOps.Comparison;
using MigrationOps.Dacpac;
using MigrationOps.Operations;
using MigrationOps.Planning;
using MigrationOps.Policy;
using MigrationOps.Scripting;
using MigrationOps.Scripting.Writers;
using MigrationOps.Testing;
using MigrationOps.TransactSql.Canonical;
using MigrationOps.TransactSql.Parsing;

namespace MigrationOps.TransactSql.Tests.Scripting;

/// <summary>All six scripts of real pairs are T-SQL.</summary>
public class RenderedScriptsTests
{
    [CaseTheory]
    [InlineData("wideworldimporters/2017-06", "wideworldimporters/2024-03")]
    [InlineData("wideworldimporters/2024-03", "wideworldimporters/2017-06")]
    [InlineData("wideworldimporters-dw/2017-06", "wideworldimporters-dw/2023-02")]
    [InlineData("kitchen-sink/v1", "kitchen-sink/enums")]
    [InlineData("kitchen-sink/enums", "kitchen-sink/v1")]
    [InlineData("ssdt-sample/v0", "ssdt-sample/v1")]
    public void The_scripts_of_a_real_pair_parse(string current, string desired) =>
        AssertParses(CaseFolder.Combine($"real/{current}.dacpac"), CaseFolder.Combine($"real/{desired}.dacpac"));

    [CaseTheory]
    [DdlCases]
    public void The_scripts_of_a_small_pair_parse(DdlCase pair) => AssertParses(pair.CurrentDacpac, pair.DesiredDacpac);

    private static void AssertParses(string current, string desired)
    {
        var plan = Write(current, desired);
        foreach (var phase in Enum.GetValues<Phase>())
        {
            foreach (var direction in Enum.GetValues<ScriptDirection>())
            {
                var script = ScriptRenderer.Render(plan, phase, direction);
                Assert.NotEmpty(BatchSplitter.Split(script));
                Assert.Equal([], BatchSplitter.Split(script).SelectMany(batch => SqlParsing.ParseBatch(batch).Errors.Select(error => error.ToString())));
            }
        }
    }

    private static PlanDocument Write(string currentPath, string desiredPath)
    {
        var current = DacpacFile.Load(currentPath, CancellationToken.None);
        var desired = DacpacFile.Load(desiredPath, CancellationToken.None);
        var changes = new ModelComparer(new SqlCanonicalizer()).Compare(current, desired);
        return PlanScripter.Write(new ScriptingInput
        {
            Plan = new Planner(new ModuleRewriter(), new ExpressionReader()).Plan(new PlanningInput { Desired = desired, Changes = changes, Target = new TargetServer() }),
            Current = current,
            Desired = desired,
            RenamedCurrent = changes.RenamedCurrent.Model,
            Target = new TargetServer(),
            AsOf = new DateOnly(2030, 1, 1),
            Modules = new ModuleRewriter(),
        });
    }
}
