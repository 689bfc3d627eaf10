using MigrationOps.Model;
using MigrationOps.Rehearsing;
using MigrationOps.Scripting;
using MigrationOps.TransactSql.Rehearsal.TwoShapes;

namespace MigrationOps.TransactSql.Rehearsal.Proof;

/// <summary>
/// Proves a plan without a server, by running the very scripts that users run. From the current database the three deploy scripts must end at the desired
/// one; each, run once more, must change nothing; each rollback script must bring back what stood before its phase, and change nothing when it is run once
/// more; and after a break of the session before any step a second run must finish what the first began. What the plan refuses to do is left out.
/// Statements of the old and of the new application are judged on the database behind each phase.
/// Rows are not known, so nothing is claimed of them: what a run took for granted stands in the remarks.
/// </summary>
public static class PlanRehearsal
{
    /// <summary>Rehearses a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="current">The database as it stands.</param>
    /// <param name="desired">The database as it is to be.</param>
    /// <param name="cancellationToken">Stops the rehearsal between statements.</param>
    /// <returns>What it came to.</returns>
    /// <exception cref="OperationCanceledException">The rehearsal was stopped.</exception>
    public static RehearsalRecord Prove(PlanDocument plan, LoadedDatabase current, LoadedDatabase desired, CancellationToken cancellationToken) =>
        ProveScripts(new PlanScripts(plan), current, desired, cancellationToken);

    /// <summary>Rehearses the scripts of a plan as they stand, whoever wrote them.</summary>
    /// <param name="scripts">The scripts.</param>
    /// <param name="current">The database as it stands.</param>
    /// <param name="desired">The database as it is to be.</param>
    /// <param name="cancellationToken">Stops the rehearsal between statements.</param>
    /// <returns>What it came to.</returns>
    /// <exception cref="OperationCanceledException">The rehearsal was stopped.</exception>
    public static RehearsalRecord ProveScripts(PlanScripts scripts, LoadedDatabase current, LoadedDatabase desired, CancellationToken cancellationToken)
    {
        var start = BookkeepingObjects.In(WithAdministered(current.Model, desired.Model), scripts.Plan);
        var run = new ProofRun(scripts, cancellationToken);
        var record = scripts.Refused.Mark(run.From(start, desired.Model));
        return record with { Shapes = new TwoShapeTrial(new ScriptEnvironment { Target = scripts.Plan.Target }, cancellationToken).Of(current, desired, run.Phases) };
    }

    // What is left to the administrator is taken to be there.
    private static DatabaseModel WithAdministered(DatabaseModel current, DatabaseModel desired)
    {
        var made = desired.Elements.Where(element => AdministeredKinds.Holds(element.Id) && current.Find(element.Id) is null).ToList();
        return made.Count == 0 ? current : current with { Elements = ElementSet.Create(current.Elements.Concat(made), current.Names) };
    }
}
