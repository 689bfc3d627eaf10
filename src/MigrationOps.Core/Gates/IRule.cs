namespace MigrationOps.Gates;

/// <summary>One danger that plans are searched for. A rule yields hits; it formats, scripts and logs nothing.</summary>
public interface IRule
{
    /// <summary>The id, severity and title of the rule.</summary>
    RuleDescriptor Descriptor { get; }

    /// <summary>Searches a plan.</summary>
    /// <param name="context">What the rule may look at.</param>
    /// <returns>The places where the danger is.</returns>
    IEnumerable<RuleHit> Examine(GateContext context);
}
