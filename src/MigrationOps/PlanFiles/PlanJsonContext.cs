using System.Text.Json.Serialization;
using MigrationOps.Planning.Conditions;
using MigrationOps.Rehearsing;
using MigrationOps.Scripting;
using MigrationOps.Scripting.Pending;

namespace MigrationOps.PlanFiles;

/// <summary>How the records of a written plan are read from JSON.</summary>
[JsonSerializable(typeof(PlanDocument))]
[JsonSerializable(typeof(PhaseDocument))]
[JsonSerializable(typeof(OperationDocument))]
[JsonSerializable(typeof(ContractCondition))]
[JsonSerializable(typeof(ConditionWaiver))]
[JsonSerializable(typeof(StepDocument))]
[JsonSerializable(typeof(PendingDocument))]
[JsonSerializable(typeof(PendingPlan))]
[JsonSerializable(typeof(DeploymentScriptDocument))]
[JsonSerializable(typeof(RehearsalRecord))]
[JsonSerializable(typeof(RehearsedScript))]
[JsonSerializable(typeof(RehearsedStep))]
[JsonSerializable(typeof(RehearsalFailure))]
[JsonSerializable(typeof(RehearsalRemark))]
internal sealed partial class PlanJsonContext : JsonSerializerContext;
