namespace MigrationOps.Model;

/// <summary>The kinds of things a database is made of, in the order in which they can be created.</summary>
public enum ElementKind
{
    /// <summary>The database itself.</summary>
    Database,

    /// <summary>A database role.</summary>
    Role,

    /// <summary>A database user.</summary>
    User,

    /// <summary>A schema.</summary>
    Schema,

    /// <summary>An alias type.</summary>
    DataType,

    /// <summary>A table type.</summary>
    TableType,

    /// <summary>A sequence.</summary>
    Sequence,

    /// <summary>A synonym.</summary>
    Synonym,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A column of a table, a view or a table type.</summary>
    Column,

    /// <summary>A PRIMARY KEY constraint.</summary>
    PrimaryKey,

    /// <summary>A UNIQUE constraint.</summary>
    UniqueConstraint,

    /// <summary>A DEFAULT constraint.</summary>
    DefaultConstraint,

    /// <summary>A CHECK constraint.</summary>
    CheckConstraint,

    /// <summary>A FOREIGN KEY constraint.</summary>
    ForeignKey,

    /// <summary>An index, rowstore or columnstore.</summary>
    Index,

    /// <summary>A scalar, inline table-valued or multi-statement table-valued function.</summary>
    Function,

    /// <summary>A view.</summary>
    View,

    /// <summary>A stored procedure.</summary>
    Procedure,

    /// <summary>A DML trigger.</summary>
    Trigger,

    /// <summary>A parameter of a procedure or function; only ever named by others.</summary>
    Parameter,

    /// <summary>A member of a role.</summary>
    RoleMembership,

    /// <summary>A permission granted or denied.</summary>
    Permission,

    /// <summary>An extended property.</summary>
    ExtendedProperty,

    /// <summary>Something of a kind that this version does not model.</summary>
    Opaque,
}
