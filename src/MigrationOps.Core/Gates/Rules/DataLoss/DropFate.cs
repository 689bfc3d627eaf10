using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Operations.Archive;

namespace MigrationOps.Gates.Rules.DataLoss;

/// <summary>Tells what becomes of the rows or values of what is dropped: gone, or kept for a while.</summary>
internal static class DropFate
{
    /// <summary>Adds the fate to a hit, as the third value of its text.</summary>
    /// <param name="hit">The hit of a drop.</param>
    /// <param name="context">The context.</param>
    /// <returns>The hit.</returns>
    public static RuleHit WithFate(this RuleHit hit, GateContext context)
    {
        var loss = context.Script is null
            ? context.MadeOperations().FirstOrDefault(operation => operation is DropTable or ArchiveTable or DropColumn && context.Names().Equals(operation.Target, hit.Subject))?.Loss
            : null;
        return hit with { Values = [hit.Values[0], hit.Values.Count > 1 ? hit.Values[1] : string.Empty, loss?.What ?? Lost(hit.Subject)] };
    }

    private static string Lost(ElementId subject) =>
        subject.Kind == ElementKind.Table ? "Every row of the table goes." : "Every value of the column goes.";
}
