namespace MigrationOps.TransactSql.Tests.Rehearsal.Refusals;

public sealed class BatchTests
{
    private const string Database =
        """
        CREATE TABLE p (a INT NOT NULL CONSTRAINT PK_p PRIMARY KEY, b INT NULL, v VARCHAR(10) NULL);
        GO
        CREATE TABLE c (x INT NOT NULL CONSTRAINT FK_c REFERENCES p (a), y BIGINT NULL, z INT NULL CONSTRAINT DF_z DEFAULT 1);
        GO
        CREATE TABLE u (k INT NOT NULL, CONSTRAINT UQ_u UNIQUE (k));
        GO
        CREATE INDEX i ON p (b);
        GO
        CREATE VIEW w AS SELECT 1 AS one;
        GO
        CREATE PROCEDURE pr AS RETURN;
        GO
        CREATE SEQUENCE s;
        GO
        CREATE TYPE ty FROM INT;
        GO
        CREATE SCHEMA sc;
        GO
        CREATE ROLE r;
        GO
        CREATE USER us WITHOUT LOGIN;
        """;

    [Theory]
    [InlineData(111, "PRINT 'x'; CREATE VIEW n AS SELECT 1 AS a;")]
    [InlineData(111, "PRINT 'x'\nCREATE PROCEDURE n AS RETURN;")]
    [InlineData(111, "DECLARE @x INT; CREATE OR ALTER FUNCTION n() RETURNS INT AS BEGIN RETURN 1; END;")]
    [InlineData(111, "PRINT 'x'; CREATE TRIGGER n ON p AFTER INSERT AS RETURN;")]
    [InlineData(111, "PRINT 'x'; CREATE SCHEMA n;")]
    [InlineData(111, "PRINT 'x'; CREATE DEFAULT n AS 1;")]
    [InlineData(111, "PRINT 'x'; CREATE RULE n AS @x > 1;")]
    [InlineData(111, "PRINT 'x'; ALTER VIEW w AS SELECT 1 AS a;")]
    [InlineData(111, "CREATE VIEW n AS SELECT 1 AS a;\nDROP VIEW n;")]
    [InlineData(102, "ALTER TABLE [dbo].[p] DROP CONSTRAINT ;")]
    [InlineData(102, "PRINT 'x';\nALTER TABLE [dbo].[p] DROP CONSTRAINT")]
    public void A_batch_that_is_put_together_wrongly_is_refused(int number, string script) => Assert.NotNull(Refusing.With(number, Database, script));

    [Theory]
    [InlineData("CREATE SCHEMA n;\nGO\nCREATE VIEW n.w AS SELECT 1 AS a;\nGO\nDROP VIEW n.w;")]
    [InlineData("-- a comment\nCREATE PROCEDURE n AS CREATE TABLE #t (a INT);")]
    public void A_batch_that_is_put_together_rightly_is_not_refused(string script) => Assert.Null(Rehearsed.Run(Database, script).Stop);

    [Fact]
    public void The_place_of_a_syntax_error_is_told_with_its_statement()
    {
        var stop = Refusing.With(111, Database, "PRINT 'x';\nCREATE VIEW n AS SELECT 1 AS a;");

        Assert.Equal((2, "CREATE VIEW"), (stop.Location.Line, stop.Statement));
        Assert.Contains("DacFx", Refusing.With(102, Database, "PRINT 'x';\n\nALTER TABLE p DROP CONSTRAINT ;").Message, StringComparison.Ordinal);
        Assert.Contains("line 2: ALTER TABLE", Rehearsed.Run(Database, "PRINT 'x';\nALTER TABLE p\n    ADD (a INT;").Stop?.Message, StringComparison.Ordinal);
    }
}
