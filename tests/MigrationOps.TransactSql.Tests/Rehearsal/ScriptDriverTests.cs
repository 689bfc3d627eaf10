using MigrationOps.Model;
using MigrationOps.TransactSql.Rehearsal;
using MigrationOps.TransactSql.Tests.Sources;

namespace MigrationOps.TransactSql.Tests.Rehearsal;

public sealed class ScriptDriverTests
{
    [Theory]
    [InlineData("CREATE TABLE t (a INT NOT NULL);", "ALTER TABLE t ALTER COLUMN a BIGINT NULL;", "CREATE TABLE t (a BIGINT NULL);")]
    [InlineData("CREATE TABLE t (a INT, b INT);", "ALTER TABLE t DROP COLUMN b;", "CREATE TABLE t (a INT);")]
    [InlineData("CREATE TABLE t (a INT);", "ALTER TABLE t ADD b INT NOT NULL CONSTRAINT DF DEFAULT 1;", "CREATE TABLE t (a INT, b INT NOT NULL CONSTRAINT DF DEFAULT 1);")]
    [InlineData("CREATE TABLE t (a INT, CONSTRAINT CK CHECK (a > 0));", "ALTER TABLE t DROP CONSTRAINT CK;", "CREATE TABLE t (a INT);")]
    [InlineData("CREATE TABLE t (a INT, CONSTRAINT CK CHECK (a > 0));", "ALTER TABLE t NOCHECK CONSTRAINT CK; ALTER TABLE t WITH CHECK CHECK CONSTRAINT CK;", "CREATE TABLE t (a INT, CONSTRAINT CK CHECK (a > 0));")]
    [InlineData("CREATE TABLE t (a INT);\nGO\nCREATE INDEX i ON t (a);", "DROP INDEX i ON t;", "CREATE TABLE t (a INT);")]
    [InlineData("CREATE TABLE t (a INT);\nGO\nCREATE INDEX i ON t (a);", "DROP INDEX t.i;", "CREATE TABLE t (a INT);")]
    [InlineData("CREATE TABLE t (a INT);\nGO\nCREATE INDEX i ON t (a);", "ALTER INDEX i ON t REBUILD WITH (FILLFACTOR = 80, DATA_COMPRESSION = PAGE);", "CREATE TABLE t (a INT);\nGO\nCREATE INDEX i ON t (a) WITH (FILLFACTOR = 80, DATA_COMPRESSION = PAGE);")]
    [InlineData("CREATE TABLE t (a INT);\nGO\nCREATE INDEX i ON t (a);", "CREATE INDEX i ON t (a DESC) WITH (DROP_EXISTING = ON);", "CREATE TABLE t (a INT);\nGO\nCREATE INDEX i ON t (a DESC);")]
    [InlineData("CREATE VIEW v AS SELECT 1 AS a;", "EXEC sys.sp_executesql N'CREATE OR ALTER VIEW v AS SELECT ''2'' AS a;';", "CREATE VIEW v AS SELECT '2' AS a;")]
    [InlineData("CREATE VIEW v AS SELECT 1 AS a;", "EXEC (N'ALTER VIEW v AS SELECT 2 AS a');", "CREATE VIEW v AS SELECT 2 AS a")]
    [InlineData("CREATE VIEW v AS SELECT 1 AS a;", "DROP VIEW IF EXISTS v; DROP VIEW IF EXISTS v;", "-- nothing")]
    [InlineData("CREATE TABLE t (a INT);\nGO\nCREATE SCHEMA x;", "ALTER SCHEMA x TRANSFER dbo.t;", "CREATE TABLE x.t (a INT);\nGO\nCREATE SCHEMA x;")]
    [InlineData("CREATE SEQUENCE s;", "ALTER SEQUENCE s INCREMENT BY 5 NO CACHE;", "CREATE SEQUENCE s INCREMENT BY 5 NO CACHE;")]
    [InlineData("CREATE ROLE r;\nGO\nCREATE USER u WITHOUT LOGIN;", "ALTER ROLE r ADD MEMBER u; GRANT SELECT TO r; REVOKE SELECT TO r; ALTER ROLE r DROP MEMBER u;", "CREATE ROLE r;\nGO\nCREATE USER u WITHOUT LOGIN;")]
    [InlineData("CREATE TYPE t FROM INT;", "DROP TYPE t; CREATE TYPE t FROM BIGINT;", "CREATE TYPE t FROM BIGINT;")]
    public void A_statement_changes_the_model_as_it_changes_a_database(string current, string script, string desired) => AssertEnds(current, script, desired);

