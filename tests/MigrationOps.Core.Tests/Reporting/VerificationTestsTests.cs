using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Reporting;
using MigrationOps.Scripting;
using MigrationOps.Testing;

namespace MigrationOps.Core.Tests.Reporting;

public sealed class VerificationTestsTests
{
    [Fact]
    public void Every_phase_asks_for_what_it_leaves() =>
        GoldenFile.Verify("tests/MigrationOps.Core.Tests/Reporting/expected/verify.Tests.ps1", VerificationTests.Write(SamplePlan.Create()));

    [Fact]
    public void The_last_operation_on_an_object_counts()
    {
        var text = VerificationTests.Write(WithTwoOperations("[dbo].[T].[I]", "[dbo].[T].[I]"));

        Assert.Equal(["second"], Ids(text));
    }

    [Fact]
    public void Operations_on_different_objects_all_count()
    {
        var text = VerificationTests.Write(WithTwoOperations("[dbo].[T].[I]", "[dbo].[T].[J]"));

        Assert.Equal(["first", "second"], Ids(text));
    }

    [Fact]
    public void An_operation_counts_until_a_later_phase_touches_its_object()
    {
        var plan = WithTwoOperations("[dbo].[T].[I]", "[dbo].[T].[I]");
        var operations = plan.Phases[0].Operations;
        var text = VerificationTests.Write(plan with { Phases = [new PhaseDocument(Phase.Expand, [operations[0]]), new PhaseDocument(Phase.Contract, [operations[1]])] });

        Assert.Contains("id = 'first'; phases = 'Expand', 'Migrate'; ", text, StringComparison.Ordinal);
        Assert.Contains("id = 'second'; phases = 'Contract'; ", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("it's", "'it''s'")]
    [InlineData("it’s", "'it’’s'")]
    [InlineData("$(x) `n @'", "'$(x) `n @'''")]
    public void A_predicate_is_a_literal_of_PowerShell(string predicate, string literal)
    {
        var plan = SamplePlan.Create();
        var operation = plan.Phases[0].Operations[0];
        var step = operation.Steps[0] with { Guard = new Guard("1 = 0", predicate) };
        var text = VerificationTests.Write(plan with { Phases = [new PhaseDocument(Phase.Expand, [operation with { Steps = [step] }])] });

        Assert.Contains($"state = {literal} }}\n", text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Ids(string text) => text.Split("@{ id = '")[1..].Select(rest => rest[..rest.IndexOf('\'', StringComparison.Ordinal)]);

    private static PlanDocument WithTwoOperations(string first, string second)
    {
        var plan = SamplePlan.Create();
        var operation = plan.Phases[0].Operations[0];
        ValueList<OperationDocument> operations = [operation with { Id = "first", Object = first }, operation with { Id = "second", Object = second }];
        return plan with { Phases = [new PhaseDocument(Phase.Expand, operations)] };
    }
}
