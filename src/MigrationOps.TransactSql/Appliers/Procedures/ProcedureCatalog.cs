using System.Collections.Frozen;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Appliers.Procedures;

/// <summary>The system procedures whose effect on a model is known.</summary>
internal static class ProcedureCatalog
{
    private static readonly FrozenDictionary<string, IProcedureApplier> Procedures = new IProcedureApplier[]
    {
        new AddExtendedPropertyProcedure(),
        new UpdateExtendedPropertyProcedure(),
        new DropExtendedPropertyProcedure(),
        new RoleMemberProcedure("sp_addrolemember", RoleMembers.Add, StatementRank.Security),
        new RoleMemberProcedure("sp_droprolemember", RoleMembers.Drop, StatementRank.Imperative),
        new TableOptionProcedure(),
        new TriggerOrderProcedure(),
        new BindingProcedure("sp_bindefault", "defname", "SqlDefaultBinding"),
        new BindingProcedure("sp_bindrule", "rulename", "SqlRuleBinding"),
        new RenameProcedure(),
        new RefreshProcedure("sp_refreshsqlmodule", "name"),
        new RefreshProcedure("sp_refreshview", "viewname"),
    }.ToFrozenDictionary(procedure => procedure.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Finds the procedure that a statement calls.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>The procedure; null where it is no known one.</returns>
    public static IProcedureApplier? Find(ExecuteStatement statement) =>
        NameOf(statement) is { } name ? Procedures.GetValueOrDefault(name) : null;

    /// <summary>The name of the system procedure that a statement may call.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>The name without its schema; null where the statement calls something of another schema, or a variable.</returns>
    public static string? NameOf(ExecuteStatement statement)
    {
        var called = (statement.ExecuteSpecification.ExecutableEntity as ExecutableProcedureReference)?.ProcedureReference.ProcedureReference?.Name;
        var schema = called?.SchemaIdentifier?.Value;
        return called?.DatabaseIdentifier is null && (string.IsNullOrEmpty(schema) || schema.ToLowerInvariant() is "sys" or "dbo") ? called?.BaseIdentifier.Value : null;
    }
}
