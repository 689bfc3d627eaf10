using System.Text.Json.Serialization;
using MigrationOps.Gates.Estimates;
using MigrationOps.Model;
using MigrationOps.Planning.Conditions;
using MigrationOps.Policy;
using MigrationOps.Rehearsing;
using MigrationOps.Scripting.Pending;
using MigrationOps.Scripting.Review;
using MigrationOps.Scripting;

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
[JsonSerializable(typeof(ReviewDocument))]
[JsonSerializable(typeof(AnnouncementDocument))]
[JsonSerializable(typeof(RolloutRing))]
[JsonSerializable(typeof(OperationEstimate))]
[JsonSerializable(typeof(TableDocument))]
[JsonSerializable(typeof(ColumnDocument))]
[JsonSerializable(typeof(RelationDocument))]
[JsonSerializable(typeof(SqlName))]
[JsonSerializable(typeof(RehearsedScript))]
[JsonSerializable(typeof(RehearsedStep))]
[JsonSerializable(typeof(RehearsalFailure))]
[JsonSerializable(typeof(RehearsalRemark))]
[JsonSerializable(typeof(ApplicationStatement))]
[JsonSerializable(typeof(StatementVerdict))]
internal sealed partial class PlanJsonContext : JsonSerializerContext;
