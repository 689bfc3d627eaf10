using System.Text;
using MigrationOps.Configuration;
using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Policy;
using MigrationOps.Testing;

namespace MigrationOps.Tests.Configuration;

public sealed class ConfigurationFileTests
{
    private const string Whole = """
        {
          // A comment, and trailing commas below.
          "$schema": "../docs/migrationops.schema.json",
          "target": { "edition": "enterprise", "version": "2019" },
          "collation": "Latin1_General_100_CS_AS",
          "exclude": ["Scripts/**/*.sql"], "filters": [{ "schema": "audit", "kind": "table", "name": "tmp_*" }, { "kind": "SqlQueue" }],
          "severities": { "MOP1001": "warning", "MOP1002": "none" },
          "waivers": [
            { "rule": "MOP1001", "object": "[dbo].[Old]", "owner": "data platform", "reason": "copied to the archive", "expires": "2030-01-31" },
          ],
          "deprecations": [
            {
              "object": "[dbo].[Orders].[Total]", "since": "2024-01-01", "contractAfter": "2024-06-30", "replacement": "[dbo].[Orders].[Amount]",
              "owner": "orders", "flag": "amount", "audience": "reports", "notice": "Read Amount.",
            },
          ],
          "archive": { "ttl": "90d", "tables": false, "columns": true },
        }
        """;

    [Fact]
    public void The_days_of_contract_and_the_plans_to_be_retired_are_read()
    {
        var policy = Parse("""{ "contract": { "minimumAge": "14d", "quietDays": "30d" }, "pending": "p.json", "retire": [ "0123ABCD" ] }""");

        Assert.Equal(new ContractPolicy { MinimumAgeDays = 14, QuietDays = 30 }, policy.Contract);
        Assert.Equal("p.json", policy.Pending);
        Assert.Equal(["0123ABCD"], policy.Retired);
        Assert.Equal(ContractPolicy.UsualQuietDays, Parse("{}").Contract.QuietDays);
    }

    [Theory]
    [InlineData("minimumAge", "14")]
    [InlineData("minimumAge", "-1d")]
    [InlineData("quietDays", "0d")]
    [InlineData("quietDays", "a week")]
    public void What_is_no_number_of_days_is_refused(string member, string value) =>
        Assert.Equal("MOP7121", Assert.Throws<MigrationOpsException>(() => Parse($$"""{ "contract": { "{{member}}": "{{value}}" } }""")).Id.Value);

    [Fact]
    public void Everything_that_a_file_can_say_is_read()
    {
        var policy = Parse(Whole);

        Assert.Equal(new TargetServer { Edition = ServerEdition.Enterprise, MajorVersion = 15 }, policy.Target);
        Assert.Equal("Latin1_General_100_CS_AS", policy.Collation);
        Assert.Equal(["Scripts/**/*.sql"], policy.ExcludedFiles);
        Assert.Equal(["schema audit, kind table, name tmp_*", "kind SqlQueue"], policy.Filters.Select(filter => filter.ToString()));
        Assert.Equal([("MOP1001", Severity.Warning), ("MOP1002", null)], policy.Weights.Select(weight => (weight.Rule.Value, weight.Severity)));
        Assert.Equal(
            new Waiver
            {
                Rule = new MessageId("MOP1001"),
                Object = "[dbo].[Old]",
                Owner = "data platform",
                Reason = "copied to the archive",
                Expires = new DateOnly(2030, 1, 31),
                Location = new SourceLocation("m.json", 9, 5),
            },
            Assert.Single(policy.Waivers));
        Assert.Equal(
            new Deprecation
            {
                Object = SqlName.Of("dbo", "Orders", "Total"),
                Since = new DateOnly(2024, 1, 1),
                ContractAfter = new DateOnly(2024, 6, 30),
                Replacement = "[dbo].[Orders].[Amount]",
                Owner = "orders",
                Flag = "amount",
                Audience = "reports",
                Notice = "Read Amount.",
                Location = new SourceLocation("m.json", 12, 5),
            },
            Assert.Single(policy.Deprecations));
    }

