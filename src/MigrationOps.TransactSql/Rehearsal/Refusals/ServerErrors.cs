using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers.Procedures;

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
        IndexStatement or CreateColumnStoreIndexStatement => 1913,
        CreateStatisticsStatement => 1927,
        CreateTypeStatement => 219,
        CreateUserStatement or CreateRoleStatement => 15023,
        AlterSchemaStatement => 15530,
        ExecuteStatement execute => Is(execute, "sp_addextendedproperty") ? 15233 : 15335,
        _ => 2714,
    };

    private static int Missing(TSqlStatement statement) => statement switch
    {
        AlterTableDropTableElementStatement drop => drop.AlterTableDropTableElements.Any(element => element.TableElementType == TableElementType.Column) ? 4924 : 3728,
        AlterTableAlterColumnStatement => 4924,
        AlterTableConstraintModificationStatement => 4917,
        AlterTableTriggerModificationStatement trigger => trigger.All ? 4902 : 4920,
        AlterTableAddTableElementStatement => 1770,
        CreateTableStatement => 1770,
        AlterTableStatement => 4902,
        AlterIndexStatement => 2727,
        IndexStatement or CreateColumnStoreIndexStatement or EnableDisableTriggerStatement => 1088,
        DropTypeStatement => 218,
        DropSchemaStatement or AlterSchemaStatement or DropUserStatement or DropRoleStatement => 15151,
        DropObjectsStatement or DropIndexStatement or DropUnownedObjectStatement => 3701,
        SecurityStatement or RoleStatement or UserStatement or AlterAuthorizationStatement => 15151,
        ExecuteStatement execute => Missing(execute),
        _ => 208,
    };

    private static int Missing(ExecuteStatement execute) => ProcedureCatalog.Find(execute)?.Name switch
    {
        "sp_addextendedproperty" => 15135,
        "sp_updateextendedproperty" or "sp_dropextendedproperty" => 15217,
        "sp_tableoption" => 15388,
        "sp_refreshview" or "sp_refreshsqlmodule" or "sp_settriggerorder" => 15165,
        "sp_rename" when execute.ExecuteSpecification.ExecutableEntity.Parameters.Any(IsOfPart) => 15248,
        _ => 15225,
    };

    private static bool IsOfPart(ExecuteParameter argument) =>
        argument.ParameterValue is StringLiteral literal && literal.Value.ToUpperInvariant() is "COLUMN" or "INDEX";

    private static bool Is(ExecuteStatement execute, string procedure) => ProcedureCatalog.Find(execute)?.Name == procedure;

    private static int Used(TSqlStatement statement) => statement switch
    {
        DropTableStatement => 3726,
        AlterTableDropTableElementStatement => 3725,
        AlterTableStatement => 5074,
        DropTypeStatement => 3732,
        DropRoleStatement => 15144,
        DropUserStatement => 15138,
        ExecuteStatement => 15336,
        _ => 3729,
    };
}
