using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting;
using MigrationOps.TransactSql.Rehearsal.Proof;

namespace MigrationOps.TransactSql.Rehearsal.Deployment;

/// <summary>Finds the places of a plan where post-deployment scripts may run: the ends of its phases.</summary>
internal static class DeploymentPlaces
{
    /// <summary>Runs the deploy scripts of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="current">The database before it.</param>
    /// <param name="desired">The database at its end.</param>
    /// <param name="cancellationToken">Stops the run between statements.</param>
    /// <returns>The phases that ran to their end, in order; Contract is always among them, in the desired shape where the plan does not get there.</returns>
    public static IReadOnlyList<DeploymentPlace> Ends(PlanDocument plan, DatabaseModel current, DatabaseModel desired, CancellationToken cancellationToken)
    {
        var scripts = new PlanScripts(plan);
        var places = new List<DeploymentPlace>();
        foreach (var phase in scripts.Plan.Phases.Select(phase => phase.Phase))
        {
            var outcome = ScriptDriver.Run(scripts.Script(phase, ScriptDirection.Deploy).Program, current, new ScriptEnvironment { Target = plan.Target }, cancellationToken);
            if (outcome.Stop is not null)
            {
                break;
            }

            current = outcome.Model;
            places.Add(new DeploymentPlace(phase, current));
        }

        return places.Exists(place => place.Phase == Phase.Contract) ? places : [.. places, new DeploymentPlace(Phase.Contract, desired)];
    }
}
