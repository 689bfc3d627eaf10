using MigrationOps.Operations;
using MigrationOps.Scripting;

namespace MigrationOps.TransactSql.Rehearsal.Proof;

/// <summary>The six scripts of a plan, each as its batches, without what the plan refuses to do.</summary>
public sealed class PlanScripts
{
    private readonly Dictionary<(Phase Phase, ScriptDirection Direction), Lazy<PhaseScript>> _scripts;

    /// <summary>Writes them.</summary>
    /// <param name="plan">The plan.</param>
    public PlanScripts(PlanDocument plan)
    {
        Refused = new RefusedChanges(plan);
        _scripts = (
            from phase in plan.Phases
            from direction in Enum.GetValues<ScriptDirection>()
            select (phase.Phase, direction)).ToDictionary(key => key, key => new Lazy<PhaseScript>(() => new PhaseScript(Plan, key.Phase, key.direction)));
    }

    private PlanScripts(PlanScripts scripts, (Phase Phase, ScriptDirection Direction) key, IReadOnlyList<ScriptBatch> batches)
    {
        Refused = scripts.Refused;
        _scripts = new(scripts._scripts) { [key] = new(() => new PhaseScript(PhaseScript.NameOf(key.Phase, key.Direction), batches)) };
    }

    /// <summary>The plan, without what it refuses to do.</summary>
    public PlanDocument Plan => Refused.Rest;

    /// <summary>What it refuses to do.</summary>
    internal RefusedChanges Refused { get; }

    /// <summary>The batches of a script.</summary>
    /// <param name="phase">The phase.</param>
    /// <param name="direction">Whether it is made or taken back.</param>
    /// <returns>The batches; joined by line feeds they are the script.</returns>
    public IReadOnlyList<ScriptBatch> Batches(Phase phase, ScriptDirection direction) => Script(phase, direction).Batches;

    /// <summary>The scripts with other batches in one of them, as somebody may have edited it.</summary>
    /// <param name="phase">The phase.</param>
    /// <param name="direction">Whether it is made or taken back.</param>
    /// <param name="batches">The batches that stand instead.</param>
    /// <returns>The scripts; what the others have parsed is not parsed again.</returns>
    public PlanScripts With(Phase phase, ScriptDirection direction, IReadOnlyList<ScriptBatch> batches) => new(this, (phase, direction), batches);

    /// <summary>A script.</summary>
    /// <param name="phase">The phase.</param>
    /// <param name="direction">Whether it is made or taken back.</param>
    /// <returns>The script.</returns>
    internal PhaseScript Script(Phase phase, ScriptDirection direction) => _scripts[(phase, direction)].Value;
}
