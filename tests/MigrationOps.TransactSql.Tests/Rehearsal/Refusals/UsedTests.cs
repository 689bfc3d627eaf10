namespace MigrationOps.TransactSql.Tests.Rehearsal.Refusals;

public sealed class UsedTests
{
    private const string Database =
        """
        CREATE TYPE ty FROM INT;
        GO
        CREATE FUNCTION f (@x INT) RETURNS INT WITH SCHEMABINDING AS BEGIN RETURN @x; END;
        GO
        CREATE SEQUENCE s;
        GO
        CREATE TABLE p (a INT NOT NULL CONSTRAINT PK_p PRIMARY KEY, u INT NOT NULL CONSTRAINT UQ_p UNIQUE, v VARCHAR(10) NULL);
        GO
        CREATE TABLE t (
            indexed INT NULL, included INT NULL, filtered INT NULL, checked INT NULL CONSTRAINT CK_t CHECK (checked > 0), defaulted INT NULL CONSTRAINT DF_t DEFAULT 1,
            foreign_key INT NULL CONSTRAINT FK_t REFERENCES p (a), base INT NULL, computed AS base + 1, counted INT NULL, viewed INT NULL, typed ty NULL, free INT NULL,
            called INT NULL CONSTRAINT CK_f CHECK (dbo.f(called) > 0), numbered INT NULL CONSTRAINT DF_s DEFAULT (NEXT VALUE FOR dbo.s), word VARCHAR(10) NULL CONSTRAINT CK_w CHECK (word <> ''), [odd]]name] INT NULL, odd_computed AS [odd]]name] + 1);
        GO
        CREATE INDEX i ON t (indexed) INCLUDE (included) WHERE filtered > 0;
        GO
        CREATE INDEX iw ON t (word);
        GO
        CREATE STATISTICS st ON t (counted);
        GO
        CREATE VIEW w WITH SCHEMABINDING AS SELECT viewed FROM dbo.t;
        GO
        CREATE VIEW w2 WITH SCHEMABINDING AS SELECT viewed FROM dbo.w;
        GO
        CREATE PROCEDURE pr @x ty AS RETURN;
        GO
        CREATE SCHEMA sc;
        GO
        CREATE TABLE sc.n (a INT);
        GO
        CREATE ROLE r;
        GO
        CREATE USER us WITHOUT LOGIN;
        GO
        CREATE SCHEMA owned AUTHORIZATION us;
        GO
        ALTER ROLE r ADD MEMBER us;
        """;

    [Theory]
    [InlineData(5074, "ALTER TABLE t DROP COLUMN indexed;")]
    [InlineData(5074, "ALTER TABLE t DROP COLUMN included;")]
    [InlineData(5074, "ALTER TABLE t DROP COLUMN filtered;")]
    [InlineData(5074, "ALTER TABLE t DROP COLUMN checked;")]
    [InlineData(5074, "ALTER TABLE t DROP COLUMN defaulted;")]
    [InlineData(5074, "ALTER TABLE t DROP COLUMN foreign_key;")]
    [InlineData(5074, "ALTER TABLE t DROP COLUMN base;")]
    [InlineData(5074, "ALTER TABLE t DROP COLUMN counted;")]
    [InlineData(5074, "ALTER TABLE t DROP COLUMN viewed;")]
    [InlineData(5074, "ALTER TABLE t DROP COLUMN [odd]]name];")]
    [InlineData(5074, "ALTER TABLE t ALTER COLUMN indexed BIGINT NULL;")]
    [InlineData(5074, "ALTER TABLE t ALTER COLUMN included BIGINT NULL;")]
    [InlineData(5074, "ALTER TABLE t ALTER COLUMN filtered BIGINT NULL;")]
    [InlineData(5074, "ALTER TABLE t ALTER COLUMN checked BIGINT NULL;")]
    [InlineData(5074, "ALTER TABLE t ALTER COLUMN defaulted BIGINT NULL;")]
    [InlineData(5074, "ALTER TABLE t ALTER COLUMN foreign_key BIGINT NULL;")]
    [InlineData(5074, "ALTER TABLE t ALTER COLUMN base BIGINT NULL;")]
    [InlineData(5074, "ALTER TABLE t ALTER COLUMN counted BIGINT NULL;")]
    [InlineData(5074, "ALTER TABLE t ALTER COLUMN viewed BIGINT NULL;")]
    [InlineData(5074, "ALTER TABLE p DROP COLUMN a;")]
    [InlineData(5074, "ALTER TABLE p ALTER COLUMN a BIGINT NOT NULL;")]
    [InlineData(5074, "ALTER TABLE p ALTER COLUMN a INT NULL;")]
    [InlineData(5074, "ALTER TABLE p ALTER COLUMN u BIGINT NOT NULL;")]
    [InlineData(5074, "ALTER TABLE t ALTER COLUMN indexed INT NOT NULL;")]
    [InlineData(5074, "ALTER TABLE t ALTER COLUMN word VARCHAR(MAX) NULL;")]
    [InlineData(5074, "ALTER TABLE t ALTER COLUMN word NVARCHAR(20) NULL;")]
    [InlineData(5074, "ALTER TABLE t ALTER COLUMN word VARCHAR(20) COLLATE Latin1_General_BIN NULL;")]
    [InlineData(4928, "ALTER TABLE t ALTER COLUMN computed INT NULL;")]
    [InlineData(4927, "ALTER TABLE t ALTER COLUMN free ROWVERSION;")]
    [InlineData(4923, "ALTER TABLE sc.n DROP COLUMN a;")]
    [InlineData(3725, "ALTER TABLE p DROP CONSTRAINT PK_p;")]
    [InlineData(3726, "DROP TABLE p;")]
    [InlineData(3729, "DROP TABLE t;")]
    [InlineData(3729, "DROP VIEW w;")]
    [InlineData(3729, "DROP FUNCTION f;")]
    [InlineData(3729, "DROP SEQUENCE s;")]
    [InlineData(3729, "ALTER VIEW w AS SELECT 1 AS a")]
    [InlineData(3729, "ALTER FUNCTION f (@x INT) RETURNS INT AS BEGIN RETURN 1; END")]
    [InlineData(3729, "DROP SCHEMA sc;")]
    [InlineData(3732, "DROP TYPE ty;")]
    [InlineData(3732, "ALTER TABLE t DROP COLUMN typed; DROP TYPE ty;")]
    [InlineData(3723, "DROP INDEX PK_p ON p;")]
    [InlineData(15336, "EXEC sp_rename 't.viewed', 'x', 'COLUMN';")]
    [InlineData(15336, "EXEC sp_rename 't.checked', 'x', 'COLUMN';")]
    [InlineData(15336, "EXEC sp_rename 't.base', 'x', 'COLUMN';")]
    [InlineData(15336, "EXEC sp_rename 't', 'x';")]
    [InlineData(15348, "ALTER SCHEMA sc TRANSFER dbo.t;")]
    [InlineData(15144, "DROP ROLE r;")]
    [InlineData(15138, "DROP USER us;")]
    [InlineData(4712, "TRUNCATE TABLE p;")]
    public void What_is_used_is_refused_with_the_number_of_its_statement(int number, string script) => Assert.NotNull(Refusing.With(number, Database, script));

