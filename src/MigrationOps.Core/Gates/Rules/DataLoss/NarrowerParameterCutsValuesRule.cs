using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Gates.Rules.DataLoss;

/// <summary>A parameter takes a shorter or coarser type: what callers pass is cut or rounded before the first statement runs.</summary>
public sealed class NarrowerParameterCutsValuesRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.NarrowerParameterCutsValues, Severity.Error, "Narrower parameter cuts values without an error");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context)
    {
        foreach (var changed in context.ChangedModules())
        {
            foreach (var parameter in changed.After.Parameters)
            {
                var before = changed.Before.Parameters.FirstOrDefault(other => context.Names().Equals(other.Name, parameter.Name));
                if (before is { Type: { } from } && parameter.Type is { } to && Loses(context, from, to))
                {
                    yield return new RuleHit(changed.Module.Id, [parameter.Name.Value, from.ToString(), to.ToString()]);
                }
            }
        }
    }

    private static bool Loses(GateContext context, SqlType from, SqlType to)
    {
        var conversion = Between(context, from, to);
        return conversion.LosesSilently || (conversion.CanFail && IsCut(from, to));
    }

    private static Conversion Between(GateContext context, SqlType from, SqlType to)
    {
        var (current, desired) = (context.Changes.RenamedCurrent.Model, context.Desired.Model);
        return TypeConversion.Between(current.UnderlyingType(from), desired.UnderlyingType(to), current.Settings.Collation, desired.Settings.Collation);
    }

    // A column refuses what is too long; a parameter cuts it.
    private static bool IsCut(SqlType from, SqlType to) => IsText(from) && IsText(to);

    private static bool IsText(SqlType type) => type.Is("char") || type.Is("varchar") || type.Is("nchar") || type.Is("nvarchar") || type.Is("binary") || type.Is("varbinary");
}
