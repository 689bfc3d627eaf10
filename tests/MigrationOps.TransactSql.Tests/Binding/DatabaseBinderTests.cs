using MigrationOps.Model;
using MigrationOps.TransactSql.Binding;
using MigrationOps.TransactSql.Tests.Sources;

namespace MigrationOps.TransactSql.Tests.Binding;

public class DatabaseBinderTests
{
    [Theory]
    [InlineData("SELECT 1 AS a", "")]
    [InlineData("SELECT Name FROM dbo.Customers", "dbo.Customers dbo.Customers.Name")]
    [InlineData("SELECT NAME FROM CUSTOMERS", "dbo.Customers dbo.Customers.Name")]
    [InlineData("SELECT c.Name FROM Customers AS c", "dbo.Customers dbo.Customers.Name")]
    [InlineData("SELECT dbo.Customers.Name FROM dbo.Customers", "dbo.Customers dbo.Customers.Name")]
    [InlineData("SELECT Customers.Name FROM dbo.Customers", "dbo.Customers dbo.Customers.Name")]
    [InlineData("SELECT * FROM sales.Orders", "sales.Orders sales.Orders.Id sales.Orders.Region")]
    [InlineData("SELECT o.* FROM sales.Orders AS o CROSS JOIN dbo.Customers", "sales.Orders dbo.Customers sales.Orders.Id sales.Orders.Region")]
    [InlineData("SELECT 1 AS a FROM Orders AS o JOIN Customers AS c ON c.Id = o.CustomerId", "dbo.Orders dbo.Customers dbo.Customers.Id dbo.Orders.CustomerId")]
    [InlineData("SELECT City FROM Orders AS o, Customers", "dbo.Orders dbo.Customers dbo.Customers.City")]
    [InlineData("SELECT (SELECT MAX(Total) FROM Orders AS o WHERE o.CustomerId = c.Id) AS m FROM Customers AS c", "dbo.Customers dbo.Orders dbo.Orders.Total dbo.Orders.CustomerId dbo.Customers.Id")]
    [InlineData("SELECT 1 AS a FROM Customers WHERE EXISTS (SELECT * FROM Orders WHERE CustomerId = City)", "dbo.Customers dbo.Orders dbo.Orders.CustomerId dbo.Customers.City")]
    [InlineData("SELECT d.x FROM (SELECT Name AS x FROM Customers) AS d WHERE d.x > ''", "dbo.Customers dbo.Customers.Name")]
    [InlineData("SELECT d.Name FROM (VALUES (1)) AS d(Name)", "")]
    [InlineData("SELECT n.Name FROM (SELECT 1 AS Name) AS n, Customers AS c WHERE n.Name = 1", "dbo.Customers")]
    [InlineData("WITH o AS (SELECT Total FROM Orders) SELECT Total FROM o", "dbo.Orders dbo.Orders.Total")]
    [InlineData("WITH Orders AS (SELECT 1 AS Total) SELECT Total FROM Orders", "")]
    [InlineData("WITH o(x) AS (SELECT Total FROM Orders), p AS (SELECT x FROM o) SELECT x FROM p", "dbo.Orders dbo.Orders.Total")]
    [InlineData("WITH r AS (SELECT Id FROM Orders UNION ALL SELECT r.Id FROM r JOIN Orders ON Orders.Total = r.Id) SELECT Id FROM r", "dbo.Orders dbo.Orders.Id dbo.Orders.Total")]
    [InlineData("SELECT a.OrderId FROM Customers AS c CROSS APPLY dbo.OrdersOf(c.Id) AS a", "dbo.Customers dbo.Customers.Id dbo.OrdersOf dbo.OrdersOf.OrderId")]
    [InlineData("SELECT a.m FROM Customers AS c OUTER APPLY (SELECT MAX(Total) AS m FROM Orders WHERE CustomerId = c.Id) AS a", "dbo.Customers dbo.Orders dbo.Orders.Total dbo.Orders.CustomerId dbo.Customers.Id")]
    [InlineData("SELECT FullName FROM CustomerNames", "dbo.CustomerNames dbo.CustomerNames.FullName")]
    [InlineData("SELECT Name FROM Clients", "dbo.Clients dbo.Customers.Name")]
    [InlineData("SELECT dbo.Tax(Total) AS t FROM Orders", "dbo.Orders dbo.Tax dbo.Orders.Total")]
    [InlineData("SELECT TOP (1) Total AS Note FROM Orders ORDER BY Note", "dbo.Orders dbo.Orders.Total")]
    [InlineData("SELECT Total FROM Orders ORDER BY Note OFFSET 0 ROWS", "dbo.Orders dbo.Orders.Total dbo.Orders.Note")]
    [InlineData("SELECT ROW_NUMBER() OVER (PARTITION BY Note ORDER BY Total) AS Total FROM Orders", "dbo.Orders dbo.Orders.Note dbo.Orders.Total")]
    [InlineData("SELECT DATEADD(Total, 1, Note) AS d FROM Orders", "dbo.Orders dbo.Orders.Note")]
    [InlineData("SELECT CAST(Total AS Money2) AS m FROM Orders", "dbo.Orders dbo.Orders.Total dbo.Money2")]
    [InlineData("SELECT Id, [1] FROM (SELECT Id, CustomerId, Total FROM Orders) AS o PIVOT (SUM(Total) FOR CustomerId IN ([1])) AS p", "dbo.Orders dbo.Orders.Id dbo.Orders.CustomerId dbo.Orders.Total")]
    [InlineData("SELECT p.Region, p.[1] FROM sales.Orders PIVOT (COUNT(Id) FOR Id IN ([1])) AS p", "sales.Orders sales.Orders.Id sales.Orders.Region")]
    [InlineData("SELECT u.v FROM Orders UNPIVOT (v FOR k IN (Total, Note)) AS u", "dbo.Orders dbo.Orders.Total dbo.Orders.Note")]
    [InlineData("SELECT x.n.value('.', 'int') AS v FROM Orders CROSS APPLY Note.nodes('/a') AS x(n)", "dbo.Orders dbo.Orders.Note")]
    [InlineData("SELECT o.Note.value('.', 'int') AS v FROM Orders AS o", "dbo.Orders dbo.Orders.Note")]
    [InlineData("SELECT j.City FROM Customers AS c CROSS APPLY OPENJSON(c.Name) WITH (City int) AS j", "dbo.Customers dbo.Customers.Name")]
    [InlineData("SELECT name FROM sys.objects", "")]
    [InlineData("SELECT Name FROM OtherDatabase.dbo.Customers", "")]
    [InlineData("SELECT Name FROM sys.objects, Orders", "dbo.Orders")]
    [InlineData("SELECT Name FROM Customers AS c WHERE EXISTS (SELECT 1 FROM sys.objects WHERE City = 1)", "dbo.Customers dbo.Customers.Name")]
    [InlineData("SELECT Name FROM Customers GROUP BY Name HAVING MAX(City) > ''", "dbo.Customers dbo.Customers.Name dbo.Customers.City")]
    [InlineData("SELECT Id FROM Customers EXCEPT (SELECT CustomerId FROM Orders)", "dbo.Customers dbo.Customers.Id dbo.Orders dbo.Orders.CustomerId")]
    public void A_view_names_what_its_query_reads(string query, string expected) =>
        Same(expected, UsesOf(SampleDatabase.View("dbo", "v", "CREATE VIEW dbo.v AS " + query)));

