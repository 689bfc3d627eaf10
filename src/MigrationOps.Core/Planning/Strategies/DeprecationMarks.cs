using System.Globalization;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Marks what was announced to go on the server itself, from Expand until it goes.</summary>
internal static class DeprecationMarks
{
    /// <summary>The name of the extended property.</summary>
    public static Identifier Name { get; } = new("deprecated");

    /// <summary>Marks something that goes.</summary>
    /// <param name="drop">The group that drops it.</param>
    /// <param name="host">What goes.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The group, behind one that marks it where it was announced; the mark goes with it.</returns>
    public static IEnumerable<OperationGroup> Around(OperationGroup drop, PropertyHost host, PlanningContext context)
    {
        if (context.Policy.Deprecations.FirstOrDefault(deprecation => context.Names.Equals(deprecation.Object, host.Name!)) is not { } notice)
        {
            return [drop];
        }

        var mark = new ExtendedProperty
        {
            Name = Name,
            Host = host,
            Value = new SqlExpression($$"""N'{"since":"{{Day(notice.Since)}}","contractAfter":"{{Day(notice.ContractAfter)}}"}'"""),
        };
        return context.Current.Model.Find(mark.Id) is null
            ? [new OperationGroup(Phase.Expand, new AddExtendedProperty(mark)), drop with { Before = [.. drop.Before, new DropExtendedProperty(mark)] }]
            : [drop];
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
