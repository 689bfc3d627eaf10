using MigrationOps.Operations;
using MigrationOps.Rehearsing;
using MigrationOps.Scripting;
using MigrationOps.TransactSql.Rehearsal.Proof;

namespace MigrationOps.TransactSql.Tests.Rehearsal.Proof;

public sealed class SessionEndTests
{
    private const string Release = "EXEC sys.sp_releaseapplock @Resource = N'MigrationOps', @LockOwner = N'Session';\n";
    private const string NoTicket = "EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = NULL;\nPRINT";

    [Theory]
    [InlineData(ScriptDirection.Deploy, Release, "", "The script ends with an application lock that it does not give back.")]
    [InlineData(ScriptDirection.Rollback, Release, "", "The script ends with an application lock that it does not give back.")]
    [InlineData(ScriptDirection.Deploy, NoTicket, "PRINT", "The script ends with a ticket that it does not take away.")]
    [InlineData(ScriptDirection.Deploy, NoTicket, "BEGIN TRANSACTION;\n" + NoTicket, "The script ends with an open transaction.")]
    [InlineData(ScriptDirection.Deploy, NoTicket, NoTicket + " N'a';\nSET NOEXEC ON;\nPRINT", "The script ends with NOEXEC on.")]
    public void A_script_that_leaves_something_in_its_session_is_not_proven(ScriptDirection direction, string text, string instead, string expected)
    {
        var failures = Prove(direction, text, instead).Failures;

        Assert.Contains(failures, failure => failure.Difference == expected);
    }

    [Fact]
    public void Scripts_that_leave_nothing_are_proven() => Assert.True(Prove(ScriptDirection.Deploy, Release, Release).Proven);

    private static RehearsalRecord Prove(ScriptDirection direction, string text, string instead)
    {
        var proof = ProofCase.Of("CREATE TABLE [dbo].[T] ([Id] int NOT NULL);", "CREATE TABLE [dbo].[T] ([Id] int NOT NULL, [A] int NULL);");
        var scripts = new PlanScripts(proof.Plan);
        var batches = scripts.Batches(Phase.Expand, direction);
        var last = batches[^1] with { Text = batches[^1].Text.Replace(text, instead, StringComparison.Ordinal) };
        var edited = scripts.With(Phase.Expand, direction, [.. batches.SkipLast(1), last]);
        return PlanRehearsal.ProveScripts(edited, proof.Current, proof.Desired, CancellationToken.None);
    }
}