    [Theory]
    [InlineData("INSERT INTO Orders (Id, Total) VALUES (1, NEXT VALUE FOR dbo.Numbers)", "dbo.Orders dbo.Orders.Id dbo.Orders.Total dbo.Numbers")]
    [InlineData("INSERT Orders (Id) OUTPUT inserted.Note INTO sales.Archive (Region) SELECT Id FROM Customers", "dbo.Orders dbo.Orders.Id dbo.Customers dbo.Customers.Id dbo.Orders.Note sales.Archive sales.Archive.Region")]
    [InlineData("UPDATE Orders SET Total = Note WHERE Id = 1", "dbo.Orders dbo.Orders.Total dbo.Orders.Note dbo.Orders.Id")]
    [InlineData("UPDATE o SET Total = c.City FROM Orders AS o JOIN Customers AS c ON c.Id = o.Id", "dbo.Orders dbo.Customers dbo.Customers.Id dbo.Orders.Id dbo.Orders.Total dbo.Customers.City")]
    [InlineData("UPDATE Orders SET Total = 1 FROM dbo.Orders WHERE Note = ''", "dbo.Orders dbo.Orders.Total dbo.Orders.Note")]
    [InlineData("UPDATE Orders SET Total = j.t FROM OPENJSON('') WITH (t int) AS j WHERE Orders.Id = 1", "dbo.Orders dbo.Orders.Total dbo.Orders.Id")]
    [InlineData("WITH o AS (SELECT Total FROM Orders) UPDATE o SET Total = 1", "dbo.Orders dbo.Orders.Total")]
    [InlineData("UPDATE Orders SET Total = 1 OUTPUT deleted.Note", "dbo.Orders dbo.Orders.Total dbo.Orders.Note")]
    [InlineData("DELETE o FROM Orders AS o WHERE o.Note = ''", "dbo.Orders dbo.Orders.Note")]
    [InlineData("DELETE FROM Orders WHERE CustomerId IN (SELECT Id FROM Customers)", "dbo.Orders dbo.Orders.CustomerId dbo.Customers dbo.Customers.Id")]
    [InlineData("MERGE Orders AS t USING sales.Orders AS s ON s.Id = t.Id WHEN MATCHED THEN UPDATE SET Note = s.Region WHEN NOT MATCHED THEN INSERT (Total) VALUES (s.Id) OUTPUT deleted.CustomerId;", "dbo.Orders sales.Orders sales.Orders.Id dbo.Orders.Id dbo.Orders.Note sales.Orders.Region dbo.Orders.Total dbo.Orders.CustomerId")]
    [InlineData("DECLARE @o TABLE (Name int); INSERT @o (Name) SELECT Id FROM Customers; SELECT Name FROM @o", "dbo.Customers dbo.Customers.Id")]
    [InlineData("CREATE TABLE #Customers (Name int); SELECT Name FROM #Customers", "")]
    [InlineData("SELECT Id AS Name INTO #t FROM Customers; SELECT Name FROM #t, Customers", "dbo.Customers dbo.Customers.Id")]
    [InlineData("SELECT Name FROM #made_elsewhere", "")]
    [InlineData("DECLARE @ids IdList; SELECT i.Id FROM @ids AS i", "dbo.IdList dbo.IdList.Id")]
    [InlineData("DECLARE @m dbo.Money2 = 1", "dbo.Money2")]
    [InlineData("EXEC Clean; EXECUTE dbo.Clean @a = 1", "dbo.Clean")]
    [InlineData("EXEC sp_executesql N'DELETE dbo.Orders'", "")]
    [InlineData("TRUNCATE TABLE Orders; SET IDENTITY_INSERT dbo.Customers ON", "dbo.Orders dbo.Customers")]
    [InlineData("ALTER TABLE Orders ADD CONSTRAINT f FOREIGN KEY (CustomerId) REFERENCES Customers (Id)", "dbo.Orders dbo.Orders.CustomerId dbo.Customers dbo.Customers.Id")]
    [InlineData("ALTER TABLE Orders ADD x AS (Total * 2), CHECK (Note > '')", "dbo.Orders dbo.Orders.Total dbo.Orders.Note")]
    [InlineData("CREATE INDEX i ON Orders (Total) INCLUDE (Note) WHERE CustomerId > 0", "dbo.Orders dbo.Orders.Total dbo.Orders.Note dbo.Orders.CustomerId")]
    [InlineData("DECLARE c CURSOR FOR SELECT Name FROM Customers; OPEN c; FETCH c", "dbo.Customers dbo.Customers.Name")]
    [InlineData("IF EXISTS (SELECT 1 FROM Orders) BEGIN TRY DELETE Customers END TRY BEGIN CATCH THROW END CATCH", "dbo.Orders dbo.Customers")]
    public void A_procedure_names_what_its_statements_touch(string body, string expected) =>
        Same(expected, UsesOf(SampleDatabase.Procedure("dbo", "p", "CREATE PROCEDURE dbo.p AS " + body)));

