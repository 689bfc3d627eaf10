namespace MigrationOps.Comparison;

/// <summary>What became of an entry of the refactor log.</summary>
public enum RefactorOutcome
{
    /// <summary>The plan renames or moves.</summary>
    Applied,

    /// <summary>The plan adds the column under its new name, keeps both equal, and drops the old one when nobody uses it.</summary>
    Replaced,

    /// <summary>The plan creates the thing anew under its new name and drops the old one: a module, a schema, or what else bears its name in a text.</summary>
    Recreated,

    /// <summary>The rename was made before: the new name stands, or the log of the current database has the entry.</summary>
    AppliedBefore,

    /// <summary>Both names stand in the current database, so nothing can be renamed.</summary>
    Occupied,

    /// <summary>The old name stands, and the desired database has no use for the new one: what was renamed went later.</summary>
    Abandoned,

    /// <summary>Neither name stands in the current database.</summary>
    NotFound,

    /// <summary>The model has no such things: parameters, and the kinds that are kept as they are.</summary>
    NotModelled,
}
