using MigrationOps.Operations;
using MigrationOps.PlanFiles;
using MigrationOps.Scripting;

namespace MigrationOps.Tests.PlanFiles;

public sealed class BundleNamesTests
{
    [Fact]
    public void A_bundle_has_fifteen_files()
    {
        string[] expected =
        [
            "plan.json", "plan.md", "gate.sarif", "gate.junit.xml", "gate.github.txt", "gate.azure.txt", "comment.md", "rehearsal.json",
            "expand.deploy.sql", "expand.rollback.sql", "migrate.deploy.sql", "migrate.rollback.sql", "contract.deploy.sql", "contract.rollback.sql",
            "verify.Tests.ps1",
        ];

        Assert.Equal(expected, BundleNames.All);
    }

    [Fact]
    public void A_script_is_named_after_its_phase_and_direction() =>
        Assert.Equal("contract.rollback.sql", BundleNames.Script(Phase.Contract, ScriptDirection.Rollback));
}
