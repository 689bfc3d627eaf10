namespace MigrationOps.Model;

/// <summary>What happens to referencing rows when the referenced row goes or changes.</summary>
public enum ReferentialAction
{
    /// <summary>The statement fails.</summary>
    NoAction,

    /// <summary>They go or change too.</summary>
    Cascade,

    /// <summary>Their columns become NULL.</summary>
    SetNull,

    /// <summary>Their columns take their defaults.</summary>
    SetDefault,
}
