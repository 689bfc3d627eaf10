using System.Text;
using System.Xml.Linq;
using MigrationOps.Findings;
using MigrationOps.Gates;
using MigrationOps.Model;
using MigrationOps.Reporting;
using MigrationOps.Testing;

namespace MigrationOps.Core.Tests.Reporting;

/// <summary>The findings of one plan in the forms that pipelines read.</summary>
public sealed class ReportFormsTests
{
    private const string Expected = "tests/MigrationOps.Core.Tests/Reporting/expected";

    private static readonly List<RuleDescriptor> Rules = [.. RuleCatalog.All.Select(rule => rule.Descriptor).Where(rule => rule.Id.Value is "MOP1001" or "MOP1002")];

    [Fact]
    public void JUnit_has_a_case_for_each_rule() => GoldenFile.Verify($"{Expected}/gate.junit.xml", JUnitReport.Write(SamplePlan.Create(), Rules));

    [Fact]
    public void A_waived_finding_skips_its_case()
    {
        var report = XDocument.Parse(JUnitReport.Write(SamplePlan.Create(waivedBy: "orders: \u0001 filled anew"), Rules));

        Assert.Equal("0", report.Root!.Element("testsuite")!.Attribute("failures")!.Value);
        Assert.Equal("[dbo].[We|ird`] waived by orders: \uFFFD filled anew", report.Descendants("skipped").Single().Attribute("message")!.Value);
    }

    [Fact]
    public void GitHub_reads_commands_with_escaped_places() => Assert.Equal(
        "::error file=a%2Cb%3A%25.sql,line=3,col=4,title=MOP1001::100%25 gone.%0AIt goes. Announce it.\n::notice title=MOP1001::It goes. Announce it. (Waived: orders: no)\n",
        GitHubAnnotations.Write([Finding("a,b:%.sql", "100% gone.\nIt goes."), Finding(null, "It goes.") with { WaivedBy = "orders: no" }]));

    [Fact]
    public void Azure_reads_commands_with_escaped_places() => Assert.Equal(
        "##vso[task.logissue type=error;sourcepath=a%3Bb%5D.sql;linenumber=3;columnnumber=4;code=MOP1001;]100%AZP25 gone.%0AIt goes. Announce it.\nMOP1001: It goes. Announce it. (Waived: orders: no)\n",
        AzureAnnotations.Write([Finding("a;b].sql", "100% gone.\nIt goes."), Finding(null, "It goes.") with { WaivedBy = "orders: no" }]));

    [Fact]
    public void A_comment_tells_verdict_findings_and_operations() => GoldenFile.Verify($"{Expected}/comment.md", PullRequestComment.Write(SamplePlan.Create()));

    [Fact]
    public void A_comment_that_would_be_too_long_leaves_out_what_weighs_least_and_counts_it()
    {
        var plan = SamplePlan.Create();
        var many = Enumerable.Range(0, 900).Select(number => Finding("a.sql", $"Größe {number}: " + new string('x', 150)) with { Severity = Severity.Information });
        var comment = PullRequestComment.Write(plan with { Findings = plan.Findings.Concat(many).ToValueList() });

        Assert.InRange(Encoding.UTF8.GetByteCount(comment), PullRequestComment.MostBytes / 2, PullRequestComment.MostBytes);
        Assert.Contains("**error MOP1001**", comment, StringComparison.Ordinal);
        Assert.Matches(@"\*\*\d+ lines left out here\*\*", comment);
    }

    private static Finding Finding(string? file, string message) => new()
    {
        Id = new MessageId("MOP1001"),
        Severity = Severity.Error,
        Object = "[dbo].[T]",
        Message = message,
        Recipe = "Announce it.",
        Location = file is null ? null : new SourceLocation(file, 3, 4),
    };
}
