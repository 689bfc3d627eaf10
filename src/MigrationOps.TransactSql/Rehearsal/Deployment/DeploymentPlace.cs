using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.TransactSql.Rehearsal.Deployment;

/// <summary>A place of a plan where a deployment script may run.</summary>
/// <param name="Phase">The phase before or behind which it is.</param>
/// <param name="Model">The database there.</param>
internal sealed record DeploymentPlace(Phase Phase, DatabaseModel Model);
