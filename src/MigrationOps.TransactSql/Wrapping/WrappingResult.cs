using MigrationOps.Model;
using MigrationOps.Rehearsing;
using MigrationOps.Scripting;

namespace MigrationOps.TransactSql.Wrapping;

/// <summary>What wrapping a script came to.</summary>
/// <param name="Document">The plan; where the script cannot be wrapped, one that refuses it.</param>
/// <param name="End">The database behind the script; where it stopped, what stands then.</param>
/// <param name="Report">What the script has shown.</param>
public sealed record WrappingResult(PlanDocument Document, LoadedDatabase End, ScriptReport Report);
