using MigrationOps.Dacpac;
using MigrationOps.Model;
using MigrationOps.Testing;
using MigrationOps.TransactSql.Sources;
using MigrationOps.TransactSql.Tests.Sources;

namespace MigrationOps.TransactSql.Tests.Appliers;

/// <summary>What a declaration of an unmodelled kind names stands in its way to be changed.</summary>
public sealed class OpaqueNamesTests
{
    [Theory]
    [InlineData("CREATE STATISTICS s ON t (a, [b]) WHERE c > 1;", "[dbo].[t] [dbo].[t].[a] [dbo].[t].[b] [dbo].[t].[c]")]
    [InlineData("CREATE PRIMARY XML INDEX p ON app.t (x);", "[app].[t] [app].[t].[x]")]
    [InlineData("CREATE XML INDEX s ON app.t (x) USING XML INDEX p FOR PATH;", "[app].[t] [app].[t].[p] [app].[t].[x]")]
    [InlineData("CREATE SELECTIVE XML INDEX s ON t (x) FOR (p = '/a/b');", "[dbo].[t] [dbo].[t].[x]")]
    [InlineData("CREATE SPATIAL INDEX s ON t (g);", "[dbo].[t] [dbo].[t].[g]")]
    [InlineData(
        "CREATE FULLTEXT INDEX ON t (d TYPE COLUMN e, n) KEY INDEX k ON c WITH STOPLIST = l, SEARCH PROPERTY LIST = p;",
        "[c] [dbo].[k] [dbo].[t] [dbo].[t].[d] [dbo].[t].[e] [dbo].[t].[k] [dbo].[t].[n] [l] [p]")]
    public void An_index_names_its_table_and_columns(string sql, string names) => Assert.Equal(names, Names(sql));

    [Fact]
    public void A_security_policy_names_the_function_and_the_columns_of_each_of_its_tables() => Assert.Equal(
        "[dbo].[t] [dbo].[t].[a] [dbo].[u] [dbo].[u].[b] [sec].[f]",
        Names("CREATE SECURITY POLICY p ADD FILTER PREDICATE sec.f(a) ON dbo.t, ADD BLOCK PREDICATE sec.f(b) ON u AFTER INSERT;"));

    [Theory]
    [InlineData("CREATE PARTITION SCHEME ps AS PARTITION pf ALL TO ([PRIMARY]);", "[pf]")]
    [InlineData("CREATE QUEUE q WITH ACTIVATION (PROCEDURE_NAME = app.p, MAX_QUEUE_READERS = 1, EXECUTE AS SELF);", "[app].[p]")]
    [InlineData("CREATE SERVICE s ON QUEUE q ([//c]);", "[//c] [dbo].[q]")]
    [InlineData("CREATE CONTRACT [//c] ([//m] SENT BY ANY);", "[//m]")]
    [InlineData("ADD SIGNATURE TO app.p BY CERTIFICATE c WITH SIGNATURE = 0x01;", "[app].[p] [c]")]
    [InlineData("CREATE DATABASE AUDIT SPECIFICATION d FOR SERVER AUDIT a ADD (SELECT ON app.t BY public);", "[a] [app].[t]")]
    [InlineData("CREATE SYMMETRIC KEY k WITH ALGORITHM = AES_256 ENCRYPTION BY CERTIFICATE c;", "[c]")]
    [InlineData("CREATE AGGREGATE g (@v INT) RETURNS INT EXTERNAL NAME asm.cls;", "[asm]")]
    [InlineData("CREATE EXTERNAL TABLE e (a app.ty) WITH (DATA_SOURCE = ds, LOCATION = '/', FILE_FORMAT = ff);", "[app].[ty] [ds] [ff]")]
    [InlineData("EXEC sp_bindefault @defname = N'd', @objname = N't.a';", "[dbo].[d] [dbo].[sp_bindefault] [dbo].[t].[a]")]
    [InlineData("EXEC sp_bindrule N'app.r', N'ty';", "[app].[r] [dbo].[sp_bindrule] [dbo].[ty]")]
    public void Other_kinds_name_what_they_stand_on(string sql, string names) => Assert.Equal(names, Names(sql));

    [Fact]
    public void A_trigger_of_the_database_names_what_its_body_does() => Assert.Equal(
        "[dbo].[log] [dbo].[log].[a] [dbo].[p] [dbo].[p].[a] [sec].[f]",
        Names("CREATE TRIGGER d ON DATABASE FOR CREATE_TABLE AS BEGIN INSERT INTO log (a) VALUES (sec.f(1)); EXEC p; END"));

    [Fact]
    public void A_connection_constraint_names_its_own_table_and_those_it_connects() => Assert.Equal(
        "[dbo].[e] [dbo].[n]",
        Names("CREATE TABLE n (a INT) AS NODE;\nGO\nCREATE TABLE e (CONSTRAINT c CONNECTION (n TO n)) AS EDGE;"));

    [Fact]
    public void A_connection_constraint_without_a_name_is_kept_with_its_table()
    {
        var model = SourceFolder.Model("CREATE TABLE n (a INT) AS NODE;\nGO\nCREATE TABLE e (CONNECTION (n TO n)) AS EDGE;\nGO\nCREATE TABLE f (CONNECTION (n TO n)) AS EDGE;");

        Assert.Equal(["[dbo].[e].[CONNECTION ( n TO n )]", "[dbo].[f].[CONNECTION ( n TO n )]"], model.All<OpaqueObject>().Select(opaque => opaque.Name.ToString()));
    }

    [Fact]
    public void Names_of_other_databases_are_left_out() => Assert.Equal(
        "[dbo].[t]",
        Names("CREATE TRIGGER d ON DATABASE FOR CREATE_TABLE AS INSERT INTO other.dbo.x SELECT 1 FROM t;"));

    [CaseTheory]
    [InlineData("v1")]
    [InlineData("enums")]
    public void A_folder_stands_in_the_way_of_the_same_changes_as_its_dacpac(string name)
    {
        var expected = DacpacFile.Load(CaseFolder.Combine($"real/kitchen-sink/{name}.dacpac"), CancellationToken.None).Model;
        var options = new SqlSourceOptions
        {
            Collation = expected.Settings.Collation,
            Platform = expected.Settings.Platform,
            ExcludedFiles = FormDifference.Known.Where(difference => difference.Case == name).Select(difference => difference.File).ToValueList(),
        };
        var actual = SqlSource.Load(CaseFolder.Combine($"real/kitchen-sink/{name}.sql"), options, CancellationToken.None).Model;

        var used = UsedBy(expected);

        Assert.NotEmpty(used);
        Assert.Equal(used, UsedBy(actual));
    }

    private static string Names(string sql) => string.Join(' ', Assert.Single(SourceFolder.Model(sql).All<OpaqueObject>()).Names);

    private static List<string> UsedBy(DatabaseModel model)
    {
        var known = model.Elements.SelectMany(element => element.Parts.Prepend(element)).Where(element => element is Table or Column or Module or AliasType)
            .Select(element => element.Id.Name).ToHashSet(model.Names);
        return [.. model.All<OpaqueObject>().SelectMany(opaque => opaque.Names).Where(known.Contains).Distinct(model.Names).Order(model.Names).Select(name => name.ToString())];
    }
}
