using System.Globalization;
using System.Text;
using MigrationOps.Model;
using MigrationOps.Scripting;

namespace MigrationOps.Reporting;

/// <summary>The part of the page of a plan that tells when the deployment scripts are run.</summary>
internal static class DeploymentSection
{
    /// <summary>Writes the section; nothing where there are no such scripts.</summary>
    /// <param name="page">The page.</param>
    /// <param name="scripts">The scripts.</param>
    public static void Write(StringBuilder page, ValueList<DeploymentScriptDocument> scripts)
    {
        if (scripts.Count == 0)
        {
            return;
        }

        page.Append("\n## Deployment scripts\n\nNo script of the plan holds these; run them yourself, each time, at their place.\n\n| Script | Place | Why | Run twice in the rehearsal |\n|---|---|---|---|\n");
        foreach (var script in scripts)
        {
            page.Append(CultureInfo.InvariantCulture, $"| `{script.FileName}` | {Place(script)} | {MarkdownText.Plain(script.Reason)} | {(script.Proven ? "proven" : "**not proven**")} |\n");
        }

        foreach (var script in scripts)
        {
            WriteScript(page, script);
        }
    }

    private static string Place(DeploymentScriptDocument script)
    {
        var side = script.Kind == DeploymentScriptKind.Pre ? "before" : "after";
        return $"{side} `{script.Phase.ToString().ToLowerInvariant()}.deploy.sql`";
    }

    private static void WriteScript(StringBuilder page, DeploymentScriptDocument script)
    {
        var variables = string.Concat(script.Variables.Select(name => $" -v {name}=\"<value>\""));
        page.Append(CultureInfo.InvariantCulture, $"\n```sh\nsqlcmd -b -I -f 65001 -S <server> -d <database>{variables} -i {script.FileName}\n```\n");
        if (script.Remarks.Count > 0)
        {
            page.Append(CultureInfo.InvariantCulture, $"\nTaken for granted in `{script.FileName}`:\n\n");
        }

        foreach (var remark in script.Remarks)
        {
            page.Append(CultureInfo.InvariantCulture, $"- {MarkdownText.Plain(remark)}\n");
        }
    }
}
