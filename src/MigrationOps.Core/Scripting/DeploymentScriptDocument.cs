using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Rehearsing;

namespace MigrationOps.Scripting;

/// <summary>A deployment script in <c>plan.json</c>: its text, and the place at which somebody runs it.</summary>
public sealed record DeploymentScriptDocument
{
    /// <summary>Whether it runs before or after.</summary>
    public required DeploymentScriptKind Kind { get; init; }

    /// <summary>The phase before which a pre-deployment script runs and behind which a post-deployment script runs.</summary>
    public required Phase Phase { get; init; }

    /// <summary>Why it runs there.</summary>
    public required string Reason { get; init; }

    /// <summary>Whether it ran there twice and the second run left the schema as it was.</summary>
    public required bool Proven { get; init; }

    /// <summary>The SQLCMD variables that whoever runs it sets with <c>-v</c>.</summary>
    public required ValueList<string> Variables { get; init; }

    /// <summary>What was taken for granted because rows or the server decide it.</summary>
    public required ValueList<string> Remarks { get; init; }

    /// <summary>Its text, with line feeds.</summary>
    public required string Text { get; init; }

    /// <summary>The name of its file in the bundle.</summary>
    public string FileName => NameOf(Kind);

    /// <summary>The name of the file of a deployment script, as in a DACPAC.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The name.</returns>
    public static string NameOf(DeploymentScriptKind kind) => kind == DeploymentScriptKind.Pre ? "predeploy.sql" : "postdeploy.sql";

    /// <summary>The document of a rehearsed script.</summary>
    /// <param name="report">What its rehearsal has shown.</param>
    /// <returns>The document.</returns>
    public static DeploymentScriptDocument Of(DeploymentReport report) => new()
    {
        Kind = report.Script.Kind,
        Phase = report.Phase,
        Reason = report.Reason,
        Proven = report.IsProven,
        Variables = report.Variables,
        Remarks = report.Remarks,
        Text = report.Script.Text,
    };
}