    [Fact]
    public void A_renamed_column_is_followed_by_whatever_names_it()
        => AssertEnds(
            """
            CREATE TABLE p (a INT NOT NULL CONSTRAINT PK PRIMARY KEY, INDEX i (a));
            GO
            CREATE TABLE c (x INT CONSTRAINT FK REFERENCES p (a));
            GO
            EXEC sp_addextendedproperty 'd', 'text', 'SCHEMA', 'dbo', 'TABLE', 'p', 'COLUMN', 'a';
            """,
            "DECLARE @returned int;\nEXEC @returned = sys.sp_rename @objname = N'[dbo].[p].[a]', @newname = N'b', @objtype = N'COLUMN';\nIF @returned <> 0\nBEGIN;\n    THROW 50000, N'x', 1;\nEND;",
            """
            CREATE TABLE p (b INT NOT NULL CONSTRAINT PK PRIMARY KEY, INDEX i (b));
            GO
            CREATE TABLE c (x INT CONSTRAINT FK REFERENCES p (b));
            GO
            EXEC sp_addextendedproperty 'd', 'text', 'SCHEMA', 'dbo', 'TABLE', 'p', 'COLUMN', 'b';
            """);

    [Fact]
    public void A_renamed_table_is_followed_by_whatever_hangs_on_it()
        => AssertEnds(
            """
            CREATE TABLE p (a INT NOT NULL CONSTRAINT PK PRIMARY KEY);
            GO
            CREATE TABLE c (x INT CONSTRAINT FK REFERENCES p (a));
            GO
            GRANT SELECT ON p TO public;
            """,
            "EXEC sp_rename 'dbo.p', 'q'; EXEC sp_rename N'PK', N'PK_q', N'OBJECT';",
            """
            CREATE TABLE q (a INT NOT NULL CONSTRAINT PK_q PRIMARY KEY);
            GO
            CREATE TABLE c (x INT CONSTRAINT FK REFERENCES q (a));
            GO
            GRANT SELECT ON q TO public;
            """);

    [Theory]
    [InlineData("a INT DEFAULT 1, b INT DEFAULT 2", "FROM sys.default_constraints AS x WHERE x.parent_object_id = OBJECT_ID(N'[dbo].[t]', N'U') AND x.parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'[dbo].[t]'), N'b', 'ColumnId')", "a INT DEFAULT 1, b INT")]
    [InlineData("a INT CHECK (a > 0)", "FROM sys.check_constraints AS x WHERE x.parent_object_id = OBJECT_ID(N'[dbo].[t]', N'U') AND x.is_system_named = 1", "a INT")]
    [InlineData("a INT CHECK (a > 0), CHECK ([a] < (9))", "FROM sys.check_constraints AS x WHERE x.parent_object_id = OBJECT_ID(N'[dbo].[t]', N'U') AND REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(x.definition, N'(', N''), N')', N''), N'[', N''), N']', N''), N' ', N'') = N'a<9'", "a INT CHECK (a > 0)")]
    [InlineData("a INT PRIMARY KEY", "FROM sys.key_constraints AS x WHERE x.parent_object_id = OBJECT_ID(N'[dbo].[t]', N'U') AND x.type = 'PK' AND EXISTS (SELECT 1 FROM sys.index_columns AS ic WHERE COL_NAME(ic.object_id, ic.column_id) = N'a')", "a INT NOT NULL")]
    public void An_unnamed_constraint_is_found_by_what_it_constrains(string before, string query, string after)
        => AssertEnds(
            $"CREATE TABLE t ({before});",
            $"""
            DECLARE @name sysname = (
                SELECT x.name {query}
            );
            IF @name IS NULL
            BEGIN;
                THROW 50911, N'not found', 1;
            END;
            DECLARE @statement nvarchar(max) = N'ALTER TABLE [dbo].[t] DROP CONSTRAINT ' + QUOTENAME(@name) + N';';
            EXEC sys.sp_executesql @statement;
            """,
            $"CREATE TABLE t ({after});");

