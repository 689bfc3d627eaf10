namespace MigrationOps.Model;

/// <summary>The forms in which the content of an opaque object is kept.</summary>
public enum OpaqueForm
{
    /// <summary>The XML of a DACPAC.</summary>
    Dacpac,

    /// <summary>The words of a T-SQL statement, good for comparing alone.</summary>
    Sql,

    /// <summary>The T-SQL statement that creates it, with every name in full.</summary>
    Statement,
}
