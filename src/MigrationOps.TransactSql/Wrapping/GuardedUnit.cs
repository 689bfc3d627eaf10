using MigrationOps.Model;
using MigrationOps.Scripting;

namespace MigrationOps.TransactSql.Wrapping;

/// <summary>A unit of which the catalog tells whether it has run.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Plan">How the product would do the same; null for a unit that may be done each time.</param>
/// <param name="Guard">The conditions on the way forth.</param>
/// <param name="UndoGuard">The conditions on the way back; null where nothing tells, or nothing is taken back.</param>
internal sealed record GuardedUnit(StatementUnit Unit, PairPlan? Plan, Guard Guard, Guard? UndoGuard)
{
    /// <summary>The objects that it touches, each as schema and name.</summary>
    public HashSet<SqlName> Touched { get; } = Objects(Unit).ToHashSet(Unit.After.Names);

    private static IEnumerable<SqlName> Objects(StatementUnit unit) =>
        unit.Before.Elements.Where(element => !element.Equals(unit.After.Find(element.Id)))
            .Concat(unit.After.Elements.Where(element => !element.Equals(unit.Before.Find(element.Id))))
            .SelectMany(element => element is ExtendedProperty { Host.Name: { } host } ? new[] { element.Id.Name, host } : [element.Id.Name])
            .Select(name => new SqlName(name.Parts.Take(2).ToValueList()));
}
