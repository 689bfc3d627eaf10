using System.Collections.Frozen;
using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>The strategy of each type of change.</summary>
internal static class StrategyCatalog
{
    private static readonly FrozenDictionary<Type, IStrategy> All = new IStrategy[]
    {
        new ColumnsReorderedStrategy(),
        new RenamedStrategy(),
        new AddedStrategy<Schema>(schema => new CreateSchema(schema) { Impact = Impact.None }),
        new DroppedStrategy<Schema>(schema => new DropSchema(schema) { Impact = Impact.None }),
        new SchemaChangedStrategy(),
        new TableAddedStrategy(),
        new TableDroppedStrategy(),
        new TableChangedStrategy(),
        new ColumnAddedStrategy(),
        new ColumnDroppedStrategy(),
        new ColumnChangedStrategy(),
        new KeyAddedStrategy<PrimaryKey>(),
        new KeyAddedStrategy<UniqueConstraint>(),
        new KeyDroppedStrategy<PrimaryKey>(Phase.Contract),
        new KeyDroppedStrategy<UniqueConstraint>(Phase.Expand),
        new KeyChangedStrategy<PrimaryKey>(),
        new KeyChangedStrategy<UniqueConstraint>(),
        new CheckedConstraintAddedStrategy<ForeignKey>(),
        new CheckedConstraintAddedStrategy<CheckConstraint>(),
        new CheckedConstraintDroppedStrategy<ForeignKey>(),
        new CheckedConstraintDroppedStrategy<CheckConstraint>(),
        new CheckedConstraintChangedStrategy<ForeignKey>(),
        new CheckedConstraintChangedStrategy<CheckConstraint>(),
        new DefaultAddedStrategy(),
        new DefaultDroppedStrategy(),
        new DefaultChangedStrategy(),
        new IndexAddedStrategy<RowstoreIndex>(),
        new IndexAddedStrategy<ColumnstoreIndex>(),
        new IndexDroppedStrategy<RowstoreIndex>(),
        new IndexDroppedStrategy<ColumnstoreIndex>(),
        new RowstoreIndexChangedStrategy(),
        new ColumnstoreIndexChangedStrategy(),
        new ModuleAddedStrategy<View>(),
        new ModuleAddedStrategy<Procedure>(),
        new ModuleAddedStrategy<Function>(),
        new ModuleAddedStrategy<Trigger>(),
        new ModuleDroppedStrategy<View>(),
        new ModuleDroppedStrategy<Procedure>(),
        new ModuleDroppedStrategy<Function>(),
        new ModuleDroppedStrategy<Trigger>(),
        new ModuleChangedStrategy<View>(),
        new ModuleChangedStrategy<Procedure>(),
        new ModuleChangedStrategy<Function>(),
        new TriggerChangedStrategy(),
        new AddedStrategy<Sequence>(sequence => new CreateSequence(sequence) { Impact = Impact.None }),
        new DroppedStrategy<Sequence>(sequence => new DropSequence(sequence) { UndoNote = "The sequence starts again at its first value.", Loss = new DataLoss("The current value of the sequence goes.", IsCertain: true) }),
        new SequenceChangedStrategy(),
        new AddedStrategy<Synonym>(synonym => new CreateSynonym(synonym) { Impact = Impact.None }),
        new DroppedStrategy<Synonym>(synonym => new DropSynonym(synonym)),
        new SynonymChangedStrategy(),
        new AddedStrategy<AliasType>(type => new CreateAliasType(type) { Impact = Impact.None }),
        new DroppedStrategy<AliasType>(type => new DropAliasType(type)),
        new AliasTypeChangedStrategy(),
        new AddedStrategy<TableType>(type => new CreateTableType(type) { Impact = Impact.None }),
        new DroppedStrategy<TableType>(type => new DropTableType(type)),
        new TableTypeChangedStrategy(),
        new AddedStrategy<Role>(role => new CreateRole(role) { Impact = Impact.None }),
        new DroppedStrategy<Role>(role => new DropRole(role) { Impact = Impact.None }),
        new RoleChangedStrategy(),
        new AddedStrategy<User>(user => new CreateUser(user) { Impact = Impact.None }),
        new DroppedStrategy<User>(user => new DropUser(user) { Impact = Impact.None }),
        new UserChangedStrategy(),
        new AddedStrategy<RoleMembership>(membership => new AddRoleMember(membership) { Impact = Impact.None }),
        new DroppedStrategy<RoleMembership>(membership => new DropRoleMember(membership) { Impact = Impact.None }),
        new RefusedChangeStrategy<RoleMembership>(),
        new PermissionAddedStrategy(),
        new PermissionDroppedStrategy(),
        new PermissionChangedStrategy(),
        new AddedStrategy<ExtendedProperty>(property => new AddExtendedProperty(property) { Impact = Impact.None }),
        new ExtendedPropertyDroppedStrategy(),
        new ExtendedPropertyChangedStrategy(),
        new OpaqueAddedStrategy(),
        new OpaqueDroppedStrategy(),
        new OpaqueChangedStrategy(),
    }.ToFrozenDictionary(strategy => strategy.ChangeType);

    /// <summary>The strategy of a change.</summary>
    /// <param name="change">The change.</param>
    /// <returns>The strategy of its type.</returns>
    /// <exception cref="KeyNotFoundException">The type has none.</exception>
    public static IStrategy For(Change change) => All[change.GetType()];
}
