using MigrationOps.Gates.Rules.Configuration;
using MigrationOps.Policy;

namespace MigrationOps.Core.Tests.Gates.Rules.Configuration;

/// <summary>The target is named by the configuration, where no line of a fixture can be marked.</summary>
public sealed class PlatformIsNotSupportedRuleTests
{
    [Theory]
    [InlineData(ServerEdition.Standard, 12, true)]
    [InlineData(ServerEdition.Enterprise, 12, true)]
    [InlineData(ServerEdition.Standard, 13, false)]
    [InlineData(ServerEdition.AzureSqlDatabase, 12, false)]
    [InlineData(ServerEdition.ManagedInstance, 12, false)]
    public void A_server_older_than_all_supported_ones_is_found_unless_it_is_azure(ServerEdition edition, int version, bool isFound)
    {
        var policy = MigrationPolicy.Default with { Target = new TargetServer { Edition = edition, MajorVersion = version } };

        var hits = new GateScenario { Policy = policy }.Hits(new PlatformIsNotSupportedRule());

        Assert.Equal(isFound, hits.Any(hit => hit.EndsWith(": Target", StringComparison.Ordinal)));
    }
}
