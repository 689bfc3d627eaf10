using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.TransactSql.Canonical;
using MigrationOps.TransactSql.Parsing;

namespace MigrationOps.TransactSql.Tests.Canonical;

public class ModuleRewriterTests
{
    private static readonly ModuleRewriter Rewriter = new();

    [Theory]
    [InlineData("CREATE VIEW v AS SELECT 1 AS a", "CREATE OR ALTER VIEW v AS SELECT 1 AS a")]
    [InlineData("create\tproc p as return", "create OR ALTER\tproc p as return")]
    [InlineData("-- CREATE VIEW x\n/* CREATE */ CREATE /* a */ FUNCTION f() RETURNS int AS BEGIN RETURN 1 END", "-- CREATE VIEW x\n/* CREATE */ CREATE OR ALTER /* a */ FUNCTION f() RETURNS int AS BEGIN RETURN 1 END")]
    [InlineData("CREATE-- a\nTRIGGER t ON s AFTER INSERT AS RETURN", "CREATE OR ALTER-- a\nTRIGGER t ON s AFTER INSERT AS RETURN")]
    [InlineData("CREATE OR ALTER VIEW v AS SELECT 1 AS a", "CREATE OR ALTER VIEW v AS SELECT 1 AS a")]
    [InlineData("CREATE OR /* a */ ALTER VIEW v AS SELECT 1 AS a", "CREATE OR /* a */ ALTER VIEW v AS SELECT 1 AS a")]
    [InlineData("ALTER PROCEDURE p AS RETURN", "CREATE OR ALTER PROCEDURE p AS RETURN")]
    [InlineData("CREATE VIEW v AS SELECT JSON_OBJECT('a':1) AS a, 'open", "CREATE OR ALTER VIEW v AS SELECT JSON_OBJECT('a':1) AS a, 'open")]
    [InlineData("CREATE PROC [Größe 𝄞] AS PRINT '𝄞'", "CREATE OR ALTER PROC [Größe 𝄞] AS PRINT '𝄞'")]
    [InlineData("-- 𝄞 é\nCREATE PROC p AS RETURN", "-- 𝄞 é\nCREATE OR ALTER PROC p AS RETURN")]
    public void Create_becomes_create_or_alter_and_nothing_else_changes(string text, string expected) =>
        Assert.Equal(expected, Rewriter.AsCreateOrAlter(Module(text)));

    [Theory]
    [InlineData("CREATE VIEW v WITH SCHEMABINDING AS SELECT a FROM dbo.t", "CREATE VIEW v  AS SELECT a FROM dbo.t")]
    [InlineData("CREATE VIEW v (a, b)\nWITH SCHEMABINDING\nAS SELECT 1, 2", "CREATE VIEW v (a, b)\n\nAS SELECT 1, 2")]
    [InlineData("CREATE VIEW v with /* bound */ schemabinding AS SELECT 1 AS a", "CREATE VIEW v  /* bound */  AS SELECT 1 AS a")]
    [InlineData("CREATE VIEW v WITH SCHEMABINDING, VIEW_METADATA AS SELECT 1 AS a", "CREATE VIEW v WITH VIEW_METADATA AS SELECT 1 AS a")]
    [InlineData("CREATE VIEW v WITH ENCRYPTION, SCHEMABINDING AS SELECT 1 AS a", "CREATE VIEW v WITH ENCRYPTION AS SELECT 1 AS a")]
    [InlineData("CREATE VIEW v WITH ENCRYPTION,\n  SCHEMABINDING, VIEW_METADATA AS SELECT 1 AS a", "CREATE VIEW v WITH ENCRYPTION, VIEW_METADATA AS SELECT 1 AS a")]
    [InlineData("CREATE FUNCTION f(@a AS int = 1) RETURNS int WITH SCHEMABINDING, EXECUTE AS CALLER BEGIN RETURN 1 END", "CREATE FUNCTION f(@a AS int = 1) RETURNS int WITH EXECUTE AS CALLER BEGIN RETURN 1 END")]
    [InlineData("CREATE FUNCTION f() RETURNS int WITH EXECUTE AS 'me', SCHEMABINDING AS BEGIN RETURN 1 END", "CREATE FUNCTION f() RETURNS int WITH EXECUTE AS 'me' AS BEGIN RETURN 1 END")]
    [InlineData("CREATE FUNCTION f() RETURNS TABLE WITH SCHEMABINDING RETURN SELECT a FROM dbo.t", "CREATE FUNCTION f() RETURNS TABLE  RETURN SELECT a FROM dbo.t")]
    [InlineData("CREATE FUNCTION f() RETURNS @t TABLE (a int PRIMARY KEY WITH (IGNORE_DUP_KEY = ON)) WITH SCHEMABINDING AS BEGIN RETURN END", "CREATE FUNCTION f() RETURNS @t TABLE (a int PRIMARY KEY WITH (IGNORE_DUP_KEY = ON))  AS BEGIN RETURN END")]
    [InlineData("CREATE FUNCTION f() RETURNS int WITH RETURNS NULL ON NULL INPUT, SCHEMABINDING AS BEGIN RETURN 1 END", "CREATE FUNCTION f() RETURNS int WITH RETURNS NULL ON NULL INPUT AS BEGIN RETURN 1 END")]
    [InlineData("CREATE VIEW \"WITH SCHEMABINDING\".[AS] WITH SCHEMABINDING AS SELECT 1 AS a", "CREATE VIEW \"WITH SCHEMABINDING\".[AS]  AS SELECT 1 AS a")]
    public void Schema_binding_goes_and_nothing_else_changes(string text, string expected)
    {
        var loosened = Rewriter.WithoutSchemaBinding(Module(text));

        Assert.Equal(expected, loosened.Text);
        Assert.True(SqlParsing.ParseStatement(loosened.Text).IsValid);
    }

