using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using MigrationOps.Findings;
using MigrationOps.Gates;
using MigrationOps.Scripting;

namespace MigrationOps.Reporting;

/// <summary>Writes <c>gate.junit.xml</c>: every rule is a test case, which fails where an error of it stands that nobody waived. Pipelines show such files as test results.</summary>
public static class JUnitReport
{
    /// <summary>Writes the report.</summary>
    /// <param name="plan">The plan with its findings.</param>
    /// <param name="rules">The rule book.</param>
    /// <returns>XML text, ended by a line feed.</returns>
    public static string Write(PlanDocument plan, IReadOnlyList<RuleDescriptor> rules)
    {
        var cases = rules.Select(rule => Case(rule, plan.Findings.Where(finding => finding.Id == rule.Id).ToList())).ToList();
        var suite = new XElement(
            "testsuite",
            new XAttribute("name", "MigrationOps"),
            new XAttribute("tests", cases.Count),
            new XAttribute("failures", cases.Count(one => one.Element("failure") is not null)),
            new XAttribute("errors", 0),
            new XAttribute("skipped", cases.Count(one => one.Element("skipped") is not null)),
            cases);
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + new XElement("testsuites", suite).ToString().ReplaceLineEndings("\n") + "\n";
    }

    private static XElement Case(RuleDescriptor rule, List<Finding> findings)
    {
        var errors = findings.Where(finding => finding is { Severity: Severity.Error, WaivedBy: null }).ToList();
        var waived = findings.Count > 0 && findings.TrueForAll(finding => finding.WaivedBy is not null);
        return new XElement(
            "testcase",
            new XAttribute("classname", $"MigrationOps.{RuleFamily.Of(rule.Id).Replace(' ', '_')}"),
            new XAttribute("name", $"{rule.Id} {rule.Title}"),
            errors.Count == 0 ? null : new XElement("failure", new XAttribute("type", rule.Id.Value), new XAttribute("message", ReportCounts.Of(errors.Count, "error")), Text(errors)),
            waived ? new XElement("skipped", new XAttribute("message", Valid(string.Join("; ", findings.Select(finding => $"{finding.Object} waived by {finding.WaivedBy}"))))) : null,
            errors.Count == findings.Count ? null : new XElement("system-out", Text(findings.Except(errors))));
    }

    private static string Text(IEnumerable<Finding> findings) => Valid(string.Join("\n", findings.Select(finding =>
        $"{ReportWords.Of(finding.Severity)} {Place(finding)}{finding.Object}: {finding.Message} {finding.Recipe}")));

    private static string Place(Finding finding) => finding.Location switch
    {
        null => string.Empty,
        { Line: > 0 } place => string.Create(CultureInfo.InvariantCulture, $"{place.File}({place.Line}): "),
        { } place => $"{place.File}: ",
    };

    private static string Valid(string text)
    {
        var valid = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                valid.Append(text[i]).Append(text[++i]);
            }
            else
            {
                valid.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
            }
        }

        return valid.ToString();
    }
}
