namespace MigrationOps.Rehearsing;

/// <summary>How an application uses an object.</summary>
public enum ApplicationUse
{
    /// <summary>SELECT with every column by name.</summary>
    Select,

    /// <summary>SELECT *.</summary>
    SelectAll,

    /// <summary>INSERT with every column that can be written.</summary>
    Insert,

    /// <summary>INSERT with those columns alone that cannot be left out.</summary>
    InsertLeastColumns,

    /// <summary>INSERT with NULL in every column that takes it.</summary>
    InsertNull,

    /// <summary>INSERT without a list of columns.</summary>
    InsertByPosition,

    /// <summary>UPDATE of every column that can be written.</summary>
    Update,

    /// <summary>EXECUTE with every parameter.</summary>
    Call,

    /// <summary>EXECUTE with those parameters alone that cannot be left out.</summary>
    CallLeastParameters,
}
