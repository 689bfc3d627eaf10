namespace MigrationOps.TransactSql.Tests.Rehearsal.Refusals;

public sealed class MissingTests
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
    [InlineData(3701, "DROP TABLE missing;")]
    [InlineData(3701, "DROP VIEW missing;")]
    [InlineData(3701, "DROP PROCEDURE missing;")]
    [InlineData(3701, "DROP INDEX missing ON p;")]
    [InlineData(3701, "DROP INDEX i ON missing;")]
    [InlineData(3701, "DROP SEQUENCE missing;")]
    [InlineData(4902, "ALTER TABLE missing ADD a INT;")]
    [InlineData(4902, "ALTER TABLE missing ALTER COLUMN a INT;")]
    [InlineData(4902, "ALTER TABLE missing DROP COLUMN a;")]
    [InlineData(4902, "ALTER TABLE missing DROP CONSTRAINT a;")]
    [InlineData(4902, "ALTER TABLE missing REBUILD;")]
    [InlineData(4902, "ALTER TABLE missing CHECK CONSTRAINT ALL;")]
    [InlineData(4924, "ALTER TABLE p ALTER COLUMN missing INT;")]
    [InlineData(4924, "ALTER TABLE p DROP COLUMN missing;")]
    [InlineData(3728, "ALTER TABLE p DROP CONSTRAINT missing;")]
    [InlineData(4917, "ALTER TABLE p CHECK CONSTRAINT missing;")]
    [InlineData(4920, "ALTER TABLE p DISABLE TRIGGER missing;")]
    [InlineData(1088, "CREATE INDEX j ON missing (a);")]
    [InlineData(1911, "CREATE INDEX j ON p (missing);")]
    [InlineData(1911, "CREATE INDEX j ON p (a) INCLUDE (missing);")]
    [InlineData(7999, "CREATE INDEX j ON p (a) WITH (DROP_EXISTING = ON);")]
    [InlineData(1088, "ALTER INDEX i ON missing REBUILD;")]
    [InlineData(2727, "ALTER INDEX missing ON p REBUILD;")]
    [InlineData(208, "ALTER VIEW missing AS SELECT 1 AS a")]
    [InlineData(208, "ALTER PROCEDURE missing AS RETURN")]
    [InlineData(8197, "CREATE TRIGGER t ON missing AFTER INSERT AS RETURN")]
    [InlineData(15151, "GRANT SELECT ON missing TO us;")]
    [InlineData(15151, "GRANT SELECT ON p TO nobody;")]
    [InlineData(15151, "GRANT SELECT ON SCHEMA::missing TO us;")]
    [InlineData(15151, "DENY EXECUTE ON TYPE::missing TO us;")]
    [InlineData(15151, "REVOKE SELECT ON p FROM nobody;")]
    [InlineData(15151, "ALTER AUTHORIZATION ON SCHEMA::missing TO us;")]
    [InlineData(15151, "ALTER AUTHORIZATION ON SCHEMA::sc TO nobody;")]
    [InlineData(15151, "ALTER SCHEMA missing TRANSFER p;")]
    [InlineData(15151, "ALTER SCHEMA sc TRANSFER missing;")]
    [InlineData(15151, "ALTER SCHEMA sc TRANSFER TYPE::missing;")]
    [InlineData(15151, "ALTER ROLE r ADD MEMBER nobody;")]
    [InlineData(15151, "ALTER ROLE missing ADD MEMBER us;")]
    [InlineData(15151, "DROP USER missing;")]
    [InlineData(15151, "DROP ROLE missing;")]
    [InlineData(15151, "DROP SCHEMA missing;")]
    [InlineData(15151, "CREATE SCHEMA other AUTHORIZATION nobody;")]
    [InlineData(15225, "EXEC sp_rename 'missing', 'x';")]
    [InlineData(15248, "EXEC sp_rename 'p.missing', 'x', 'COLUMN';")]
    [InlineData(15248, "EXEC sp_rename 'p.missing', 'x', 'INDEX';")]
    [InlineData(15217, "EXEC sp_dropextendedproperty 'd', 'SCHEMA', 'dbo', 'TABLE', 'p';")]
    [InlineData(15135, "EXEC sp_dropextendedproperty 'd', 'SCHEMA', 'dbo', 'TABLE', 'missing';")]
    [InlineData(15135, "EXEC sp_addextendedproperty 'd', 'x', 'SCHEMA', 'dbo', 'TABLE', 'missing';")]
    [InlineData(15165, "EXEC sp_refreshview 'missing';")]
    [InlineData(15410, "EXEC sp_addrolemember 'r', 'nobody';")]
    [InlineData(2715, "CREATE TABLE n (a missing);")]
    [InlineData(2715, "ALTER TABLE p ADD n dbo.missing;")]
    [InlineData(2715, "ALTER TABLE p ALTER COLUMN v missing;")]
    [InlineData(218, "DROP TYPE missing;")]
    [InlineData(2760, "CREATE TABLE missing.n (a INT);")]
    [InlineData(2760, "CREATE VIEW missing.n AS SELECT 1 AS a")]
    [InlineData(1767, "ALTER TABLE p ADD CONSTRAINT FK FOREIGN KEY (b) REFERENCES missing (a);")]
    [InlineData(1767, "CREATE TABLE n (a INT REFERENCES missing (a));")]
    [InlineData(1769, "ALTER TABLE p ADD CONSTRAINT FK FOREIGN KEY (missing) REFERENCES p (a);")]
    [InlineData(1770, "ALTER TABLE p ADD CONSTRAINT FK FOREIGN KEY (b) REFERENCES p (missing);")]
    [InlineData(1770, "CREATE TABLE n (a INT REFERENCES p (missing));")]
    [InlineData(1773, "ALTER TABLE p ADD CONSTRAINT FK FOREIGN KEY (b) REFERENCES c;")]
    [InlineData(1752, "ALTER TABLE p ADD CONSTRAINT DF DEFAULT 1 FOR missing;")]
    [InlineData(1911, "ALTER TABLE c ADD CONSTRAINT PK PRIMARY KEY (missing);")]
    [InlineData(4701, "TRUNCATE TABLE missing;")]
    public void What_is_not_there_is_refused_with_the_number_of_its_statement(int number, string script) => Assert.NotNull(Refusing.With(number, Database, script));

    [Theory]
    [InlineData("DROP TABLE IF EXISTS missing; DROP VIEW IF EXISTS missing; DROP INDEX IF EXISTS missing ON p; DROP INDEX IF EXISTS i ON missing; DROP USER IF EXISTS missing; DROP TYPE IF EXISTS missing; DROP SCHEMA IF EXISTS missing;")]
    [InlineData("ALTER TABLE p DROP COLUMN IF EXISTS missing; ALTER TABLE p DROP CONSTRAINT IF EXISTS missing;")]
    [InlineData("GRANT SELECT ON p TO public; GRANT CONNECT TO us; ALTER ROLE db_datareader ADD MEMBER us; ALTER AUTHORIZATION ON SCHEMA::sc TO dbo;")]
    [InlineData("CREATE TABLE guest.n (a ty, b sysname, c dbo.ty, d hierarchyid);")]
    [InlineData("CREATE TABLE n (a INT NOT NULL PRIMARY KEY, b INT REFERENCES n (a));")]
    public void What_may_be_missing_is_not_refused(string script) => Assert.Null(Rehearsed.Run(Database, script).Stop);
}
