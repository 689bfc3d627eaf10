using System.Globalization;
using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Policy;

namespace MigrationOps.Gates;

/// <summary>Judges a drop by whether it was announced.</summary>
internal static class DropNotice
{
    /// <summary>The variant of texts for an announced drop whose day has not come.</summary>
    public const string NotDue = "NotDue";

    /// <summary>The variant of texts for an announced drop whose day has come.</summary>
    public const string Due = "Due";

    /// <summary>The hit for a drop: of full weight unless it was announced and its day has come.</summary>
    /// <param name="context">The context.</param>
    /// <param name="dropped">What is dropped.</param>
    /// <returns>The hit, with the kind as the first value and the day as the second.</returns>
    public static RuleHit Judge(GateContext context, ElementId dropped)
    {
        var kind = dropped.Kind.Words();
        if (context.DeprecationOf(dropped) is not { } deprecation)
        {
            return new RuleHit(dropped, [kind]);
        }

        var day = deprecation.ContractAfter.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return context.AsOf < deprecation.ContractAfter
            ? new RuleHit(dropped, [kind, day]) { Variant = NotDue }
            : new RuleHit(dropped, [kind, day]) { Variant = Due, Severity = Severity.Warning };
    }

    /// <summary>The announcement that an object will go.</summary>
    /// <param name="context">The context.</param>
    /// <param name="id">The object.</param>
    /// <returns>The announcement, or null.</returns>
    public static Deprecation? DeprecationOf(this GateContext context, ElementId id) =>
        context.Policy.Deprecations.FirstOrDefault(deprecation => context.Names().Equals(deprecation.Object, id.Name));
}
