namespace MigrationOps.TransactSql.Appliers;

/// <summary>The order in which the statements of a source are applied, so that what a statement needs is there before it.</summary>
internal enum StatementRank
{
    /// <summary>Does something and declares nothing: refused in a source.</summary>
    Imperative,

    /// <summary>SET: holds for the batches behind it and changes no model.</summary>
    Session,

    /// <summary>Roles and users.</summary>
    Principal,

    /// <summary>Schemas.</summary>
    Schema,

    /// <summary>Alias and table types.</summary>
    Type,

    /// <summary>Tables, sequences, synonyms and objects of kinds that are not modelled.</summary>
    Object,

    /// <summary>Columns added to tables.</summary>
    Column,

    /// <summary>Keys added to tables.</summary>
    Key,

    /// <summary>Other constraints added to tables.</summary>
    Constraint,

    /// <summary>Views, procedures and functions.</summary>
    Module,

    /// <summary>Triggers.</summary>
    Trigger,

    /// <summary>Indexes of tables and views.</summary>
    Index,

    /// <summary>What switches declared things on or off or sets options of them.</summary>
    State,

    /// <summary>Role members, owners and permissions.</summary>
    Security,

    /// <summary>Extended properties.</summary>
    Property,
}
