using System.Text;
using MigrationOps.Model;
using MigrationOps.TransactSql.Sources;

namespace MigrationOps.TransactSql.Tests.Sources;

public sealed class SqlSourceTests
{
    [Fact]
    public void The_order_of_statements_and_files_means_nothing()
    {
        using var folder = new SourceFolder();
        folder.Write("z/parent.sql", "CREATE TABLE Parent (Id INT PRIMARY KEY);");
        folder.Write("a/index.sql", "CREATE INDEX IX_Child ON dbo.Child (ParentId);\nGO\nCREATE TRIGGER dbo.TR ON dbo.Child AFTER INSERT AS RETURN;");
        folder.Write("b.SQL", "ALTER TABLE Child ADD CONSTRAINT FK_Child FOREIGN KEY (ParentId) REFERENCES Parent;");
        folder.Write("c.sql", "CREATE TABLE dbo.Child (Id INT NOT NULL, ParentId INT NULL);");

        var model = folder.Load().Model;

        var key = Assert.IsType<ForeignKey>(Assert.Single(model.FindTable(SqlName.Of("dbo", "Child"))!.Constraints));
        Assert.Equal([new Identifier("Id")], key.ReferencedColumns);
        Assert.Single(model.FindTable(SqlName.Of("dbo", "Child"))!.Indexes);
        Assert.Single(model.All<Trigger>());
    }

    [Fact]
    public void Outputs_of_builds_and_hidden_folders_are_left_out()
    {
        using var folder = new SourceFolder();
        folder.Write("t.sql", "CREATE TABLE t (a INT);");
        folder.Write("bin/Debug/t.sql", "CREATE TABLE t (a INT);");
        folder.Write("sub/OBJ/t.sql", "garbage (");
        folder.Write(".git/t.sql", "garbage (");
        folder.Write("readme.txt", "garbage (");

        Assert.Single(folder.Load().Model.Elements);
    }

    [Fact]
    public void Excluded_files_are_left_out()
    {
        using var folder = new SourceFolder();
        folder.Write("t.sql", "CREATE TABLE t (a INT);");
        folder.Write("Scripts/Post/seed.sql", "INSERT t VALUES (1);");

        Assert.Single(folder.Load(new SqlSourceOptions { ExcludedFiles = ["scripts/**"] }).Model.Elements);
    }

