using MigrationOps.TransactSql.Rehearsal.Evaluation;

namespace MigrationOps.TransactSql.Tests.Rehearsal.Evaluation;

public sealed class QueryEvaluatorTests
{
    [Theory]
    [InlineData("SELECT t.name FROM sys.tables AS t ORDER BY t.name", "Customers; Orders")]
    [InlineData("SELECT TOP (1) name FROM sys.tables ORDER BY name DESC", "Orders")]
    [InlineData("SELECT COUNT(*) FROM sys.tables", "2")]
    [InlineData("SELECT s.name, t.name FROM sys.tables AS t JOIN sys.schemas AS s ON s.schema_id = t.schema_id ORDER BY 2", "dbo, Customers; Sales, Orders")]
    [InlineData("SELECT s.name, t.name FROM sys.tables t, sys.schemas s WHERE s.schema_id = t.schema_id AND s.name = 'sales'", "Sales, Orders")]
    [InlineData("SELECT t.name, i.name FROM sys.tables t LEFT JOIN sys.indexes i ON i.object_id = t.object_id AND i.index_id = 1 ORDER BY t.name", "Customers, PK_Customers; Orders, NULL")]
    [InlineData("SELECT i.name, t.name FROM sys.indexes i RIGHT JOIN sys.tables t ON i.object_id = t.object_id AND i.index_id = 1 ORDER BY t.name", "PK_Customers, Customers; NULL, Orders")]
    [InlineData("SELECT t.name, COUNT(*) FROM sys.tables t JOIN sys.columns c ON c.object_id = t.object_id GROUP BY t.name HAVING COUNT(*) > 3", "Customers, 5")]
    [InlineData("SELECT STRING_AGG(QUOTENAME(c.name), ',') WITHIN GROUP (ORDER BY c.column_id DESC) FROM sys.columns c WHERE c.object_id = OBJECT_ID('Sales.Orders')", "[At],[CustomerId],[Id]")]
    [InlineData("SELECT MIN(name), MAX(name) FROM sys.tables", "Customers, Orders")]
    [InlineData("SELECT DISTINCT is_ms_shipped FROM sys.tables", "0")]
    [InlineData("SELECT name FROM sys.tables WHERE name = 'Orders' UNION ALL SELECT name FROM sys.schemas WHERE name = 'Sales'", "Orders; Sales")]
    [InlineData("SELECT 1 UNION SELECT 1 UNION SELECT 2", "1; 2")]
    [InlineData("SELECT v.a FROM (VALUES (1, 'x'), (2, 'y')) AS v(a, b) WHERE v.b = 'y'", "2")]
    [InlineData("WITH x AS (SELECT name FROM sys.tables), y(n) AS (SELECT name FROM x WHERE name LIKE 'O%') SELECT n FROM y", "Orders")]
    [InlineData("SELECT t.name, c.n FROM sys.tables t CROSS APPLY (SELECT COUNT(*) AS n FROM sys.columns c WHERE c.object_id = t.object_id) AS c ORDER BY t.name", "Customers, 5; Orders, 3")]
    [InlineData("SELECT d.name FROM (SELECT * FROM sys.schemas) AS d WHERE d.schema_id = 1", "dbo")]
    [InlineData("SELECT t.name FROM sys.tables t WHERE EXISTS (SELECT * FROM sys.foreign_keys f WHERE f.parent_object_id = t.object_id)", "Orders")]
    [InlineData("SELECT name FROM sys.tables ORDER BY name OFFSET 1 ROWS FETCH NEXT 1 ROWS ONLY", "Orders")]
    [InlineData("SELECT value FROM STRING_SPLIT('a,b', ',')", "a; b")]
    public void Queries_read_the_catalog(string query, string expected) => Assert.Equal(expected, CatalogFixture.Scope().Rows(query));

    [Theory]
    [InlineData("SELECT * FROM dbo.Customers", "?")]
    [InlineData("SELECT COUNT(*) FROM dbo.Customers", "?")]
    [InlineData("SELECT 1 WHERE EXISTS (SELECT * FROM dbo.Customers)", "?")]
    [InlineData("SELECT name FROM sys.databases", "?")]
    [InlineData("SELECT name FROM sys.schemas s WHERE s.schema_id = 1 AND NOT EXISTS (SELECT * FROM dbo.Customers c WHERE 1 = 0)", "dbo")]
    public void What_depends_on_rows_is_undecided(string query, string expected)
    {
        var rows = CatalogFixture.Scope().Rows(query);

        Assert.Equal(expected, rows);
    }

    [Theory]
    [InlineData(nameof(RowPresence.None), "EXISTS (SELECT * FROM dbo.Customers)", "False")]
    [InlineData(nameof(RowPresence.None), "(SELECT COUNT(*) FROM dbo.Customers WHERE Id > 3) = 0", "True")]
    [InlineData(nameof(RowPresence.None), "EXISTS (SELECT * FROM dbo.Customers c JOIN Sales.Orders o ON o.CustomerId = c.Id)", "False")]
    [InlineData(nameof(RowPresence.Some), "EXISTS (SELECT * FROM dbo.Customers)", "True")]
    [InlineData(nameof(RowPresence.Some), "EXISTS (SELECT TOP 1 1 FROM dbo.Customers)", "True")]
    [InlineData(nameof(RowPresence.Some), "EXISTS (SELECT * FROM dbo.Customers WHERE Id > 3)", "Undecided")]
    [InlineData(nameof(RowPresence.Some), "(SELECT COUNT(*) FROM dbo.Customers) > 0", "Undecided")]
    [InlineData(nameof(RowPresence.Undecided), "EXISTS (SELECT * FROM dbo.Customers)", "Undecided")]
    [InlineData(nameof(RowPresence.Undecided), "NOT EXISTS (SELECT * FROM dbo.Customers WHERE 1 = 0)", "True")]
    public void What_is_known_of_rows_counts(string presence, string condition, string expected)
    {
        var scope = CatalogFixture.Scope();
        scope.Tables["Customers"] = Enum.Parse<RowPresence>(presence);

        Assert.Equal(expected, scope.Holds(condition).ToString());
    }

    [Fact]
    public void A_select_that_assigns_sees_what_the_row_before_assigned()
    {
        var scope = CatalogFixture.Scope();
        scope.Variables["@sql"] = new TextValue(string.Empty);
        var select = (Microsoft.SqlServer.TransactSql.ScriptDom.SelectStatement)TransactSql.Parsing.SqlParsing.ParseStatement(
            "SELECT @sql = @sql + name + N';' FROM sys.tables ORDER BY name").Fragment!;

        var count = ScriptEvaluator.Assign(select, scope, (name, value) => scope.Variables[name] = value);

        Assert.Equal("Customers;Orders;", TestScope.Show(scope.Variables["@sql"]));
        Assert.Equal("2", TestScope.Show(count));
    }
}
