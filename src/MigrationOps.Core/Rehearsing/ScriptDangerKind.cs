namespace MigrationOps.Rehearsing;

/// <summary>What a script does to rows that were there before it.</summary>
public enum ScriptDangerKind
{
    /// <summary>A table is dropped whose rows nothing has copied before.</summary>
    TableDropped,

    /// <summary>A column is dropped whose values nothing has copied before.</summary>
    ColumnDropped,

    /// <summary>All rows of a table are taken away: TRUNCATE, or DELETE without WHERE.</summary>
    TableEmptied,

    /// <summary>Every row of a table is written, and nothing has copied the values that stood there: UPDATE without WHERE.</summary>
    ValuesOverwritten,

    /// <summary>Every row of a table is written in one statement, and no value is lost by it: UPDATE without WHERE.</summary>
    EveryRowWritten,

    /// <summary>A column is made NOT NULL that nothing has filled before.</summary>
    ColumnNotFilled,
}
