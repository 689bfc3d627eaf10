using MigrationOps.Rehearsing;

namespace MigrationOps.TransactSql.Rehearsal.Deployment;

/// <summary>
/// No source says whether a server has full-text search, and what scripts do without it is another schema. So where that stops the proof, a script is tried on a server of either kind;
/// what holds on both is proven.
/// </summary>
internal static class FullTextTrials
{
    /// <summary>Tries a script.</summary>
    /// <param name="trial">The trial on a server of which that is not known.</param>
    /// <param name="report">What is told where no place is found.</param>
    /// <param name="places">The places, at least one.</param>
    /// <returns>The report.</returns>
    public static DeploymentReport Run(DeploymentTrial trial, DeploymentReport report, IReadOnlyList<DeploymentPlace> places)
    {
        var unknown = trial.Run(report, places);
        if (!IsNotUnderstood(unknown))
        {
            return unknown;
        }

        var (with, without) = (trial.On(hasFullTextSearch: true).Run(report, places), trial.On(hasFullTextSearch: false).Run(report, places));
        return IsNotUnderstood(with) ? with : IsNotUnderstood(without) ? without : with.Phase != without.Phase ? unknown : Both(with, without);
    }

    private static DeploymentReport Both(DeploymentReport with, DeploymentReport without) => with with
    {
        IsProven = with.IsProven && without.IsProven,
        Faults = with.Faults.Count > 0 ? with.Faults : without.Faults,
        Remarks = [SourceMessages.Texts.Format("DeploymentFullTextEitherWay"), .. with.Remarks],
    };

    private static bool IsNotUnderstood(DeploymentReport report) => report.Faults.Any(fault => fault.Kind == DeploymentFaultKind.NotUnderstood);
}
