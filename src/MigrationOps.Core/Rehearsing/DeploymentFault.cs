using MigrationOps.Model;

namespace MigrationOps.Rehearsing;

/// <summary>Something in a deployment script that does not bear being run at every deployment.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Statement">The first words of the statement.</param>
/// <param name="Reason">Why, or what comes of it, in full sentences; empty where the kind says it all.</param>
/// <param name="Location">Where the statement stands.</param>
public sealed record DeploymentFault(DeploymentFaultKind Kind, string Statement, string Reason, SourceLocation Location)
{
    /// <summary>The object that suffers; null for the database as a whole.</summary>
    public ElementId? Subject { get; init; }
}
