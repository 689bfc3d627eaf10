namespace MigrationOps.TransactSql.Rehearsal;

/// <summary>Who stopped a script.</summary>
public enum ScriptStopKind
{
    /// <summary>The script itself, by THROW or RAISERROR.</summary>
    Thrown,

    /// <summary>SQL Server would refuse a statement.</summary>
    Refused,

    /// <summary>The rehearsal does not know the statement, or rows decide what it does.</summary>
    NotUnderstood,
}
