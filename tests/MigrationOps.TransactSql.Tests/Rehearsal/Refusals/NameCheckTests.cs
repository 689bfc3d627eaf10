namespace MigrationOps.TransactSql.Tests.Rehearsal.Refusals;

public sealed class NameCheckTests
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
    [InlineData(207, "SELECT missing FROM p;")]
    [InlineData(207, "IF EXISTS (SELECT missing FROM p) PRINT 'x';")]
    [InlineData(207, "IF 1 = 0 BEGIN IF EXISTS (SELECT 1 FROM p WHERE missing = 1) PRINT 'x'; END;")]
    [InlineData(207, "ALTER TABLE p ADD n INT; UPDATE p SET n = 1;")]
    [InlineData(207, "DECLARE @x INT = (SELECT MAX(missing) FROM p);")]
    [InlineData(208, "SELECT a FROM missing;")]
    public void A_missing_name_in_a_query_is_refused(int number, string script) => Assert.NotNull(Refusing.With(number, Database, script));

    [Theory]
    [InlineData("RETURN; SELECT p.missing FROM p JOIN gone ON gone.a = p.a;")]
    [InlineData("CREATE TABLE n (a INT); INSERT n (a) VALUES (1); UPDATE n SET a = 2;")]
    [InlineData("CREATE TABLE n (a INT); ALTER TABLE n ADD b INT; UPDATE n SET b = 2;")]
    public void A_statement_that_names_a_missing_table_is_bound_when_it_runs(string script) => Assert.Null(Rehearsed.Run(Database, script).Stop);
}
