using MigrationOps.Model;

namespace MigrationOps.Core.Tests.Gates;

public class RefusedChangesTests
{
    private static readonly OpaqueObject Policy = new()
    {
        TypeName = "SqlSecurityPolicy",
        Name = SqlName.Of("dbo", "OrdersPolicy"),
        Content = "<Element />",
        Form = OpaqueForm.Dacpac,
        Names = [SqlName.Of("dbo", "Orders", "Total")],
    };

    [Fact]
    public void A_change_that_copying_would_make_is_told_as_a_rebuild() =>
        Assert.Equal(["MOP2008 [dbo].[Orders].[Total]"], Findings("Total xml", "Total int"));

    [Fact]
    public void A_change_under_an_object_that_stays_is_told_as_refused_and_no_rebuild_is_recommended() =>
        Assert.Equal(["MOP3010 [dbo].[Orders].[Total]"], Findings("Total int", "Total bigint", Policy));

    [Fact]
    public void A_change_of_identity_has_a_rule_of_its_own()
    {
        var scenario = new GateScenario
        {
            Current = [Tables.Of("Orders", "Id int not null")],
            Desired = [Tables.Of("Orders", "Id int not null").Change("Id", column => column with { Identity = new IdentityProperty(1, 1) })],
        };

        Assert.Equal(["MOP3005 [dbo].[Orders].[Id]"], scenario.Examine().Select(finding => $"{finding.Id} {finding.Object}"));
    }

    [Fact]
    public void An_opaque_object_that_differs_has_a_rule_of_its_own()
    {
        var scenario = new GateScenario { Current = [Policy], Desired = [Policy with { Content = "<Element Name=\"x\" />" }] };

        Assert.Equal(["MOP3012 SqlSecurityPolicy [dbo].[OrdersPolicy]"], scenario.Examine().Select(finding => $"{finding.Id} {finding.Object}"));
    }

    [Fact]
    public void An_opaque_object_of_another_form_cannot_be_compared()
    {
        var scenario = new GateScenario { Current = [Policy], Desired = [Policy with { Form = OpaqueForm.Sql }] };

        Assert.Contains("cannot be compared", Assert.Single(scenario.Examine()).Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Findings(string current, string desired, params Element[] standing)
    {
        var scenario = new GateScenario
        {
            Current = [Tables.Of("Orders", "Id int not null", current), .. standing],
            Desired = [Tables.Of("Orders", "Id int not null", desired), .. standing],
        };
        return scenario.Examine().Select(finding => $"{finding.Id} {finding.Object}");
    }
}