    [Fact]
    public void The_archive_of_a_file_is_read()
    {
        Assert.Equal(new ArchivePolicy { Days = 90, Tables = false, Columns = true }, Parse(Whole).Archive);
        Assert.Equal(new ArchivePolicy { Days = 30, Tables = true, Columns = true }, Parse("{}").Archive);
        Assert.Equal(new ArchivePolicy { Days = 1, Tables = true, Columns = false }, Parse("""{ "archive": { "ttl": "1d", "columns": false } }""").Archive);
    }

    [Theory]
    [InlineData("0d")]
    [InlineData("30")]
    [InlineData("30h")]
    [InlineData("030d")]
    [InlineData("-1d")]
    [InlineData("3651d")]
    [InlineData("30dd")]
    public void The_time_of_an_archive_is_a_number_of_days(string ttl) =>
        Assert.Equal(ConfigurationIds.UnknownWord, Assert.Throws<MigrationOpsException>(() => Parse($$"""{ "archive": { "ttl": "{{ttl}}" } }""")).Id);

    [Fact]
    public void Whether_something_is_archived_is_true_or_false() =>
        Assert.Equal(ConfigurationIds.WrongType, Assert.Throws<MigrationOpsException>(() => Parse("""{ "archive": { "tables": "no" } }""")).Id);

    [Fact]
    public void Backfills_and_replacements_hold_expressions()
    {
        var policy = Parse("""
            {
              "backfills": [ { "column": "[dbo].[T].[C]", "value": "ISNULL(A, 0)" } ],
              "replacements": [ { "table": "[dbo].[T]", "old": { "A": "B - 1" }, "new": { "B": "A + 1" } } ]
            }
            """);

        Assert.Equal("ISNULL(A, 0)", Assert.Single(policy.Backfills).Value.Text);
        var replacement = Assert.Single(policy.Replacements);
        Assert.Equal([new DerivedColumn(new Identifier("A"), new SqlExpression("B - 1"))], replacement.Old);
        Assert.Equal([new DerivedColumn(new Identifier("B"), new SqlExpression("A + 1"))], replacement.New);
    }

    [Fact]
    public void An_environment_decides_in_place_of_what_holds_for_all()
    {
        var policy = Parse("""
            {
              "target": { "edition": "standard" },
              "severities": { "MOP1001": "warning", "MOP1002": "none" },
              "environments": { "Production": { "target": { "edition": "enterprise" }, "severities": { "MOP1002": "error" } } }
            }
            """);

        var there = policy.In(Assert.Single(policy.Environments));

        Assert.Equal(ServerEdition.Enterprise, there.Target.Edition);
        Assert.Equal(Severity.Error, there.Weigh(new MessageId("MOP1002"), Severity.Information));
        Assert.Equal(Severity.Warning, there.Weigh(new MessageId("MOP1001"), Severity.Error));
        Assert.Null(policy.Weigh(new MessageId("MOP1002"), Severity.Error));
    }

    [Fact]
    public void Sizes_and_the_rollout_are_read()
    {
        var policy = Parse("""
            {
              "target": { "availabilityGroup": true, "changeDataCapture": [ "[dbo].[Orders]" ], "replication": [ "[dbo].[Lines]" ] },
              "rows": { "[dbo].[Orders]": 5000000, "[dbo].[Lines]": { "rows": 70000000, "bytesPerRow": 90 } },
              "rollout": { "start": "2030-02-03", "rings": [ { "name": "canary", "databases": "one store", "soakDays": 2 } ] }
            }
            """);

        Assert.True(policy.Target.HasReplicas);
        Assert.Equal([SqlName.Of("dbo", "Orders")], policy.Target.Captured);
        Assert.Equal([SqlName.Of("dbo", "Lines")], policy.Target.Published);
        Assert.Equal([(5_000_000L, null), (70_000_000L, 90)], policy.Rows.Select(size => (size.Rows, size.BytesPerRow)));
        Assert.Equal(new DateOnly(2030, 2, 3), policy.Rollout.Start);
        Assert.Equal([new RolloutRing("canary", "one store", 2)], policy.Rollout.Rings);
    }

