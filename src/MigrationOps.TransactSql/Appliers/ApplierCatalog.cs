using System.Collections.Frozen;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>All appliers by the type of their statement.</summary>
internal static class ApplierCatalog
{
    private static readonly FrozenDictionary<Type, IStatementApplier> Appliers = All().ToFrozenDictionary(applier => applier.StatementType);

    /// <summary>Finds the applier of a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>The applier; null where there is none.</returns>
    public static IStatementApplier? Find(TSqlStatement statement) => Appliers.GetValueOrDefault(statement.GetType());

    private static IEnumerable<IStatementApplier> All() =>
    [
        new CreateTableApplier(),
        new AlterTableAddApplier(),
        new CreateIndexApplier(),
        new CreateColumnstoreIndexApplier(),
        new CreateSynonymApplier(),
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
    ];
}