    [Fact]
    public void A_check_of_rows_is_taken_as_passed()
        => AssertEnds(
            "CREATE TABLE t (a INT NULL);",
            """
            DECLARE @rows1 bigint;
            EXEC sys.sp_executesql N'SELECT @rows = COUNT_BIG(*) FROM [dbo].[t] WHERE [a] IS NULL;', N'@rows bigint OUTPUT', @rows = @rows1 OUTPUT;
            IF @rows1 <> 0
            BEGIN
                DECLARE @message1 nvarchar(2048) = CONCAT(N'Rows: ', @rows1);
                THROW 50909, @message1, 1;
            END;
            ALTER TABLE [dbo].[t] ALTER COLUMN [a] INT NOT NULL;
            """,
            "CREATE TABLE t (a INT NOT NULL);");

    [Fact]
    public void A_history_table_that_SQL_Server_made_is_one_while_versioning_is_off()
    {
        const string Temporal = "CREATE TABLE t (a INT PRIMARY KEY, s DATETIME2 GENERATED ALWAYS AS ROW START NOT NULL, e DATETIME2 GENERATED ALWAYS AS ROW END NOT NULL, PERIOD FOR SYSTEM_TIME (s, e)) WITH (SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.h));";

        AssertEnds(Temporal, "ALTER TABLE t SET (SYSTEM_VERSIONING = OFF); DROP TABLE t; DROP TABLE h;", "-- nothing");
        AssertEnds(Temporal, "ALTER TABLE t SET (SYSTEM_VERSIONING = OFF); ALTER TABLE t SET (SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.h));", Temporal);
    }

    [Theory]
    [InlineData("ALTER TABLE t ADD b VARCHAR(10) NOT NULL DEFAULT '';", "a INT NOT NULL, s DATETIME2 NOT NULL, e DATETIME2 NOT NULL, b VARCHAR(10) NOT NULL")]
    [InlineData("ALTER TABLE t ALTER COLUMN n BIGINT NOT NULL;", "a INT NOT NULL, n BIGINT NOT NULL, s DATETIME2 NOT NULL, e DATETIME2 NOT NULL")]
    [InlineData("ALTER TABLE t DROP COLUMN n;", "a INT NOT NULL, s DATETIME2 NOT NULL, e DATETIME2 NOT NULL")]
    public void A_history_table_that_is_declared_follows_the_columns_of_its_table(string script, string history)
    {
        var n = script.Contains("COLUMN n", StringComparison.Ordinal) ? "n INT NULL, " : string.Empty;
        var current = $"CREATE TABLE h (a INT NOT NULL, {n}s DATETIME2 NOT NULL, e DATETIME2 NOT NULL);\nGO\n{Versioned(n)}";

        var end = Rehearsed.After(SourceFolder.Model(current), script);

        Assert.Equal(SourceFolder.Model($"CREATE TABLE h ({history});").FindTable(SqlName.Of("dbo", "h"))!.Columns, end.FindTable(SqlName.Of("dbo", "h"))!.Columns);
    }

    [Fact]
    public void A_retention_is_set_without_naming_the_history_table()
    {
        AssertEnds(Versioned(string.Empty), "ALTER TABLE t SET (SYSTEM_VERSIONING = ON (HISTORY_RETENTION_PERIOD = 2 WEEKS));", Versioned(string.Empty).Replace("dbo.h)", "dbo.h, HISTORY_RETENTION_PERIOD = 2 WEEKS)", StringComparison.Ordinal));
    }

    [Fact]
    public void A_period_makes_generated_columns_of_those_that_stand()
    {
        AssertEnds(
            "CREATE TABLE t (a INT PRIMARY KEY, s DATETIME2 NOT NULL, e DATETIME2 NOT NULL);",
            "ALTER TABLE t ADD PERIOD FOR SYSTEM_TIME (s, e); ALTER TABLE t ALTER COLUMN e ADD HIDDEN;",
            "CREATE TABLE t (a INT PRIMARY KEY, s DATETIME2 GENERATED ALWAYS AS ROW START NOT NULL, e DATETIME2 GENERATED ALWAYS AS ROW END HIDDEN NOT NULL, PERIOD FOR SYSTEM_TIME (s, e));");
    }