    [Theory]
    [InlineData("""{ "rows": { "[dbo].[Orders]": 0 } }""")]
    [InlineData("""{ "rows": { "[dbo].[Orders]": "many" } }""")]
    [InlineData("""{ "target": { "availabilityGroup": "yes" } }""")]
    public void A_value_of_another_type_is_refused(string json) =>
        Assert.Equal(ConfigurationIds.WrongType, Assert.Throws<MigrationOpsException>(() => Parse(json)).Id);

    [Fact]
    public void An_empty_object_is_the_default_policy()
    {
        var policy = Parse("\uFEFF{}");

        Assert.Equal(new TargetServer(), policy.Target);
        Assert.Null(policy.Collation);
        Assert.Empty(policy.Waivers);
        Assert.Empty(policy.Deprecations);
        Assert.Empty(policy.Weights);
    }

    [Theory]
    [InlineData("{ \"target\": { \"version\": \"azure\" } }", ServerEdition.AzureSqlDatabase, 17)]
    [InlineData("{ \"target\": { \"edition\": \"managedInstance\" } }", ServerEdition.ManagedInstance, 17)]
    [InlineData("{ \"target\": { \"edition\": \"express\" } }", ServerEdition.Express, 13)]
    [InlineData("{ \"target\": { \"version\": \"2022\" } }", ServerEdition.Standard, 16)]
    public void What_a_target_leaves_out_is_the_oldest_standard_server(string json, ServerEdition edition, int version)
    {
        Assert.Equal(new TargetServer { Edition = edition, MajorVersion = version }, Parse(json).Target);
    }

