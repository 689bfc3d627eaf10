namespace MigrationOps.TransactSql.Tests.Rehearsal.Refusals;

public sealed class ModuleNamesTests
{
    private const string Database =
        """
        CREATE TABLE t (a INT NOT NULL, b XML NULL);
        GO
        CREATE TYPE list AS TABLE (n INT);
        GO
        CREATE VIEW v AS SELECT a AS renamed FROM t;
        GO
        CREATE SYNONYM elsewhere FOR other.dbo.t;
        GO
        """;

    [Theory]
    [InlineData(207, "CREATE VIEW n AS SELECT missing FROM t;")]
    [InlineData(207, "CREATE OR ALTER VIEW v AS SELECT t.missing FROM t;")]
    [InlineData(207, "ALTER VIEW v AS SELECT x.missing FROM t AS x;")]
    [InlineData(207, "CREATE VIEW n AS SELECT a FROM v;")]
    [InlineData(207, "CREATE VIEW n AS WITH c AS (SELECT a FROM t) SELECT b FROM c;")]
    [InlineData(208, "CREATE VIEW n AS SELECT a FROM missing;")]
    [InlineData(208, "CREATE FUNCTION n () RETURNS TABLE AS RETURN (SELECT a FROM missing);")]
    [InlineData(208, "CREATE FUNCTION n () RETURNS INT WITH SCHEMABINDING AS BEGIN RETURN (SELECT MAX(a) FROM dbo.missing); END;")]
    [InlineData(207, "CREATE FUNCTION n () RETURNS INT AS BEGIN RETURN (SELECT MAX(missing) FROM t); END;")]
    [InlineData(207, "CREATE PROCEDURE n AS SELECT missing FROM t;")]
    [InlineData(207, "CREATE PROCEDURE n AS IF EXISTS (SELECT * FROM t WHERE missing = 1) PRINT 'x';")]
    [InlineData(207, "CREATE PROCEDURE n AS BEGIN TRY UPDATE t SET missing = 1; END TRY BEGIN CATCH PRINT 'x'; END CATCH;")]
    [InlineData(207, "CREATE PROCEDURE n AS DECLARE @l TABLE (n INT); SELECT missing FROM @l AS l JOIN t ON t.a = l.n;")]
    [InlineData(207, "CREATE PROCEDURE n (@l list READONLY) AS INSERT t (a) SELECT l.missing FROM @l AS l JOIN t ON t.a = l.n;")]
    [InlineData(207, "CREATE TRIGGER n ON t AFTER INSERT AS SELECT missing FROM inserted;")]
    [InlineData(207, "CREATE PROCEDURE n AS DECLARE c CURSOR FOR SELECT missing FROM t;")]
    public void A_missing_name_in_a_module_is_refused(int number, string script) => Assert.NotNull(Refusing.With(number, Database, script));

    [Theory]
    [InlineData("CREATE PROCEDURE n AS SELECT gone.x, t.missing FROM t JOIN gone ON gone.a = t.a;")]
    [InlineData("CREATE FUNCTION n () RETURNS INT AS BEGIN RETURN (SELECT MAX(a) FROM missing); END;")]
    [InlineData("CREATE PROCEDURE n AS CREATE TABLE #w (a INT); ALTER TABLE #w ADD b INT; UPDATE w SET w.b = 1 FROM #w AS w JOIN t ON t.a = w.b;")]
    [InlineData("CREATE PROCEDURE n AS SELECT a, 1 AS made INTO #w FROM t; SELECT made FROM #w;")]
    [InlineData("CREATE PROCEDURE n AS EXEC missing;")]
    [InlineData("CREATE VIEW n AS SELECT name FROM sys.objects;")]
    [InlineData("CREATE VIEW n AS SELECT x.anything FROM elsewhere AS x;")]
    [InlineData("CREATE VIEW n AS SELECT x.y FROM other.dbo.t AS x;")]
    [InlineData("CREATE VIEW n AS SELECT node.value('.', 'INT') AS one FROM t CROSS APPLY t.b.nodes('/x') AS found (node);")]
    [InlineData("CREATE TRIGGER n ON t AFTER UPDATE AS UPDATE t SET a = i.a FROM t JOIN inserted AS i ON i.a = t.a JOIN deleted AS d ON d.a = i.a;")]
    [InlineData("CREATE PROCEDURE n AS MERGE t USING (SELECT 1 AS a) AS s ON s.a = t.a WHEN NOT MATCHED THEN INSERT (a) VALUES (s.a) OUTPUT $action, inserted.a;")]
    public void A_module_may_name_what_is_there_or_comes_later(string script) => Refusing.Nothing(Database, script);

    [Fact]
    public void What_an_earlier_statement_made_is_there() =>
        Refusing.Nothing(Database, "ALTER TABLE t ADD c INT NULL; EXEC sp_rename 't.a', 'd', 'COLUMN'; EXEC('CREATE PROCEDURE n AS SELECT c, d FROM t');");

    [Fact]
    public void What_an_earlier_statement_renamed_is_not() =>
        Assert.NotNull(Refusing.With(207, Database, "EXEC sp_rename 't.a', 'd', 'COLUMN'; EXEC('CREATE PROCEDURE n AS SELECT a FROM t');"));
}
