namespace MigrationOps.Rehearsing;

/// <summary>What keeps a deployment script from being run at every deployment.</summary>
public enum DeploymentFaultKind
{
    /// <summary>Rows are inserted whether or not they are there.</summary>
    InsertNotGuarded,

    /// <summary>An object is created, altered or dropped whatever state it is in.</summary>
    DefinitionNotGuarded,

    /// <summary>GO runs a batch several times.</summary>
    BatchRepeated,

    /// <summary>USE leaves the database that is deployed.</summary>
    DatabaseSwitched,

    /// <summary>A SQLCMD variable is used that the source does not declare, or set by the script itself.</summary>
    VariableNotDeclared,

    /// <summary>All rows of a table are taken away: TRUNCATE, or DELETE without WHERE.</summary>
    TableEmptied,

    /// <summary>Every row of a table is written: UPDATE without WHERE.</summary>
    ValuesOverwritten,

    /// <summary>The second run stops, or changes the schema once more.</summary>
    SecondRunChanges,

    /// <summary>It runs to its end at no place of the plan.</summary>
    Stops,

    /// <summary>The rehearsal does not know a statement, so nothing is proven.</summary>
    NotUnderstood,
}
