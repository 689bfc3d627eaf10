using MigrationOps.Model;

namespace MigrationOps.TransactSql.Tests.Sources;

/// <summary>What a model has no type for is kept whole.</summary>
public sealed class OpaqueSourceTests
{
    [Theory]
    [InlineData("CREATE PARTITION FUNCTION pf (INT) AS RANGE RIGHT FOR VALUES (1, 10);", "SqlPartitionFunction", "[pf]", OpaqueForm.Statement)]
    [InlineData("CREATE PARTITION SCHEME ps AS PARTITION pf ALL TO ([PRIMARY]);", "SqlPartitionScheme", "[ps]", OpaqueForm.Statement)]
    [InlineData("ALTER DATABASE CURRENT ADD FILEGROUP fg;", "SqlFilegroup", "[fg]", OpaqueForm.Sql)]
    [InlineData("CREATE FULLTEXT CATALOG fc AS DEFAULT;", "SqlFullTextCatalog", "[fc]", OpaqueForm.Statement)]
    [InlineData("CREATE STATISTICS st ON t (a);", "SqlStatistic", "[dbo].[t].[st]", OpaqueForm.Statement)]
    [InlineData("CREATE XML SCHEMA COLLECTION x AS N'<x/>';", "SqlXmlSchemaCollection", "[dbo].[x]", OpaqueForm.Statement)]
    [InlineData("CREATE TRIGGER d ON DATABASE FOR CREATE_TABLE AS RETURN;", "SqlDatabaseDdlTrigger", "[d]", OpaqueForm.Statement)]
    [InlineData("CREATE QUEUE q;", "SqlQueue", "[dbo].[q]", OpaqueForm.Sql)]
    public void A_declaration_of_an_unknown_kind_becomes_an_opaque_object(string sql, string typeName, string name, OpaqueForm form)
    {
        var opaque = Assert.Single(SourceFolder.Model($"CREATE TABLE t (a INT);\nGO\n{sql}").All<OpaqueObject>());

        Assert.Equal((typeName, name, form), (opaque.TypeName, opaque.Name.ToString(), opaque.Form));
        Assert.False(string.IsNullOrWhiteSpace(opaque.Content));
    }

    [Theory]
    [InlineData("CREATE STATISTICS st ON t (a)", "CREATE STATISTICS st\n    ON dbo.t(a)")]
    [InlineData("CREATE FULLTEXT CATALOG fc AUTHORIZATION dbo;", "CREATE FULLTEXT CATALOG fc")]
    [InlineData("CREATE SECURITY POLICY p ADD FILTER PREDICATE dbo.f(a) ON t WITH (STATE = ON, SCHEMABINDING = ON);", "CREATE SECURITY POLICY dbo.p\n    ADD FILTER PREDICATE dbo.f(a) ON dbo.t")]
    public void A_statement_is_kept_with_full_names_and_without_what_holds_anyway(string sql, string content)
    {
        var opaque = Assert.Single(SourceFolder.Model($"CREATE TABLE t (a INT);\nGO\n{sql}").All<OpaqueObject>());

        Assert.Equal(content, opaque.Content.Replace("[dbo]", "dbo", StringComparison.Ordinal));
    }

    [Fact]
    public void Its_content_does_not_depend_on_layout_and_the_letter_case_of_keywords()
    {
        var one = Assert.Single(SourceFolder.Model("create PARTITION function pf (INT) as RANGE right for values (1,10)").Elements);
        var other = Assert.Single(SourceFolder.Model("CREATE PARTITION FUNCTION pf\n(INT) /* x */ AS RANGE RIGHT FOR VALUES (1, 10);").Elements);

        Assert.Equal(one, other);
    }

    [Theory]
    [InlineData("CREATE LOGIN l WITH PASSWORD = N'Top$ecret';")]
    [InlineData("CREATE APPLICATION ROLE r WITH PASSWORD = 'Top$ecret';")]
    [InlineData("CREATE MASTER KEY ENCRYPTION BY PASSWORD = 'Top$ecret';")]
    [InlineData("CREATE DATABASE SCOPED CREDENTIAL c WITH IDENTITY = 'i', SECRET = 'Top$ecret';")]
    public void Secrets_are_kept_as_hashes(string sql)
    {
        var opaque = Assert.Single(SourceFolder.Model(sql).All<OpaqueObject>());

        Assert.DoesNotContain("Top$ecret", opaque.Content + opaque.Name, StringComparison.Ordinal);
        Assert.Contains("sha256:", opaque.Content, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_column_states_beyond_the_model_stays_with_it()
    {
        var table = SourceFolder.Model("CREATE TABLE t (a INT, b VARBINARY(MAX)) ON [PRIMARY] TEXTIMAGE_ON fg;\nGO\nADD SENSITIVITY CLASSIFICATION TO dbo.t.a WITH (LABEL = 'Secret');")
            .FindTable(SqlName.Of("dbo", "t"))!;

        Assert.Equal(new Identifier("fg"), table.TextImageOn);
        Assert.Equal([new UnknownProperty("SensitivityLabel", "Secret")], table.Columns[0].Unknown);
    }

    [Theory]
    [InlineData("WITH (LEDGER = ON (APPEND_ONLY = ON))", "LedgerType", "3")]
    [InlineData("WITH (DATA_COMPRESSION = PAGE, LEDGER = ON)", "LedgerType", "2")]
    [InlineData("WITH (XML_COMPRESSION = ON ON PARTITIONS (1), DATA_COMPRESSION = PAGE)", "XmlCompressionOptions", "ON ON PARTITIONS ( 1 )")]
    public void Options_that_are_newer_than_the_parser_are_kept_beside_the_rest_of_the_table(string options, string name, string value)
    {
        var table = Assert.Single(SourceFolder.Model($"-- one\nCREATE TABLE t (a INT DEFAULT ( 1 ), x XML) {options};").All<Table>());

        Assert.Equal([new UnknownProperty(name, value)], table.Unknown);
        Assert.Equal("( 1 )", Assert.IsType<DefaultConstraint>(Assert.Single(table.Constraints)).Expression.Text);
    }
}
