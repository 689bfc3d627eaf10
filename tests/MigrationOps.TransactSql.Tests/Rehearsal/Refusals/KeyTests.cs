namespace MigrationOps.TransactSql.Tests.Rehearsal.Refusals;

public sealed class KeyTests
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
    [InlineData(8111, "ALTER TABLE u ADD n INT NULL; ALTER TABLE u ADD CONSTRAINT PK PRIMARY KEY (n);")]
    [InlineData(8111, "CREATE TABLE n (a INT NULL PRIMARY KEY);")]
    [InlineData(1776, "ALTER TABLE u ADD CONSTRAINT FK FOREIGN KEY (k) REFERENCES p (b);")]
    [InlineData(1776, "CREATE TABLE n (a INT REFERENCES c (x));")]
    [InlineData(1778, "ALTER TABLE c ADD CONSTRAINT FK FOREIGN KEY (y) REFERENCES p (a);")]
    [InlineData(8139, "ALTER TABLE u ADD CONSTRAINT FK FOREIGN KEY (k) REFERENCES p (a, b);")]
    [InlineData(1757, "CREATE TABLE t1 (a VARCHAR(5) COLLATE Latin1_General_BIN PRIMARY KEY); CREATE TABLE t2 (a VARCHAR(5) COLLATE Latin1_General_CI_AS REFERENCES t1 (a));")]
    [InlineData(447, "ALTER TABLE p ALTER COLUMN b BIGINT COLLATE Latin1_General_BIN2 NULL;")]
    [InlineData(447, "CREATE TABLE n (a DATE COLLATE Latin1_General_BIN2);")]
    [InlineData(452, "ALTER TABLE p ADD n ty COLLATE Latin1_General_BIN2 NULL;")]
    [InlineData(3725, "ALTER TABLE p ADD CONSTRAINT UQ_p UNIQUE (a); ALTER TABLE p DROP CONSTRAINT PK_p;")]
    [InlineData(4901, "CREATE TABLE n (a INT); INSERT n VALUES (1); ALTER TABLE n ADD b INT NOT NULL;")]
    [InlineData(1939, "CREATE UNIQUE CLUSTERED INDEX j ON w (one);")]
    public void A_key_that_cannot_be_is_refused(int number, string script) => Assert.NotNull(Refusing.With(number, Database, script));

    [Theory]
    [InlineData("CREATE TABLE n (a INT REFERENCES u (k), b INT REFERENCES p);")]
    [InlineData("CREATE UNIQUE INDEX j ON c (y, x); CREATE TABLE n (a INT, b BIGINT, FOREIGN KEY (a, b) REFERENCES c (x, y));")]
    [InlineData("CREATE TABLE n (a ty REFERENCES p (a));")]
    [InlineData("ALTER TABLE p ADD n SYSNAME COLLATE Latin1_General_BIN2 NULL, m VARCHAR(5) COLLATE DATABASE_DEFAULT NULL;")]
    [InlineData("ALTER TABLE p ADD CONSTRAINT UQ_p UNIQUE (a); ALTER TABLE p DROP CONSTRAINT UQ_p;")]
    [InlineData("CREATE TABLE n (a INT PRIMARY KEY); ALTER TABLE n ADD b INT NOT NULL, c ROWVERSION, d INT NOT NULL DEFAULT 1;")]
    [InlineData("CREATE VIEW wb WITH SCHEMABINDING AS SELECT a FROM dbo.p\nGO\nCREATE UNIQUE CLUSTERED INDEX j ON wb (a); CREATE INDEX k ON wb (a DESC);")]
    public void A_key_that_can_be_is_not_refused(string script) => Assert.Null(Rehearsed.Run(Database, script).Stop);

    [Fact]
    public void A_column_without_a_value_for_rows_that_may_be_there_is_remarked()
        => Assert.Contains("the table is taken to be empty", Assert.Single(Rehearsed.Run(Database, "ALTER TABLE p ADD n INT NOT NULL;").Remarks).Text, StringComparison.Ordinal);
}
