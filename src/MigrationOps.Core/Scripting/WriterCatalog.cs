using System.Collections.Frozen;
using MigrationOps.Operations;
using MigrationOps.Scripting.Writers;

namespace MigrationOps.Scripting;

/// <summary>All writers. A new operation adds its writer here and nowhere else.</summary>
public static class WriterCatalog
{
    private static readonly FrozenDictionary<Type, IOperationWriter> ByType = All().ToFrozenDictionary(writer => writer.OperationType);

    /// <summary>Writes an operation with the writer of its type.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="context">What the writer may look up.</param>
    /// <returns>The statements with their guard.</returns>
    public static StepText Write(Operation operation, WriterContext context) => ByType[operation.GetType()].Write(operation, context);

    /// <summary>The writers, one for each type of operation.</summary>
    /// <returns>The writers.</returns>
    public static IReadOnlyList<IOperationWriter> All() =>
    [
        new AddColumnWriter(),
        new AddConstraintWriter(),
        new AddExtendedPropertyWriter(),
        new AddRoleMemberWriter(),
        new AlterColumnWriter(),
        new AlterModuleWriter(),
        new AlterSequenceWriter(),
        new AlterUserWriter(),
        new ChangeOwnerWriter(),
        new CreateAliasTypeWriter(),
        new CreateIndexWriter(),
        new CreateModuleWriter(),
        new CreateRoleWriter(),
        new CreateSchemaWriter(),
        new CreateSequenceWriter(),
        new CreateSynonymWriter(),
        new CreateTableWriter(),
        new CreateTableTypeWriter(),
        new CreateUserWriter(),
        new DropAliasTypeWriter(),
        new DropColumnWriter(),
        new DropConstraintWriter(),
        new DropExtendedPropertyWriter(),
        new DropIndexWriter(),
        new DropModuleWriter(),
        new DropRoleWriter(),
        new DropRoleMemberWriter(),
        new DropSchemaWriter(),
        new DropSequenceWriter(),
        new DropSynonymWriter(),
        new DropTableWriter(),
        new DropTableTypeWriter(),
        new DropUserWriter(),
        new GrantPermissionWriter(),
        new MoveToSchemaWriter(),
        new RebuildIndexWriter(),
        new RefreshModuleWriter(),
        new RefuseChangeWriter(),
        new RenameElementWriter(),
        new RevokePermissionWriter(),
        new SetColumnPropertyWriter(),
        new SetConstraintStateWriter(),
        new SetIndexOptionsWriter(),
        new SetTableOptionsWriter(),
        new SetTriggerStateWriter(),
        new UpdateExtendedPropertyWriter(),
        new ValidateConstraintWriter(),
    ];
}
