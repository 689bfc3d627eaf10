using System.Collections.Frozen;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>All appliers by the type of their statement.</summary>
internal static class ApplierCatalog
{
    private static readonly FrozenDictionary<Type, IStatementApplier> Appliers =
        new[] { Tables(), Modules(), Types(), Principals(), Drops(), OpaqueCatalog.All() }.SelectMany(family => family).ToFrozenDictionary(applier => applier.StatementType);

    /// <summary>Finds the applier of a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>The applier; null where there is none.</returns>
    public static IStatementApplier? Find(TSqlStatement statement) => Appliers.GetValueOrDefault(statement.GetType());

    private static IEnumerable<IStatementApplier> Tables() =>
    [
        new CreateTableApplier(),
        new AlterTableAddApplier(),
        new AlterTableAlterColumnApplier(),
        new AlterTableDropApplier(),
        new AlterTableConstraintStateApplier(),
        new AlterTableSetApplier(),
        new AlterTableRebuildApplier(),
        new AlterTableTriggerStateApplier(),
        new ChangeTrackingApplier(),
        new CreateIndexApplier(),
        new CreateColumnstoreIndexApplier(),
        new AlterIndexApplier(),
        new DropIndexApplier(),
        new SensitivityApplier(),
        new ExecuteApplier(),
    ];

    private static IEnumerable<IStatementApplier> Modules() =>
    [
        new ViewApplier<CreateViewStatement>(ModuleForm.Create),
        new ViewApplier<AlterViewStatement>(ModuleForm.Alter),
        new ViewApplier<CreateOrAlterViewStatement>(ModuleForm.CreateOrAlter),
        new ProcedureApplier<CreateProcedureStatement>(ModuleForm.Create),
        new ProcedureApplier<AlterProcedureStatement>(ModuleForm.Alter),
        new ProcedureApplier<CreateOrAlterProcedureStatement>(ModuleForm.CreateOrAlter),
        new FunctionApplier<CreateFunctionStatement>(ModuleForm.Create),
        new FunctionApplier<AlterFunctionStatement>(ModuleForm.Alter),
        new FunctionApplier<CreateOrAlterFunctionStatement>(ModuleForm.CreateOrAlter),
        new TriggerApplier<CreateTriggerStatement>(ModuleForm.Create),
        new TriggerApplier<AlterTriggerStatement>(ModuleForm.Alter),
        new TriggerApplier<CreateOrAlterTriggerStatement>(ModuleForm.CreateOrAlter),
        new EnableDisableTriggerApplier(),
    ];

    private static IEnumerable<IStatementApplier> Types() =>
    [
        new CreateSchemaApplier(),
        new TransferApplier(),
        new DropSchemaApplier(),
        new CreateAliasTypeApplier(),
        new CreateTableTypeApplier(),
        new DropTypeApplier(),
        new CreateSequenceApplier(),
        new AlterSequenceApplier(),
        new CreateSynonymApplier(),
    ];

    private static IEnumerable<IStatementApplier> Principals() =>
    [
        new CreateRoleApplier(),
        new AlterRoleApplier(),
        new DropPrincipalApplier<DropRoleStatement>(ElementKind.Role),
        new CreateUserApplier(),
        new AlterUserApplier(),
        new DropPrincipalApplier<DropUserStatement>(ElementKind.User),
        new AlterAuthorizationApplier(),
        new PermissionApplier<GrantStatement>(),
        new PermissionApplier<DenyStatement>(),
        new RevokeApplier(),
    ];

    private static IEnumerable<IStatementApplier> Drops() =>
    [
        new DropObjectsApplier<DropTableStatement>(ElementKind.Table),
        new DropObjectsApplier<DropViewStatement>(ElementKind.View),
        new DropObjectsApplier<DropProcedureStatement>(ElementKind.Procedure),
        new DropObjectsApplier<DropFunctionStatement>(ElementKind.Function),
        new DropObjectsApplier<DropTriggerStatement>(ElementKind.Trigger),
        new DropObjectsApplier<DropSequenceStatement>(ElementKind.Sequence),
        new DropObjectsApplier<DropSynonymStatement>(ElementKind.Synonym),
    ];
}