    [Theory]
    [InlineData("[]", "MOP7106", 1, 1)]
    [InlineData("{\n  \"waviers\": []\n}", "MOP7103", 2, 3)]
    [InlineData("{\n  \"collation\": \"A\",\n  \"collation\": \"B\"\n}", "MOP7104", 3, 3)]
    [InlineData("{\n  \"collation\": 1\n}", "MOP7106", 2, 16)]
    [InlineData("{\n  \"collation\": \" \"\n}", "MOP7106", 2, 16)]
    [InlineData("{\n  \"exclude\": \"*.sql\"\n}", "MOP7106", 2, 14)]
    [InlineData("{\n  \"exclude\": [\"é\", null]\n}", "MOP7106", 2, 20)]
    [InlineData("{\n  \"target\": { \"edition\": \"Enterprise\" }\n}", "MOP7107", 2, 26)]
    [InlineData("{\n  \"target\": { \"version\": \"2012\" }\n}", "MOP7107", 2, 26)]
    [InlineData("{\n  \"target\": { \"version\": \"2019\", \"edition\": \"managedInstance\" }\n}", "MOP7113", 2, 26)]
    [InlineData("{\n  \"severities\": { \"MOP0000\": \"error\" }\n}", "MOP7110", 2, 19)]
    [InlineData("{\n  \"severities\": { \"MOP1001\": \"fatal\" }\n}", "MOP7107", 2, 30)]
    [InlineData("{\n  \"severities\": { \"MOP1001\": \"none\", \"MOP1001\": \"none\" }\n}", "MOP7104", 2, 38)]
    [InlineData("{\n  \"waivers\": [ { \"rule\": \"MOP1001\" } ]\n}", "MOP7105", 2, 16)]
    [InlineData("{\n  \"deprecations\": [ { \"object\": \"dbo.Orders\" } ]\n}", "MOP7109", 2, 33)]
    [InlineData("{\n  \"backfills\": [ { \"column\": \"[dbo].[T]\", \"value\": \"1\" } ]\n}", "MOP7109", 2, 30)]
    [InlineData("{\n  \"backfills\": [ { \"column\": \"[dbo].[T].[C]\", \"value\": \"1; DROP TABLE T\" } ]\n}", "MOP7120", 2, 56)]
    [InlineData("{\n  \"replacements\": [ { \"table\": \"[dbo].[T]\", \"old\": { \"A\": \"B\" }, \"new\": { } } ]\n}", "MOP7106", 2, 21)]
    [InlineData("{\n  \"replacements\": [ { \"table\": \"[dbo].[T]\", \"old\": { \"A\": \"B\" }, \"new\": { \"A\": \"B\" } } ]\n}", "MOP7111", 2, 21)]
    [InlineData("{\n  \"filters\": [ { } ]\n}", "MOP7105", 2, 16)]
    [InlineData("{\n  \"filters\": [ { \"kind\": \"index\" } ]\n}", "MOP7107", 2, 26)]
    public void What_is_wrong_is_told_with_its_place(string json, string id, int line, int column)
    {
        var failure = Assert.Throws<MigrationOpsException>(() => Parse(json));

        Assert.Equal(id, failure.Id.Value);
        Assert.Equal(new SourceLocation("m.json", line, column), failure.Location);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("{", 1)]
    [InlineData("{\n  \"collation\" \"A\"\n}", 2)]
    [InlineData("{\n}\n}", 3)]
    [InlineData("{\n  \"collation\": \"\\ud800\"\n}", 2)]
    public void What_is_not_JSON_is_told_with_its_line(string json, int line)
    {
        var failure = Assert.Throws<MigrationOpsException>(() => Parse(json));

        Assert.Equal(ConfigurationIds.NotJson, failure.Id);
        Assert.Equal(new SourceLocation("m.json", line), failure.Location);
    }

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("31.12.2026")]
    [InlineData("2026-12-31T00:00:00")]
    public void A_date_that_does_not_exist_or_is_written_otherwise_is_refused(string date)
    {
        var failure = Assert.Throws<MigrationOpsException>(() => Parse(Whole.Replace("2030-01-31", date, StringComparison.Ordinal)));

        Assert.Equal(ConfigurationIds.BadDate, failure.Id);
        Assert.Equal(9, failure.Location?.Line);
    }

    [Fact]
    public void Two_waivers_of_one_finding_are_refused()
    {
        const string Waiver = """{ "rule": "MOP1001", "object": "[dbo].[Old]", "owner": "a", "reason": "b", "expires": "2030-01-31" }""";
        var failure = Assert.Throws<MigrationOpsException>(() => Parse($$"""{ "waivers": [ {{Waiver}}, {{Waiver}} ] }"""));

        Assert.Equal(ConfigurationIds.Repeated, failure.Id);
    }

    [Fact]
    public void Two_deprecations_of_one_object_are_refused()
    {
        const string Deprecation = """{ "object": "[dbo].[Old]", "since": "2024-01-01", "contractAfter": "2024-01-01" }""";
        var failure = Assert.Throws<MigrationOpsException>(() => Parse($$"""{ "deprecations": [ {{Deprecation}}, {{Deprecation}} ] }"""));

        Assert.Equal(ConfigurationIds.Repeated, failure.Id);
    }

    [Fact]
    public void An_object_cannot_go_before_that_is_announced()
    {
        var failure = Assert.Throws<MigrationOpsException>(() => Parse(Whole.Replace("2024-06-30", "2023-12-31", StringComparison.Ordinal)));

        Assert.Equal(ConfigurationIds.DatesReversed, failure.Id);
    }

    [Fact]
    public void A_file_that_is_not_there_is_told_by_its_path()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Combine("migrationops.json");

        var failure = Assert.Throws<MigrationOpsException>(() => Reader().Read(path));

        Assert.Equal(ConfigurationIds.FileMissing, failure.Id);
        Assert.Contains(path, failure.Message, StringComparison.Ordinal);
    }

    private static ConfigurationFile Reader() => new(new RuleNames([new MessageId("MOP1001"), new MessageId("MOP1002")]));

    private static MigrationPolicy Parse(string json) => Reader().Parse(Encoding.UTF8.GetBytes(json), "m.json");
}