    [Fact]
    public void All_errors_are_told_at_once_with_file_line_and_column()
    {
        using var folder = new SourceFolder();
        var first = folder.Write("a.sql", "CREATE TABLE t (a INT);\nGO\n  INSERT t VALUES (1);\nGO\nDROP TABLE t;");
        var second = folder.Write("b.sql", "CREATE TABLE u (a INT;\nGO\nCREATE TABLE T (b INT);");

        var errors = folder.Errors();

        Assert.Equal(
            [
                ("MOP8054", new SourceLocation(first, 3, 3)),
                ("MOP8054", new SourceLocation(first, 5, 1)),
                ("MOP8053", new SourceLocation(second, 1, 22)),
                ("MOP8055", new SourceLocation(second, 3, 1)),
            ],
            errors.Select(error => (error.Id.Value, error.Location!)));
        Assert.Contains($"{first}(1,1)", errors[3].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("USE master;")]
    [InlineData("UPDATE t SET a = 1;")]
    [InlineData("EXEC dbo.SomeProcedure;")]
    [InlineData("EXEC sp_rename 'a', 'b';")]
    [InlineData("IF 1 = 1 DROP TABLE t;")]
    [InlineData("PRINT 'x';")]
    [InlineData("ALTER TABLE t ALTER COLUMN a BIGINT;")]
    [InlineData("ALTER PROCEDURE p AS RETURN;")]
    [InlineData("DROP VIEW v;")]
    public void A_statement_that_declares_nothing_is_an_error(string sql)
    {
        var error = Assert.Single(SourceFolder.Errors($"CREATE TABLE t (a INT);\nGO\n{sql}"));

        Assert.Equal("MOP8054", error.Id.Value);
        Assert.Equal(3, error.Location!.Line);
    }

    [Fact]
    public void A_folder_without_declarations_is_an_error()
    {
        using var folder = new SourceFolder();
        folder.Write("x.txt", "text");

        Assert.Equal("MOP8051", Assert.Single(folder.Errors()).Id.Value);
    }

    [Fact]
    public void A_missing_path_is_an_error()
    {
        using var folder = new SourceFolder();
        folder.Dispose();

        Assert.Equal("MOP8050", Assert.Single(folder.Errors()).Id.Value);
        Directory.CreateDirectory(folder.Root);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void The_byte_order_mark_tells_the_encoding(string encoding)
    {
        using var folder = new SourceFolder();
        var path = folder.Write("t.sql", string.Empty);
        File.WriteAllText(path, "CREATE TABLE [größe😀] (a INT);", Encoding.GetEncoding(encoding));

        Assert.Equal(SqlName.Of("dbo", "größe😀"), Assert.Single(folder.Load().Model.All<Table>()).Name);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_an_error()
    {
        using var folder = new SourceFolder();
        File.WriteAllBytes(folder.Write("t.sql", string.Empty), [0x43, 0xE9, 0x20, 0xFF]);

        Assert.Equal("MOP8052", Assert.Single(folder.Errors()).Id.Value);
    }

    [Fact]
    public void Empty_files_comments_and_numbers_behind_GO_are_accepted()
    {
        using var folder = new SourceFolder();
        folder.Write("empty.sql", string.Empty);
        folder.Write("comment.sql", "-- nothing\n/* GO\n*/\nGO");
        folder.Write("t.sql", "CREATE TABLE t (a INT)\nGO 5\n\tgo -- again\nCREATE TABLE [go] (b INT)");

        Assert.Equal(2, folder.Load().Model.Elements.Count);
    }

    [Fact]
    public void The_collation_decides_whether_letter_case_tells_names_apart()
    {
        const string Sql = "CREATE TABLE t (a INT, A INT);\nGO\nCREATE TABLE T (b INT);";
        using var folder = new SourceFolder();
        folder.Write("t.sql", Sql);

        var model = folder.Load(new SqlSourceOptions { Collation = "Latin1_General_100_CS_AS" }).Model;

        Assert.Equal(2, model.Elements.Count);
        Assert.Equal(["MOP8055", "MOP8055"], SourceFolder.Errors(Sql + "\nGO\nCREATE VIEW T AS SELECT 1 x;").Select(error => error.Id.Value));
    }

    [Fact]
    public void Every_element_knows_its_line()
    {
        var loaded = SourceFolder.Loaded("CREATE TABLE t (\n    a INT NOT NULL,\n    b INT DEFAULT 1,\n    CONSTRAINT CK CHECK (a > 0)\n);\nGO\nCREATE INDEX ix ON t (b);");

        int LineOf(ElementKind kind, SqlName name, string? qualifier = null) => loaded.Locations[new ElementId(kind, name, qualifier)].Line;
        Assert.Equal(1, LineOf(ElementKind.Table, SqlName.Of("dbo", "t")));
        Assert.Equal(2, LineOf(ElementKind.Column, SqlName.Of("dbo", "t", "a")));
        Assert.Equal(3, LineOf(ElementKind.DefaultConstraint, SqlName.Of("dbo", "t"), "DEFAULT FOR [b]"));
        Assert.Equal(4, LineOf(ElementKind.CheckConstraint, SqlName.Of("dbo", "t", "CK")));
        Assert.Equal(7, LineOf(ElementKind.Index, SqlName.Of("dbo", "t", "ix")));
    }

    [Fact]
    public void Variables_of_SQLCMD_are_names_and_are_listed()
    {
        var loaded = SourceFolder.Loaded("CREATE TABLE $(Schema).t (a INT DEFAULT '$(Value)'); -- $(NotThis)\nGO\nCREATE SYNONYM s FOR [$(OtherDb)].dbo.x;");

        Assert.Equal(["OtherDb", "Schema", "Value"], loaded.SqlCmdVariables);
        Assert.Equal(SqlName.Of("$(Schema)", "t"), Assert.Single(loaded.Model.All<Table>()).Name);
        Assert.Equal(SqlName.Of("$(OtherDb)", "dbo", "x"), Assert.Single(loaded.Model.All<Synonym>()).Target);
    }

    [Fact]
    public void A_body_that_the_parser_does_not_know_is_kept_as_text()
    {
        const string Sql = "CREATE PROCEDURE [app].[odd] AS\nSELECT JSON_OBJECT('a':1);";

        var loaded = SourceFolder.Loaded(Sql);

        Assert.Equal(Sql, Assert.Single(loaded.Model.All<Procedure>()).Definition.Text);
        var note = Assert.Single(loaded.Notes);
        Assert.Equal("MOP8059", note.Id.Value);
        Assert.Equal(2, note.Location.Line);
    }

    [Fact]
    public void Session_settings_hold_for_the_batches_behind_them_and_end_with_the_file()
    {
        using var folder = new SourceFolder();
        folder.Write("a.sql", "SET QUOTED_IDENTIFIER OFF;\nGO\nSET ANSI_NULLS OFF\nGO\nCREATE PROCEDURE p AS SELECT \"text\";");
        folder.Write("b.sql", "CREATE PROCEDURE q AS SELECT \"name\" FROM t;");

        var modules = folder.Load().Model.All<Procedure>().Select(module => (module.Definition.AnsiNulls, module.Definition.QuotedIdentifier));

        Assert.Equal([(false, false), (true, true)], modules);
    }

    [Fact]
    public void A_module_shares_its_batch_with_nothing()
        => Assert.Equal("MOP8058", Assert.Single(SourceFolder.Errors("CREATE VIEW v AS SELECT 1 AS a;\nCREATE TABLE t (a INT);")).Id.Value);

    [Fact]
    public void A_cancelled_token_stops_the_reading()
    {
        using var folder = new SourceFolder();
        folder.Write("t.sql", "CREATE TABLE t (a INT);");

        Assert.Throws<OperationCanceledException>(() => SqlSource.Load(folder.Root, new SqlSourceOptions(), new CancellationToken(canceled: true)));
    }

    [Fact]
    public void What_texts_name_and_the_columns_of_views_are_bound()
    {
        var loaded = SourceFolder.Loaded("CREATE VIEW v AS SELECT a, a + 1 AS b FROM t;\nGO\nCREATE TABLE t (a INT);");

        Assert.Contains(new ElementId(ElementKind.View, SqlName.Of("dbo", "v")), loaded.Dependencies.UsersOf(SqlName.Of("dbo", "t", "a")));
        Assert.Equal([new Identifier("a"), new Identifier("b")], loaded.ResultColumns[SqlName.Of("dbo", "v")]);
    }
}
