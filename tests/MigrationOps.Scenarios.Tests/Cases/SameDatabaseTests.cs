using MigrationOps.Dacpac;
using MigrationOps.Testing;

namespace MigrationOps.Scenarios.Tests.Cases;

public sealed class SameDatabaseTests
{
    [CaseTheory]
    [CaseDacpacs]
    public void The_same_dacpac_on_both_sides_gives_an_empty_plan(string path)
    {
        var current = DacpacFile.Load(CaseFolder.Combine(path), CancellationToken.None);
        var desired = DacpacFile.Load(CaseFolder.Combine(path), CancellationToken.None);
        Assert.NotEmpty(desired.Model.Elements);
        Assert.Empty(Pipeline.Compare(current, desired).Changes);
        Assert.Empty(Pipeline.Plan(current, desired).Operations);
    }

    [CaseTheory]
    [CaseDacpacs]
    public void Elements_in_another_order_change_nothing(string path)
    {
        using var folder = new TemporaryFolder();
        var shuffled = folder.Combine("shuffled.dacpac");
        ShuffledDacpac.Write(CaseFolder.Combine(path), shuffled, seed: 20);
        var current = DacpacFile.Load(CaseFolder.Combine(path), CancellationToken.None);
        var desired = DacpacFile.Load(shuffled, CancellationToken.None);
        Assert.Equal([], Pipeline.Compare(current, desired).Changes.Select(change => change.ToString()));
        Assert.Equal([], Pipeline.Compare(desired, current).Changes.Select(change => change.ToString()));
    }
}
