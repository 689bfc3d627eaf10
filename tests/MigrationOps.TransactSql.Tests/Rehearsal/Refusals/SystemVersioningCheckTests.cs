namespace MigrationOps.TransactSql.Tests.Rehearsal.Refusals;

public sealed class SystemVersioningCheckTests
{
    private const string Period = "s DATETIME2 GENERATED ALWAYS AS ROW START NOT NULL, e DATETIME2 GENERATED ALWAYS AS ROW END NOT NULL, PERIOD FOR SYSTEM_TIME (s, e)";

    private const string Database =
        $"""
        CREATE TABLE plain (a INT PRIMARY KEY);
        GO
        CREATE TABLE keyless (a INT, {Period});
        GO
        CREATE TABLE ready (a INT PRIMARY KEY, b INT NULL, {Period});
        GO
        CREATE TABLE kept (a INT PRIMARY KEY, {Period}) WITH (SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.kept_history));
        GO
        CREATE TABLE declared (a INT NOT NULL, s DATETIME2 NOT NULL, e DATETIME2 NOT NULL);
        GO
        CREATE TABLE pair (a INT PRIMARY KEY, {Period}) WITH (SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.declared));
        GO
        CREATE TABLE keyed (a INT NOT NULL PRIMARY KEY, b INT NULL, s DATETIME2 NOT NULL, e DATETIME2 NOT NULL);
        GO
        CREATE TABLE checked (a INT NOT NULL, b INT NULL CHECK (b > 0), s DATETIME2 NOT NULL, e DATETIME2 NOT NULL);
        GO
        CREATE TABLE numbered (a INT NOT NULL IDENTITY, b INT NULL, s DATETIME2 NOT NULL, e DATETIME2 NOT NULL);
        GO
        CREATE TABLE fewer (a INT NOT NULL, s DATETIME2 NOT NULL, e DATETIME2 NOT NULL);
        GO
        CREATE TABLE disordered (b INT NULL, a INT NOT NULL, s DATETIME2 NOT NULL, e DATETIME2 NOT NULL);
        GO
        CREATE TABLE retyped (a BIGINT NOT NULL, b INT NULL, s DATETIME2 NOT NULL, e DATETIME2 NOT NULL);
        GO
        CREATE TABLE nullable (a INT NULL, b INT NULL, s DATETIME2 NOT NULL, e DATETIME2 NOT NULL);
        GO
        CREATE TABLE heap (a INT NOT NULL, b INT NULL, s DATETIME2 NOT NULL, e DATETIME2 NOT NULL);
        GO
        CREATE TABLE sorted (a INT NOT NULL, b INT NULL, s DATETIME2 NOT NULL, e DATETIME2 NOT NULL);
        GO
        CREATE CLUSTERED INDEX i ON sorted (e, s);
        """;

    [Theory]
    [InlineData(13591, "ALTER TABLE plain SET (SYSTEM_VERSIONING = OFF);")]
    [InlineData(13510, "ALTER TABLE plain SET (SYSTEM_VERSIONING = ON);")]
    [InlineData(13553, "ALTER TABLE keyless SET (SYSTEM_VERSIONING = ON);")]
    [InlineData(13596, "ALTER TABLE kept SET (SYSTEM_VERSIONING = ON);")]
    [InlineData(13757, "ALTER TABLE kept SET (SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.other));")]
    [InlineData(13515, "ALTER TABLE ready SET (SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.keyed));")]
    [InlineData(13517, "ALTER TABLE ready SET (SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.checked));")]
    [InlineData(13518, "ALTER TABLE ready SET (SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.numbered));")]
    [InlineData(13523, "ALTER TABLE ready SET (SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.fewer));")]
    [InlineData(13524, "ALTER TABLE ready SET (SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.disordered));")]
    [InlineData(13525, "ALTER TABLE ready SET (SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.retyped));")]
    [InlineData(13531, "ALTER TABLE ready SET (SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.nullable));")]
    [InlineData(13765, "ALTER TABLE ready SET (SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.heap, HISTORY_RETENTION_PERIOD = 1 MONTH));")]
    public void Versioning_that_SQL_Server_refuses_is_refused(int number, string script) => Assert.NotNull(Refusing.With(number, Database, script));

    [Theory]
    [InlineData("ALTER TABLE ready SET (SYSTEM_VERSIONING = ON);")]
    [InlineData("ALTER TABLE ready SET (SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.heap));")]
    [InlineData("ALTER TABLE ready SET (SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.sorted, HISTORY_RETENTION_PERIOD = 1 MONTH));")]
    [InlineData("ALTER TABLE ready SET (SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.made, HISTORY_RETENTION_PERIOD = 1 MONTH));")]
    [InlineData("ALTER TABLE kept SET (SYSTEM_VERSIONING = ON (HISTORY_RETENTION_PERIOD = 1 MONTH));")]
    [InlineData("ALTER TABLE kept SET (SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.kept_history));")]
    [InlineData("ALTER TABLE kept SET (SYSTEM_VERSIONING = OFF); ALTER TABLE kept DROP PERIOD FOR SYSTEM_TIME; ALTER TABLE kept DROP COLUMN s; ALTER TABLE kept DROP COLUMN e;")]
    [InlineData("ALTER TABLE pair ADD b INT NULL; ALTER TABLE pair DROP COLUMN b;")]
    public void Versioning_that_SQL_Server_takes_goes_through(string script) => Assert.Null(Rehearsed.Run(Database, script).Stop);

    [Theory]
    [InlineData(13550, "ALTER TABLE pair ADD c AS a + 1;")]
    [InlineData(13550, "ALTER TABLE pair ADD n INT IDENTITY NOT NULL;")]
    [InlineData(13550, "ALTER TABLE pair ADD n INT SPARSE NULL;")]
    [InlineData(13550, "ALTER TABLE declared ADD n INT NULL;")]
    [InlineData(13551, "ALTER TABLE declared DROP COLUMN a;")]
    [InlineData(13551, "ALTER TABLE pair DROP PERIOD FOR SYSTEM_TIME;")]
    [InlineData(5074, "ALTER TABLE ready DROP COLUMN s;")]
    public void Columns_that_cannot_change_while_versioning_is_on_are_refused(int number, string script) => Assert.NotNull(Refusing.With(number, Database, script));
}
