using MigrationOps.Model;
using MigrationOps.Scripting;

namespace MigrationOps.TransactSql.Wrapping;

/// <summary>What wrapping a script came to.</summary>
/// <param name="Document">The plan; null where the script cannot be wrapped.</param>
/// <param name="End">The database behind the script; where it stopped, what stands then.</param>
/// <param name="Problems">Why there is no plan, in the order of the script; none where there is one.</param>
public sealed record WrappingResult(PlanDocument? Document, LoadedDatabase End, ValueList<WrappingProblem> Problems);
