namespace MigrationOps.Rehearsing;

/// <summary>Why a script that somebody else wrote cannot become a plan.</summary>
public enum ScriptProblemKind
{
    /// <summary>It does not run to its end on the current database.</summary>
    Stops,

    /// <summary>A statement writes rows, and no change of the schema behind it tells whether it has run.</summary>
    RowsNotGuarded,

    /// <summary>The catalog does not tell whether a step has run.</summary>
    NotTold,

    /// <summary>Nothing takes a step back.</summary>
    NotTakenBack,

    /// <summary>A statement cannot stand in a guarded step.</summary>
    NotWrappable,
}
