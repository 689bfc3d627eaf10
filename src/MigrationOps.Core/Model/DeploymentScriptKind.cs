namespace MigrationOps.Model;

/// <summary>When a deployment script of a source runs. Source: Microsoft Learn, "Pre-deployment and post-deployment scripts".</summary>
public enum DeploymentScriptKind
{
    /// <summary>Before the schema is changed.</summary>
    Pre,

    /// <summary>After the schema was changed.</summary>
    Post,
}
