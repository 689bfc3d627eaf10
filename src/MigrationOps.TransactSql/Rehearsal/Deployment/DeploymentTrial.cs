using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Rehearsing;
using MigrationOps.TransactSql.Rehearsal.Proof;

namespace MigrationOps.TransactSql.Rehearsal.Deployment;

/// <summary>Runs a deployment script at places of a plan until it runs through, and there once more.</summary>
/// <param name="program">The script.</param>
/// <param name="environment">The server.</param>
/// <param name="cancellationToken">Stops a run between statements.</param>
internal sealed class DeploymentTrial(ScriptProgram program, ScriptEnvironment environment, CancellationToken cancellationToken)
{
    private const int MostRemarks = 20;

    /// <summary>The inserts of the script that name their columns.</summary>
    public required IReadOnlyList<DeploymentInsert> Inserts { get; init; }

    /// <summary>The database as it is to be.</summary>
    public required DatabaseModel Desired { get; init; }

    /// <summary>The same trial on a server of which one thing more is known.</summary>
    /// <param name="hasFullTextSearch">Whether full-text search is installed.</param>
    /// <returns>The trial.</returns>
    public DeploymentTrial On(bool hasFullTextSearch) =>
        new(program, environment with { HasFullTextSearch = hasFullTextSearch }, cancellationToken) { Inserts = Inserts, Desired = Desired };

    /// <summary>Tries the places in order.</summary>
    /// <param name="report">What is told where no place is found: the last one.</param>
    /// <param name="places">The places, at least one.</param>
    /// <returns>The report with place, proof and faults.</returns>
    public DeploymentReport Run(DeploymentReport report, IReadOnlyList<DeploymentPlace> places)
    {
        string? obstacle = null;
        ScriptStop? last = null;
        foreach (var place in places)
        {
            var missed = Inserts.Select(insert => insert.Missed(place.Model, Desired)).FirstOrDefault(text => text is not null);
            var outcome = ScriptDriver.Run(program, place.Model, environment, cancellationToken);
            if (outcome.Stop is null && missed is null)
            {
                return Again(report with { Phase = place.Phase, Reason = Reason(report.Script.Kind, place.Phase, obstacle) }, outcome);
            }

            last = outcome.Stop ?? last;
            obstacle = outcome.Stop is { } stop ? $"{stop.Id}: {stop.Message}" : missed;
        }

        return last is null ? report : report with { Faults = [FaultOf(last)] };
    }

    private static string Reason(DeploymentScriptKind kind, Phase phase, string? obstacle) => kind == DeploymentScriptKind.Pre
        ? SourceMessages.Texts.Format("DeploymentPlacePre")
        : obstacle is null
            ? SourceMessages.Texts.Format("DeploymentPlacePost", phase)
            : SourceMessages.Texts.Format("DeploymentPlaceLater", phase, obstacle);

    private static DeploymentFault FaultOf(ScriptStop stop) => new(
        stop.Kind == ScriptStopKind.NotUnderstood ? DeploymentFaultKind.NotUnderstood : DeploymentFaultKind.Stops,
        stop.Statement,
        $"{stop.Id}: {stop.Message}",
        stop.Location);

    private static DeploymentFault? SecondFault(DeploymentReport report, ScriptOutcome first, ScriptOutcome second)
    {
        if (second.Stop is { } stop)
        {
            return new DeploymentFault(DeploymentFaultKind.SecondRunChanges, stop.Statement, $"{stop.Id}: {stop.Message}", stop.Location);
        }

        var difference = ModelDifference.Between(second.Model, first.Model);
        return difference.IsNone ? null : new DeploymentFault(DeploymentFaultKind.SecondRunChanges, string.Empty, difference.ToString(), new SourceLocation(report.Script.File));
    }

    private DeploymentReport Again(DeploymentReport report, ScriptOutcome first)
    {
        var second = ScriptDriver.Run(program, first.Model, environment, cancellationToken);
        var fault = SecondFault(report, first, second);
        var remarks = first.Remarks.Select(remark => $"{remark.Text} ({Path.GetFileName(remark.Location.File)}, line {remark.Location.Line})").ToList();
        var told = remarks.Count <= MostRemarks ? remarks : [.. remarks.Take(MostRemarks), SourceMessages.Texts.Format("DeploymentMoreRemarks", remarks.Count - MostRemarks)];
        return report with { IsProven = fault is null, Faults = fault is null ? [] : [fault], Remarks = told.ToValueList() };
    }
}
