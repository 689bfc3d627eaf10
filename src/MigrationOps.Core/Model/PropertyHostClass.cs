namespace MigrationOps.Model;

/// <summary>The classes of things that bear extended properties. Source: Microsoft Learn, sp_addextendedproperty.</summary>
public enum PropertyHostClass
{
    /// <summary>The database.</summary>
    Database,

    /// <summary>A schema.</summary>
    Schema,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A view.</summary>
    View,

    /// <summary>A procedure.</summary>
    Procedure,

    /// <summary>A function.</summary>
    Function,

    /// <summary>A sequence.</summary>
    Sequence,

    /// <summary>A synonym.</summary>
    Synonym,

    /// <summary>An alias or table type.</summary>
    Type,

    /// <summary>A column of a table or view.</summary>
    Column,

    /// <summary>A constraint of a table.</summary>
    Constraint,

    /// <summary>An index.</summary>
    Index,

    /// <summary>A DML trigger.</summary>
    Trigger,

    /// <summary>A parameter of a procedure or function.</summary>
    Parameter,

    /// <summary>A user or role.</summary>
    Principal,

    /// <summary>A filegroup.</summary>
    Filegroup,

    /// <summary>A partition function.</summary>
    PartitionFunction,

    /// <summary>A partition scheme.</summary>
    PartitionScheme,

    /// <summary>Anything else that the source names; the property is then not scripted.</summary>
    Other,
}