    [Fact]
    public void A_parameter_names_its_type() => Same(
        "dbo.IdList dbo.Orders dbo.IdList.Id dbo.Orders.Id",
        UsesOf(SampleDatabase.Procedure("dbo", "p", "CREATE PROCEDURE dbo.p @ids dbo.IdList READONLY AS DELETE o FROM Orders AS o JOIN @ids AS i ON i.Id = o.Id")));

    [Fact]
    public void A_name_without_a_schema_is_looked_for_in_the_schema_of_the_module_first() => Same(
        "sales.Orders sales.Orders.Region dbo.Customers",
        UsesOf(SampleDatabase.View("sales", "v", "CREATE VIEW sales.v AS SELECT Region FROM Orders, Customers")));

    [Fact]
    public void A_trigger_names_the_columns_of_its_table() => Same(
        "dbo.Orders.Total dbo.Orders.Id dbo.Orders.Note sales.Archive sales.Archive.Region",
        UsesOf(SampleDatabase.Trigger(
            SqlName.Of("dbo", "Orders"),
            "t",
            "CREATE TRIGGER dbo.t ON dbo.Orders AFTER UPDATE AS IF UPDATE(Total) INSERT sales.Archive (Region) SELECT i.Id FROM inserted AS i JOIN deleted ON deleted.Note = i.Note")));