    [Theory]
    [InlineData("ALTER TABLE t ALTER COLUMN word VARCHAR(20) NULL;")]
    [InlineData("ALTER TABLE p ALTER COLUMN u INT NULL;")]
    [InlineData("ALTER TABLE t ALTER COLUMN indexed INT NULL;")]
    [InlineData("ALTER TABLE t ALTER COLUMN checked INT NOT NULL;")]
    [InlineData("ALTER TABLE t ALTER COLUMN foreign_key INT NOT NULL;")]
    [InlineData("ALTER TABLE t ALTER COLUMN defaulted INT NOT NULL;")]
    [InlineData("ALTER TABLE t ALTER COLUMN free BIGINT NULL; ALTER TABLE t DROP COLUMN free;")]
    [InlineData("ALTER TABLE t DROP CONSTRAINT CK_t, COLUMN checked;")]
    [InlineData("ALTER TABLE t DROP COLUMN computed, COLUMN base;")]
    [InlineData("EXEC sp_rename 't.indexed', 'x', 'COLUMN';")]
    [InlineData("EXEC sp_rename 't.defaulted', 'x', 'COLUMN';")]
    [InlineData("DROP VIEW w2; DROP VIEW w; DROP TABLE t; DROP TABLE p; DROP FUNCTION f; DROP SEQUENCE s;")]
    [InlineData("DROP VIEW w2, w; ALTER TABLE t DROP COLUMN viewed;")]
    [InlineData("ALTER VIEW w2 AS SELECT viewed FROM dbo.w\nGO\nALTER VIEW w AS SELECT viewed FROM dbo.t\nGO\nALTER TABLE t ALTER COLUMN viewed BIGINT;\nGO\nALTER VIEW w WITH SCHEMABINDING AS SELECT viewed FROM dbo.t")]
    [InlineData("DROP PROCEDURE pr; ALTER TABLE t DROP COLUMN typed; DROP TYPE ty;")]
    [InlineData("ALTER ROLE r DROP MEMBER us; DROP ROLE r; ALTER AUTHORIZATION ON SCHEMA::owned TO dbo; DROP USER us;")]
    [InlineData("TRUNCATE TABLE t;")]
    [InlineData("ALTER TABLE t DROP CONSTRAINT CK_f; ALTER TABLE t DROP CONSTRAINT DF_s; DROP FUNCTION f; DROP SEQUENCE s;")]
    public void What_SQL_Server_allows_of_used_things_is_not_refused(string script) => Assert.Null(Rehearsed.Run(Database, script).Stop);

    [Theory]
    [InlineData(13552, "DROP TABLE t;")]
    [InlineData(13552, "DROP TABLE h;")]
    [InlineData(13545, "TRUNCATE TABLE t;")]
    public void A_versioned_table_stays(int number, string script)
        => Assert.NotNull(Refusing.With(
            number,
            """
            CREATE TABLE h (a INT NOT NULL, s DATETIME2 NOT NULL, e DATETIME2 NOT NULL);
            GO
            CREATE TABLE t (a INT PRIMARY KEY, s DATETIME2 GENERATED ALWAYS AS ROW START NOT NULL, e DATETIME2 GENERATED ALWAYS AS ROW END NOT NULL, PERIOD FOR SYSTEM_TIME (s, e)) WITH (SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.h));
            """,
            script));

    [Fact]
    public void A_refused_statement_changes_nothing()
    {
        var outcome = Rehearsed.Run("CREATE TABLE t (a INT, b INT, CONSTRAINT CK CHECK (b > 0));", "ALTER TABLE t DROP COLUMN a, COLUMN b;");

        Assert.Equal("SQL 5074", outcome.Stop?.Id);
        Assert.Equal(2, Assert.Single(outcome.Model.All<MigrationOps.Model.Table>()).Columns.Count);
    }
}
