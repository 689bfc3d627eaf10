using MigrationOps.TransactSql.Appliers;

namespace MigrationOps.TransactSql.Sources;

/// <summary>A declaration that waits for its turn.</summary>
/// <param name="Rank">When it is applied.</param>
/// <param name="Apply">Applies it.</param>
internal sealed record SourceStatement(StatementRank Rank, Action Apply);
