using System.Globalization;
using System.Text.Json;
using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Policy;
using MigrationOps.Scripting;
using MigrationOps.Scripting.Pending;
using MigrationOps.Scripting.Review;

namespace MigrationOps.PlanFiles;

/// <summary>Writes a plan member by member. The serializer would first compile its own code for every one of them, which costs a build more than the plan itself.</summary>
/// <param name="json">Where to.</param>
internal sealed class PlanJsonWriter(Utf8JsonWriter json)
{
    /// <summary>Writes a plan.</summary>
    /// <param name="plan">The plan.</param>
    public void Write(PlanDocument plan)
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", plan.SchemaVersion);
        json.WriteString("fingerprint", plan.Fingerprint);
        json.WriteString("asOf", plan.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Write("current", plan.Current);
        Write("desired", plan.Desired);
        Write(plan.Target);
        json.WriteList("phases", plan.Phases, Write);
        json.WriteList("pending", plan.Pending, Write);
        json.WriteList("deploymentScripts", plan.DeploymentScripts, Write);
        json.WritePropertyName("rehearsal");
        if (plan.Rehearsal is { } rehearsal)
        {
            new RehearsalJsonWriter(json).Write(rehearsal);
        }
        else
        {
            json.WriteNullValue();
        }

        WriteReview(plan.Review);
        json.WriteList("findings", plan.Findings, Write);
        json.WriteEndObject();
    }

    /// <summary>Writes what is pending.</summary>
    /// <param name="pending">What is pending.</param>
    public void Write(PendingDocument pending)
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", pending.SchemaVersion);
        json.WriteList("plans", pending.Plans, Write);
        json.WriteEndObject();
    }

    // A page for reviewers, which a build writes once: what the serializer costs there is not felt.
    private void WriteReview(ReviewDocument? review)
    {
        json.WritePropertyName("review");
        JsonSerializer.Serialize(json, review!, PlanJson.Context.Value.ReviewDocument);
    }

    private void Write(string name, DatabaseSummary summary)
    {
        json.WriteStartObject(name);
        json.WriteString("source", summary.Source);
        json.WriteString("hash", summary.Hash);
        json.WriteNumber("objects", summary.Objects);
        json.WriteEndObject();
    }

    private void Write(TargetServer target)
    {
        json.WriteStartObject("target");
        json.WriteString("edition", JsonWord.Of(target.Edition));
        json.WriteNumber("majorVersion", target.MajorVersion);
        json.WriteBoolean("hasReplicas", target.HasReplicas);
        json.WriteTexts("captured", target.Captured.Select(name => name.ToString()).ToValueList());
        json.WriteTexts("published", target.Published.Select(name => name.ToString()).ToValueList());
        json.WriteEndObject();
    }

    private void Write(PendingPlan pending)
    {
        json.WriteString("fingerprint", pending.Fingerprint);
        json.WriteString("database", pending.Database);
        Write(pending.Target);
        json.WriteString("next", JsonWord.Of(pending.Next));
        json.WriteTexts("standing", pending.Standing);
        json.WriteList("phases", pending.Phases, Write);
    }

    private void Write(PhaseDocument phase)
    {
        json.WriteString("phase", JsonWord.Of(phase.Phase));
        json.WriteList("operations", phase.Operations, Write);
    }

    private void Write(OperationDocument operation)
    {
        json.WriteString("id", operation.Id);
        json.WriteString("kind", operation.Kind);
        json.WriteString("object", operation.Object);
        json.WriteString("objectKind", operation.ObjectKind);
        json.WriteString("lock", JsonWord.Of(operation.Lock));
        json.WriteString("cost", JsonWord.Of(operation.Cost));
        json.WriteString("note", operation.Note);
        json.WriteString("undo", operation.Undo);
        json.WriteTexts("undoAfter", operation.UndoAfter);
        json.WriteList("conditions", operation.Conditions, json.WriteCondition);
        json.WriteTexts("holds", operation.Holds);
        json.WriteString("shape", operation.Shape);
        json.WriteString("loss", operation.Loss);
        json.WriteString("refused", operation.Refused);
        json.WriteList("steps", operation.Steps, Write);
    }

    private void Write(StepDocument step)
    {
        json.WriteString("id", step.Id);
        json.WriteString("sql", step.Sql);
        Write("guard", step.Guard);
        json.WriteString("undoSql", step.UndoSql);
        Write("undoGuard", step.UndoGuard);
        json.WriteNumber("segment", step.Segment);
        json.WriteString("segmentKind", JsonWord.Of(step.SegmentKind));
        json.WriteString("undoSegmentKind", JsonWord.Of(step.UndoSegmentKind));
        Write("settings", step.Settings);
        Write("undoSettings", step.UndoSettings);
        json.WriteNumber("rowChecks", step.RowChecks);
        json.WriteNumber("undoRowChecks", step.UndoRowChecks);
    }

    private void Write(string name, Guard? guard)
    {
        if (guard is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("before", guard.Before);
        json.WriteString("after", guard.After);
        json.WriteEndObject();
    }

    private void Write(string name, SessionSettings settings)
    {
        json.WriteStartObject(name);
        json.WriteBoolean("ansiNulls", settings.AnsiNulls);
        json.WriteBoolean("quotedIdentifier", settings.QuotedIdentifier);
        json.WriteEndObject();
    }

    private void Write(DeploymentScriptDocument script)
    {
        json.WriteString("kind", JsonWord.Of(script.Kind));
        json.WriteString("phase", JsonWord.Of(script.Phase));
        json.WriteString("reason", script.Reason);
        json.WriteBoolean("proven", script.Proven);
        json.WriteTexts("variables", script.Variables);
        json.WriteTexts("remarks", script.Remarks);
        json.WriteString("text", script.Text);
    }

    private void Write(Finding finding)
    {
        json.WriteString("id", finding.Id.Value);
        json.WriteString("severity", JsonWord.Of(finding.Severity));
        json.WriteString("object", finding.Object);
        json.WriteString("message", finding.Message);
        json.WriteString("recipe", finding.Recipe);
        if (finding.Location is { } place)
        {
            json.WriteStartObject("location");
            json.WriteString("file", place.File);
            json.WriteNumber("line", place.Line);
            json.WriteNumber("column", place.Column);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("location");
        }

        json.WriteString("waivedBy", finding.WaivedBy);
    }
}