    [Fact]
    public void A_module_does_not_name_itself() => Same(
        "dbo.Orders dbo.Orders.Total",
        UsesOf(SampleDatabase.Procedure("dbo", "p", "CREATE PROCEDURE dbo.p AS BEGIN EXEC dbo.p; SELECT Total FROM Orders END")));

    [Theory]
    [InlineData("CREATE VIEW dbo.v AS SELECT Id, Name AS n, City x FROM Customers", "Id n x")]
    [InlineData("CREATE VIEW dbo.v (a, b) AS SELECT Id, 1 FROM Customers", "a b")]
    [InlineData("CREATE VIEW dbo.v AS SELECT *, n = 1 FROM CustomerNames", "Id FullName n")]
    [InlineData("CREATE VIEW dbo.v AS SELECT x.* FROM (SELECT o.*, 'a' AS b FROM sales.Orders AS o) AS x UNION SELECT 1, 2, 3", "Id Region b")]
    [InlineData("CREATE VIEW dbo.v AS WITH c AS (SELECT * FROM dbo.OrdersOf(1)) SELECT * FROM c", "OrderId Total")]
    public void The_columns_of_a_view_are_told(string text, string expected)
    {
        var view = SampleDatabase.View("dbo", "v", text);

        var bound = DatabaseBinder.Bind(SampleDatabase.Shop.With(view));

        Assert.Equal(expected, string.Join(' ', bound.ResultColumns[view.Name].Select(column => column.Value)));
    }

    [Fact]
    public void The_columns_of_a_function_with_a_table_variable_are_told()
    {
        var function = SampleDatabase.Function("dbo", "f", FunctionKind.MultiStatementTable, "CREATE FUNCTION dbo.f() RETURNS @r TABLE (a int, b int) AS BEGIN INSERT @r SELECT Id, Total FROM Orders RETURN END");

        var bound = DatabaseBinder.Bind(SampleDatabase.Shop.With(function));

        Assert.Equal(["a", "b"], bound.ResultColumns[function.Name].Select(column => column.Value));
        Same("dbo.Orders dbo.Orders.Id dbo.Orders.Total", bound.Dependencies.UsesOf(function.Id));
    }

    [Fact]
    public void Columns_that_cannot_be_told_are_left_out()
    {
        var view = SampleDatabase.View("dbo", "v", "CREATE VIEW dbo.v AS SELECT * FROM sys.objects");

        Assert.DoesNotContain(view.Name, DatabaseBinder.Bind(SampleDatabase.Shop.With(view)).ResultColumns);
    }

    [Fact]
    public void Views_that_read_each_other_end()
    {
        var model = SampleDatabase.Shop
            .With(SampleDatabase.View("dbo", "a", "CREATE VIEW dbo.a AS SELECT x FROM dbo.b"))
            .With(SampleDatabase.View("dbo", "b", "CREATE VIEW dbo.b AS SELECT x FROM dbo.a"));

        Same("dbo.b dbo.b.x", DatabaseBinder.Bind(model).Dependencies.UsesOf(new ElementId(ElementKind.View, SqlName.Of("dbo", "a"))));
    }

    [Fact]
    public void A_text_that_does_not_parse_is_listed()
    {
        var view = SampleDatabase.View("dbo", "v", "CREATE VIEW dbo.v AS SELECT Id FROM Customers WHERE Id IS DISTINCT FROM City");

        var bound = DatabaseBinder.Bind(SampleDatabase.Shop.With(view));

        Assert.Equal(view.Id, Assert.Single(bound.Unparsed).Key);
        Assert.Empty(bound.Dependencies.UsesOf(view.Id));
    }

