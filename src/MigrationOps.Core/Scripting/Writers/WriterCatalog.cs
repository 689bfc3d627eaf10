using System.Collections.Frozen;
using MigrationOps.Operations;

namespace MigrationOps.Scripting.Writers;

/// <summary>All writers. A new operation adds its writer here and nowhere else.</summary>
public static class WriterCatalog
{
    private static readonly FrozenDictionary<Type, IOperationWriter> ByType = All().ToFrozenDictionary(writer => writer.OperationType);

    /// <summary>The writers, one for each type of operation.</summary>
    /// <returns>The writers.</returns>
    public static IReadOnlyList<IOperationWriter> All() => [.. Tables(), .. Modules(), .. Shapes(), .. Security(), .. Others()];

    /// <summary>Writes an operation with the writer of its type.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="context">What the writer may look up.</param>
    /// <returns>The statements with their guard.</returns>
    public static StepText Write(Operation operation, WriterContext context) => ByType[operation.GetType()].Write(operation, context);

    private static IOperationWriter[] Tables() =>
    [
        new AddColumnWriter(),
        new AlterColumnWriter(),
        new DropColumnWriter(),
        new SetColumnPropertyWriter(),
        new AddConstraintWriter(),
        new DropConstraintWriter(),
        new SetConstraintStateWriter(),
        new ValidateConstraintWriter(),
        new CreateTableWriter(),
        new DropTableWriter(),
        new SetTableOptionsWriter(),
        new AddPeriodWriter(),
        new DropPeriodWriter(),
        new SetSystemVersioningWriter(),
        new CreateIndexWriter(),
        new DropIndexWriter(),
        new RebuildIndexWriter(),
        new SetIndexOptionsWriter(),
    ];

    private static IOperationWriter[] Modules() =>
    [
        new CreateModuleWriter(),
        new AlterModuleWriter(),
        new DropModuleWriter(),
        new RefreshModuleWriter(),
        new SetTriggerStateWriter(),
    ];

    private static IOperationWriter[] Shapes() =>
    [
        new CreateSyncTriggerWriter(),
        new DropSyncTriggerWriter(),
        new BackfillColumnsWriter(),
        new VerifyBackfillWriter(),
        new CloseBackfillWriter(),
        new ArchiveTableWriter(),
        new RestoreTableWriter(),
        new CopyToArchiveWriter(),
        new FillFromArchiveWriter(),
    ];

    private static IOperationWriter[] Security() =>
    [
        new CreateSchemaWriter(),
        new DropSchemaWriter(),
        new ChangeOwnerWriter(),
        new CreateRoleWriter(),
        new DropRoleWriter(),
        new AddRoleMemberWriter(),
        new DropRoleMemberWriter(),
        new CreateUserWriter(),
        new AlterUserWriter(),
        new DropUserWriter(),
        new GrantPermissionWriter(),
        new RevokePermissionWriter(),
    ];

    private static IOperationWriter[] Others() =>
    [
        new CreateObjectWriter(),
        new RegisterRefactoringWriter(),
        new UnregisterRefactoringWriter(),
        new DropObjectWriter(),
        new AddExtendedPropertyWriter(),
        new AlterSequenceWriter(),
        new CreateAliasTypeWriter(),
        new CreateSequenceWriter(),
        new CreateSynonymWriter(),
        new CreateTableTypeWriter(),
        new DropAliasTypeWriter(),
        new DropExtendedPropertyWriter(),
        new DropSequenceWriter(),
        new DropSynonymWriter(),
        new DropTableTypeWriter(),
        new MoveToSchemaWriter(),
        new RefuseChangeWriter(),
        new RenameElementWriter(),
        new UpdateExtendedPropertyWriter(),
    ];
}
