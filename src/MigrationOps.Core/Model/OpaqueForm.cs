namespace MigrationOps.Model;

/// <summary>The forms in which the content of an opaque object is kept.</summary>
public enum OpaqueForm
{
    /// <summary>The XML of a DACPAC.</summary>
    Dacpac,

    /// <summary>A T-SQL statement.</summary>
    Sql,
}
