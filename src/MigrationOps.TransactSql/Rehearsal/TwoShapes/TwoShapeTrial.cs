using MigrationOps.Model;
using MigrationOps.Rehearsing;
using MigrationOps.TransactSql.Rehearsal.Proof;

namespace MigrationOps.TransactSql.Rehearsal.TwoShapes;

/// <summary>
/// Tries both shapes: what the old and the new application may send for the objects that a plan touches is judged on the database behind each phase. A
/// statement counts only where the application's own database takes it: the old one's before the first phase, the new one's behind the last.
/// </summary>
/// <param name="environment">The server.</param>
/// <param name="cancellationToken">Stops the work.</param>
internal sealed class TwoShapeTrial(ScriptEnvironment environment, CancellationToken cancellationToken)
{
    /// <summary>Tries them.</summary>
    /// <param name="current">The current database, bound.</param>
    /// <param name="desired">The desired database, bound.</param>
    /// <param name="phases">The phases in order, each with the database before and behind it; none where they did not run through.</param>
    /// <returns>The statements of the old application, then those of the new one.</returns>
    public ValueList<ApplicationStatement> Of(LoadedDatabase current, LoadedDatabase desired, IReadOnlyList<RehearsedPhase> phases)
    {
        if (phases.Count == 0 || phases.All(phase => ReferenceEquals(phase.Before, phase.After)))
        {
            return [];
        }

        var touched = new TouchedObjects(phases, desired.Model.Names);
        var behind = phases.Select(phase => (phase.Phase, Judge: Judge(phase.After))).ToList();
        return
        [
            .. Tried(Application.Old, current, touched, Judge(phases[0].Before)),
            .. Tried(Application.New, desired, touched, behind[^1].Judge),
        ];

        IEnumerable<ApplicationStatement> Tried(Application application, LoadedDatabase own, TouchedObjects objects, ShapeJudge home) =>
            from element in objects.In(own)
            from statement in new ShapeStatements(own).Of(element)
            where home.Refusal(statement) is null
            select new ApplicationStatement
            {
                Application = application,
                Object = statement.Target.Name.ToString(),
                ObjectKind = statement.Target.Kind,
                Use = statement.Use,
                Sql = statement.Sql,
                Verdicts = behind.Select(phase => Verdict(phase.Phase, phase.Judge.Refusal(statement))).ToValueList(),
            };
    }

    private static StatementVerdict Verdict(Operations.Phase phase, string? refusal) => new(phase, refusal is null, refusal);

    private ShapeJudge Judge(DatabaseModel model) => new(model, environment, cancellationToken);
}
