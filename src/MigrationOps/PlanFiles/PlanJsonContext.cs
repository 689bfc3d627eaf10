using System.Text.Json.Serialization;
using MigrationOps.Gates.Estimates;
using MigrationOps.Model;
using MigrationOps.Policy;
using MigrationOps.Rehearsing;
using MigrationOps.Scripting;
using MigrationOps.Scripting.Review;

namespace MigrationOps.PlanFiles;

/// <summary>How the records of a written plan become JSON.</summary>
[JsonSerializable(typeof(PlanDocument))]
[JsonSerializable(typeof(PhaseDocument))]
[JsonSerializable(typeof(OperationDocument))]
[JsonSerializable(typeof(StepDocument))]
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
internal sealed partial class PlanJsonContext : JsonSerializerContext;
