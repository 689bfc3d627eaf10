using System.Text;
using MigrationOps.Scripting;

namespace MigrationOps.Reporting;

/// <summary>The end of the page of a plan: how the scripts are run.</summary>
internal static class RunningSection
{
    private const string Blocked = """
        The gate is blocked, so no scripts are written beside this page. Mend the errors above, announce what goes in `migrationops.json`, or waive a finding
        there with owner, reason and expiry date. To look at the scripts all the same, run with the gate in `report` mode; do not deploy those.

        """;

    private const string Open = """
        Run one phase at a time, with any other release between two phases, and verify before going on:

        ```sh
        sqlcmd -b -I -f 65001 -S <server> -d <database> -i expand.deploy.sql
        ```

        `migrate.deploy.sql` and `contract.deploy.sql` follow in the same way; `<phase>.rollback.sql` takes a phase back, the last one first. Every script says at
        its start what it expects, may be run again, and stops with an error where the database is in a state that it does not know.
        `verify.Tests.ps1` compares the database with the plan:

        ```powershell
        Invoke-Pester -Container (New-PesterContainer -Path verify.Tests.ps1 -Data @{ ConnectionString = '<connection string>'; Phase = 'Expand' })
        ```

        """;

    /// <summary>Writes the section.</summary>
    /// <param name="page">The page.</param>
    /// <param name="plan">The plan.</param>
    public static void Write(StringBuilder page, PlanDocument plan) =>
        page.Append("\n## How to run\n\n").Append((GateVerdict.Of(plan.Findings).IsBlocked ? Blocked : Open).ReplaceLineEndings("\n"));
}
