using System.Collections.Frozen;
using MigrationOps.Comparison.Elements;
using MigrationOps.Model;

namespace MigrationOps.Comparison;

/// <summary>The comparer of each type of element.</summary>
internal static class ElementComparers
{
    private static readonly FrozenDictionary<Type, IElementComparer> All = new IElementComparer[]
    {
        new AliasTypeComparer(),
        new CheckConstraintComparer(),
        new ColumnComparer(),
        new ColumnstoreIndexComparer(),
        new DefaultConstraintComparer(),
        new ExtendedPropertyComparer(),
        new ForeignKeyComparer(),
        new FunctionComparer(),
        new KeyConstraintComparer<PrimaryKey>(),
        new KeyConstraintComparer<UniqueConstraint>(),
        new OpaqueObjectComparer(),
        new PermissionComparer(),
        new ProcedureComparer(),
        new RoleComparer(),
        new RoleMembershipComparer(),
        new RowstoreIndexComparer(),
        new SchemaComparer(),
        new SequenceComparer(),
        new SynonymComparer(),
        new TableComparer(),
        new TableTypeComparer(),
        new TriggerComparer(),
        new UserComparer(),
        new ViewComparer(),
    }.ToFrozenDictionary(comparer => comparer.ElementType);

    /// <summary>The comparer of an element.</summary>
    /// <param name="element">The element.</param>
    /// <returns>The comparer of its type.</returns>
    /// <exception cref="KeyNotFoundException">The type has none.</exception>
    public static IElementComparer For(Element element) => All[element.GetType()];
}
