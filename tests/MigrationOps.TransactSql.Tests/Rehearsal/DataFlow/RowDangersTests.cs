namespace MigrationOps.TransactSql.Tests.Rehearsal.DataFlow;

public sealed class RowDangersTests
{
    private const string Current = "CREATE TABLE t (id INT NOT NULL CONSTRAINT PK PRIMARY KEY, a INT NULL, b INT NULL);\nGO\nCREATE TABLE u (id INT NOT NULL, a INT NULL);";

    [Theory]
    [InlineData("DROP TABLE t;", "TableDropped Table [dbo].[t]")]
    [InlineData("CREATE TABLE n (id INT, a INT, b INT); INSERT n (id, a, b) SELECT id, a, b FROM t; DROP TABLE t;", "")]
    [InlineData("CREATE TABLE n (id INT, a INT, b INT);\nGO\nINSERT n SELECT * FROM t;\nGO\nDROP TABLE t;", "")]
    [InlineData("CREATE TABLE n (id INT, a INT); INSERT n (id, a) SELECT id, a FROM t; DROP TABLE t;", "TableDropped Table [dbo].[t]")]
    [InlineData("DROP TABLE t; CREATE TABLE n (id INT, a INT, b INT);", "TableDropped Table [dbo].[t]")]
    [InlineData("CREATE TABLE n (id INT); DROP TABLE n;", "")]
    [InlineData("ALTER TABLE t DROP COLUMN a;", "ColumnDropped Column [dbo].[t].[a]")]
    [InlineData("ALTER TABLE t ADD c INT NULL;\nGO\nUPDATE t SET c = a WHERE c IS NULL;\nGO\nALTER TABLE t DROP COLUMN a;", "")]
    [InlineData("UPDATE t SET a = a + 1 WHERE id = 1;\nGO\nALTER TABLE t DROP COLUMN a;", "ColumnDropped Column [dbo].[t].[a]")]
    [InlineData("UPDATE x SET a = t.a FROM u AS x JOIN t ON t.id = x.id;\nGO\nALTER TABLE t DROP COLUMN a;", "")]
    [InlineData("TRUNCATE TABLE t;", "TableEmptied Table [dbo].[t]")]
    [InlineData("DELETE FROM t;", "TableEmptied Table [dbo].[t]")]
    [InlineData("DELETE FROM t WHERE id = 1;", "")]
    [InlineData("UPDATE t SET a = 1;", "ValuesOverwritten Table [dbo].[t]")]
    [InlineData("ALTER TABLE t ADD n INT NULL;\nGO\nUPDATE t SET n = a;", "EveryRowWritten Table [dbo].[t]")]
    [InlineData("ALTER TABLE t ADD n INT NULL;\nGO\nUPDATE t SET n = a WHERE n IS NULL;\nGO\nUPDATE t SET a = 1;", "EveryRowWritten Table [dbo].[t]")]
    [InlineData("UPDATE t SET a = 1 WHERE a IS NULL;", "")]
    [InlineData("CREATE TABLE #x (a INT); UPDATE #x SET a = 1; DELETE FROM #x;", "")]
    [InlineData("ALTER TABLE t ALTER COLUMN a INT NOT NULL;", "ColumnNotFilled Column [dbo].[t].[a]")]
    [InlineData("UPDATE t SET b = 0 WHERE b IS NULL;\nGO\nALTER TABLE t ALTER COLUMN a INT NOT NULL;", "ColumnNotFilled Column [dbo].[t].[a]")]
    [InlineData("UPDATE t SET a = 0 WHERE a IS NULL;\nGO\nALTER TABLE t ALTER COLUMN a INT NOT NULL;", "")]
    [InlineData("MERGE u USING t ON u.id = t.id WHEN MATCHED THEN UPDATE SET a = t.a WHEN NOT MATCHED THEN INSERT (id, a) VALUES (t.id, t.a);\nGO\nALTER TABLE t DROP COLUMN a;", "")]
    public void Rows_that_go_nowhere_are_told(string script, string expected)
    {
        var outcome = Rehearsed.Run(Current, script);

        Assert.Null(outcome.Stop);
        Assert.Equal(expected, string.Join("; ", outcome.Dangers.Select(danger => $"{danger.Kind} {danger.Subject.Kind} {danger.Subject.Name}")));
    }
}
