namespace MigrationOps.Model;

/// <summary>The part that a table plays in a graph.</summary>
public enum GraphRole
{
    /// <summary>None: a plain table.</summary>
    None,

    /// <summary>A node table.</summary>
    Node,

    /// <summary>An edge table.</summary>
    Edge,
}
