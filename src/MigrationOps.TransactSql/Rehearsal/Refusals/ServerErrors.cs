using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Refusals;

/// <summary>The error numbers by which SQL Server refuses what an applier refuses. Source: Microsoft Learn, "Database Engine events and errors".</summary>
internal static class ServerErrors
{
    /// <summary>The number of a refusal.</summary>
    /// <param name="id">Why the applier refused: a thing is there already, is missing, or is still used.</param>
    /// <param name="statement">The statement.</param>
    /// <returns>The number; null where the applier does not know the statement.</returns>
    public static int? NumberOf(MessageId id, TSqlStatement statement)
    {
        if (id == SourceMessages.DeclaredTwice)
        {
            return Existing(statement);
        }

        if (id == SourceMessages.NotDeclared)
        {
            return Missing(statement);
        }

        return id == SourceMessages.StillUsed ? Used(statement) : null;
    }

    private static int Existing(TSqlStatement statement) => statement switch
    {
        AlterTableAddTableElementStatement add when add.Definition.ColumnDefinitions.Count > 0 => 2705,
        IndexStatement or CreateColumnStoreIndexStatement => 1913,
        CreateTypeStatement => 219,
        CreateUserStatement or CreateRoleStatement => 15023,
        ExecuteStatement => 15335,
        _ => 2714,
    };

    private static int Missing(TSqlStatement statement) => statement switch
    {
        AlterTableDropTableElementStatement drop => drop.AlterTableDropTableElements.Any(element => element.TableElementType == TableElementType.Column) ? 4924 : 3728,
        AlterTableAlterColumnStatement => 4924,
        AlterTableConstraintModificationStatement => 4917,
        AlterTableStatement => 4902,
        IndexStatement or CreateColumnStoreIndexStatement => 1088,
        DropObjectsStatement or DropIndexStatement or DropUnownedObjectStatement => 3701,
        DropTypeStatement => 218,
        DropSchemaStatement or AlterSchemaStatement => 15151,
        SecurityStatement or RoleStatement or UserStatement or AlterAuthorizationStatement => 15151,
        ExecuteStatement => 15225,
        _ => 208,
    };

    private static int Used(TSqlStatement statement) => statement switch
    {
        DropTableStatement => 3726,
        AlterTableDropTableElementStatement drop => drop.AlterTableDropTableElements.Any(element => element.TableElementType == TableElementType.Column) ? 5074 : 3725,
        AlterTableStatement => 5074,
        DropTypeStatement => 3732,
        DropRoleStatement => 15144,
        DropUserStatement => 15138,
        ExecuteStatement => 15336,
        _ => 3729,
    };
}
