using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Planning;

namespace MigrationOps.Scripting.Writers;

/// <summary>The names that an operation of Migrate or Contract needs to find as Expand has left them. A plan that is made in the meantime leaves them alone.</summary>
internal static class HeldNames
{
    /// <summary>The names.</summary>
    /// <param name="planned">The operation.</param>
    /// <returns>The names in order; none for an operation of Expand, which runs at once.</returns>
    public static ValueList<string> Of(PlannedOperation planned)
    {
        var operation = planned.Operation;
        return planned.Phase == Phase.Expand || operation is RefuseChange
            ? []
            : operation.Removes.Concat(operation.Creates).Concat(operation.Alters).Select(id => id.Name)
                .Concat(operation.Requires).Concat(operation.Releases)
                .Where(name => name.Parts.Count > 1)
                .Select(name => name.ToString())
                .Distinct()
                .Order(StringComparer.Ordinal)
                .ToValueList();
    }
}