    private static string Versioned(string column) =>
        $"CREATE TABLE t (a INT PRIMARY KEY, {column}s DATETIME2 GENERATED ALWAYS AS ROW START NOT NULL, e DATETIME2 GENERATED ALWAYS AS ROW END NOT NULL, PERIOD FOR SYSTEM_TIME (s, e)) WITH (SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.h));";

    [Theory]
    [InlineData("DROP TABLE missing;", "SQL 3701")]
    [InlineData("CREATE TABLE t (b INT);", "SQL 2714")]
    [InlineData("ALTER TABLE t ADD a INT;", "SQL 2705")]
    [InlineData("ALTER TABLE missing ADD a INT;", "SQL 4902")]
    [InlineData("ALTER TABLE t DROP COLUMN missing;", "SQL 4924")]
    [InlineData("ALTER TABLE t DROP COLUMN a;", "SQL 5074")]
    [InlineData("DROP TABLE t;", "SQL 3726")]
    [InlineData("INSERT t VALUES (1); INSERT missing VALUES (1);", "SQL 208")]
    [InlineData("IF 1 = 0 UPDATE t SET missing = 1;", "SQL 207")]
    [InlineData("ALTER TABLE t ADD c INT; UPDATE t SET c = 1;", "SQL 207")]
    [InlineData("EXEC dbo.missing;", "SQL 2812")]
    [InlineData("COMMIT;", "SQL 3902")]
    [InlineData("ROLLBACK;", "SQL 3903")]
    [InlineData("BEGIN TRANSACTION; ALTER DATABASE CURRENT SET READ_COMMITTED_SNAPSHOT ON;", "SQL 226")]
    [InlineData("PRINT 'x'; CREATE VIEW w AS SELECT 1 AS a;", "SQL 111")]
    public void What_a_server_refuses_is_refused_with_its_number(string script, string id) => AssertStops(script, id);

    [Theory]
    [InlineData("EXEC sys.sp_unknown;", "MOP8060")]
    [InlineData("DECLARE @sql nvarchar(max) = (SELECT a FROM t); EXEC (@sql);", "MOP8060")]
    [InlineData("IF EXISTS (SELECT * FROM t) DROP TABLE u;", "MOP8060")]
    [InlineData("USE other;", "MOP8060")]
    [InlineData("GOTO label; label:", "MOP8060")]
    [InlineData("CREATE TABEL x;", "MOP8053")]
    [InlineData("EXEC sp_rename 'v', 'w';", "MOP8057")]
    public void What_it_does_not_know_ends_the_run(string script, string id)
        => Assert.Equal(ScriptStopKind.NotUnderstood, AssertStops(script, id).Kind);

    [Theory]
    [InlineData("THROW 50912, N'refused', 1;", "SQL 50912")]
    [InlineData("THROW 59007, N'refused', 1;", "MOP9007")]
    [InlineData("RAISERROR (N'refused', 16, 1);", "SQL 50000")]
    public void A_script_may_stop_itself(string script, string id)
    {
        var stop = AssertStops(script, id);

        Assert.Equal((ScriptStopKind.Thrown, "refused"), (stop.Kind, stop.Message));
    }

    private static ScriptStop AssertStops(string script, string id)
    {
        var outcome = Rehearsed.Run(
            "CREATE TABLE t (a INT NOT NULL CONSTRAINT PK PRIMARY KEY);\nGO\nCREATE TABLE u (b INT CONSTRAINT FK REFERENCES t (a));\nGO\nCREATE VIEW v AS SELECT 1 AS a;",
            script);

        Assert.NotNull(outcome.Stop);
        Assert.Equal(id, outcome.Stop.Id);
        return outcome.Stop;
    }

    private static void AssertEnds(string current, string script, string desired)
    {
        var end = Rehearsed.After(SourceFolder.Model(current), script);

        Assert.Equal(string.Join('\n', ModelText.Of(SourceFolder.Model(desired))), string.Join('\n', ModelText.Of(end)));
    }
}