    [Theory]
    [InlineData("CREATE VIEW v AS SELECT 1 AS a -- WITH SCHEMABINDING")]
    [InlineData("CREATE VIEW v AS WITH SCHEMABINDING AS (SELECT 1 AS a) SELECT a FROM SCHEMABINDING")]
    [InlineData("CREATE VIEW v WITH VIEW_METADATA AS SELECT 1 AS a")]
    [InlineData("CREATE VIEW [WITH SCHEMABINDING] AS SELECT 1 AS a")]
    [InlineData("CREATE FUNCTION f() RETURNS TABLE AS RETURN WITH SCHEMABINDING AS (SELECT 1 AS a) SELECT a FROM SCHEMABINDING")]
    [InlineData("CREATE FUNCTION f() RETURNS TABLE RETURN WITH SCHEMABINDING AS (SELECT 1 AS a) SELECT a FROM SCHEMABINDING")]
    [InlineData("CREATE PROC p @a AS int, @b AS varchar(10) WITH RECOMPILE AS RETURN")]
    [InlineData("CREATE TRIGGER t ON s AFTER INSERT AS WITH SCHEMABINDING AS (SELECT 1 AS a) SELECT a FROM SCHEMABINDING")]
    [InlineData("CREATE TRIGGER t ON s INSTEAD OF INSERT AS SELECT 1")]
    [InlineData("CREATE PROC p WITH NATIVE_COMPILATION, SCHEMABINDING AS BEGIN ATOMIC WITH (TRANSACTION ISOLATION LEVEL = SNAPSHOT, LANGUAGE = N'us_english') RETURN END")]
    [InlineData("CREATE FUNCTION f() RETURNS int WITH SCHEMABINDING, NATIVE_COMPILATION AS BEGIN ATOMIC WITH (TRANSACTION ISOLATION LEVEL = SNAPSHOT, LANGUAGE = N'us_english') RETURN 1 END")]
    public void What_is_not_bound_or_must_be_stays_the_same(string text)
    {
        var definition = Module(text);

        Assert.Same(definition, Rewriter.WithoutSchemaBinding(definition));
    }

    [Fact]
    public void Create_or_alter_means_the_same_module()
    {
        var canonicalizer = new SqlCanonicalizer();
        var original = Module("CREATE VIEW [dbo].[v] AS SELECT 1 AS a");

        var rewritten = original with { Text = Rewriter.AsCreateOrAlter(original) };

        Assert.Equal(canonicalizer.Canonical(original, NameComparer.CaseSensitive), canonicalizer.Canonical(rewritten, NameComparer.CaseSensitive));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-- CREATE VIEW v AS SELECT 1 AS a")]
    [InlineData("SELECT 1")]
    [InlineData("CREATE TABLE t (a int)")]
    [InlineData("CREATE OR VIEW v AS SELECT 1 AS a")]
    [InlineData("ALTER OR ALTER VIEW v AS SELECT 1 AS a")]
    [InlineData("CREATE VIEW $(Name) AS SELECT 1 AS a")]
    [InlineData("CREATE VIEW")]
    public void A_text_that_is_no_module_is_refused(string text)
    {
        var definition = Module(text);

        Assert.Equal("MOP8101", Assert.Throws<MigrationOpsException>(() => Rewriter.AsCreateOrAlter(definition)).Id.Value);
        Assert.Throws<MigrationOpsException>(() => Rewriter.WithoutSchemaBinding(definition));
    }

    [Fact]
    public void The_refusal_shows_the_beginning_of_the_text()
    {
        var text = "CREATE TABLE\n  t (" + string.Join(", ", Enumerable.Range(1, 50).Select(i => $"c{i} int")) + ")";

        var message = Assert.Throws<MigrationOpsException>(() => Rewriter.AsCreateOrAlter(Module(text))).Message;

        Assert.Contains("'CREATE TABLE t (c1 int, c2 int, ", message, StringComparison.Ordinal);
        Assert.Contains("...'", message, StringComparison.Ordinal);
    }

    private static ModuleDefinition Module(string text) => new() { Text = text };
}
