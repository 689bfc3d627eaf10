using System.Numerics;

namespace MigrationOps.Model;

/// <summary>The identity property of a column.</summary>
/// <param name="Seed">The value of the first row.</param>
/// <param name="Increment">The step from row to row.</param>
/// <param name="IsNotForReplication">Whether replication agents insert their own values.</param>
public sealed record IdentityProperty(BigInteger Seed, BigInteger Increment, bool IsNotForReplication = false);
