using MigrationOps.Dacpac;
using MigrationOps.Model;
using MigrationOps.Testing;
using MigrationOps.TransactSql.Sources;

namespace MigrationOps.TransactSql.Tests.Rehearsal.Evaluation;

/// <summary>The guards of written plans are asked before and after each step, and each must know where it stands.</summary>
public sealed class WrittenGuardTests
{
    private const string Scenarios = "tests/MigrationOps.Scenarios.Tests/Scenarios";

    public static TheoryData<string> ScenarioFolders => [.. Directory.GetFiles(RepositoryFolder.Combine(Scenarios), "current.sql", SearchOption.AllDirectories)
        .Select(path => RepositoryFolder.Relative(Path.GetDirectoryName(path)!)).Order(StringComparer.Ordinal)];

    [CaseTheory]
    [DdlCases]
    public void Guards_know_the_state_before_and_after_the_steps_of_a_pair(DdlCase pair) => AssertNone(GuardWalk.Walk(Dacpac(pair.CurrentDacpac), Dacpac(pair.DesiredDacpac)));

    [CaseTheory]
    [InlineData("wideworldimporters/2017-06", "wideworldimporters/2018-10")]
    [InlineData("wideworldimporters/2018-10", "wideworldimporters/2024-03")]
    [InlineData("wideworldimporters/2024-03", "wideworldimporters/2017-06")]
    [InlineData("wideworldimporters-dw/2017-06", "wideworldimporters-dw/2023-02")]
    [InlineData("wideworldimporters-dw/2023-02", "wideworldimporters-dw/2017-06")]
    [InlineData("ssdt-sample/v0", "ssdt-sample/v1")]
    [InlineData("ssdt-sample/v1", "ssdt-sample/v0")]
    [InlineData("kitchen-sink/v1", "kitchen-sink/v170")]
    [InlineData("kitchen-sink/v170", "kitchen-sink/v1")]
    public void Guards_know_the_state_before_and_after_the_steps_between_real_databases(string current, string desired) =>
        AssertNone(GuardWalk.Walk(Dacpac(CaseFolder.Combine($"real/{current}.dacpac")), Dacpac(CaseFolder.Combine($"real/{desired}.dacpac"))));

    [CaseTheory]
    [CaseDacpacs]
    public void Guards_know_the_state_before_and_after_the_steps_of_a_first_deployment(string path)
    {
        var desired = Dacpac(CaseFolder.Combine(path));
        var empty = new LoadedDatabase { Model = DatabaseModel.Empty(desired.Model.Settings), Source = "empty" };

        AssertNone(GuardWalk.Walk(empty, desired));
    }

    [Theory]
    [MemberData(nameof(ScenarioFolders))]
    public void Guards_know_the_state_before_and_after_the_steps_of_a_scenario(string folder) => AssertNone(GuardWalk.Walk(Source(folder, "current.sql"), Source(folder, "desired.sql")));

    private static void AssertNone(IReadOnlyList<string> wrong) => Assert.True(wrong.Count == 0, string.Join("\n", wrong));

    private static LoadedDatabase Dacpac(string path) => DacpacFile.Load(path, CancellationToken.None);

    private static LoadedDatabase Source(string folder, string file) =>
        SqlSource.Load(Path.Combine(RepositoryFolder.Combine(folder), file), new SqlSourceOptions(), CancellationToken.None) with { Source = file };
}
