using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates;

/// <summary>Judges a plan: runs the rules, lets the policy weigh and waive what they find, and puts it into words.</summary>
public static class Gate
{
    private static readonly MessageTexts Texts = new(typeof(Gate).Assembly, "MigrationOps.Messages");

    /// <summary>Examines a plan.</summary>
    /// <param name="context">The plan, where it comes from, and what the team decided.</param>
    /// <returns>The findings, the gravest first, then by id and object. One of severity error that nobody waived blocks.</returns>
    public static ValueList<Finding> Examine(GateContext context)
    {
        var waivers = new WaiverBook(context);
        var findings = Run(RuleCatalog.Dangers, context).Select(waivers.Apply).ToList();
        findings.AddRange(Run(RuleCatalog.LastRules, context with { IdleWaivers = waivers.Idle }));
        return findings
            .Distinct()
            .OrderByDescending(finding => finding.Severity)
            .ThenBy(finding => finding.Id.Value, StringComparer.Ordinal)
            .ThenBy(finding => finding.Object, StringComparer.Ordinal)
            .ThenBy(finding => finding.Message, StringComparer.Ordinal)
            .ToValueList();
    }

    private static IEnumerable<Finding> Run(ValueList<IRule> rules, GateContext context) =>
        from rule in rules
        let usual = context.Policy.Weigh(rule.Descriptor.Id, rule.Descriptor.DefaultSeverity)
        where usual is not null
        from hit in rule.Examine(context)
        select FindingOf(rule.Descriptor.Id, hit, usual.Value, context);

    // What the policy says of a rule never makes graver what the rule itself holds for lighter than usual.
    private static Finding FindingOf(MessageId rule, RuleHit hit, Severity usual, GateContext context)
    {
        var subject = hit.Object ?? hit.Subject.ToString();
        object[] values = [subject, .. hit.Values];
        return new Finding
        {
            Id = rule,
            Severity = hit.Severity is { } lighter && lighter < usual ? lighter : usual,
            Object = subject,
            Message = Text(rule, hit.Variant, "Message", values),
            Recipe = Text(rule, hit.Variant, "Recipe", values),
            Location = FindingPlace.Of(hit, context),
        };
    }

    private static string Text(MessageId id, string? variant, string kind, object[] values)
    {
        var key = $"{id}.{variant}.{kind}";
        return Texts.Format(variant is not null && Texts.Has(key) ? key : $"{id}.{kind}", values);
    }
}
