using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Rehearsing;
using MigrationOps.TransactSql.Rehearsal.SqlCmd;

namespace MigrationOps.TransactSql.Rehearsal.Deployment;

/// <summary>A deployment script that was read, with the SQLCMD variables that it uses.</summary>
internal sealed class DeploymentProgram
{
    // SqlPackage gives these to every deployment script: Microsoft Learn, "SqlCmd variables".
    private static readonly string[] Given = ["DatabaseName", "DefaultDataPath", "DefaultFilePrefix", "DefaultLogPath"];

    private readonly HashSet<string> _declared;

    private DeploymentProgram(DeploymentScript script, IEnumerable<string> declared)
    {
        _declared = new HashSet<string>([.. Given, .. declared], StringComparer.OrdinalIgnoreCase);
        var uses = SqlCmdUse.In(script.File, script.Text);
        Variables = uses.Where(use => !use.IsSet).Select(use => use.Variable).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal).ToValueList();
        Faults = uses.Where(use => use.IsSet || (script.DeclaresVariables && !_declared.Contains(use.Variable))).DistinctBy(use => (use.Variable, use.IsSet)).Select(FaultOf).ToList();
        Program = Read(script);
    }

    /// <summary>The script, each variable having its own name for its value; null where it cannot be read.</summary>
    public ScriptProgram? Program { get; }

    /// <summary>The SQLCMD variables that it uses.</summary>
    public ValueList<string> Variables { get; }

    /// <summary>What is wrong with its variables, and why it cannot be read.</summary>
    public List<DeploymentFault> Faults { get; }

    /// <summary>Reads a script.</summary>
    /// <param name="script">The script.</param>
    /// <param name="declared">The variables that its source declares.</param>
    /// <returns>The script.</returns>
    public static DeploymentProgram Of(DeploymentScript script, IEnumerable<string> declared) => new(script, declared);

    private static DeploymentFault FaultOf(SqlCmdUse use) => new(
        DeploymentFaultKind.VariableNotDeclared,
        use.IsSet ? $":setvar {use.Variable}" : $"$({use.Variable})",
        SourceMessages.Texts.Format(use.IsSet ? "DeploymentSetsVariable" : "DeploymentVariableUnknown"),
        use.Location);

    private ScriptProgram? Read(DeploymentScript script)
    {
        try
        {
            var values = Variables.ToDictionary(name => name, name => name, StringComparer.OrdinalIgnoreCase);
            return ScriptProgram.Read(script.File, script.Text, new SqlCmdEnvironment { Variables = values });
        }
        catch (MigrationOpsException exception)
        {
            Faults.Add(new DeploymentFault(DeploymentFaultKind.NotUnderstood, string.Empty, $"{exception.Id}: {exception.Message}", exception.Location ?? new SourceLocation(script.File)));
            return null;
        }
    }
}