    [Fact]
    public void A_text_that_does_not_parse_is_noted_where_the_source_has_no_lists()
    {
        var view = SampleDatabase.View("dbo", "v", "CREATE VIEW dbo.v AS\nSELECT Id FROM Customers WHERE Id IS DISTINCT FROM City");
        var database = new LoadedDatabase { Model = SampleDatabase.Shop.With(view), Source = "shop.dacpac", NeedsBinding = true };

        var note = Assert.Single(DatabaseBinder.Complete(database).Notes);

        Assert.Equal(("MOP8059", "shop.dacpac"), (note.Id.Value, note.Location.File));
        Assert.Contains("[dbo].[v]", note.Message, StringComparison.Ordinal);
        Assert.Contains("line 2", note.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_does_not_parse_is_noted_once_where_it_stands_in_a_file()
    {
        var notes = SourceFolder.Loaded("CREATE TABLE t (a INT);\nGO\nCREATE VIEW v AS SELECT a FROM t WHERE a IS DISTINCT FROM 1;").Notes;

        Assert.Equal("MOP8059", Assert.Single(notes).Id.Value);
    }

    [Fact]
    public void A_text_that_nests_too_deeply_is_listed()
    {
        var view = SampleDatabase.View("dbo", "v", $"CREATE VIEW dbo.v AS SELECT {string.Join(" + ", Enumerable.Repeat("Id", 100_000))} AS x FROM Customers");

        var bound = SmallStack.Run(() => DatabaseBinder.Bind(SampleDatabase.Shop.With(view)));

        Assert.Equal(view.Id, Assert.Single(bound.Unparsed).Key);
    }

    [Fact]
    public void Parts_of_a_table_name_its_columns_and_what_they_call()
    {
        var table = SampleDatabase.Table("dbo", "Lines", "Id", "Price", "Count");
        var sum = new Column { Name = table.Name.Child("Sum"), Computed = new ComputedValue(new SqlExpression("[Price] * Count + dbo.Tax(Price)")) };
        var check = new CheckConstraint { Table = table.Name, Expression = new SqlExpression("Price > 0 OR Lines.Count = 0") };
        var number = new DefaultConstraint { Table = table.Name, Column = new Identifier("Id"), Expression = new SqlExpression("(NEXT VALUE FOR Numbers)") };
        var index = new RowstoreIndex { Name = table.Name.Child("IX"), Columns = [], Filter = new SqlExpression("[Count] > 0 AND Price IS NOT NULL") };
        var model = SampleDatabase.Shop.With(table with { Columns = table.Columns.Add(sum), Constraints = [check, number], Indexes = [index] });

        var uses = DatabaseBinder.Bind(model).Dependencies;

        Same("dbo.Lines.Price dbo.Lines.Count dbo.Tax", uses.UsesOf(sum.Id));
        Same("dbo.Lines.Price dbo.Lines.Count", uses.UsesOf(check.Id));
        Same("dbo.Numbers", uses.UsesOf(number.Id));
        Same("dbo.Lines.Count dbo.Lines.Price", uses.UsesOf(index.Id));
    }

    [Fact]
    public void One_element_is_bound_alone()
    {
        var view = SampleDatabase.View("dbo", "v", "CREATE VIEW dbo.v AS SELECT FullName FROM CustomerNames");

        Same("dbo.CustomerNames dbo.CustomerNames.FullName", DatabaseBinder.BindElement(SampleDatabase.Shop.With(view), view));
    }

    [Fact]
    public void A_database_that_says_what_its_texts_name_stays_as_it_is()
    {
        var database = new LoadedDatabase { Model = SampleDatabase.Shop, Source = "shop" };

        Assert.Same(database, DatabaseBinder.Complete(database));
        Assert.NotEmpty(DatabaseBinder.Complete(database with { NeedsBinding = true }).Dependencies.UsersOf(SqlName.Of("dbo", "Customers")));
    }

    private static ValueList<SqlName> UsesOf(Element element) => DatabaseBinder.Bind(SampleDatabase.Shop.With(element)).Dependencies.UsesOf(element.Id);

    private static void Same(string expected, IEnumerable<SqlName> actual) => Assert.Equal(
        expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal),
        actual.Select(name => string.Join('.', name.Parts.Select(part => part.Value))).Order(StringComparer.Ordinal));
}
