using System.Text.Json;
using MigrationOps.Rehearsing;

namespace MigrationOps.PlanFiles;

/// <summary>Writes what a rehearsal came to member by member, as <see cref="PlanJsonWriter"/> does with a plan.</summary>
/// <param name="json">Where to.</param>
internal sealed class RehearsalJsonWriter(Utf8JsonWriter json)
{
    /// <summary>Writes a rehearsal.</summary>
    /// <param name="rehearsal">The rehearsal.</param>
    public void Write(RehearsalRecord rehearsal)
    {
        json.WriteStartObject();
        json.WriteBoolean("proven", rehearsal.Proven);
        json.WriteString("reason", rehearsal.Reason);
        json.WriteStartObject("counts");
        json.WriteNumber("steps", rehearsal.Counts.Steps);
        json.WriteNumber("statements", rehearsal.Counts.Statements);
        json.WriteNumber("faults", rehearsal.Counts.Faults);
        json.WriteEndObject();
        json.WriteList("runs", rehearsal.Runs, Write);
        json.WriteList("steps", rehearsal.Steps, Write);
        json.WriteList("failures", rehearsal.Failures, Write);
        json.WriteList("remarks", rehearsal.Remarks, Write);
        json.WriteList("shapes", rehearsal.Shapes, Write);
        json.WriteEndObject();
    }

    private void Write(RehearsedScript run)
    {
        json.WriteString("script", run.Script);
        json.WriteString("run", JsonWord.Of(run.Run));
        json.WriteNumber("statements", run.Statements);
        json.WriteNumber("changes", run.Changes);
        json.WriteBoolean("succeeded", run.Succeeded);
    }

    private void Write(ApplicationStatement statement)
    {
        json.WriteString("application", JsonWord.Of(statement.Application));
        json.WriteString("object", statement.Object);
        json.WriteString("objectKind", JsonWord.Of(statement.ObjectKind));
        json.WriteString("use", JsonWord.Of(statement.Use));
        json.WriteString("sql", statement.Sql);
        json.WriteList("verdicts", statement.Verdicts, Write);
    }

    private void Write(StatementVerdict verdict)
    {
        json.WriteString("phase", JsonWord.Of(verdict.Phase));
        json.WriteBoolean("isAccepted", verdict.IsAccepted);
        json.WriteString("reason", verdict.Reason);
    }

    private void Write(RehearsedStep step)
    {
        json.WriteString("step", step.Step);
        json.WriteBoolean("made", step.Made);
        json.WriteBoolean("skipped", step.Skipped);
        if (step.TakenBack is { } takenBack)
        {
            json.WriteBoolean("takenBack", takenBack);
        }
        else
        {
            json.WriteNull("takenBack");
        }
    }

    private void Write(RehearsalFailure failure)
    {
        json.WriteString("kind", JsonWord.Of(failure.Kind));
        json.WriteString("script", failure.Script);
        json.WriteString("run", JsonWord.Of(failure.Run));
        json.WriteString("brokenBefore", failure.BrokenBefore);
        json.WriteString("step", failure.Step);
        json.WriteString("statement", failure.Statement);
        json.WriteNumber("line", failure.Line);
        json.WriteString("difference", failure.Difference);
    }

    private void Write(RehearsalRemark remark)
    {
        json.WriteString("script", remark.Script);
        json.WriteString("step", remark.Step);
        json.WriteNumber("line", remark.Line);
        json.WriteString("text", remark.Text);
    }
}
