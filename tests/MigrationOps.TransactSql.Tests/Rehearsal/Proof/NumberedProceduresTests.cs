namespace MigrationOps.TransactSql.Tests.Rehearsal.Proof;

/// <summary>Procedures that share a name and differ in their number.</summary>
public sealed class NumberedProceduresTests
{
    private const string Empty = "CREATE TABLE [dbo].[Kept] ([Id] int NOT NULL);";

    private const string Group = Empty + """

        GO
        CREATE PROCEDURE [dbo].[Steps] AS SELECT 1;
        GO
        CREATE PROCEDURE [dbo].[Steps];2 AS SELECT 2;
        GO
        CREATE PROCEDURE [dbo].[Steps];7 AS SELECT 7;
        """;

    private const string ChangedGroup = Empty + """

        GO
        CREATE PROCEDURE [dbo].[Steps] AS SELECT 1;
        GO
        CREATE PROCEDURE [dbo].[Steps];2 AS SELECT 22;
        GO
        CREATE PROCEDURE [dbo].[Steps];7 AS SELECT 7;
        """;

    private const string Single = Empty + """

        GO
        CREATE PROCEDURE [dbo].[Steps] AS SELECT 1;
        """;

    [Theory]
    [InlineData(Empty, Group)]
    [InlineData(Group, Empty)]
    [InlineData(Group, ChangedGroup)]
    public void A_group_comes_changes_and_goes_with_its_guards(string current, string desired)
    {
        var plan = ProofCase.Of(current, desired);
        var record = plan.Prove();
        var guards = plan.Plan.Phases.SelectMany(phase => phase.Operations).SelectMany(operation => operation.Steps).SelectMany(step => new[] { step.Guard.Before, step.Guard.After });

        Assert.True(record.Proven, record.Reason + string.Join('\n', record.Failures));
        Assert.DoesNotContain(guards, guard => guard.Contains("[dbo].[Steps].[", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Single, Group)]
    [InlineData(Group, Single)]
    public void A_number_that_comes_to_a_group_or_leaves_it_is_refused(string current, string desired)
    {
        var operations = ProofCase.Of(current, desired).Plan.Phases.SelectMany(phase => phase.Operations).ToList();

        Assert.Equal(["[dbo].[Steps].[2]", "[dbo].[Steps].[7]"], operations.Select(operation => operation.Object));
        Assert.All(operations, operation => Assert.Contains("cannot be dropped without the others of its group", operation.Refused, StringComparison.Ordinal));
    }
}
