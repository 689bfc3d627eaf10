using MigrationOps.Model;
using MigrationOps.Policy;
using MigrationOps.TransactSql.Rehearsal.SqlCmd;

namespace MigrationOps.Workflows;

/// <summary>The deployment scripts of a folder, as the configuration names them.</summary>
internal sealed class FolderDeployment
{
    /// <summary>Reads them.</summary>
    /// <param name="folder">The full path of the folder.</param>
    /// <param name="policy">What the team decided.</param>
    /// <param name="isRequired">Whether a file that is not there is an error; an older folder may lack it.</param>
    /// <exception cref="Findings.MigrationOpsException">A file is not there or cannot be read.</exception>
    public FolderDeployment(string folder, MigrationPolicy policy, bool isRequired)
    {
        var read = new[] { (policy.PreDeployment, DeploymentScriptKind.Pre), (policy.PostDeployment, DeploymentScriptKind.Post) }
            .Where(named => named.Item1 is not null)
            .Select(named => (Path: Path.GetFullPath(named.Item1!.Replace('\\', '/'), folder), Kind: named.Item2))
            .Where(named => isRequired || File.Exists(named.Path))
            .Select(named => DeploymentFiles.Read(named.Path, named.Kind))
            .ToList();
        Scripts = read.Select(script => script.Script).Where(script => !string.IsNullOrWhiteSpace(script.Text)).ToValueList();
        Files = read.SelectMany(script => script.Files).Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/')).ToValueList();
    }

    /// <summary>The scripts.</summary>
    public ValueList<DeploymentScript> Scripts { get; }

    /// <summary>Their files and those that they include, relative to the folder; they declare nothing.</summary>
    public ValueList<string> Files { get; }
}
