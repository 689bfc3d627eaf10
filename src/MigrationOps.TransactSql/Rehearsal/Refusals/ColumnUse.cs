namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>How something uses a column.</summary>
internal enum ColumnUse
{
    /// <summary>A primary key is over it.</summary>
    PrimaryKey,

    /// <summary>A unique constraint is over it.</summary>
    UniqueKey,

    /// <summary>A foreign key is over it, or references it.</summary>
    ForeignKey,

    /// <summary>A check names it.</summary>
    Check,

    /// <summary>A default is for it.</summary>
    Default,

    /// <summary>An index is over it, or includes it.</summary>
    Index,

    /// <summary>The filter of an index names it.</summary>
    Filter,

    /// <summary>A computed column names it.</summary>
    Computed,

    /// <summary>Statistics are over it.</summary>
    Statistics,

    /// <summary>An index for XML or spatial values, or a bound default or rule.</summary>
    Attachment,

    /// <summary>A full-text index is over it.</summary>
    FullText,

    /// <summary>A schema-bound module names it.</summary>
    Module,
}
