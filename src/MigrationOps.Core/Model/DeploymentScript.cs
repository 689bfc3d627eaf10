namespace MigrationOps.Model;

/// <summary>A pre- or post-deployment script that a source bears beside its declarations. It runs at every deployment.</summary>
/// <param name="Kind">When it runs.</param>
/// <param name="File">Its path, as messages name it.</param>
/// <param name="Text">Its text, with what <c>:r</c> names put in and SQLCMD variables left as they are; line feeds end its lines.</param>
public sealed record DeploymentScript(DeploymentScriptKind Kind, string File, string Text)
{
    /// <summary>Whether the source has a place to declare SQLCMD variables: a DACPAC has, a folder has not.</summary>
    public bool DeclaresVariables { get; init; } = true;
}
