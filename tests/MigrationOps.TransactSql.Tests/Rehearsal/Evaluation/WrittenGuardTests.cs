using MigrationOps.Dacpac;
using MigrationOps.Testing;

namespace MigrationOps.TransactSql.Tests.Rehearsal.Evaluation;

/// <summary>The guards of written plans are asked before and after each step, and each must know where it stands.</summary>
public sealed class WrittenGuardTests
{
    [CaseTheory]
    [DdlCases]
    public void Guards_know_the_state_before_and_after_their_steps(DdlCase pair)
    {
        var current = DacpacFile.Load(pair.CurrentDacpac, CancellationToken.None);
        var desired = DacpacFile.Load(pair.DesiredDacpac, CancellationToken.None);

        Assert.Empty(GuardWalk.Walk(current, desired));
    }
}
