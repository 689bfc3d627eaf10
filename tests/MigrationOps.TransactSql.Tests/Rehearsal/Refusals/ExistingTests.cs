namespace MigrationOps.TransactSql.Tests.Rehearsal.Refusals;

public sealed class ExistingTests
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
    [InlineData(2714, "CREATE TABLE p (a INT);")]
    [InlineData(2714, "CREATE TABLE pr (a INT);")]
    [InlineData(2714, "CREATE VIEW p AS SELECT 1 AS a")]
    [InlineData(2714, "CREATE PROCEDURE pr AS RETURN")]
    [InlineData(2714, "CREATE TABLE n (a INT CONSTRAINT PK_p PRIMARY KEY);")]
    [InlineData(2714, "ALTER TABLE p ADD CONSTRAINT FK_c CHECK (a > 0);")]
    [InlineData(2714, "ALTER TABLE p ADD n INT CONSTRAINT DF_z DEFAULT 1;")]
    [InlineData(2714, "CREATE SEQUENCE s;")]
    [InlineData(2714, "CREATE SCHEMA sc")]
    [InlineData(2705, "ALTER TABLE p ADD B INT;")]
    [InlineData(2705, "CREATE TABLE n (a INT, a INT);")]
    [InlineData(1913, "CREATE INDEX i ON p (a);")]
    [InlineData(1913, "CREATE INDEX UQ_u ON u (k);")]
    [InlineData(1913, "ALTER TABLE p ADD CONSTRAINT i UNIQUE (b);")]
    [InlineData(219, "CREATE TYPE ty FROM BIGINT;")]
    [InlineData(15023, "CREATE USER us WITHOUT LOGIN;")]
    [InlineData(15023, "CREATE ROLE r;")]
    [InlineData(15335, "EXEC sp_rename 'p', 'c';")]
    [InlineData(15335, "EXEC sp_rename 'p.a', 'b', 'COLUMN';")]
    [InlineData(15233, "EXEC sp_addextendedproperty 'd', 'x'; EXEC sp_addextendedproperty 'd', 'y';")]
    [InlineData(1779, "ALTER TABLE p ADD CONSTRAINT PK2 PRIMARY KEY (b);")]
    [InlineData(8110, "CREATE TABLE n (a INT NOT NULL PRIMARY KEY, b INT NOT NULL PRIMARY KEY);")]
    [InlineData(1902, "CREATE CLUSTERED INDEX j ON p (b);")]
    [InlineData(1902, "ALTER TABLE p ADD CONSTRAINT UQ UNIQUE CLUSTERED (b);")]
    [InlineData(8112, "CREATE TABLE n (a INT NOT NULL PRIMARY KEY CLUSTERED, b INT UNIQUE CLUSTERED);")]
    [InlineData(1781, "ALTER TABLE c ADD CONSTRAINT DF2 DEFAULT 2 FOR z;")]
    [InlineData(2744, "CREATE TABLE n (a INT IDENTITY, b INT IDENTITY);")]
    [InlineData(15530, "ALTER SCHEMA sc TRANSFER p; CREATE TABLE p (a INT); ALTER SCHEMA sc TRANSFER dbo.p;")]
    [InlineData(2010, "CREATE OR ALTER VIEW p AS SELECT 1 AS a")]
    [InlineData(2010, "ALTER PROCEDURE w AS RETURN")]
    [InlineData(3705, "DROP TABLE w;")]
    [InlineData(3705, "DROP VIEW p;")]
    public void What_is_there_already_is_refused_with_the_number_of_its_statement(int number, string script) => Assert.NotNull(Refusing.With(number, Database, script));

    [Theory]
    [InlineData("CREATE TABLE sc.p (a INT CONSTRAINT PK_p PRIMARY KEY); CREATE INDEX i ON c (x);")]
    [InlineData("CREATE INDEX i ON p (a, b) WITH (DROP_EXISTING = ON);")]
    [InlineData("ALTER TABLE p DROP CONSTRAINT IF EXISTS missing; ALTER TABLE c ADD CONSTRAINT DF2 DEFAULT 2 FOR y;")]
    [InlineData("ALTER TABLE c ADD CONSTRAINT PK_n PRIMARY KEY NONCLUSTERED (x); CREATE CLUSTERED INDEX j ON c (y);")]
    public void What_only_looks_alike_is_not_refused(string script) => Assert.Null(Rehearsed.Run(Database, script).Stop);
}
