namespace MigrationOps.TransactSql.Appliers;

/// <summary>The forms of the statements that write modules.</summary>
internal enum ModuleForm
{
    /// <summary>CREATE.</summary>
    Create,

    /// <summary>ALTER.</summary>
    Alter,

    /// <summary>CREATE OR ALTER.</summary>
    CreateOrAlter,
}
